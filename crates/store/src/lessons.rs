//! What teachers say of their lessons, and the measures that it feeds.
//!
//! A mark is read by its teacher alone: besides her own page only the job that makes a week's point asks for marks, and it keeps none of them.
//! An event says that a lesson was marked, never how.

use domain::event::{Happened, Noun, Verb};
use domain::id::{MeasureId, NetworkId, PersonId};
use domain::lesson::LessonMark;
use domain::permission::{DefineMeasure, MarkLesson, Proof};
use domain::time::Day;
use serde_json::json;

use crate::db::Db;
use crate::error::Result;
use crate::write::Write;

sql! {
    FED = "select measure_id from measure_lesson where network_id = $1 order by measure_id";
    EVERY = "select measure_id from measure_lesson order by measure_id";
    IS_FED = "select count(*) from measure_lesson where measure_id = $1";
    CONNECT = "insert into measure_lesson (measure_id, network_id, by_id, at) values ($1, $2, $3, $4) on conflict (measure_id) do nothing";
    DISCONNECT = "delete from measure_lesson where measure_id = $1";
    OWN = "select measure_id, school_id, course_id, person_id, day, used from lesson_mark where person_id = $1 and day >= $2 order by day, measure_id, course_id";
    OF_DAYS = "select measure_id, school_id, course_id, person_id, day, used from lesson_mark where measure_id = $1 and day >= $2 and day <= $3 order by school_id, person_id, course_id, day";
    MARK = "insert into lesson_mark (person_id, measure_id, course_id, day, school_id, used, at) values ($1, $2, $3, $4, $5, $6, $7) on conflict (person_id, measure_id, course_id, day) do update set used = excluded.used";
    UNMARK = "delete from lesson_mark where person_id = $1 and measure_id = $2 and course_id = $3 and day = $4";
}

impl Db {
    /// The measures of a network that lessons feed.
    ///
    /// # Errors
    /// What the database says.
    pub async fn measures_of_lessons(&self, network: NetworkId) -> Result<Vec<MeasureId>> {
        let rows = all!(self, (MeasureId,), FED, network)?;
        Ok(rows.into_iter().map(|(id,)| id).collect())
    }

    /// Those of every network of the installation.
    ///
    /// # Errors
    /// What the database says.
    pub async fn every_measure_of_lessons(&self) -> Result<Vec<MeasureId>> {
        let rows = all!(self, (MeasureId,), EVERY)?;
        Ok(rows.into_iter().map(|(id,)| id).collect())
    }

    /// Whether lessons feed a measure.
    ///
    /// # Errors
    /// What the database says.
    pub async fn is_fed_by_lessons(&self, measure: MeasureId) -> Result<bool> {
        let (n,) = one!(self, (i64,), IS_FED, measure)?;
        Ok(n > 0)
    }

    /// What a teacher marked since a day, for herself.
    ///
    /// # Errors
    /// What the database says.
    pub async fn own_lessons(&self, who: PersonId, since: Day) -> Result<Vec<LessonMark>> {
        all!(self, LessonMark, OWN, who, since)
    }

    /// The marks of a measure in some days, by liceo: to be summed, and forgotten.
    ///
    /// # Errors
    /// What the database says.
    pub async fn lessons_to_sum(&self, measure: MeasureId, (first, last): (Day, Day)) -> Result<Vec<LessonMark>> {
        all!(self, LessonMark, OF_DAYS, measure, first, last)
    }
}

impl Write<'_> {
    /// Lets lessons feed a measure from now on, or no more.
    ///
    /// # Errors
    /// What the database says.
    pub async fn feed_by_lessons(
        &mut self,
        proof: &Proof<DefineMeasure>,
        (network, measure): (NetworkId, MeasureId),
        fed: bool,
    ) -> Result<()> {
        let (by, at) = (proof.who(), self.at());
        if fed {
            run!(self, CONNECT, measure, network, by, at)?;
        } else {
            run!(self, DISCONNECT, measure)?;
        }
        let happened = Happened::to(Verb::Changed, Noun::Measure, measure.0);
        self.record(by, happened.with(json!({ "lessons": fed }))).await
    }

    /// Marks a lesson of a day: the last word of the day counts.
    ///
    /// # Errors
    /// What the database says.
    pub async fn mark_lesson(&mut self, proof: &Proof<MarkLesson>, day: Day, used: bool) -> Result<()> {
        let (act, by) = (proof.act(), proof.who());
        let at = day.start();
        run!(self, MARK, by, act.measure.id, act.course, day, act.school, used, at)?;
        self.record(
            by,
            Happened::to(Verb::Changed, Noun::LessonMark, act.measure.id.0).at(act.school),
        )
        .await
    }

    /// Takes the mark of a day back.
    ///
    /// # Errors
    /// What the database says.
    pub async fn unmark_lesson(&mut self, proof: &Proof<MarkLesson>, day: Day) -> Result<()> {
        let (act, by) = (proof.act(), proof.who());
        run!(self, UNMARK, by, act.measure.id, act.course, day)?;
        self.record(
            by,
            Happened::to(Verb::Removed, Noun::LessonMark, act.measure.id.0).at(act.school),
        )
        .await
    }
}
