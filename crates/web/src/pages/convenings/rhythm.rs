//! The three years of a generation: its phases, the sessions that a network usually has, on days on which all its liceos have school, and which
//! of them are arranged already.

use askama::Template;
use axum::extract::Path;
use domain::convening::{Convening, Phase, Placed, Rhythm, SessionTemplate};
use domain::id::GenerationId;
use domain::permission::{ArrangeConvenings, ListConvenings};

use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Days between a proposed session and one that is arranged, within which it is that one.
const NEAR: i64 = 21;

#[derive(Template)]
#[template(path = "pages/convenings/rhythm.html", whitespace = "minimize")]
struct RhythmPage {
    page: Page,
    name: String,
    phases: Vec<PhaseView>,
    /// Sessions that found no days.
    unplaced: Vec<String>,
    arranges: bool,
}

struct PhaseView {
    name: String,
    about: String,
    when: String,
    now: bool,
    sessions: Vec<SessionView>,
}

struct SessionView {
    name: String,
    when: String,
    then: Option<String>,
    /// The convening that it became.
    convening: Option<(String, String)>,
    /// Where it is arranged.
    prepare: String,
    past: bool,
}

/// The page.
pub async fn show(page: Page, can: Can<ListConvenings>, Path(id): Path<GenerationId>) -> Answer {
    let generation = page.app.db.generation(id).await?;
    if generation.network_id != page.network()?.id {
        return Err(Problem::not_found());
    }
    let entered = i16::try_from(generation.entry_year).unwrap_or_default();
    let members = page.app.db.members(generation.network_id).await?;
    let theirs = members.iter().filter(|member| member.generation_id == id);
    let mut calendars: Vec<_> = theirs.map(|member| page.calendars.at(member.school_id)).collect();
    if calendars.is_empty() {
        calendars.push(page.calendars.everywhere());
    }
    let mut rhythm = Rhythm::usual();
    let usual = rhythm.sessions.len();
    let own = page.app.db.own_sessions(generation.network_id).await?;
    let own: Vec<_> = own
        .into_iter()
        .filter_map(|one| Some((one.session()?, one.id)))
        .collect();
    rhythm.sessions.extend(own.iter().map(|(session, _)| session.clone()));
    let (placed, unplaced) = rhythm.lay_out(entered, &calendars);
    let seen = page.app.db.convening_places(generation.network_id, can.who()).await?;
    let arranged: Vec<&Convening> = seen
        .iter()
        .filter(|place| {
            domain::permission::Act::allowed(&domain::permission::SeeConvening((*place).clone()), can.standing())
        })
        .map(|place| &place.convening)
        .filter(|one| one.called_off_at.is_none())
        .collect();
    // A session of the network's own has a name, the usual ones a key.
    let name = |session: &SessionTemplate| {
        if own.iter().any(|(own, _)| own == session) {
            session.key.clone()
        } else {
            page.t(&session.key)
        }
    };
    let session = |one: &Placed<'_>| {
        let number = rhythm
            .sessions
            .iter()
            .position(|session| std::ptr::eq(session, one.session));
        let number = number.unwrap_or(0);
        let from = match number.checked_sub(usual).and_then(|place| own.get(place)) {
            Some((_, own)) => format!("plantilla={own}"),
            None => format!("sesion={number}"),
        };
        view(&page, one, (&name(one.session), &from), id, &arranged)
    };
    let phase = |phase: &Phase| {
        let days = phase.days(entered)?;
        Some(PhaseView {
            name: page.t(&format!("phase-of-{phase}")),
            about: page.t(&format!("phase-about-{phase}")),
            when: page.t2(
                "rhythm-from-to",
                "from",
                page.lang.month(days.0.0),
                "to",
                page.lang.month(days.1.0),
            ),
            now: Phase::on(entered, page.today()) == Some(*phase),
            sessions: placed.iter().filter(|one| one.phase == *phase).map(session).collect(),
        })
    };
    page.show(&RhythmPage {
        phases: Phase::ALL.iter().filter_map(phase).collect(),
        unplaced: unplaced.iter().map(|one| name(one.session)).collect(),
        arranges: page.may(&ArrangeConvenings),
        name: generation.name,
        page: page.clone(),
    })
}

fn view(
    page: &Page,
    one: &Placed<'_>,
    (name, from): (&str, &str),
    id: GenerationId,
    arranged: &[&Convening],
) -> SessionView {
    let day = |day: domain::time::Day| page.lang.day_long(day.0);
    let near = |convening: &&&Convening| {
        let days = convening.zone.day(convening.starts_at).days_since(one.first).abs();
        convening.kind == one.session.kind && days <= NEAR
    };
    let found = arranged.iter().find(near);
    SessionView {
        name: name.to_owned(),
        when: if one.first == one.last {
            i18n::capitalized(&day(one.first))
        } else {
            page.t2("rhythm-days", "from", day(one.first), "to", day(one.last))
        },
        then: one.then.map(|n| page.t1("rhythm-then", "n", n)),
        convening: found.map(|convening| (routes::convening(convening.id), convening.name.clone())),
        prepare: format!("{}?{from}&dia={}&generacion={id}", routes::CONVENING_NEW, one.first),
        past: one.last < page.today(),
    }
}
