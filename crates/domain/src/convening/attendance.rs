//! Who is there, by part of the agenda. Phones at the door mark people without a signal and send their marks later, perhaps
//! twice, perhaps in another order, perhaps two of them about the same person.
//!
//! Owns how marks become one attendance: whatever order they come in, the same. Must not know how a mark was made.

use std::collections::{BTreeMap, BTreeSet};

use crate::id::{MarkId, RegistrationId, SegmentId};
use crate::time::Instant;
use crate::word::words;

words! {
    /// What a mark says.
    Marked {
        /// They are here.
        Here = "here",
        /// That was a mistake, or they have gone.
        Gone = "gone",
    }
}

/// A mark as a phone made it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Mark {
    /// Its id; the phone names it, so that a mark that was sent twice is one.
    pub id: MarkId,
    /// Who.
    pub registration_id: RegistrationId,
    /// At which part; at the door, the one that is on.
    pub segment_id: SegmentId,
    /// What it says.
    pub marked: Marked,
    /// When the phone made it, by its clock.
    pub marked_at: Instant,
}

impl Mark {
    /// As it is kept when it arrives at `received`: a phone whose clock is ahead would otherwise win over every later mark.
    #[must_use]
    pub fn received(self, received: Instant) -> Self {
        Self {
            marked_at: self.marked_at.min(received),
            ..self
        }
    }
}

/// Who was at which part. Marks are put in one by one or all at once, in any order, any number of times.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attendance {
    last: BTreeMap<(SegmentId, RegistrationId), (Instant, MarkId, Marked)>,
}

impl Attendance {
    /// From marks.
    #[must_use]
    pub fn of(marks: &[Mark]) -> Self {
        let mut all = Self::default();
        for mark in marks {
            all.add(mark);
        }
        all
    }

    /// Puts a mark in. Of two about the same person and part the later one counts; of two at once the one with the greater
    /// id, so that everybody agrees.
    pub fn add(&mut self, mark: &Mark) {
        let said = (mark.marked_at, mark.id, mark.marked);
        let key = (mark.segment_id, mark.registration_id);
        let known = self.last.entry(key).or_insert(said);
        *known = (*known).max(said);
    }

    /// Joins what another door knows.
    pub fn merge(&mut self, other: &Self) {
        for (key, said) in &other.last {
            let known = self.last.entry(*key).or_insert(*said);
            *known = (*known).max(*said);
        }
    }

    /// Who was at a part.
    #[must_use]
    pub fn at(&self, segment: SegmentId) -> BTreeSet<RegistrationId> {
        let theirs = self.present().filter(|(at, _)| *at == segment);
        theirs.map(|(_, who)| who).collect()
    }

    /// Who was there at all.
    #[must_use]
    pub fn anybody(&self) -> BTreeSet<RegistrationId> {
        self.present().map(|(_, who)| who).collect()
    }

    /// Who is still there, by the last thing that was marked since a moment: whoever has gone, at whatever part, is not.
    #[must_use]
    pub fn still_here(marks: &[Mark], since: Instant) -> BTreeSet<RegistrationId> {
        let mut last: BTreeMap<RegistrationId, (Instant, MarkId, Marked)> = BTreeMap::new();
        for mark in marks.iter().filter(|mark| mark.marked_at >= since) {
            let said = (mark.marked_at, mark.id, mark.marked);
            let known = last.entry(mark.registration_id).or_insert(said);
            *known = (*known).max(said);
        }
        let here = last.into_iter().filter(|(_, (_, _, marked))| *marked == Marked::Here);
        here.map(|(who, _)| who).collect()
    }

    /// The parts at which somebody was.
    #[must_use]
    pub fn of_person(&self, who: RegistrationId) -> BTreeSet<SegmentId> {
        let theirs = self.present().filter(|(_, one)| *one == who);
        theirs.map(|(segment, _)| segment).collect()
    }

    fn present(&self) -> impl Iterator<Item = (SegmentId, RegistrationId)> + '_ {
        let here = self.last.iter().filter(|(_, (_, _, marked))| *marked == Marked::Here);
        here.map(|(key, _)| *key)
    }
}
