//! Phases of charts that people accepted.

use domain::event::{Happened, Noun, Verb};
use domain::id::{ChartPhaseId, CourseId, MeasureId, SchoolId};
use domain::measure::ChartPhase;
use domain::permission::{EnterPoints, Proof};
use domain::time::Day;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    PHASE = "select id, measure_id, school_id, course_id, starts_on, reason, accepted_by, accepted_at from chart_phase where id = $1";
    AT_SCHOOL = "select id, measure_id, school_id, course_id, starts_on, reason, accepted_by, accepted_at from chart_phase where measure_id = $1 and school_id = $2 and course_id is null order by starts_on";
    IN_COURSE = "select id, measure_id, school_id, course_id, starts_on, reason, accepted_by, accepted_at from chart_phase where measure_id = $1 and course_id = $2 order by starts_on";
    OF_MEASURE = "select id, measure_id, school_id, course_id, starts_on, reason, accepted_by, accepted_at from chart_phase where measure_id = $1 and course_id is null order by school_id, starts_on";
    AT_SCHOOL_ALL = "select id, measure_id, school_id, course_id, starts_on, reason, accepted_by, accepted_at from chart_phase where school_id = $1 and course_id is null order by measure_id, starts_on";
    ADD = "insert into chart_phase (id, measure_id, school_id, course_id, starts_on, reason, accepted_by, accepted_at) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing";
    REMOVE = "delete from chart_phase where id = $1";
}

impl Db {
    /// A phase.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn chart_phase(&self, id: ChartPhaseId) -> Result<ChartPhase> {
        maybe!(self, ChartPhase, PHASE, id)?.ok_or(Error::NotFound)
    }

    /// The accepted phases of a chart, the first one first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn chart_phases(
        &self,
        measure: MeasureId,
        school: SchoolId,
        course: Option<CourseId>,
    ) -> Result<Vec<ChartPhase>> {
        match course {
            None => all!(self, ChartPhase, AT_SCHOOL, measure, school),
            Some(course) => all!(self, ChartPhase, IN_COURSE, measure, course),
        }
    }

    /// The accepted phases of a measure's charts at every school.
    ///
    /// # Errors
    /// What the database says.
    pub async fn chart_phases_of(&self, measure: MeasureId) -> Result<Vec<ChartPhase>> {
        all!(self, ChartPhase, OF_MEASURE, measure)
    }

    /// The accepted phases of all charts of a school.
    ///
    /// # Errors
    /// What the database says.
    pub async fn chart_phases_at(&self, school: SchoolId) -> Result<Vec<ChartPhase>> {
        all!(self, ChartPhase, AT_SCHOOL_ALL, school)
    }
}

impl Write<'_> {
    /// Accepts a phase with its reason and the evidence for it. Accepted twice it is one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn accept_phase(
        &mut self,
        proof: &Proof<EnterPoints>,
        starts_on: Day,
        reason: &str,
        evidence: serde_json::Value,
    ) -> Result<()> {
        let (measure, place) = (proof.act().measure.id, proof.act().place);
        let (id, at) = (ChartPhaseId::new(self.ids(), self.at()), self.at());
        run!(
            self,
            ADD,
            id,
            measure,
            place.school,
            place.course,
            starts_on,
            reason,
            proof.who(),
            at
        )?;
        let detail = json!({ "measure": measure, "course": place.course, "from": starts_on, "evidence": evidence });
        let happened = Happened::to(Verb::Created, Noun::ChartPhase, id.0)
            .at(place.school)
            .with(detail);
        self.record(proof.who(), happened).await
    }

    /// Takes a phase back; why it had been accepted stays in the event.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it is gone already, or is of another chart.
    pub async fn remove_phase(&mut self, proof: &Proof<EnterPoints>, phase: &ChartPhase) -> Result<()> {
        let (measure, place) = (proof.act().measure.id, proof.act().place);
        let of_this = (phase.measure_id, phase.school_id, phase.course_id) == (measure, place.school, place.course);
        if !of_this || run!(self, REMOVE, phase.id)? == 0 {
            return Err(Error::NotFound);
        }
        let before = json!({ "measure": measure, "from": phase.starts_on, "reason": phase.reason });
        let happened = Happened::to(Verb::Removed, Noun::ChartPhase, phase.id.0)
            .at(place.school)
            .with(before);
        self.record(proof.who(), happened).await
    }
}
