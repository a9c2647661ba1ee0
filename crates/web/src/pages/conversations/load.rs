//! How the acts about conversations are put together: the thing that one is about is loaded with whatever its own permission asks for.

use domain::dialogue::{About, Conversation};
use domain::id::{
    AnswerId, CircleId, ContributionId, ConversationId, CycleId, HidingId, IdeaId, MeasureId, ObservationId, SchoolId,
};
use domain::permission::{
    AcceptAnswer, AppealHiding, ChangeContribution, CirclePlace, Contribute, ContributionPlace, ConversationPlace,
    DecideAppeal, HideContribution, HidingPlace, Matter, OpenConversation, React, ReadConversation, ReportContribution,
    SeeAnswer, SeeContribution, SeeObservation, SeeSchoolPoints, TakeBackContribution,
};

use crate::app::App;
use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

/// A circle with its people.
pub(crate) async fn circle(app: &App, id: CircleId) -> Result<CirclePlace, Problem> {
    Ok(CirclePlace {
        circle: app.db.circle(id).await?,
        members: app.db.circle_members(id).await?,
    })
}

async fn observation(app: &App, id: ObservationId) -> Result<Matter, Problem> {
    let shown_to = app.db.observation_shown_to(id).await?;
    Ok(Matter::Observation(SeeObservation {
        observation: app.db.observation(id).await?,
        shown_to: shown_to.into_iter().map(|(person, _)| person).collect(),
    }))
}

/// What a conversation is about.
pub(crate) async fn matter(app: &App, conversation: &Conversation) -> Result<Matter, Problem> {
    let id = conversation.about_id;
    Ok(match conversation.about {
        About::Cycle => Matter::Cycle(app.db.cycle(CycleId(id)).await?),
        About::Idea => Matter::Idea(app.db.idea(IdeaId(id)).await?),
        About::Measure => Matter::Chart(SeeSchoolPoints {
            measure: app.db.measure(MeasureId(id)).await?,
            school: conversation.school_id.ok_or_else(Problem::not_found)?,
        }),
        About::Observation => observation(app, ObservationId(id)).await?,
        About::Circle => Matter::Circle(circle(app, CircleId(id)).await?),
        About::Network => Matter::Network(conversation.network_id),
    })
}

/// A conversation with what it is about.
pub(crate) async fn place(app: &App, id: ConversationId) -> Result<ConversationPlace, Problem> {
    let conversation = app.db.conversation(id).await?;
    Ok(ConversationPlace {
        matter: matter(app, &conversation).await?,
        conversation,
    })
}

/// A contribution with its conversation.
pub(crate) async fn said(app: &App, id: ContributionId) -> Result<ContributionPlace, Problem> {
    let contribution = app.db.contribution(id).await?;
    Ok(ContributionPlace {
        place: place(app, contribution.conversation_id).await?,
        hidden: app.db.contribution_is_hidden(id).await?,
        contribution,
    })
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

load_conversation!(ReadConversation, Contribute);

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
