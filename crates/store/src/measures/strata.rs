//! Points of groups within a school: by level, subject or sex.

use domain::event::{Happened, Noun, Verb};
use domain::id::{MeasureId, SchoolId, StratumPointId};
use domain::measure::{Dimension, NewPoint, StratumPoint};
use domain::permission::{EnterPoints, Proof};
use domain::time::Day;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    AT_SCHOOL = "select id, measure_id, school_id, period, dimension, stratum, value, n, numerator, denominator, entered_by, entered_at from stratum_point where measure_id = $1 and school_id = $2 order by dimension, stratum, period";
    PUT = "insert into stratum_point (id, measure_id, school_id, period, dimension, stratum, value, n, numerator, denominator, entered_by, entered_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (measure_id, school_id, period, dimension, stratum) do update set value = excluded.value, n = excluded.n, numerator = excluded.numerator, denominator = excluded.denominator, entered_by = excluded.entered_by, entered_at = excluded.entered_at";
    REMOVE = "delete from stratum_point where measure_id = $1 and school_id = $2 and period = $3 and dimension = $4 and stratum = $5";
}

/// A point of a group to be entered, or none where it shall go.
pub type StratumEntry = (Dimension, String, Day, Option<NewPoint>);

impl Db {
    /// The points of a measure's groups at a school, by dimension, group and period.
    ///
    /// # Errors
    /// What the database says.
    pub async fn stratum_points(&self, measure: MeasureId, school: SchoolId) -> Result<Vec<StratumPoint>> {
        all!(self, StratumPoint, AT_SCHOOL, measure, school)
    }
}

impl Write<'_> {
    /// Enters points of groups; one that is there is replaced.
    ///
    /// # Errors
    /// [`Error::Refused`] in a course: it is no school.
    pub async fn enter_strata(&mut self, proof: &Proof<EnterPoints>, entries: &[StratumEntry]) -> Result<()> {
        let (measure, place) = (proof.act().measure.id, proof.act().place);
        if place.course.is_some() {
            return Err(Error::Refused("problem-strata-of-course"));
        }
        for (dimension, stratum, period, new) in entries {
            let Some(new) = new else {
                run!(self, REMOVE, measure, place.school, *period, *dimension, stratum)?;
                continue;
            };
            let (id, at) = (StratumPointId::new(self.ids(), self.at()), self.at());
            run!(
                self,
                PUT,
                id,
                measure,
                place.school,
                *period,
                *dimension,
                stratum,
                new.value,
                new.n,
                new.fraction.map(|f| f.numerator),
                new.fraction.map(|f| f.denominator),
                proof.who(),
                at
            )?;
        }
        let detail = json!({ "groups": entries.len() });
        let happened = Happened::to(Verb::Changed, Noun::Points, measure.0)
            .at(place.school)
            .with(detail);
        self.record(proof.who(), happened).await
    }
}
