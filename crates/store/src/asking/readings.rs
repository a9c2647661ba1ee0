//! Readings of a round: what somebody owes, what they gave, and who reads in their place.

use std::collections::BTreeSet;

use domain::event::{Happened, Noun, Verb};
use domain::exchange::{OpenRound, Reading, Review};
use domain::id::{CycleId, FeedbackId, NetworkId, PersonId, ReviewId, ReviewRoundId};
use domain::permission::{LeadRound, Proof, StepBack};
use domain::time::{Day, Instant};

use super::rounds::{EntryLine, current, placed};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A reading in a list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct ReadingLine {
    /// It.
    #[sqlx(flatten)]
    pub reading: Reading,
    /// Who reads.
    pub reader: String,
    /// The cycle's title.
    pub title: String,
    /// Whose it is.
    pub author: String,
    /// Their liceo.
    pub school: String,
    /// What the round is called.
    pub round: String,
    /// Whether somebody of the team answered.
    pub answered: i64,
}

/// Columns of a reading; feedback that was taken back was not given.
macro_rules! reading {
    ($more:literal, $rest:literal) => {
        concat!(
            "select w.id, w.round_id, w.school_id, w.person_id, w.cycle_id, w.by_id, w.due_on, w.steps_in, (select f.id from feedback f where f.id = w.feedback_id and f.taken_back_at is null) as feedback_id, w.ended_at",
            $more,
            " from review w ",
            $rest
        )
    };
}

/// With names.
macro_rules! line {
    ($rest:literal) => {
        reading!(
            ", p.name as reader, c.title, o.name as author, s.name as school, r.title as round, (select count(*) from feedback_reply y where y.feedback_id = w.feedback_id and y.taken_back_at is null) as answered",
            $rest
        )
    };
}

sql! {
    ONE = reading!("", "where w.id = $1");
    OF_ROUND = reading!("", "where w.round_id = $1 order by w.id");
    LINES = line!("join person p on p.id = w.person_id join cycle c on c.id = w.cycle_id join person o on o.id = w.by_id join school s on s.id = w.school_id join review_round r on r.id = w.round_id where w.round_id = $1 order by s.sort_key, o.sort_key, w.steps_in, p.sort_key, w.id");
    OWED_BY = line!("join person p on p.id = w.person_id join cycle c on c.id = w.cycle_id join person o on o.id = w.by_id join school s on s.id = w.school_id join review_round r on r.id = w.round_id where w.person_id = $1 and w.feedback_id is null and w.ended_at is null and r.closed_at is null order by w.due_on, w.id");
    OWED_OF_CYCLE = "select id from review where person_id = $1 and cycle_id = $2 and feedback_id is null and ended_at is null";
    GIVE = "update review set feedback_id = $3 where person_id = $1 and cycle_id = $2 and feedback_id is null and ended_at is null";
    END = "update review set ended_at = $2 where id = $1 and feedback_id is null and ended_at is null";
    END_ALL = "update review set ended_at = $2 where round_id = $1 and feedback_id is null and ended_at is null";
}

/// Days that whoever steps in has: a school week.
const STEP_IN_DAYS: u16 = 5;

