//! Observation of classrooms: nobody observes whom the teacher hasn't let in, the teacher sees first, and an observation is shown to others
//! by the teacher alone. Who leads, and the hub, see what many say together.

use super::{Act, Standing};
use crate::id::{PersonId, RubricId, SchoolId};
use crate::observation::{Observation, Stage};
use crate::person::Role;

/// Open one's own observations: as a teacher, as an observer, and those that were shown to one.
#[derive(Clone, Copy, Debug)]
pub struct ListObservations;

impl Act for ListObservations {
    fn allowed(&self, who: &Standing) -> bool {
        who.sees_content()
    }
}

/// Ask somebody to observe one's own class: somebody of the same liceo, or of the hub.
#[derive(Clone, Debug)]
pub struct InviteObserver {
    /// The liceo.
    pub school: SchoolId,
    /// Who is asked.
    pub observer: Standing,
}

impl Act for InviteObserver {
    fn allowed(&self, who: &Standing) -> bool {
        let another = self.observer.person() != who.person();
        who.is_at(Role::Teacher, self.school) && another && may_observe_at(&self.observer, self.school)
    }
}

/// Offer to observe a teacher, who then says yes or no: who leads their liceo, and the hub.
#[derive(Clone, Debug)]
pub struct OfferObservation {
    /// The liceo.
    pub school: SchoolId,
    /// Whom.
    pub teacher: Standing,
}

impl Act for OfferObservation {
    fn allowed(&self, who: &Standing) -> bool {
        let another = self.teacher.person() != who.person();
        let offers = who.leads(self.school) || who.is_hub();
        offers && another && self.teacher.is_at(Role::Teacher, self.school)
    }
}

/// Whether somebody can be let in: a colleague, or somebody of the hub.
#[must_use]
pub fn may_observe_at(who: &Standing, school: SchoolId) -> bool {
    who.works_at(school) || who.is_hub()
}

/// See that there is one, and how far it has come: teacher, observer, and to whom the teacher shows it.
#[derive(Clone, Debug)]
pub struct SeeObservation {
    /// The observation.
    pub observation: Observation,
    /// To whom the teacher shows it.
    pub shown_to: Vec<PersonId>,
}

impl SeeObservation {
    /// Whether it was shown to whoever asks, once there is something to see.
    fn is_shown(&self, who: &Standing) -> bool {
        self.observation.sent_at.is_some() && self.shown_to.contains(&who.person())
    }
}

impl Act for SeeObservation {
    fn allowed(&self, who: &Standing) -> bool {
        let there = self.observation.removed_at.is_none();
        there && (is_teacher(who, &self.observation) || is_observer(who, &self.observation) || self.is_shown(who))
    }
}

/// Read what was seen and heard: the observer from the beginning, the teacher once it was sent, others once it is shown to them.
#[derive(Clone, Debug)]
pub struct ReadEvidence(pub SeeObservation);

impl Act for ReadEvidence {
    fn allowed(&self, who: &Standing) -> bool {
        let observation = &self.0.observation;
        let sent = observation.sent_at.is_some();
        self.0.allowed(who) && observation.captured_at.is_some() && (sent || is_observer(who, observation))
    }
}

/// Read how it was rated: the observer, and everybody else only after the teacher has read the evidence and answered.
#[derive(Clone, Debug)]
pub struct ReadRatings(pub SeeObservation);

impl Act for ReadRatings {
    fn allowed(&self, who: &Standing) -> bool {
        let observation = &self.0.observation;
        ReadEvidence(self.0.clone()).allowed(who)
            && (is_observer(who, observation) || observation.answered_at.is_some())
    }
}

/// Say yes or no to an offer: the teacher.
#[derive(Clone, Debug)]
pub struct AcceptObservation(pub Observation);

impl Act for AcceptObservation {
    fn allowed(&self, who: &Standing) -> bool {
        is_teacher(who, &self.0) && self.0.stage() == Stage::Offered && self.0.removed_at.is_none()
    }
}

/// Say that it won't be: either of both, as long as nothing was captured.
#[derive(Clone, Debug)]
pub struct DeclineObservation(pub Observation);

impl Act for DeclineObservation {
    fn allowed(&self, who: &Standing) -> bool {
        let open = matches!(self.0.stage(), Stage::Offered | Stage::Agreed) && self.0.removed_at.is_none();
        open && (is_teacher(who, &self.0) || is_observer(who, &self.0))
    }
}

/// Take a no back: either of both. What the observer takes back is an offer again, so that nobody comes in uninvited.
#[derive(Clone, Debug)]
pub struct ReviveObservation(pub Observation);

