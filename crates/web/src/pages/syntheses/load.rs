//! The acts on syntheses, with what the path names.

use domain::permission::{DissentFrom, EditSynthesis, SeeSynthesis, TakeBackDissent};
use domain::synthesis::Synthesis;

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

async fn synthesis(asked: &Asked<'_>) -> Result<Synthesis, Problem> {
    let synthesis = asked.app.db.synthesis(asked.id("synthesis")?).await?;
    if synthesis.network_id == asked.network()?.id {
        Ok(synthesis)
    } else {
        Err(Problem::not_found())
    }
}

/// Acts on one synthesis.
macro_rules! load_synthesis {
    ($($act:ident),+ $(,)?) => {$(
        impl Load for $act {
            async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
                synthesis(asked).await.map(Self)
            }
        }
    )+};
}

load_synthesis!(SeeSynthesis, EditSynthesis, DissentFrom);

impl Load for TakeBackDissent {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(asked.app.db.dissent(asked.id("dissent")?).await?))
    }
}
