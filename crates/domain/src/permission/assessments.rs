//! Assessments: the paper is the liceo's, and what a class answered is its subject teacher's alone. Who leads the liceo sees sums of it;
//! nobody sees a teacher's.

use super::{Act, Standing};
use crate::assessment::Assessment;
use crate::id::{CourseId, SchoolId};
use crate::person::Role;
use crate::school::Subject;

/// Open a liceo's list of assessments. Which it shows is decided one by one: [`SeeAssessment`].
#[derive(Clone, Copy, Debug)]
pub struct SeeAssessments(pub SchoolId);

impl Act for SeeAssessments {
    fn allowed(&self, who: &Standing) -> bool {
        let teaches = || who.courses().iter().any(|own| own.school == self.0);
        who.leads(self.0) || (who.works_at(self.0) && teaches())
    }
}

/// Make one for courses of a liceo: who leads it, or who teaches the subject in each of them.
#[derive(Clone, Debug)]
pub struct MakeAssessment {
    /// The liceo.
    pub school: SchoolId,
    /// Of what.
    pub subject: Subject,
    /// The courses.
    pub courses: Vec<CourseId>,
}

impl Act for MakeAssessment {
    fn allowed(&self, who: &Standing) -> bool {
        let teaches = |course: &CourseId| who.teaches_subject(*course, self.subject);
        let own = || !self.courses.is_empty() && self.courses.iter().all(teaches);
        who.leads(self.school) || (who.works_at(self.school) && own())
    }
}

/// See an assessment's paper: who leads the liceo, and who teaches its subject in one of its courses.
#[derive(Clone, Debug)]
pub struct SeeAssessment {
    /// The assessment.
    pub assessment: Assessment,
    /// Its courses.
    pub courses: Vec<CourseId>,
}

impl Act for SeeAssessment {
    fn allowed(&self, who: &Standing) -> bool {
        let teaches = |course: &CourseId| who.teaches_subject(*course, self.assessment.subject);
        let own = || self.courses.iter().any(teaches);
        who.leads(self.assessment.school_id) || (who.works_at(self.assessment.school_id) && own())
    }
}

/// Change its paper, take it away: whoever might have made it. A key changes the results of every course.
#[derive(Clone, Debug)]
pub struct EditAssessment(pub SeeAssessment);

impl Act for EditAssessment {
    fn allowed(&self, who: &Standing) -> bool {
        let SeeAssessment { assessment, courses } = &self.0;
        let make = MakeAssessment {
            school: assessment.school_id,
            subject: assessment.subject,
            courses: courses.clone(),
        };
        make.allowed(who)
    }
}

/// See and enter what each student of a course answered, and what follows from it: who teaches the subject there, and nobody else.
#[derive(Clone, Debug)]
pub struct ReadClassAnswers {
    /// The assessment.
    pub assessment: Assessment,
    /// The course.
    pub course: CourseId,
}

impl Act for ReadClassAnswers {
    fn allowed(&self, who: &Standing) -> bool {
        who.works_at(self.assessment.school_id) && who.teaches_subject(self.course, self.assessment.subject)
    }
}

/// See what the classes of a level can do as a whole, and sum it up: who leads the liceo. Never a class whose teacher doesn't show it.
#[derive(Clone, Debug)]
pub struct SeeLevel(pub SeeAssessment);

impl Act for SeeLevel {
    fn allowed(&self, who: &Standing) -> bool {
        who.leads(self.0.assessment.school_id)
    }
}

/// See what liceos of the network can do together, none of them named: the hub.
#[derive(Clone, Copy, Debug)]
pub struct SeeNetworkMastery;

impl Act for SeeNetworkMastery {
    fn allowed(&self, who: &Standing) -> bool {
        who.is_hub()
    }
}

/// Read and type what the national diagnosis says of a liceo's levels: who leads it, as the agency's own platform has it.
#[derive(Clone, Copy, Debug)]
pub struct KeepNationalResults(pub SchoolId);

impl Act for KeepNationalResults {
    fn allowed(&self, who: &Standing) -> bool {
        who.leads(self.0)
    }
}

/// See how the questions of papers worked that three liceos and more gave, all of them together: who analyses.
#[derive(Clone, Copy, Debug)]
pub struct AnalyzePapers;

impl Act for AnalyzePapers {
    fn allowed(&self, who: &Standing) -> bool {
        who.is(Role::Analyst)
    }
}
