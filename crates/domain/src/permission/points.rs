//! Points: a school's are open to the hub and to whom the agreement opens them; a course's belong to its teacher.

use super::{Act, Standing};
use crate::id::{CourseId, SchoolId};
use crate::measure::{Area, Measure};
use crate::person::Role;

/// Where points stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PointPlace {
    /// The school.
    pub school: SchoolId,
    /// The course; none for the whole school.
    pub course: Option<CourseId>,
}

/// See a school's points of a measure. A teacher reads those that the agreement opens, as any other member does: her own
/// courses are hers, the liceo's closed figures are for who leads it.
#[derive(Clone, Debug)]
pub struct SeeSchoolPoints {
    /// The measure.
    pub measure: Measure,
    /// The school.
    pub school: SchoolId,
}

impl Act for SeeSchoolPoints {
    fn allowed(&self, who: &Standing) -> bool {
        let of_another_school = self.measure.school_id.is_some_and(|own| own != self.school);
        if of_another_school {
            return false;
        }
        who.is_hub()
            || who.leads(self.school)
            || (who.is_at(Role::Coexistence, self.school) && self.measure.area == Area::SocioEmotional)
            || (self.measure.open && self.measure.school_id.is_none() && opened_to(who, self.measure.area))
    }
}

/// Whom the agreement opens school-level points to: members of other schools; the coexistence manager only her matters.
fn opened_to(who: &Standing, area: Area) -> bool {
    let elsewhere = |role| who.is(role);
    elsewhere(Role::Principal)
        || elsewhere(Role::Utp)
        || elsewhere(Role::Teacher)
        || (elsewhere(Role::Coexistence) && area == Area::SocioEmotional)
}

/// See a course's points: its teachers, and the school's leaders where a teacher of it shares them. Never the hub.
#[derive(Clone, Debug)]
pub struct SeeCoursePoints {
    /// The school.
    pub school: SchoolId,
    /// The course.
    pub course: CourseId,
    /// Whether a teacher of the course shares its points with the school's leaders.
    pub shared: bool,
}

impl Act for SeeCoursePoints {
    fn allowed(&self, who: &Standing) -> bool {
        who.teaches(self.course) || (self.shared && who.leads(self.school))
    }
}

/// Enter or correct points.
#[derive(Clone, Debug)]
pub struct EnterPoints {
    /// The measure.
    pub measure: Measure,
    /// Where.
    pub place: PointPlace,
}

impl Act for EnterPoints {
    fn allowed(&self, who: &Standing) -> bool {
        if self.measure.school_id.is_some_and(|own| own != self.place.school) {
            return false;
        }
        match self.place.course {
            Some(course) => who.teaches(course),
            None => {
                who.leads_network()
                    || who.leads(self.place.school)
                    || (who.is_at(Role::Coexistence, self.place.school) && self.measure.area == Area::SocioEmotional)
            }
        }
    }
}

/// Annotate charts: of all schools by who leads the network, of a school by who leads it or its coexistence.
#[derive(Clone, Copy, Debug)]
pub struct Annotate(pub Option<SchoolId>);

impl Act for Annotate {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.map_or_else(
            || who.leads_network(),
            |school| who.leads_network() || who.leads(school) || who.is_at(Role::Coexistence, school),
        )
    }
}
