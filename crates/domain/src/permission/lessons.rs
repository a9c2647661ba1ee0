//! Marks of lessons: a teacher's own, made of her own courses, read by herself.

use super::{Act, Standing};
use crate::id::{CourseId, SchoolId};
use crate::lesson::can_be_marked;
use crate::measure::{Area, Measure};
use crate::school::Subject;

/// Open the bank of exit tickets and one's own lessons: whoever belongs to a liceo. What is done there is decided by itself.
#[derive(Clone, Copy, Debug)]
pub struct SeeTickets;

impl Act for SeeTickets {
    fn allowed(&self, who: &Standing) -> bool {
        !who.schools().is_empty() && who.is_member()
    }
}

/// Say of a lesson with a course whether the practice of a measure was used, or take that back.
#[derive(Clone, Debug)]
pub struct MarkLesson {
    /// The measure.
    pub measure: Measure,
    /// The liceo.
    pub school: SchoolId,
    /// The course.
    pub course: CourseId,
}

impl Act for MarkLesson {
    fn allowed(&self, who: &Standing) -> bool {
        let elsewhere = self.measure.school_id.is_some_and(|own| own != self.school);
        can_be_marked(&self.measure) && !elsewhere && who.works_at(self.school) && self.is_hers(who)
    }
}

impl MarkLesson {
    /// A measure of Language is marked by who teaches Language there, or by who never said what they teach.
    fn is_hers(&self, who: &Standing) -> bool {
        let fits = |subject: Option<Subject>| match (self.measure.area, subject) {
            (Area::Language, Some(taught)) => taught == Subject::Language,
            (Area::Maths, Some(taught)) => taught == Subject::Maths,
            _ => true,
        };
        who.courses()
            .iter()
            .any(|own| own.course == self.course && own.school == self.school && fits(own.subject))
    }
}
