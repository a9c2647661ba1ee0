//! How the acts about observations are put together from a route's path.

use domain::id::SchoolId;
use domain::observation::Observation;
use domain::permission::{
    AcceptObservation, AnswerObservation, Calibrate, CaptureObservation, ClosePractice, DeclineObservation,
    ListObservations, OwnObservation, RateObservation, ReviveObservation, SeeObservation, SeePractice, SeeRubric,
    TalkObservation, WriteRubric,
};

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

/// The word in an address for Ronda's own rubric.
pub const OWN: &str = "ronda";

async fn asked_for(asked: &Asked<'_>) -> Result<Observation, Problem> {
    let observation = asked.app.db.observation(asked.id("observation")?).await?;
    if observation.network_id == asked.network()?.id {
        Ok(observation)
    } else {
        Err(Problem::not_found())
    }
}

impl Load for SeeObservation {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let observation = asked_for(asked).await?;
        let shown_to = asked.app.db.observation_shown_to(observation.id).await?;
        Ok(Self {
            shown_to: shown_to.into_iter().map(|(person, _)| person).collect(),
            observation,
        })
    }
}

/// Acts on one observation.
macro_rules! load_observation {
    ($($act:ident),+ $(,)?) => {$(
        impl Load for $act {
            async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
                Ok(Self(asked_for(asked).await?))
            }
        }
    )+};
}

load_observation!(
    AcceptObservation,
    DeclineObservation,
    ReviveObservation,
    CaptureObservation,
    RateObservation,
    AnswerObservation,
    TalkObservation,
    OwnObservation,
);

impl Load for ListObservations {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        asked.network()?;
        Ok(Self)
    }
}

impl Load for Calibrate {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        asked.network()?;
        Ok(Self)
    }
}

async fn school(asked: &Asked<'_>) -> Result<SchoolId, Problem> {
    Ok(asked.app.db.school(asked.id("school")?).await?.id)
}

impl Load for SeePractice {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(school(asked).await?))
    }
}

impl Load for ClosePractice {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(school(asked).await?))
    }
}

impl Load for SeeRubric {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let word: String = asked.id("rubric")?;
        if word == OWN {
            return Ok(Self {
                rubric: None,
                school: None,
            });
        }
        let rubric = asked.app.db.rubric(asked.id("rubric")?).await?;
        if rubric.network_id != asked.network()?.id {
            return Err(Problem::not_found());
        }
        Ok(Self {
            rubric: Some(rubric.id),
            school: rubric.school_id,
        })
    }
}

impl Load for WriteRubric {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let rubric = asked.app.db.rubric(asked.id("rubric")?).await?;
        if rubric.network_id != asked.network()?.id {
            return Err(Problem::not_found());
        }
        Ok(Self {
            rubric: Some(rubric.id),
            school: rubric.school_id,
        })
    }
}