impl Act for ReviveObservation {
    fn allowed(&self, who: &Standing) -> bool {
        let declined = self.0.stage() == Stage::Declined && self.0.removed_at.is_none();
        declined && (is_teacher(who, &self.0) || is_observer(who, &self.0))
    }
}

/// Keep and change the evidence: the observer, from the agreement until the teacher reads it.
#[derive(Clone, Debug)]
pub struct CaptureObservation(pub Observation);

impl Act for CaptureObservation {
    fn allowed(&self, who: &Standing) -> bool {
        let open = matches!(self.0.stage(), Stage::Agreed | Stage::Captured) && self.0.removed_at.is_none();
        open && is_observer(who, &self.0)
    }
}

/// Rate what was captured, and send it: the observer. After that, no rating changes any more.
#[derive(Clone, Debug)]
pub struct RateObservation(pub Observation);

impl Act for RateObservation {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.stage() == Stage::Captured && self.0.removed_at.is_none() && is_observer(who, &self.0)
    }
}

/// Answer the evidence: the teacher, once; and change the answer until both have talked.
#[derive(Clone, Debug)]
pub struct AnswerObservation(pub Observation);

impl Act for AnswerObservation {
    fn allowed(&self, who: &Standing) -> bool {
        let open = matches!(self.0.stage(), Stage::Sent | Stage::Answered) && self.0.removed_at.is_none();
        open && is_teacher(who, &self.0)
    }
}

/// Write down the conversation: either of both, after the answer.
#[derive(Clone, Debug)]
pub struct TalkObservation(pub Observation);

impl Act for TalkObservation {
    fn allowed(&self, who: &Standing) -> bool {
        let open = matches!(self.0.stage(), Stage::Answered | Stage::Talked) && self.0.removed_at.is_none();
        open && (is_teacher(who, &self.0) || is_observer(who, &self.0))
    }
}

/// Show it to somebody, take that back, take it away, begin a cycle from it: the teacher, whose it is.
#[derive(Clone, Debug)]
pub struct OwnObservation(pub Observation);

impl Act for OwnObservation {
    fn allowed(&self, who: &Standing) -> bool {
        is_teacher(who, &self.0)
    }
}

/// Read what the observations of a liceo say together: who leads it, and the hub.
#[derive(Clone, Copy, Debug)]
pub struct SeePractice(pub SchoolId);

impl Act for SeePractice {
    fn allowed(&self, who: &Standing) -> bool {
        who.leads(self.0) || who.is_hub()
    }
}

/// Sum a term of a liceo up, once and for all: who leads it.
#[derive(Clone, Copy, Debug)]
pub struct ClosePractice(pub SchoolId);

impl Act for ClosePractice {
    fn allowed(&self, who: &Standing) -> bool {
        who.leads(self.0)
    }
}

/// Read a rubric: the network's by whoever sees content, a liceo's own by its people and the hub.
#[derive(Clone, Copy, Debug)]
pub struct SeeRubric {
    /// Which; none for Ronda's own.
    pub rubric: Option<RubricId>,
    /// The liceo's own, or none for the network's.
    pub school: Option<SchoolId>,
}

impl Act for SeeRubric {
    fn allowed(&self, who: &Standing) -> bool {
        who.sees_content() && self.school.is_none_or(|school| who.works_at(school) || who.is_hub())
    }
}

/// Write a rubric: the hub for the network, who leads a liceo for that liceo.
#[derive(Clone, Copy, Debug)]
pub struct WriteRubric {
    /// Which; none for a new one.
    pub rubric: Option<RubricId>,
    /// The liceo's own, or none for the network's.
    pub school: Option<SchoolId>,
}

impl Act for WriteRubric {
    fn allowed(&self, who: &Standing) -> bool {
        match self.school {
            Some(school) => who.leads(school),
            None => who.is_hub(),
        }
    }
}

/// Rate written lessons, to see with which eyes one looks: whoever may be an observer.
#[derive(Clone, Copy, Debug)]
pub struct Calibrate;

impl Act for Calibrate {
    fn allowed(&self, who: &Standing) -> bool {
        who.sees_content()
    }
}

fn is_teacher(who: &Standing, observation: &Observation) -> bool {
    who.person() == observation.teacher_id && who.sees_content()
}

/// Whoever left the liceo or the hub left its classrooms, too.
fn is_observer(who: &Standing, observation: &Observation) -> bool {
    who.person() == observation.observer_id && may_observe_at(who, observation.school_id)
}

#[cfg(test)]
mod tests;
