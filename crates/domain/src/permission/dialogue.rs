//! Conversations and circles. A conversation is read by whoever may see what it is about, decided by that thing's own permission; nobody
//! gets a way of their own to what they may not open. There is no conversation with one person, and none with students.

use super::{Act, CirclePlace, SeeCycle, SeeIdea, SeeObservation, SeeSchoolPoints, Standing};
use crate::cycle::Cycle;
use crate::dialogue::{About, Answer, Closure, Contribution, Conversation, Entry};
use crate::id::{NetworkId, SchoolId};
use crate::theory::Idea;

/// What a conversation is about, with what its own permission asks for.
#[derive(Clone, Debug)]
pub enum Matter {
    /// A cycle.
    Cycle(Cycle),
    /// An idea.
    Idea(Idea),
    /// A chart at a liceo.
    Chart(SeeSchoolPoints),
    /// An observation.
    Observation(SeeObservation),
    /// A circle.
    Circle(CirclePlace),
    /// The network, of which something is asked.
    Network(NetworkId),
}

impl Matter {
    /// What kind of thing it is, and which.
    #[must_use]
    pub const fn noun(&self) -> (About, uuid::Uuid) {
        match self {
            Self::Cycle(cycle) => (About::Cycle, cycle.id.0),
            Self::Idea(idea) => (About::Idea, idea.id.0),
            Self::Chart(chart) => (About::Measure, chart.measure.id.0),
            Self::Observation(see) => (About::Observation, see.observation.id.0),
            Self::Circle(place) => (About::Circle, place.circle.id.0),
            Self::Network(network) => (About::Network, network.0),
        }
    }

    /// The liceo that it belongs to.
    #[must_use]
    pub const fn school(&self) -> Option<SchoolId> {
        match self {
            Self::Cycle(cycle) => Some(cycle.school_id),
            Self::Idea(idea) => {
                if idea.in_network {
                    None
                } else {
                    idea.school_id
                }
            }
            Self::Chart(chart) => Some(chart.school),
            Self::Observation(see) => Some(see.observation.school_id),
            Self::Circle(_) | Self::Network(_) => None,
        }
    }

    /// Whether the whole network may read what is said about it, and no smaller circle.
    #[must_use]
    pub fn is_of_network(&self) -> bool {
        match self {
            Self::Cycle(cycle) => cycle.is_public_in_network(),
            Self::Idea(idea) => idea.in_network,
            Self::Chart(chart) => chart.measure.open,
            Self::Observation(_) => false,
            Self::Circle(place) => place.circle.entry == Entry::Open,
            Self::Network(_) => true,
        }
    }

    /// Whether somebody reads what is said about it. A draft is its owner's alone, and an observation is talked about beyond both who
    /// were there only once its teacher has shown it.
    #[must_use]
    pub fn is_open_to(&self, who: &Standing) -> bool {
        who.sees_content()
            && match self {
                Self::Cycle(cycle) => !cycle.is_draft() && SeeCycle(cycle.clone()).allowed(who),
                Self::Idea(idea) => SeeIdea(idea.clone()).allowed(who),
                Self::Chart(chart) => chart.allowed(who),
                Self::Observation(see) => see.allowed(who),
                Self::Circle(place) => place.is_open_to(who),
                // Whoever sees content.
                Self::Network(_) => true,
            }
    }

    fn is_spoken_about(&self) -> bool {
        match self {
            Self::Observation(see) => see.observation.sent_at.is_some() && !see.shown_to.is_empty(),
            _ => true,
        }
    }

    /// Who takes words out of sight: the hub, who leads the liceo or the circle; of an observation, the teacher whose it is.
    pub(super) fn is_moderated_by(&self, who: &Standing) -> bool {
        match self {
            Self::Observation(see) => see.observation.teacher_id == who.person(),
            Self::Circle(place) => place.is_led_by(who) || who.is_hub(),
            other => who.is_hub() || other.school().is_some_and(|school| who.leads(school)),
        }
    }
}

/// A conversation with what it is about.
#[derive(Clone, Debug)]
pub struct ConversationPlace {
    /// The conversation.
    pub conversation: Conversation,
    /// What it is about.
    pub matter: Matter,
}

/// A contribution with its conversation.
#[derive(Clone, Debug)]
pub struct ContributionPlace {
    /// The contribution.
    pub contribution: Contribution,
    /// Where it stands.
    pub place: ConversationPlace,
    /// Whether it is out of sight.
    pub hidden: bool,
}

impl ContributionPlace {
    pub(super) fn is_by(&self, who: &Standing) -> bool {
        self.contribution.by_id == who.person()
    }

    fn is_there(&self) -> bool {
        self.contribution.taken_back_at.is_none()
    }

