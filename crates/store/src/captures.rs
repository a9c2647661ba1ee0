//! Notes from the classroom: kept once however often a phone sends them, answered, completed in a cycle, thrown away and back.

use domain::capture::{About, Asked, Capture, NewCapture};
use domain::cycle::Phase;
use domain::event::{Happened, Noun, Verb};
use domain::id::{CaptureId, CycleId, NetworkId, PersonId, SchoolId};
use domain::permission::{NoteCapture, OwnCapture, Proof};
use domain::school::Level;
use serde_json::json;

use crate::cycles::{phase, phases};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A running cycle whose plan is quoted to whoever notes something about it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct QuotedPlan {
    /// The cycle.
    pub id: CycleId,
    /// Its title.
    pub title: String,
    /// Its school.
    pub school_id: SchoolId,
    /// What was expected.
    pub prediction: String,
    /// The lowest value expected, where one was.
    pub predicted_low: Option<f64>,
    /// Where it is.
    pub phase: Phase,
    /// The course's level, if it is in one.
    pub level: Option<Level>,
    /// The course's letter.
    pub letter: Option<String>,
}

impl QuotedPlan {
    /// As people write the course: `1°A`.
    #[must_use]
    pub fn course(&self) -> Option<String> {
        Some(format!("{}°{}", self.level?, self.letter.as_ref()?))
    }

    /// What is known of it, for the question that is asked back.
    #[must_use]
    pub fn about(&self) -> About {
        About {
            phase: Some(self.phase),
            predicted: !self.prediction.is_empty(),
            measured: self.predicted_low.is_some(),
        }
    }
}

/// A plan's columns.
macro_rules! quoted {
    ($rest:literal) => {
        concat!(
            "select c.id, c.title, c.school_id, c.prediction, c.predicted_low, ",
            phase!(),
            ", k.level, k.letter from cycle c left join course k on k.id = c.course_id ",
            phases!(),
            $rest
        )
    };
}

sql! {
    PLANS = quoted!(" where c.owner_id = $1 and c.planned_at is not null and x.cycle_id is null order by c.moved_at desc, c.id desc limit 5");
    PLAN = quoted!(" where c.id = $1");
    PLANS_OF_NOTES = quoted!(" where c.id in (select cycle_id from capture where person_id = $1 and completed_at is null and discarded_at is null)");
    LAST_WORD = "select c.title, x.next from cycle_closure x join cycle c on c.id = x.cycle_id where c.owner_id = $1 and x.next <> '' order by x.at desc limit 1";
    OPEN = "select id, network_id, school_id, course_id, person_id, cycle_id, words, asked, answer, captured_at, received_at, completed_at, discarded_at from capture where person_id = $1 and completed_at is null and discarded_at is null order by captured_at desc, id desc";
    COUNT_OPEN = "select count(*) from capture where person_id = $1 and completed_at is null and discarded_at is null";
    ONE = "select id, network_id, school_id, course_id, person_id, cycle_id, words, asked, answer, captured_at, received_at, completed_at, discarded_at from capture where id = $1";
    KEEP = "insert into capture (id, network_id, school_id, course_id, person_id, cycle_id, words, asked, answer, captured_at, received_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (id) do nothing";
    ANSWER = "update capture set asked = $2, answer = $3 where id = $1 and answer = '' and completed_at is null";
    COMPLETE = "update capture set completed_at = $2, cycle_id = $3 where id = $1 and completed_at is null and discarded_at is null";
    DISCARD = "update capture set discarded_at = $2 where id = $1 and completed_at is null and discarded_at is null";
    RETURN = "update capture set discarded_at = null where id = $1 and discarded_at is not null";
}

impl Db {
    /// The running cycles that somebody answers for, the last moved first: five at most, for a phone.
    ///
    /// # Errors
    /// What the database says.
    pub async fn quoted_plans(&self, person: PersonId) -> Result<Vec<QuotedPlan>> {
        all!(self, QuotedPlan, PLANS, person)
    }

