//! Of which cycles a page of learning speaks.

use domain::id::SchoolId;
use domain::permission::{SeeLearning, Standing};
use store::LearningScope;

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::Page;
use crate::page::problem::Problem;

impl Load for SeeLearning {
    /// The liceo of the path; where the path names none, the network.
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        match asked.id::<SchoolId>("school") {
            Ok(id) => Ok(Self(Some(asked.app.db.school(id).await?.id))),
            Err(_) if asked.names("school") => Err(Problem::not_found()),
            Err(_) => Ok(Self(None)),
        }
    }
}

/// The cycles that are counted for a reader.
///
/// # Errors
/// Not found before the network is founded.
pub fn scope(page: &Page, act: SeeLearning, standing: &Standing) -> Result<LearningScope, Problem> {
    Ok(LearningScope {
        network: page.network()?.id,
        school: act.0,
        area: act.area(standing),
        public_only: !act.counts_unshared(standing),
    })
}
