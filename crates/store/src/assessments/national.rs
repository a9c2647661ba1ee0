//! What the national diagnosis says of a liceo's levels.

use domain::assessment::{NationalPlan, NationalResult};
use domain::event::{Happened, Noun, Verb};
use domain::id::SchoolId;
use domain::permission::{KeepNationalResults, Proof};
use serde_json::json;

use crate::db::Db;
use crate::error::Result;
use crate::write::Write;

sql! {
    OF_SCHOOL = "select level, subject, year, occasion, axis, share, n from national_result where school_id = $1 order by level, subject, year, occasion, axis";
    OF_TIME = "select level, subject, year, occasion, axis, share, n from national_result where school_id = $1 and level = $2 and subject = $3 and year = $4 and occasion = $5 order by axis";
    CLEAR = "delete from national_result where school_id = $1 and level = $2 and subject = $3 and year = $4 and occasion = $5";
    KEEP = "insert into national_result (school_id, level, subject, year, occasion, axis, share, n, by_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
}

impl Db {
    /// All of a liceo.
    ///
    /// # Errors
    /// What the database says.
    pub async fn national_results(&self, school: SchoolId) -> Result<Vec<NationalResult>> {
        all!(self, NationalResult, OF_SCHOOL, school)
    }
}

impl Write<'_> {
    /// Keeps the results of one time in the place of those that were there. False where it says what is there already.
    ///
    /// # Errors
    /// What the database says.
    pub async fn keep_national_results(
        &mut self,
        proof: &Proof<KeepNationalResults>,
        plan: &NationalPlan,
    ) -> Result<bool> {
        let (school, time, n) = (proof.act().0, plan.time, plan.n);
        let (level, subject, year, occasion) = (time.level, time.subject, time.year, time.occasion);
        let known = all!(self, NationalResult, OF_TIME, school, level, subject, year, occasion)?;
        let mut new: Vec<NationalResult> = plan
            .shares
            .iter()
            .map(|(axis, share)| NationalResult {
                time,
                axis: *axis,
                share: *share,
                n,
            })
            .collect();
        new.sort_by_key(|one| one.axis.word());
        if known == new {
            return Ok(false);
        }
        run!(self, CLEAR, school, level, subject, year, occasion)?;
        let (by, at) = (proof.who(), self.at());
        for one in &new {
            run!(
                self, KEEP, school, level, subject, year, occasion, one.axis, one.share, n, by, at
            )?;
        }
        let happened = Happened::to(Verb::Changed, Noun::NationalResult, school.0).at(school);
        let detail = json!({ "year": year, "occasion": occasion.word(), "level": level.word(), "subject": subject.word(), "axes": new.len() });
        self.record(by, happened.with(detail)).await?;
        Ok(true)
    }
}
