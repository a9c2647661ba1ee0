//! When a convening is, by its own clock, and the agenda in words.

use domain::convening::{Convening, SegmentRow, Stand, Zone, agenda};
use domain::time::Instant;
use i18n::Lang;

use crate::page::Page;

/// Day and hours: «Miércoles 2 de diciembre, de 9:00 a 13:00», or from a day to another.
#[must_use]
pub fn when(lang: Lang, convening: &Convening) -> String {
    let zone = convening.zone;
    let day = |at| i18n::capitalized(&lang.day_weekday(zone.day(at).0));
    let (from, to) = (clock(zone, convening.starts_at), clock(zone, convening.ends_at));
    let args = |key: &str| {
        lang.with(
            key,
            &[
                ("day", day(convening.starts_at).into()),
                ("last", lang.day_weekday(zone.day(convening.ends_at).0).into()),
                ("from", from.clone().into()),
                ("to", to.clone().into()),
            ],
        )
    };
    let said = if zone.day(convening.starts_at) == zone.day(convening.ends_at) {
        args("convening-when")
    } else {
        args("convening-when-days")
    };
    // Whoever reads it may be where another clock is.
    match zone {
        Zone::Santiago => said,
        other => format!("{said} ({})", lang.t(&format!("convening-zone-{}", key(other)))),
    }
}

/// The hour on the wall.
#[must_use]
pub fn clock(zone: Zone, at: Instant) -> String {
    zone.wall(at).strftime("%-H:%M").to_string()
}

/// A zone's word in a message's key.
#[must_use]
pub const fn key(zone: Zone) -> &'static str {
    match zone {
        Zone::Santiago => "santiago",
        Zone::Coyhaique => "aysen",
        Zone::PuntaArenas => "magallanes",
        Zone::Easter => "rapa-nui",
    }
}

/// What a part is called: its title, or what people do in it.
#[must_use]
pub fn part_name(lang: Lang, row: &SegmentRow) -> String {
    if row.title.is_empty() {
        lang.t(&format!("segment-kind-{}", row.kind))
    } else {
        row.title.clone()
    }
}

/// A part as lists show it.
pub struct PartView {
    /// Its id.
    pub id: domain::id::SegmentId,
    /// Day, where it begins one that isn't the first.
    pub day: Option<String>,
    /// When it begins.
    pub at: String,
    /// Its name.
    pub name: String,
    /// What people do and how long, and who leads it.
    pub meta: String,
}

/// The agenda by plan.
#[must_use]
pub fn parts(lang: Lang, convening: &Convening, rows: &[SegmentRow]) -> Vec<PartView> {
    let times = agenda(convening.starts_at, rows).planned();
    let mut before = None;
    let part = |(row, (begins, _)): (&SegmentRow, (Instant, Instant))| {
        let day = convening.zone.day(begins);
        let opens = before != Some(day);
        let first = before.is_none();
        before = Some(day);
        let minutes = lang.with("segment-minutes", &[("n", row.minutes.into())]);
        let mut meta = vec![minutes];
        if !row.title.is_empty() {
            meta.push(lang.t(&format!("segment-kind-{}", row.kind)));
        }
        if let Some(protocol) = row.protocol {
            meta.push(lang.t(&format!("protocol-{protocol}")));
        }
        meta.dedup(); // a gallery's protocol is called like it
        if !row.host.is_empty() {
            meta.push(row.host.clone());
        }
        PartView {
            id: row.id,
            day: (opens && !first).then(|| i18n::capitalized(&lang.day_weekday(day.0))),
            at: clock(convening.zone, begins),
            name: part_name(lang, row),
            meta: meta.join(" · "),
        }
    };
    rows.iter().zip(times).map(part).collect()
}

/// Where it is, in a line.
#[must_use]
pub fn where_to(page: &Page, convening: &Convening) -> String {
    let mode = page.t(&format!("convening-mode-{}", convening.mode));
    match &convening.place {
        Some(place) => format!("{mode} · {place}"),
        None => mode,
    }
}

/// A sentence that leads its page where something isn't as usual.
#[must_use]
pub fn lead(page: &Page, convening: &Convening) -> Option<String> {
    match convening.stand(page.now) {
        Stand::Off => Some(page.t("convening-is-off")),
        Stand::Over => Some(page.t("convening-is-over")),
        Stand::On | Stand::ToCome => None,
    }
}
