//! What a new convening begins from: another one, or a session of the usual three years, each with its agenda.

use domain::convening::{
    Convening, ConveningFields, ConveningPlan, OwnSession, Rhythm, Segment, SegmentPlan, SegmentRow, Zone,
};
use domain::id::{ConveningId, OwnSessionId};
use domain::permission::{ArrangeConvenings, SeeConvening};
use domain::time::Day;

use crate::guard::Can;
use crate::guard::can::allow;
use crate::page::Page;
use crate::page::problem::Problem;

/// What the address begins from.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Source {
    /// Another convening, to be copied.
    pub desde: String,
    /// A session of the three years, by its place.
    pub sesion: String,
    /// Its first day.
    pub dia: String,
    /// For whose generation.
    pub generacion: String,
    /// A session of the network's own, kept as a template.
    pub plantilla: String,
}

/// The convening that is copied, where whoever asks sees it.
pub(super) async fn copied(
    page: &Page,
    can: &Can<ArrangeConvenings>,
    named: &str,
) -> Result<Option<Convening>, Problem> {
    let Ok(id) = named.parse::<ConveningId>() else {
        return Ok(None);
    };
    let place = page.app.db.convening_place(id, can.who()).await?;
    Ok(allow(can.standing(), SeeConvening(place))
        .ok()
        .map(|proof| proof.act().0.convening.clone()))
}

/// A session of the network's own, with its first day where one was chosen.
pub(super) async fn own(page: &Page, from: &Source) -> Result<Option<(OwnSession, Option<Day>)>, Problem> {
    let Ok(id) = from.plantilla.parse::<OwnSessionId>() else {
        return Ok(None);
    };
    match page.app.db.own_session(id).await {
        Ok(own) => Ok((own.network_id == page.network()?.id).then(|| (own, from.dia.parse().ok()))),
        Err(store::Error::NotFound) => Ok(None),
        Err(other) => Err(other.into()),
    }
}

/// A session of the usual three years with its first day.
pub(super) fn of_rhythm(page: &Page, from: &Source) -> Option<(ConveningFields, (usize, Day))> {
    let (at, day) = (from.sesion.parse::<usize>().ok()?, from.dia.parse::<Day>().ok()?);
    let rhythm = Rhythm::usual();
    let session = rhythm.sessions.get(at)?;
    let minutes: u32 = session
        .parts
        .iter()
        .filter(|part| part.day + 1 == session.days)
        .map(|part| u32::from(part.minutes))
        .sum();
    let ends = u32::from(session.hour) * 60 + minutes;
    let fields = ConveningFields {
        kind: session.kind.to_string(),
        mode: session.mode.to_string(),
        name: page.t(&session.key),
        zone: Zone::Santiago.to_string(),
        starts_on: day.to_string(),
        starts_at: format!("{:02}:00", session.hour),
        ends_on: day.plus_days(i64::from(session.days) - 1).to_string(),
        ends_at: format!("{:02}:{:02}", (ends / 60).min(23), ends % 60),
        ..ConveningFields::default()
    };
    Some((fields, (at, day)))
}

/// The agenda that it begins with: the other's, moved by whole days, or the session's.
pub(super) async fn beginning(
    page: &Page,
    can: &Can<ArrangeConvenings>,
    from: &Source,
    plan: &ConveningPlan,
) -> Result<Vec<SegmentPlan>, Problem> {
    let first = plan.zone.day(plan.starts);
    if let Some(source) = copied(page, can, &from.desde).await? {
        let days = first.days_since(source.zone.day(source.starts_at));
        let rows = page.app.db.segments(source.id).await?;
        let part = |row: SegmentRow| SegmentPlan {
            kind: row.kind,
            title: row.title,
            minutes: u16::try_from(row.minutes).unwrap_or(u16::MAX),
            protocol: row.protocol,
            // By the clock on the wall: a session in winter and one in summer both begin at nine.
            fixed: row.fixed_at.and_then(|at| {
                let wall = source.zone.wall(at);
                plan.zone.moment(Day(wall.date()).plus_days(days), wall.time())
            }),
            host: row.host,
        };
        return Ok(rows.into_iter().map(part).collect());
    }
    if let Some((own, _)) = own(page, from).await? {
        return Ok(own.agenda(first, plan.zone));
    }
    let Some((_, (at, _))) = of_rhythm(page, from) else {
        return Ok(Vec::new());
    };
    let rhythm = Rhythm::usual();
    let agenda = rhythm.sessions[at].agenda(first, plan.zone, page.app.ids.as_ref(), page.now);
    let parts = agenda.map(|agenda| agenda.segments).unwrap_or_default();
    let part = |one: Segment| SegmentPlan {
        kind: one.kind,
        title: one.title,
        minutes: one.minutes,
        protocol: one.protocol,
        fixed: one.fixed,
        host: String::new(),
    };
    Ok(parts.into_iter().map(part).collect())
}