impl Db {
    /// A reading.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn reading(&self, id: ReviewId) -> Result<Reading> {
        maybe!(self, Reading, ONE, id)?.ok_or(Error::NotFound)
    }

    /// The readings of a round.
    ///
    /// # Errors
    /// What the database says.
    pub async fn readings(&self, round: ReviewRoundId) -> Result<Vec<Reading>> {
        all!(self, Reading, OF_ROUND, round)
    }

    /// The readings of a round with names, by liceo and author.
    ///
    /// # Errors
    /// What the database says.
    pub async fn reading_lines(&self, round: ReviewRoundId) -> Result<Vec<ReadingLine>> {
        all!(self, ReadingLine, LINES, round)
    }

    /// What somebody still has to read.
    ///
    /// # Errors
    /// What the database says.
    pub async fn readings_owed(&self, person: PersonId) -> Result<Vec<ReadingLine>> {
        all!(self, ReadingLine, OWED_BY, person)
    }

    /// Who reads in place of whoever steps back or was late: who has least to read, and never somebody of the same liceo.
    ///
    /// # Errors
    /// What the database says.
    pub async fn substitutes(
        &self,
        network: NetworkId,
        round: &OpenRound,
        gone: &Reading,
        now: Instant,
    ) -> Result<Substitutes> {
        let entries = self.review_entries(round.id).await?;
        let readings = self.readings(round.id).await?;
        let reads = u8::try_from(round.reads).unwrap_or(1);
        let mut to_allocate = self
            .round_to_allocate(network, (round.id, reads), &entries, now)
            .await?;
        // Whoever stepped back from it reads it no more; nobody steps in twice for the same words.
        let others = readings.iter().filter(|one| one.by_id == gone.by_id);
        to_allocate.before.extend(others.map(|one| (one.person_id, one.by_id)));
        let owed = Review {
            reader: gone.person_id,
            author: gone.by_id,
        };
        let mut now_there = current(&readings);
        now_there.insert(owed);
        // What else they owe stays theirs.
        let theirs: BTreeSet<Review> = now_there
            .iter()
            .copied()
            .filter(|one| one.reader == owed.reader && *one != owed)
            .collect();
        let rest: BTreeSet<Review> = now_there.difference(&theirs).copied().collect();
        let found = to_allocate.substitute(&rest, owed.reader).reviews;
        Ok(Substitutes {
            readers: found.difference(&rest).copied().collect(),
            entries,
        })
    }
}

/// Who steps in.
#[derive(Clone, Debug)]
pub struct Substitutes {
    readers: Vec<Review>,
    entries: Vec<EntryLine>,
}

impl Substitutes {
    /// Whether there is anybody.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.readers.is_empty()
    }
}

impl Write<'_> {
    /// What somebody said to a cycle's team is the reading that they owed, if they owed one.
    pub(crate) async fn give_reading(&mut self, person: PersonId, cycle: CycleId, feedback: FeedbackId) -> Result<()> {
        let owed = all!(self, (ReviewId,), OWED_OF_CYCLE, person, cycle)?;
        run!(self, GIVE, person, cycle, feedback)?;
        for (id,) in owed {
            let happened = Happened::to(Verb::Moved, Noun::ReviewRound, id.0);
            self.record(Some(person), happened).await?;
        }
        Ok(())
    }

    /// Steps back from a reading, for whom somebody else steps in.
    ///
    /// # Errors
    /// [`Error::Stale`] where it was given or ended meanwhile.
    pub async fn step_back(&mut self, proof: &Proof<StepBack>, due_on: Day, substitutes: &Substitutes) -> Result<()> {
        let reading = proof.act().0.clone();
        self.replace_reading(&reading, due_on, substitutes).await?;
        let happened = Happened::to(Verb::HandedOver, Noun::ReviewRound, reading.round_id.0);
        self.record(proof.who(), happened.at(reading.school_id)).await
    }

    /// Somebody's time was up.
    ///
    /// # Errors
    /// [`Error::Stale`] where it was given or ended meanwhile.
    pub async fn replace_late_reading(
        &mut self,
        proof: &Proof<LeadRound>,
        reading: &Reading,
        due_on: Day,
        substitutes: &Substitutes,
    ) -> Result<()> {
        self.replace_reading(reading, due_on, substitutes).await?;
        let happened = Happened::to(Verb::HandedOver, Noun::ReviewRound, reading.round_id.0);
        self.record(proof.who(), placed(happened, proof.act().0.round.school_id))
            .await
    }

    async fn replace_reading(&mut self, reading: &Reading, due_on: Day, substitutes: &Substitutes) -> Result<()> {
        let at = self.at();
        if run!(self, END, reading.id, at)? == 0 {
            return Err(Error::Stale);
        }
        for review in &substitutes.readers {
            self.add_reading(reading.round_id, &substitutes.entries, *review, (due_on, true))
                .await?;
        }
        Ok(())
    }

    pub(super) async fn end_owed_readings(&mut self, round: ReviewRoundId) -> Result<()> {
        let at = self.at();
        run!(self, END_ALL, round, at).map(|_| ())
    }
}

/// Until when whoever steps in reads, by the calendar that holds everywhere.
#[must_use]
pub fn step_in_until(calendar: &domain::calendar::SchoolCalendar, today: Day) -> Day {
    calendar.plus_school_days(today, STEP_IN_DAYS)
}
