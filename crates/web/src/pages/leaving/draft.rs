//! The draft of the minutes: what the day left, in the domain's order, as text that a host edits. Nothing is summed up and nothing added.

use std::fmt::Write as _;

use domain::convening::{
    Attendance, Came, Cited, Commitment, Convening, Draft, Material, Note, Part, PollState, Reflected, Section,
    SegmentRow, Tallied, agenda,
};
use domain::time::Instant;
use store::CommitmentLine;

use super::results::shown;
use super::words::team;
use crate::live::PollNow;
use crate::live::tally::TallyView;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::convenings::words::part_name;

/// What was said on the day: tables' notes, and polls that were closed with what may be seen of them.
struct Said {
    notes: Vec<Note>,
    polls: Vec<PollNow>,
}

async fn said_on_the_day(page: &Page, convening: &Convening) -> Result<Said, Problem> {
    let notes = page.app.db.notes_of_convening(convening.id).await?;
    let said = notes
        .into_iter()
        .filter(|note| !note.words.is_empty())
        .map(|note| Note {
            id: note.id,
            segment: Some(note.segment_id),
            table: usize::try_from(note.number).ok(),
            words: note.words,
        });
    let (_, known) = page.app.live.known(&page.app, convening.id).await?;
    let closed = known.polls.iter().filter(|poll| poll.row.state == PollState::Closed);
    Ok(Said {
        notes: said.collect(),
        polls: closed.cloned().collect(),
    })
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
    let resolutions = db.resolutions(convening.id).await?;
    let lines = db.commitments(convening.id).await?;
    let commitments: Vec<Commitment> = lines.iter().map(|line| line.place.commitment.clone()).collect();
    let said = said_on_the_day(page, convening).await?;
    let begun = db.begun(convening.id).await?;
    let asked_in = |at: Instant| {
        let board = agenda.board(&begun, at);
        board.now.or(board.next).map(|on| on.segment.id)
    };
    let tallied = |poll: &PollNow| Tallied {
        id: poll.row.id,
        segment: poll.row.opened_at.and_then(asked_in),
        words: poll.row.words.clone(),
        tally: poll.tally.clone(),
    };
    let polls: Vec<Tallied> = said.polls.iter().map(tallied).collect();
    let material = Material {
        agenda: &agenda,
        came: &came,
        notes: &said.notes,
        polls: &polls,
        resolutions: &resolutions,
        commitments: &commitments,
    };
    let mut text = String::new();
    for section in &Draft::of(&material).sections {
        written(
            page,
            section,
            &Behind {
                rows: &rows,
                lines: &lines,
                polls: &said.polls,
            },
            &mut text,
        );
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

/// What stands behind the parts of the draft.
struct Behind<'a> {
    rows: &'a [SegmentRow],
    lines: &'a [CommitmentLine],
    polls: &'a [PollNow],
}

/// A part of the agenda with what there is to say of it. Writing into a text can't fail.
fn written(page: &Page, section: &Section<'_>, behind: &Behind<'_>, text: &mut String) {
    let row = section
        .segment
        .and_then(|segment| behind.rows.iter().find(|row| row.id == segment.id));
    let title = row.map_or_else(|| page.t("minutes-besides"), |row| part_name(page.lang, row));
    let _ = writeln!(text, "## {title}\n");
    if let Some(host) = row.map(|row| row.host.as_str()).filter(|host| !host.is_empty()) {
        let _ = writeln!(text, "{}\n", page.t1("convening-led-by", "names", host));
    }
    for cited in &section.parts {
        let _ = writeln!(text, "{}\n", cited_words(page, cited, behind));
    }
}

fn cited_words(page: &Page, cited: &Cited<'_>, behind: &Behind<'_>) -> String {
    match &cited.part {
        // Who leads a part is printed as it was written, not linked to accounts.
        Part::Led(_) => String::new(),
        Part::Came(n) => page.t1("registered-there", "n", *n),
        Part::Resolved(one) => page.t1("minutes-resolved", "words", one.words.as_str()),
        Part::Noted(note) => match note.table {
            Some(table) => format!("{}\n\n{}", page.t1("minutes-of-table", "n", table), note.words),
            None => note.words.clone(),
        },
        Part::Poll(poll) => match behind.polls.iter().find(|now| now.row.id == poll.id) {
            Some(now) if poll.tally.is_some() => tallied_words(page, now),
            _ => page.t1("minutes-poll-few", "words", poll.words.as_str()),
        },
        Part::Committed(one) => {
            let line = behind.lines.iter().find(|line| line.place.commitment.id == one.id);
            let team = line.map(|line| team(page.lang, line)).unwrap_or_default();
            let due = page.t1("commitment-by-when", "day", page.lang.day(one.due_on.0));
            format!("- **{}**. {team} · {due}", one.what)
        }
    }
}

/// A poll and its result, as it stands on the convening's page.
fn tallied_words(page: &Page, poll: &PollNow) -> String {
    let view = TallyView::of(page.lang, poll);
    let mut text = page.t1("minutes-poll", "words", poll.row.words.as_str());
    let _ = write!(text, "\n\n{}\n", view.lead);
    for bar in &view.bars {
        let _ = write!(text, "\n- {}: {}", bar.name, bar.figure);
    }
    for note in &view.notes {
        let _ = write!(text, "\n\n{note}");
    }
    text
}
