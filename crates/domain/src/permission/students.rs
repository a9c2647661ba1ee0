//! Students by name: for their own liceo alone. The hub, other liceos, the analyst and the installation's administrator see none.

use super::{Act, Proof, Refused, Standing};
use crate::consent::GuardianLink;
use crate::id::{CourseId, SchoolId};
use crate::person::Role;
use crate::student::SlipHolder;
use crate::time::Instant;

/// Open a liceo's list of students. Whom it shows is decided course by course: [`SeeCourseRoster`].
#[derive(Clone, Copy, Debug)]
pub struct SeeRoster(pub SchoolId);

impl Act for SeeRoster {
    fn allowed(&self, who: &Standing) -> bool {
        let teaches = || who.courses().iter().any(|own| own.school == self.0);
        sees_all(who, self.0) || (who.works_at(self.0) && teaches())
    }
}

/// See who is in a course: who leads the liceo or its coexistence, and the course's teachers.
#[derive(Clone, Copy, Debug)]
pub struct SeeCourseRoster {
    /// The liceo.
    pub school: SchoolId,
    /// The course.
    pub course: CourseId,
}

impl Act for SeeCourseRoster {
    fn allowed(&self, who: &Standing) -> bool {
        sees_all(who, self.school) || (who.works_at(self.school) && who.teaches(self.course))
    }
}

/// Keep a liceo's list: import it, add, correct, move and withdraw students, see whoever left. Who leads the liceo.
#[derive(Clone, Copy, Debug)]
pub struct KeepRoster(pub SchoolId);

impl Act for KeepRoster {
    fn allowed(&self, who: &Standing) -> bool {
        who.leads(self.0)
    }
}

/// See whom of a course a survey may invite, as yes or no. Whoever may see who is in it.
#[derive(Clone, Copy, Debug)]
pub struct SeeInvitations(pub SeeCourseRoster);

impl Act for SeeInvitations {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.allowed(who)
    }
}

/// Keep the consents of a liceo's students: enter papers, hand out links, see what is missing. Who leads it, and its coexistence; never
/// a teacher, who would read a family's no.
#[derive(Clone, Copy, Debug)]
pub struct KeepConsents {
    /// The liceo.
    pub school: SchoolId,
    /// The course.
    pub course: CourseId,
}

impl Act for KeepConsents {
    fn allowed(&self, who: &Standing) -> bool {
        sees_all(who, self.school)
    }
}

/// Read the text that a consent is given to: anybody who works in the network.
#[derive(Clone, Copy, Debug)]
pub struct SeeConsentText;

impl Act for SeeConsentText {
    fn allowed(&self, who: &Standing) -> bool {
        who.is_member()
    }
}

/// Write a version of it: who leads the network.
#[derive(Clone, Copy, Debug)]
pub struct WriteConsentText;

impl Act for WriteConsentText {
    fn allowed(&self, who: &Standing) -> bool {
        who.leads_network()
    }
}

/// Answer as a student's guardian, by a link.
#[derive(Clone, Debug)]
pub struct AnswerAsGuardian(pub GuardianLink);

/// Decides for whoever holds a guardian's link: it opens as long as it says. Who made it may have left the liceo meanwhile: a
/// family's right to take back doesn't hang on that. Recorded without a person.
///
/// # Errors
/// [`Refused`] where the link is over or taken back.
pub fn decide_by_guardian_link(link: GuardianLink, at: Instant) -> Result<Proof<AnswerAsGuardian>, Refused> {
    if link.is_open(at) {
        Ok(Proof {
            act: AnswerAsGuardian(link),
            who: None,
        })
    } else {
        Err(Refused)
    }
}

/// Say yes, or take it back, as the student who holds a slip.
#[derive(Clone, Copy, Debug)]
pub struct AnswerBySlip(pub SlipHolder);

/// For whoever holds a slip, which only the store finds: what she says of herself is hers to say. Recorded without a person.
#[must_use]
pub const fn decide_by_slip(holder: SlipHolder) -> Proof<AnswerBySlip> {
    Proof {
        act: AnswerBySlip(holder),
        who: None,
    }
}

fn sees_all(who: &Standing, school: SchoolId) -> bool {
    who.leads(school) || who.is_at(Role::Coexistence, school)
}
