//! How the acts on rounds, pairs and requests are put together from a route's path.

use domain::exchange::ExchangeRound;
use domain::id::{HelpOfferId, SchoolId};
use domain::permission::{
    AcceptHelp, AnswerRound, ArrangeRound, AskForHelp, CloseHelp, OfferHelp, SeeHelp, SeeRound, SpeakForPair,
};
use domain::visit::HelpRequest;

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

async fn round(asked: &Asked<'_>) -> Result<ExchangeRound, Problem> {
    let round = asked.app.db.exchange_round(asked.id("round")?).await?;
    if round.network_id == asked.network()?.id {
        Ok(round)
    } else {
        Err(Problem::not_found())
    }
}

async fn request(asked: &Asked<'_>) -> Result<HelpRequest, Problem> {
    let request = asked.app.db.help_request(asked.id("request")?).await?;
    if request.network_id == asked.network()?.id {
        Ok(request)
    } else {
        Err(Problem::not_found())
    }
}

/// The liceo of the path, which must be one of the network now.
pub(super) async fn member(asked: &Asked<'_>) -> Result<SchoolId, Problem> {
    let school: SchoolId = asked.id("school")?;
    let members = asked.app.db.members(asked.network()?.id).await?;
    let known = members.iter().any(|member| member.school_id == school);
    known.then_some(school).ok_or_else(Problem::not_found)
}

impl Load for ArrangeRound {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(round(asked).await?))
    }
}

impl Load for SeeRound {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(round(asked).await?))
    }
}

impl Load for AnswerRound {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self {
            round: round(asked).await?,
            school: member(asked).await?,
        })
    }
}

impl Load for SpeakForPair {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let pair = asked.app.db.exchange_pair(asked.id("pair")?).await?;
        if pair.network_id == asked.network()?.id {
            let school = asked.id("school")?;
            Ok(Self { pair, school })
        } else {
            Err(Problem::not_found())
        }
    }
}

impl Load for AskForHelp {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(member(asked).await?))
    }
}

impl Load for SeeHelp {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(request(asked).await?))
    }
}

impl Load for OfferHelp {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self {
            request: request(asked).await?,
            school: member(asked).await?,
        })
    }
}

impl Load for AcceptHelp {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self {
            request: request(asked).await?,
            offer: asked.app.db.help_offer(asked.id::<HelpOfferId>("offer")?).await?,
        })
    }
}

impl Load for CloseHelp {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(request(asked).await?))
    }
}
