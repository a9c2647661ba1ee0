//! How people rated written lessons.

use domain::event::{Happened, Noun, Verb};
use domain::id::{CalibrationId, NetworkId, PersonId};
use domain::permission::{Calibrate, Proof};
use domain::time::Instant;
use serde_json::json;

use super::captured::{read, written};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// How somebody rated a written lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalibrationLine {
    /// Who.
    pub person: PersonId,
    /// Which lesson.
    pub vignette: String,
    /// The level by dimension; none where they said none.
    pub levels: Vec<Option<usize>>,
    /// When.
    pub at: Instant,
}

sql! {
    OF_PERSON = "select person_id, vignette, levels, at from calibration where network_id = $1 and person_id = $2 order by at, id";
    OF_NETWORK = "select person_id, vignette, levels, at from calibration where network_id = $1 order by at, id";
    KEEP = "insert into calibration (id, network_id, person_id, vignette, levels, at) values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing";
}

impl Db {
    /// What somebody rated, in the order of time.
    ///
    /// # Errors
    /// [`Error::Damaged`] where what is kept can't be read.
    pub async fn calibrations_of(&self, network: NetworkId, person: PersonId) -> Result<Vec<CalibrationLine>> {
        let rows = all!(self, (PersonId, String, String, Instant), OF_PERSON, network, person)?;
        rows.into_iter().map(line).collect()
    }

    /// What everybody rated, in the order of time.
    ///
    /// # Errors
    /// [`Error::Damaged`] where what is kept can't be read.
    pub async fn calibrations(&self, network: NetworkId) -> Result<Vec<CalibrationLine>> {
        let rows = all!(self, (PersonId, String, String, Instant), OF_NETWORK, network)?;
        rows.into_iter().map(line).collect()
    }
}

fn line((person, vignette, levels, at): (PersonId, String, String, Instant)) -> Result<CalibrationLine> {
    Ok(CalibrationLine {
        person,
        vignette,
        levels: read(&levels)?,
        at,
    })
}

impl Write<'_> {
    /// Keeps how somebody rated a lesson. Sent twice it is one; false where it was there.
    ///
    /// # Errors
    /// [`Error::NotFound`] where nobody rates.
    pub async fn calibrate(
        &mut self,
        proof: &Proof<Calibrate>,
        (network, id): (NetworkId, CalibrationId),
        vignette: &str,
        levels: &[Option<usize>],
    ) -> Result<bool> {
        let (who, at) = (proof.who().ok_or(Error::NotFound)?, self.at());
        if run!(self, KEEP, id, network, who, vignette, written(&levels)?, at)? == 0 {
            return Ok(false);
        }
        let told = Happened::to(Verb::Created, Noun::Calibration, id.0);
        self.record(Some(who), told.with(json!({ "vignette": vignette })))
            .await?;
        Ok(true)
    }
}
