//! Surveys of students: a course's results are its teacher's, a liceo's its leaders', the network sees sums of liceos.

use super::{Act, SeeCoursePoints, Standing};
use crate::administration::Administration;
use crate::id::{CourseId, SchoolId};
use crate::person::Role;

/// See the instruments of the network and of one's own liceo.
#[derive(Clone, Copy, Debug)]
pub struct SeeInstruments;

impl Act for SeeInstruments {
    fn allowed(&self, who: &Standing) -> bool {
        who.sees_content() || who.is(Role::Analyst)
    }
}

/// Write an instrument: the network's by who leads it, a liceo's own by who leads it or its coexistence.
#[derive(Clone, Copy, Debug)]
pub struct EditInstrument(pub Option<SchoolId>);

impl Act for EditInstrument {
    fn allowed(&self, who: &Standing) -> bool {
        self.0
            .map_or_else(|| who.leads_network(), |school| gives_everywhere(who, school))
    }
}

/// Give a survey to courses of a liceo: any of them by who leads it or its coexistence, one's own by a teacher.
#[derive(Clone, Debug)]
pub struct GiveSurvey {
    /// The liceo.
    pub school: SchoolId,
    /// The courses.
    pub courses: Vec<CourseId>,
}

impl Act for GiveSurvey {
    fn allowed(&self, who: &Standing) -> bool {
        let own = || who.works_at(self.school) && self.courses.iter().all(|course| who.teaches(*course));
        gives_everywhere(who, self.school) || (!self.courses.is_empty() && own())
    }
}

/// See an administration: that it is given, its codes, how it goes. Who leads the liceo, its coexistence, and the teachers of its courses.
#[derive(Clone, Debug)]
pub struct SeeAdministration {
    /// The administration.
    pub administration: Administration,
    /// Its courses.
    pub courses: Vec<CourseId>,
}

impl Act for SeeAdministration {
    fn allowed(&self, who: &Standing) -> bool {
        let teaches = || self.courses.iter().any(|course| who.teaches(*course));
        gives_everywhere(who, self.administration.school_id) || teaches()
    }
}

/// Change an administration's window, or end it: who may give it to all of its courses.
#[derive(Clone, Debug)]
pub struct ChangeAdministration {
    /// The administration.
    pub administration: Administration,
    /// Its courses.
    pub courses: Vec<CourseId>,
}

impl Act for ChangeAdministration {
    fn allowed(&self, who: &Standing) -> bool {
        let give = GiveSurvey {
            school: self.administration.school_id,
            courses: self.courses.clone(),
        };
        give.allowed(who)
    }
}

/// Type what a course answered on paper: its teachers, and who may give it anywhere in the liceo.
#[derive(Clone, Copy, Debug)]
pub struct EnterPaper {
    /// The liceo.
    pub school: SchoolId,
    /// The course.
    pub course: CourseId,
}

impl Act for EnterPaper {
    fn allowed(&self, who: &Standing) -> bool {
        gives_everywhere(who, self.school) || who.teaches(self.course)
    }
}

/// See the results of a liceo as a whole.
#[derive(Clone, Copy, Debug)]
pub struct SeeSchoolResults(pub SchoolId);

impl Act for SeeSchoolResults {
    fn allowed(&self, who: &Standing) -> bool {
        gives_everywhere(who, self.0)
    }
}

/// Take all results of the network away as a file, under pseudonyms: who analyses. The hub reads sums on pages.
#[derive(Clone, Copy, Debug)]
pub struct ExportSurveys;

impl Act for ExportSurveys {
    fn allowed(&self, who: &Standing) -> bool {
        who.is(Role::Analyst)
    }
}

/// See the results of a course: its teachers, and the liceo's leaders where a teacher of it shares them. Never the hub.
#[derive(Clone, Debug)]
pub struct SeeCourseResults(pub SeeCoursePoints);

impl Act for SeeCourseResults {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.allowed(who)
    }
}

fn gives_everywhere(who: &Standing, school: SchoolId) -> bool {
    who.leads(school) || who.is_at(Role::Coexistence, school)
}
