//! What a person is at this moment: the ground of every decision.

use crate::id::{CourseId, PersonId, SchoolId};
use crate::measure::Area;
use crate::person::Role;
use crate::school::Subject;

/// A role held now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The role.
    pub role: Role,
    /// Its school, for a school's role.
    pub school: Option<SchoolId>,
}

/// A course that somebody teaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnCourse {
    /// The course.
    pub course: CourseId,
    /// Its school.
    pub school: SchoolId,
    /// What they teach there, where it was said.
    pub subject: Option<Subject>,
}

/// A person with the roles they hold now and the courses they teach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    person: PersonId,
    grants: Vec<Grant>,
    courses: Vec<OwnCourse>,
}

impl Standing {
    /// The one area to which somebody keeps: a coexistence manager who is nothing else.
    #[must_use]
    pub fn keeps_to(&self) -> Option<Area> {
        let mut grants = self.grants.iter().peekable();
        let only = grants.peek().is_some() && grants.all(|grant| grant.role == Role::Coexistence);
        only.then_some(Area::SocioEmotional)
    }

    /// From what the store says they hold.
    #[must_use]
    pub const fn new(person: PersonId, grants: Vec<Grant>, courses: Vec<OwnCourse>) -> Self {
        Self {
            person,
            grants,
            courses,
        }
    }

    /// The person.
    #[must_use]
    pub const fn person(&self) -> PersonId {
        self.person
    }

    /// The roles held.
    #[must_use]
    pub fn grants(&self) -> &[Grant] {
        &self.grants
    }

    /// Courses taught.
    #[must_use]
    pub fn courses(&self) -> &[OwnCourse] {
        &self.courses
    }

    /// Holds the role anywhere.
    #[must_use]
    pub fn is(&self, role: Role) -> bool {
        self.grants.iter().any(|grant| grant.role == role)
    }

    /// Holds the role at the school.
    #[must_use]
    pub fn is_at(&self, role: Role, school: SchoolId) -> bool {
        self.grants
            .iter()
            .any(|grant| grant.role == role && grant.school == Some(school))
    }

    /// Belongs to the hub: director, coordinator or coach.
    #[must_use]
    pub fn is_hub(&self) -> bool {
        self.grants.iter().any(|grant| grant.role.is_hub())
    }

    /// Directs or coordinates the network.
    #[must_use]
    pub fn leads_network(&self) -> bool {
        self.is(Role::Director) || self.is(Role::Coordinator)
    }

    /// Principal or head of UTP of the school.
    #[must_use]
    pub fn leads(&self, school: SchoolId) -> bool {
        self.is_at(Role::Principal, school) || self.is_at(Role::Utp, school)
    }

    /// Holds any role at the school.
    #[must_use]
    pub fn works_at(&self, school: SchoolId) -> bool {
        self.grants.iter().any(|grant| grant.school == Some(school))
    }

    /// The schools where a role is held, each once.
    #[must_use]
    pub fn schools(&self) -> Vec<SchoolId> {
        let mut schools: Vec<SchoolId> = self.grants.iter().filter_map(|grant| grant.school).collect();
        schools.sort();
        schools.dedup();
        schools
    }

    /// Holds a confirmed role in the network: neither only a participant nor only the installation's administrator.
    #[must_use]
    pub fn is_member(&self) -> bool {
        self.grants
            .iter()
            .any(|grant| !matches!(grant.role, Role::Administrator | Role::Participant))
    }

    /// A member who sees content: the analyst works on suppressed exports and does not.
    #[must_use]
    pub fn sees_content(&self) -> bool {
        self.is_hub() || self.grants.iter().any(|grant| grant.school.is_some())
    }

    /// Teaches the course.
    #[must_use]
    pub fn teaches(&self, course: CourseId) -> bool {
        self.courses.iter().any(|own| own.course == course)
    }

    /// Teaches a subject in the course.
    #[must_use]
    pub fn teaches_subject(&self, course: CourseId, subject: Subject) -> bool {
        let mut own = self.courses.iter();
        own.any(|own| own.course == course && own.subject == Some(subject))
    }
}
