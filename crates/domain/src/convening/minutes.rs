//! A draft of the minutes, assembled from what there is: agenda, attendance, notes, polls, decisions, commitments.
//!
//! Owns the order, and that everything cites where it comes from. Must not write a sentence or sum anything up: what nobody
//! said stands in no minutes, and what was said is lost in none.

use super::agenda::{Agenda, Segment};
use super::commitment::Commitment;
use super::poll::Tally;
use crate::check::Wrong;
use crate::id::{CommitmentId, PersonId, PollId, ResolutionId, SegmentId, TableNoteId};
use crate::text;
use crate::time::Instant;

/// Where a part of the minutes comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// The agenda.
    Agenda(SegmentId),
    /// The marks of who was there.
    Attendance(SegmentId),
    /// A table's notes.
    Note(TableNoteId),
    /// A poll.
    Poll(PollId),
    /// A decision.
    Resolution(ResolutionId),
    /// A commitment.
    Commitment(CommitmentId),
}

/// A table's notes on a part of the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its id.
    pub id: TableNoteId,
    /// On which part; none for notes that belong to no part.
    pub segment: Option<SegmentId>,
    /// Of which table; none for whoever led.
    pub table: Option<usize>,
    /// The words.
    pub words: String,
}

/// A poll's result, as it could be seen when it was closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tallied {
    /// Which poll.
    pub id: PollId,
    /// In which part.
    pub segment: Option<SegmentId>,
    /// What it asked.
    pub words: String,
    /// The result; none where fewer than eight answered.
    pub tally: Option<Tally>,
}

/// Signs of a decision: a sentence that a room reads from its last row.
const LONGEST_RESOLUTION: usize = 300;

/// Something that was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Resolution {
    /// Its id.
    pub id: ResolutionId,
    /// In which part.
    pub segment: Option<SegmentId>,
    /// What.
    pub words: String,
    /// When.
    pub at: Instant,
    /// Whether it was taken away again: it stands nowhere, and can be put back.
    pub removed: bool,
}

impl Resolution {
    /// What was typed, as it is kept.
    ///
    /// # Errors
    /// That nothing was, for the field `words`.
    pub fn words(typed: &str) -> Result<String, Wrong> {
        let words = text::line(typed, LONGEST_RESOLUTION);
        if words.is_empty() {
            return Err(Wrong::with("words", "wrong-resolution-words"));
        }
        Ok(words)
    }
}

/// How many were at a part, of those who have a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Came {
    /// Which part.
    pub segment: SegmentId,
    /// So many.
    pub people: usize,
}

/// Everything that minutes are made from.
#[derive(Clone, Debug)]
pub struct Material<'a> {
    /// The agenda.
    pub agenda: &'a Agenda,
    /// Who was there, counted.
    pub came: &'a [Came],
    /// Notes.
    pub notes: &'a [Note],
    /// Polls.
    pub polls: &'a [Tallied],
    /// Decisions.
    pub resolutions: &'a [Resolution],
    /// Commitments.
    pub commitments: &'a [Commitment],
}

/// A part of the minutes with where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Cited<'a> {
    /// Where it comes from.
    pub source: Source,
    /// What it says.
    pub part: Part<'a>,
}

/// What a part of the minutes says.
#[derive(Clone, Debug, PartialEq)]
pub enum Part<'a> {
    /// Who led it.
    Led(&'a [PersonId]),
    /// So many were there.
    Came(usize),
    /// A poll.
    Poll(&'a Tallied),
    /// Something that was decided.
    Resolved(&'a Resolution),
    /// A table's notes.
    Noted(&'a Note),
    /// A commitment.
    Committed(&'a Commitment),
}

/// A section: a part of the agenda, or what belongs to none.
#[derive(Clone, Debug, PartialEq)]
pub struct Section<'a> {
    /// Which part of the agenda.
    pub segment: Option<&'a Segment>,
    /// What there is to say of it, in order.
    pub parts: Vec<Cited<'a>>,
}

/// The draft.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft<'a> {
    /// The sections, in the agenda's order; last what belongs to none.
    pub sections: Vec<Section<'a>>,
}

impl<'a> Draft<'a> {
    /// Assembles a draft. In each section: who led, who came, what was decided, polls, commitments, and the tables' notes last,
    /// because they are long.
    #[must_use]
    pub fn of(material: &Material<'a>) -> Self {
        let segments = material.agenda.segments.iter().map(Some).chain([None]);
        let known = |id: SegmentId| material.agenda.segments.iter().any(|segment| segment.id == id);
        let sections = segments.map(|segment| {
            // What cites a part that was taken off the agenda meanwhile belongs to none.
            let here = |at: Option<SegmentId>| at.filter(|id| known(*id)) == segment.map(|segment| segment.id);
            Section {
                segment,
                parts: parts(material, segment, here),
            }
        });
        Self {
            sections: sections
                .filter(|section| section.segment.is_some() || !section.parts.is_empty())
                .collect(),
        }
    }
}

fn parts<'a>(
    material: &Material<'a>,
    segment: Option<&'a Segment>,
    here: impl Fn(Option<SegmentId>) -> bool,
) -> Vec<Cited<'a>> {
    let mut parts = Vec::new();
    if let Some(segment) = segment.filter(|segment| !segment.hosts.is_empty()) {
        parts.push((Source::Agenda(segment.id), Part::Led(&segment.hosts)));
    }
    let came = material.came.iter().filter(|came| here(Some(came.segment)));
    parts.extend(came.map(|came| (Source::Attendance(came.segment), Part::Came(came.people))));
    let mut resolved: Vec<&Resolution> = material
        .resolutions
        .iter()
        .filter(|one| !one.removed && here(one.segment))
        .collect();
    resolved.sort_by_key(|one| (one.at, one.id));
    parts.extend(
        resolved
            .into_iter()
            .map(|one| (Source::Resolution(one.id), Part::Resolved(one))),
    );
    let polls = material.polls.iter().filter(|poll| here(poll.segment));
    parts.extend(polls.map(|poll| (Source::Poll(poll.id), Part::Poll(poll))));
    let mut committed: Vec<&Commitment> = material.commitments.iter().filter(|one| here(one.segment_id)).collect();
    committed.sort_by_key(|one| (one.table_number, one.created_at, one.id));
    parts.extend(
        committed
            .into_iter()
            .map(|one| (Source::Commitment(one.id), Part::Committed(one))),
    );
    let mut notes: Vec<&Note> = material.notes.iter().filter(|note| here(note.segment)).collect();
    notes.retain(|note| !note.words.trim().is_empty());
    notes.sort_by_key(|note| (note.table, note.id));
    parts.extend(notes.into_iter().map(|note| (Source::Note(note.id), Part::Noted(note))));
    parts.into_iter().map(|(source, part)| Cited { source, part }).collect()
}
