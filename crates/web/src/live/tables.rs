//! The panel of the tables: that they are ready, on phones, each of which asks for its own; who sits where, on the projector; and where one leads,
//! the way to them.

use askama::Template;
use domain::convening::ShownNames;
use i18n::Lang;
use store::Seated;

use super::{Known, View};
use crate::pages::convenings::words::part_name;
use crate::routes;

/// So many tables stand on the projector at once: they are read from the back of the room.
const AT_ONCE: usize = 6;

#[derive(Template)]
#[template(path = "pages/convenings/tables/_tables.html", whitespace = "minimize")]
pub(super) struct TablesPanel {
    lang: Lang,
    /// What phones wait for: when it is another, each asks where it sits.
    ready: Option<String>,
    /// Tables by turns: number, and who sits there.
    turns: Vec<Vec<(i64, Vec<(String, String)>)>>,
    /// Where one leads: address, name and state of each part at tables.
    parts: Vec<(String, String, String)>,
    leads: bool,
}

impl TablesPanel {
    pub(super) fn of(known: &Known, lang: Lang, view: View) -> Self {
        let shown = known.tables.as_ref().and_then(|(segment, seated)| {
            let row = known.seatings.iter().find(|row| row.segment_id == *segment)?;
            Some((row, seated))
        });
        let tables = shown
            .filter(|_| view == View::Screen)
            .map(|(row, seated)| tables(seated, row.shown));
        Self {
            ready: shown
                .filter(|_| view == View::Phone)
                .map(|(row, _)| format!("{}-{}", row.segment_id, row.version)),
            turns: tables
                .map(|all| all.chunks(AT_ONCE).map(<[_]>::to_vec).collect())
                .unwrap_or_default(),
            parts: if view == View::Lead {
                parts(known, lang)
            } else {
                Vec::new()
            },
            leads: view == View::Lead,
            lang,
        }
    }
}

/// Tables with names as the hub wishes them.
fn tables(seated: &[Seated], shown: ShownNames) -> Vec<(i64, Vec<(String, String)>)> {
    let mut tables: Vec<(i64, Vec<(String, String)>)> = Vec::new();
    for one in seated {
        if tables.last().is_none_or(|(number, _)| *number != one.number) {
            tables.push((one.number, Vec::new()));
        }
        let name = match shown {
            ShownNames::First => one.name.split_whitespace().next().unwrap_or_default().to_owned(),
            ShownNames::Full => one.name.clone(),
            ShownNames::Nobody => continue,
        };
        if let Some((_, names)) = tables.last_mut() {
            names.push((name, one.from.clone()));
        }
    }
    tables
}

fn parts(known: &Known, lang: Lang) -> Vec<(String, String, String)> {
    let at_tables = known.rows.iter().filter(|row| row.kind.is_at_tables());
    let part = |row: &domain::convening::SegmentRow| {
        let seating = known.seatings.iter().find(|one| one.segment_id == row.id);
        let state = match seating.map(|one| one.announced_at.is_some()) {
            None => "tables-state-none",
            Some(false) => "tables-state-composed",
            Some(true) => "tables-state-announced",
        };
        let href = routes::tables(known.convening.id, row.id);
        (href, part_name(lang, row), lang.t(state))
    };
    at_tables.map(part).collect()
}
