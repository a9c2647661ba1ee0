//! The draft of the minutes.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::made::{at, day, id, morning};
use crate::convening::{Came, Commitment, Draft, Material, Note, Part, Resolution, Source, Tallied};
use crate::id::{CommitmentId, ConveningId, PersonId, PollId, ResolutionId, SegmentId, TableNoteId};

fn commitment(n: u128, segment: Option<SegmentId>) -> Commitment {
    Commitment {
        id: CommitmentId(id(n)),
        convening_id: ConveningId(id(0)),
        segment_id: segment,
        table_number: Some(1),
        school_id: None,
        what: "Probar".into(),
        owner_id: None,
        who: "UTP".into(),
        due_on: day("2026-07-03"),
        idea_id: None,
        cycle_id: None,
        done_at: None,
        let_go_at: None,
        created_at: at(0),
    }
}

proptest! {
    /// Everything is there once, with its source, in the agenda's order; what belongs to no part of it is last.
    #[test]
    fn nothing_is_lost_and_nothing_is_made_up(
        places in prop::collection::vec((0_u8..4, prop::option::of(0_u128..9)), 0..30),
        led: bool,
    ) {
        let mut agenda = morning();
        if led {
            agenda.segments[1].hosts = vec![PersonId(id(1))];
        }
        let (mut notes, mut polls, mut resolutions, mut commitments) = (vec![], vec![], vec![], vec![]);
        let mut expected: BTreeSet<Source> = led.then_some(Source::Agenda(SegmentId(id(1)))).into_iter().collect();
        for (n, (kind, segment)) in places.iter().enumerate() {
            let (n, segment) = (n as u128, segment.map(|n| SegmentId(id(n))));
            expected.insert(match kind {
                0 => {
                    notes.push(Note { id: TableNoteId(id(n)), segment, table: Some(1), words: "Dijimos".into() });
                    Source::Note(TableNoteId(id(n)))
                }
                1 => {
                    polls.push(Tallied { id: PollId(id(n)), segment, words: "¿?".into(), tally: None });
                    Source::Poll(PollId(id(n)))
                }
                2 => {
                    resolutions.push(Resolution { id: ResolutionId(id(n)), segment, words: "Sí".into(), at: at(0), removed: false });
                    Source::Resolution(ResolutionId(id(n)))
                }
                _ => {
                    commitments.push(commitment(n, segment));
                    Source::Commitment(CommitmentId(id(n)))
                }
            });
        }
        let came = [Came { segment: SegmentId(id(0)), people: 31 }];
        expected.insert(Source::Attendance(SegmentId(id(0))));
        let material = Material { agenda: &agenda, came: &came, notes: &notes, polls: &polls, resolutions: &resolutions, commitments: &commitments };
        let draft = Draft::of(&material);
        let all: Vec<_> = draft.sections.iter().flat_map(|section| section.parts.iter().map(|part| part.source)).collect();
        prop_assert_eq!(all.len(), expected.len());
        prop_assert_eq!(all.into_iter().collect::<BTreeSet<_>>(), expected);
        let order: Vec<_> = draft.sections.iter().filter_map(|section| section.segment).map(|segment| segment.id).collect();
        prop_assert_eq!(order, agenda.segments.iter().map(|segment| segment.id).collect::<Vec<_>>());
        for section in &draft.sections {
            for part in &section.parts {
                if let Part::Noted(note) = part.part {
                    prop_assert!(section.segment.is_none() || note.segment == section.segment.map(|segment| segment.id));
                }
            }
        }
    }
}

#[test]
fn an_empty_note_is_no_part() {
    let agenda = morning();
    let notes = [Note {
        id: TableNoteId(id(1)),
        segment: None,
        table: None,
        words: " \n".into(),
    }];
    let material = Material {
        agenda: &agenda,
        came: &[],
        notes: &notes,
        polls: &[],
        resolutions: &[],
        commitments: &[],
    };
    assert_eq!(Draft::of(&material).sections.len(), agenda.segments.len());
}