    /// Whether somebody decides what becomes of words here.
    #[must_use]
    pub fn is_moderated_by(&self, who: &Standing) -> bool {
        self.place.matter.is_open_to(who) && self.place.matter.is_moderated_by(who)
    }

    /// Whether somebody reads its words.
    pub(super) fn is_read_by(&self, who: &Standing) -> bool {
        self.is_there() && !self.hidden && self.place.matter.is_open_to(who)
    }
}

/// Open one's own conversations and the circles that there are.
#[derive(Clone, Copy, Debug)]
pub struct ListConversations;

impl Act for ListConversations {
    fn allowed(&self, who: &Standing) -> bool {
        who.sees_content()
    }
}

/// Read a conversation.
#[derive(Clone, Debug)]
pub struct ReadConversation(pub ConversationPlace);

impl Act for ReadConversation {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.matter.is_open_to(who)
    }
}

/// Open a conversation about something that one may see.
#[derive(Clone, Debug)]
pub struct OpenConversation(pub Matter);

impl Act for OpenConversation {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.is_open_to(who) && self.0.is_spoken_about()
    }
}

/// Say something in a conversation that one reads.
#[derive(Clone, Debug)]
pub struct Contribute(pub ConversationPlace);

impl Act for Contribute {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.matter.is_open_to(who)
    }
}

/// End a conversation, give it another name: whoever opened it, as long as they read it, and whoever decides about words in it.
#[derive(Clone, Debug)]
pub struct TendConversation(pub ConversationPlace);

impl Act for TendConversation {
    fn allowed(&self, who: &Standing) -> bool {
        let matter = &self.0.matter;
        matter.is_open_to(who) && (self.0.conversation.opened_by == who.person() || matter.is_moderated_by(who))
    }
}

/// Open a conversation again: whoever closed it, and whoever decides about words in it. What a moderator ended its opener doesn't begin again.
#[derive(Clone, Debug)]
pub struct ReopenConversation {
    /// The conversation.
    pub place: ConversationPlace,
    /// Its closure.
    pub closure: Closure,
}

impl Act for ReopenConversation {
    fn allowed(&self, who: &Standing) -> bool {
        let matter = &self.place.matter;
        let own = self.closure.by_id == who.person() && TendConversation(self.place.clone()).allowed(who);
        own || (matter.is_open_to(who) && matter.is_moderated_by(who))
    }
}

/// See a contribution by itself, with what it said before: as long as it isn't hidden, or one wrote it, or may hide it.
#[derive(Clone, Debug)]
pub struct SeeContribution(pub ContributionPlace);

impl Act for SeeContribution {
    fn allowed(&self, who: &Standing) -> bool {
        let at_all = self.0.is_there() && self.0.place.matter.is_open_to(who);
        at_all && (!self.0.hidden || self.0.is_by(who) || self.0.place.matter.is_moderated_by(who))
    }
}

/// Change what one said, while one reads the conversation and nobody hid it.
#[derive(Clone, Debug)]
pub struct ChangeContribution(pub ContributionPlace);

impl Act for ChangeContribution {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.is_by(who) && self.0.is_read_by(who)
    }
}

/// Take back what one said, also where one no longer reads the conversation.
#[derive(Clone, Debug)]
pub struct TakeBackContribution(pub ContributionPlace);

impl Act for TakeBackContribution {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.is_by(who)
    }
}

/// Say without words that one tried it, or that it helps. Nobody says so of their own.
#[derive(Clone, Debug)]
pub struct React(pub ContributionPlace);

impl Act for React {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.is_read_by(who) && !self.0.is_by(who)
    }
}

/// Accept an answer to a question, or no longer: who asked, and the hub.
#[derive(Clone, Debug)]
pub struct AcceptAnswer(pub ContributionPlace);

impl Act for AcceptAnswer {
    fn allowed(&self, who: &Standing) -> bool {
        let (conversation, said) = (&self.0.place.conversation, &self.0.contribution);
        // The words with which it was asked are no answer to it.
        let asks = said.by_id == conversation.opened_by && said.at == conversation.opened_at;
        conversation.question
            && !asks
            && self.0.is_read_by(who)
            && (conversation.opened_by == who.person() || who.is_hub())
    }
}

/// Read an accepted answer: whoever reads the conversation that it comes from.
#[derive(Clone, Debug)]
pub struct SeeAnswer {
    /// The answer.
    pub answer: Answer,
    /// What was accepted, and where.
    pub contribution: ContributionPlace,
}

impl Act for SeeAnswer {
    fn allowed(&self, who: &Standing) -> bool {
        self.contribution.is_read_by(who)
    }
}