    /// The plan of one cycle.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn quoted_plan(&self, cycle: CycleId) -> Result<QuotedPlan> {
        maybe!(self, QuotedPlan, PLAN, cycle)?.ok_or(Error::NotFound)
    }

    /// The plans of the cycles that somebody's waiting notes are about.
    ///
    /// # Errors
    /// What the database says.
    pub async fn plans_of_open_captures(&self, person: PersonId) -> Result<Vec<QuotedPlan>> {
        all!(self, QuotedPlan, PLANS_OF_NOTES, person)
    }

    /// What somebody said, closing their last cycle, that would come next: its title and the words.
    ///
    /// # Errors
    /// What the database says.
    pub async fn last_word(&self, person: PersonId) -> Result<Option<(String, String)>> {
        maybe!(self, (String, String), LAST_WORD, person)
    }

    /// Somebody's notes that wait for their form, the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn open_captures(&self, person: PersonId) -> Result<Vec<Capture>> {
        all!(self, Capture, OPEN, person)
    }

    /// How many of somebody's notes wait.
    ///
    /// # Errors
    /// What the database says.
    pub async fn count_open_captures(&self, person: PersonId) -> Result<i64> {
        Ok(one!(self, (i64,), COUNT_OPEN, person)?.0)
    }

    /// A note.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn capture(&self, id: CaptureId) -> Result<Capture> {
        maybe!(self, Capture, ONE, id)?.ok_or(Error::NotFound)
    }
}

impl Write<'_> {
    /// Keeps a note. Whether it is new: a phone that got no answer sends it again.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody notes it.
    pub async fn keep_capture(
        &mut self,
        proof: &Proof<NoteCapture>,
        network: NetworkId,
        new: &NewCapture,
    ) -> Result<bool> {
        let by = proof.who().ok_or(Error::Refused("problem-nobody-writes"))?;
        let (at, NoteCapture { school, cycle }) = (self.at(), proof.act());
        let added = run!(
            self,
            KEEP,
            new.id,
            network,
            *school,
            cycle.as_ref().and_then(|cycle| cycle.course_id),
            by,
            cycle.as_ref().map(|cycle| cycle.id),
            &new.words,
            new.asked,
            &new.answer,
            new.captured_at,
            at
        )?;
        if added > 0 {
            self.record(
                Some(by),
                Happened::to(Verb::Created, Noun::Capture, new.id.0).at(*school),
            )
            .await?;
        }
        Ok(added > 0)
    }

    /// Keeps the answer to what was asked back. Whether it is new: the first one stays.
    ///
    /// # Errors
    /// What the database says.
    pub async fn answer_capture(
        &mut self,
        proof: &Proof<OwnCapture>,
        asked: Option<Asked>,
        answer: &str,
    ) -> Result<bool> {
        let capture = &proof.act().0;
        let added = run!(self, ANSWER, capture.id, asked, answer)?;
        if added > 0 {
            self.tell_of_capture(proof, Verb::Changed, json!({ "asked": asked.map(Asked::word) }))
                .await?;
        }
        Ok(added > 0)
    }

    /// The note has its place in a cycle; its photos go with it. A form sent twice completes it once.
    ///
    /// # Errors
    /// What the database says.
    pub async fn complete_capture(&mut self, proof: &Proof<OwnCapture>, cycle: CycleId) -> Result<()> {
        let (id, at) = (proof.act().0.id, self.at());
        if run!(self, COMPLETE, id, at, cycle)? == 0 {
            return Ok(());
        }
        self.hand_on_files(id, cycle).await?;
        self.tell_of_capture(proof, Verb::Moved, json!({ "cycle": cycle }))
            .await
    }

    /// Throws a note away; it can be taken back for some days.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it doesn't wait any more.
    pub async fn discard_capture(&mut self, proof: &Proof<OwnCapture>) -> Result<()> {
        let at = self.at();
        if run!(self, DISCARD, proof.act().0.id, at)? == 0 {
            return Err(Error::NotFound);
        }
        self.tell_of_capture(proof, Verb::Removed, json!({})).await
    }

    /// Takes it back.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it wasn't thrown away, or too long ago.
    pub async fn return_capture(&mut self, proof: &Proof<OwnCapture>) -> Result<()> {
        if run!(self, RETURN, proof.act().0.id)? == 0 {
            return Err(Error::NotFound);
        }
        self.tell_of_capture(proof, Verb::Changed, json!({ "back": true }))
            .await
    }

    async fn tell_of_capture(
        &mut self,
        proof: &Proof<OwnCapture>,
        verb: Verb,
        detail: serde_json::Value,
    ) -> Result<()> {
        let capture = &proof.act().0;
        let happened = Happened::to(verb, Noun::Capture, capture.id.0).at(capture.school_id);
        self.record(proof.who(), happened.with(detail)).await
    }
}
