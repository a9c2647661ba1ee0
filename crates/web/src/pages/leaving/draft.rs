//! The draft of the minutes: what the day left, in the domain's order, as text that a host edits. Nothing is summed up and nothing added.

use std::fmt::Write as _;

use domain::convening::{
    Attendance, Came, Cited, Commitment, Convening, Draft, Material, Note, Part, Reflected, Resolution, Section,
    SegmentRow, Tallied, agenda,
};
use store::CommitmentLine;

use super::results::shown;
use super::words::team;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::convenings::words::part_name;

/// What was said on the day.
#[derive(Default)]
pub(super) struct Said {
    /// Tables' notes.
    notes: Vec<Note>,
    /// Polls that were closed.
    polls: Vec<Tallied>,
    /// What was decided.
    resolutions: Vec<Resolution>,
}

/// Polls, questions that were answered, decisions and tables' notes of a convening. They have no rows yet; once they have, they are asked for here, and
/// the draft cites them without any other change.
pub(super) fn said_on_the_day(_convening: &Convening) -> Said {
    Said::default()
}

/// The draft as text.
pub(super) async fn draft(page: &Page, convening: &Convening) -> Result<String, Problem> {
    let db = &page.app.db;
    let rows = db.segments(convening.id).await?;
    let agenda = agenda(convening.starts_at, &rows);
    let marks = Attendance::of(&db.marks(convening.id).await?);
    let came: Vec<Came> = rows
        .iter()
        .filter(|row| row.kind.counts())
        .map(|row| Came {
            segment: row.id,
            people: marks.at(row.id).len(),
        })
        .filter(|came| came.people > 0)
        .collect();
    let lines = db.commitments(convening.id).await?;
    let commitments: Vec<Commitment> = lines.iter().map(|line| line.place.commitment.clone()).collect();
    let said = said_on_the_day(convening);
    let material = Material {
        agenda: &agenda,
        came: &came,
        notes: &said.notes,
        polls: &said.polls,
        resolutions: &said.resolutions,
        commitments: &commitments,
    };
    let mut text = String::new();
    for section in &Draft::of(&material).sections {
        written(page, section, (&rows, &lines), &mut text);
    }
    let over = convening.reflections_are_over(page.now);
    if let Some((n, means)) = shown(page, Reflected::of(&db.reflections(convening.id).await?, over)) {
        let _ = writeln!(text, "## {}\n", page.t("reflection-title"));
        let _ = writeln!(text, "{}\n", page.t1("reflection-of", "n", n));
        for (condition, mean) in means {
            let _ = writeln!(text, "- {condition}: {mean}");
        }
    }
    Ok(text.trim_end().to_owned())
}

/// A part of the agenda with what there is to say of it. Writing into a text can't fail.
fn written(page: &Page, section: &Section<'_>, known: (&[SegmentRow], &[CommitmentLine]), text: &mut String) {
    let (rows, lines) = known;
    let row = section
        .segment
        .and_then(|segment| rows.iter().find(|row| row.id == segment.id));
    let title = row.map_or_else(|| page.t("minutes-besides"), |row| part_name(page.lang, row));
    let _ = writeln!(text, "## {title}\n");
    if let Some(host) = row.map(|row| row.host.as_str()).filter(|host| !host.is_empty()) {
        let _ = writeln!(text, "{}\n", page.t1("convening-led-by", "names", host));
    }
    for cited in &section.parts {
        let _ = writeln!(text, "{}\n", cited_words(page, cited, lines));
    }
}

fn cited_words(page: &Page, cited: &Cited<'_>, lines: &[CommitmentLine]) -> String {
    match &cited.part {
        // Who leads a part is printed as it was written, not linked to accounts.
        Part::Led(_) => String::new(),
        Part::Came(n) => page.t1("registered-there", "n", *n),
        Part::Resolved(one) => page.t1("minutes-resolved", "words", one.words.as_str()),
        Part::Noted(note) => match note.table {
            Some(table) => format!("{}\n\n{}", page.t1("minutes-of-table", "n", table), note.words),
            None => note.words.clone(),
        },
        Part::Poll(poll) => match poll.tally {
            Some(_) => page.t1("minutes-poll", "words", poll.words.as_str()),
            None => page.t1("minutes-poll-few", "words", poll.words.as_str()),
        },
        Part::Committed(one) => {
            let line = lines.iter().find(|line| line.place.commitment.id == one.id);
            let team = line.map(|line| team(page.lang, line)).unwrap_or_default();
            let due = page.t1("commitment-by-when", "day", page.lang.day(one.due_on.0));
            format!("- **{}**. {team} · {due}", one.what)
        }
    }
}
