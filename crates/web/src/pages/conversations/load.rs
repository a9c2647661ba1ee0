//! How the acts about conversations are put together: the thing that one is about is loaded with whatever its own permission asks for.

use domain::dialogue::Conversation;
use domain::id::{AnswerId, CircleId, ContributionId, ConversationId, HidingId, ObservationId, SchoolId};
use domain::permission::{
    AcceptAnswer, AppealHiding, ChangeContribution, CirclePlace, Contribute, ContributionPlace, ConversationPlace,
    DecideAppeal, HideContribution, HidingPlace, Matter, OpenConversation, React, ReadConversation, ReopenConversation,
    ReportContribution, SeeAnswer, SeeContribution, SeeSchoolPoints, TakeBackContribution, TendConversation,
};

use crate::app::App;
use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

/// A circle with its people.
pub(crate) async fn circle(app: &App, id: CircleId) -> Result<CirclePlace, Problem> {
    Ok(app.db.circle_place(id).await?)
}

async fn observation(app: &App, id: ObservationId) -> Result<Matter, Problem> {
    Ok(Matter::Observation(app.db.observation_place(id).await?))
}

/// What a conversation is about.
pub(crate) async fn matter(app: &App, conversation: &Conversation) -> Result<Matter, Problem> {
    Ok(app.db.conversation_matter(conversation).await?)
}

/// A conversation with what it is about.
pub(crate) async fn place(app: &App, id: ConversationId) -> Result<ConversationPlace, Problem> {
    Ok(app.db.conversation_place(id).await?)
}

/// A contribution with its conversation.
pub(crate) async fn said(app: &App, id: ContributionId) -> Result<ContributionPlace, Problem> {
    Ok(app.db.contribution_place(id).await?)
}

impl Load for OpenConversation {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let (app, network) = (asked.app, asked.network()?.id);
        let matter = if asked.names("circle") {
            Matter::Circle(circle(app, asked.id("circle")?).await?)
        } else if asked.names("cycle") {
            Matter::Cycle(app.db.cycle(asked.id("cycle")?).await?)
        } else if asked.names("idea") {
            Matter::Idea(app.db.idea(asked.id("idea")?).await?)
        } else if asked.names("observation") {
            observation(app, asked.id("observation")?).await?
        } else {
            let school = app.db.school(asked.id::<SchoolId>("school")?).await?;
            Matter::Chart(SeeSchoolPoints {
                measure: app.db.measure(asked.id("measure")?).await?,
                school: school.id,
            })
        };
        let there = match &matter {
            Matter::Cycle(cycle) => cycle.network_id,
            Matter::Idea(idea) => idea.network_id,
            Matter::Chart(chart) => chart.measure.network_id,
            Matter::Observation(see) => see.observation.network_id,
            Matter::Circle(place) => place.circle.network_id,
            Matter::Network(network) => *network,
        };
        if there == network {
            Ok(Self(matter))
        } else {
            Err(Problem::not_found())
        }
    }
}

/// Acts on one conversation.
macro_rules! load_conversation {
    ($($act:ident),+ $(,)?) => {$(
        impl Load for $act {
            async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
                place(asked.app, asked.id("conversation")?).await.map(Self)
            }
        }
    )+};
}

load_conversation!(ReadConversation, Contribute, TendConversation);

impl Load for ReopenConversation {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let place = place(asked.app, asked.id("conversation")?).await?;
        let closure = asked.app.db.conversation_closure(place.conversation.id).await?;
        Ok(Self {
            closure: closure.ok_or_else(Problem::not_found)?,
            place,
        })
    }
}

/// Acts on one contribution.
macro_rules! load_contribution {
    ($($act:ident),+ $(,)?) => {$(
        impl Load for $act {
            async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
                said(asked.app, asked.id("contribution")?).await.map(Self)
            }
        }
    )+};
}

load_contribution!(
    SeeContribution,
    ChangeContribution,
    TakeBackContribution,
    React,
    AcceptAnswer,
    ReportContribution,
    HideContribution,
);

async fn hiding(asked: &Asked<'_>) -> Result<HidingPlace, Problem> {
    let hiding = asked.app.db.hiding(asked.id::<HidingId>("hiding")?).await?;
    Ok(HidingPlace {
        contribution: said(asked.app, hiding.contribution_id).await?,
        hiding,
    })
}

impl Load for AppealHiding {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        hiding(asked).await.map(Self)
    }
}

impl Load for DecideAppeal {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        hiding(asked).await.map(Self)
    }
}

impl Load for SeeAnswer {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let answer = asked.app.db.answer(asked.id::<AnswerId>("answer")?).await?;
        Ok(Self {
            contribution: said(asked.app, answer.contribution_id).await?,
            answer,
        })
    }
}
