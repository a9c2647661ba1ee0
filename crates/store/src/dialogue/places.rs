//! Conversations and contributions with what they are about, as the decisions about them ask for it.

use domain::dialogue::{About, Conversation};
use domain::id::{CircleId, ContributionId, ConversationId, CycleId, IdeaId, MeasureId, ObservationId};
use domain::permission::{CirclePlace, ContributionPlace, ConversationPlace, Matter, SeeObservation, SeeSchoolPoints};

use crate::db::Db;
use crate::error::{Error, Result};

impl Db {
    /// A circle with its people.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn circle_place(&self, id: CircleId) -> Result<CirclePlace> {
        Ok(CirclePlace {
            circle: self.circle(id).await?,
            members: self.circle_members(id).await?,
        })
    }

    /// An observation with those to whom it is shown.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn observation_place(&self, id: ObservationId) -> Result<SeeObservation> {
        let shown_to = self.observation_shown_to(id).await?;
        Ok(SeeObservation {
            observation: self.observation(id).await?,
            shown_to: shown_to.into_iter().map(|(person, _)| person).collect(),
        })
    }

    /// What a conversation is about.
    ///
    /// # Errors
    /// [`Error::NotFound`] where that is gone.
    pub async fn conversation_matter(&self, conversation: &Conversation) -> Result<Matter> {
        let id = conversation.about_id;
        Ok(match conversation.about {
            About::Cycle => Matter::Cycle(self.cycle(CycleId(id)).await?),
            About::Idea => Matter::Idea(self.idea(IdeaId(id)).await?),
            About::Measure => Matter::Chart(SeeSchoolPoints {
                measure: self.measure(MeasureId(id)).await?,
                school: conversation.school_id.ok_or(Error::NotFound)?,
            }),
            About::Observation => Matter::Observation(self.observation_place(ObservationId(id)).await?),
            About::Circle => Matter::Circle(self.circle_place(CircleId(id)).await?),
            About::Network => Matter::Network(conversation.network_id),
        })
    }

    /// A conversation with what it is about.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn conversation_place(&self, id: ConversationId) -> Result<ConversationPlace> {
        let conversation = self.conversation(id).await?;
        Ok(ConversationPlace {
            matter: self.conversation_matter(&conversation).await?,
            conversation,
        })
    }

    /// A contribution with its conversation.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn contribution_place(&self, id: ContributionId) -> Result<ContributionPlace> {
        let contribution = self.contribution(id).await?;
        Ok(ContributionPlace {
            place: self.conversation_place(contribution.conversation_id).await?,
            hidden: self.contribution_is_hidden(id).await?,
            contribution,
        })
    }
}
