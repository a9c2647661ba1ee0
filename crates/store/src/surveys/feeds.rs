//! Measures that take their points from the results of surveys.

use domain::event::{Happened, Noun, Verb};
use domain::id::{InstrumentId, MeasureId, NetworkId};
use domain::permission::{DefineMeasure, Proof};

use crate::db::Db;
use crate::error::Result;
use crate::write::Write;

/// From which scale of which instrument a measure takes its points.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct MeasureSurvey {
    /// The measure.
    pub measure_id: MeasureId,
    /// The instrument, in whatever version.
    pub instrument_id: InstrumentId,
    /// The key of the scale.
    pub scale: String,
}

sql! {
    FED_BY = "select measure_id, instrument_id, scale from measure_survey where instrument_id = $1 order by measure_id";
    FEED = "select measure_id, instrument_id, scale from measure_survey where measure_id = $1";
    CONNECT = "insert into measure_survey (measure_id, network_id, instrument_id, scale, by_id, at) values ($1, $2, $3, $4, $5, $6) on conflict (measure_id) do update set instrument_id = excluded.instrument_id, scale = excluded.scale, by_id = excluded.by_id, at = excluded.at";
    DISCONNECT = "delete from measure_survey where measure_id = $1";
}

impl Db {
    /// The measures that an instrument feeds.
    ///
    /// # Errors
    /// What the database says.
    pub async fn measures_fed_by(&self, instrument: InstrumentId) -> Result<Vec<MeasureSurvey>> {
        all!(self, MeasureSurvey, FED_BY, instrument)
    }

    /// What feeds a measure.
    ///
    /// # Errors
    /// What the database says.
    pub async fn survey_of_measure(&self, measure: MeasureId) -> Result<Option<MeasureSurvey>> {
        maybe!(self, MeasureSurvey, FEED, measure)
    }
}

impl Write<'_> {
    /// Lets a scale feed a measure from now on, or nothing any more.
    ///
    /// # Errors
    /// What the database says.
    pub async fn feed_measure(
        &mut self,
        proof: &Proof<DefineMeasure>,
        (network, measure): (NetworkId, MeasureId),
        from: Option<(InstrumentId, &str)>,
    ) -> Result<()> {
        let (by, at) = (proof.who(), self.at());
        match from {
            Some((instrument, scale)) => run!(self, CONNECT, measure, network, instrument, scale, by, at)?,
            None => run!(self, DISCONNECT, measure)?,
        };
        let detail = serde_json::json!({ "survey": from });
        self.record(by, Happened::to(Verb::Changed, Noun::Measure, measure.0).with(detail))
            .await
    }
}
