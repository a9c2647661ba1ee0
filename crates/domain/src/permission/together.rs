//! What people do together: say something to a cycle's team, keep a note for themselves, meet.

use super::{Act, Standing};
use crate::cycle::Cycle;
use crate::feedback::{Feedback, FeedbackReply};
use crate::id::{CycleId, SchoolId};
use crate::person::Role;

/// Say something to a cycle's team: whoever may read it, save its own owner. A draft is nobody's to comment.
#[derive(Clone, Debug)]
pub struct GiveFeedback(pub Cycle);

impl Act for GiveFeedback {
    fn allowed(&self, who: &Standing) -> bool {
        let reach = self.0.reach();
        !reach.is_draft() && reach.is_open_to(who) && who.person() != reach.owner
    }
}

/// Feedback with the cycle that it is about.
#[derive(Clone, Debug)]
pub struct FeedbackPlace {
    /// The cycle.
    pub cycle: Cycle,
    /// The feedback.
    pub feedback: Feedback,
}

/// Change what one wrote, while one may still read the cycle.
#[derive(Clone, Debug)]
pub struct ChangeFeedback(pub FeedbackPlace);

impl Act for ChangeFeedback {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.feedback.by_id == who.person() && self.0.cycle.reach().is_open_to(who)
    }
}

/// Take back what one wrote, also where the cycle is no longer shown: one's words stay one's own.
#[derive(Clone, Debug)]
pub struct TakeBackFeedback(pub Feedback);

impl Act for TakeBackFeedback {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.by_id == who.person()
    }
}

/// Take back what one answered.
#[derive(Clone, Debug)]
pub struct TakeBackReply {
    /// The answer.
    pub reply: FeedbackReply,
    /// The cycle under which it stands.
    pub cycle: CycleId,
}

impl Act for TakeBackReply {
    fn allowed(&self, who: &Standing) -> bool {
        self.reply.by_id == who.person()
    }
}

/// Answer it: the cycle's owner, who leads its liceo, and who wrote it.
#[derive(Clone, Debug)]
pub struct AnswerFeedback(pub FeedbackPlace);

impl Act for AnswerFeedback {
    fn allowed(&self, who: &Standing) -> bool {
        let reach = self.0.cycle.reach();
        let talks = who.person() == reach.owner || who.leads(reach.school) || who.person() == self.0.feedback.by_id;
        talks && reach.is_open_to(who)
    }
}

/// Thank for it: whoever may read the cycle, save who wrote it.
#[derive(Clone, Debug)]
pub struct ThankForFeedback(pub FeedbackPlace);

impl Act for ThankForFeedback {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.feedback.by_id != who.person() && self.0.cycle.reach().is_open_to(who)
    }
}

/// Keep a note for oneself on a cycle that one may read.
#[derive(Clone, Debug)]
pub struct KeepNote(pub Cycle);

impl Act for KeepNote {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.reach().is_open_to(who)
    }
}

/// Hold a liceo's meetings: read and write them. They are its own; the hub reads what was shared and closed.
#[derive(Clone, Copy, Debug)]
pub struct HoldMeeting(pub SchoolId);

impl Act for HoldMeeting {
    fn allowed(&self, who: &Standing) -> bool {
        who.leads(self.0) || who.is_at(Role::Teacher, self.0) || who.is_at(Role::Coexistence, self.0)
    }
}
