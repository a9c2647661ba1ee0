//! Which groups of a liceo results are offered for: its parts, each also by sex.
//!
//! Owns the outline, which everybody may know: courses, levels, the answers to the question for sex, the items.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::id::{CourseId, SchoolId};
use crate::school::Level;

/// A course that answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Course {
    /// Which.
    pub id: CourseId,
    /// Its level.
    pub level: Level,
}

/// An item with answer options in their order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its name in the instrument.
    pub name: String,
    /// How many answer options it has.
    pub options: usize,
}

/// The finest groups that results are offered for by sex. What nobody is ever offered is no suppressed count: a finer split asks for
/// more of the rest to be merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Split {
    /// Nowhere.
    Never,
    /// The liceo as a whole.
    Liceo,
    /// Liceo and levels.
    Level,
    /// Liceo, levels and courses.
    Course,
}

/// What a release is about, without a single count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outline {
    /// The administration: one survey of one liceo at one date.
    pub administration: Uuid,
    /// The liceo.
    pub school: SchoolId,
    /// What was asked: instrument, version and date, the same for all liceos that are counted together.
    pub instrument: String,
    /// Its courses.
    pub courses: Vec<Course>,
    /// The values of sex, "not said" among them.
    pub sexes: Vec<String>,
    /// Its items.
    pub items: Vec<Item>,
    /// How far results by sex are offered.
    pub split: Split,
}

/// A part of a liceo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// All of it.
    Liceo,
    /// A level.
    Level(Level),
    /// A course.
    Course(CourseId),
}

impl Part {
    /// As it stands in an address or a file; a course by its id.
    #[must_use]
    pub fn word(self) -> String {
        match self {
            Self::Liceo => "liceo".to_owned(),
            Self::Level(level) => format!("nivel-{level}"),
            Self::Course(course) => course.to_string(),
        }
    }
}

/// A group that results are offered for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Group {
    /// The part of the liceo.
    pub part: Part,
    /// Only those of one sex; none for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sex: Option<String>,
}

impl Group {
    /// All of a part.
    #[must_use]
    pub fn all(part: Part) -> Self {
        Self { part, sex: None }
    }

    /// Those of one sex in a part.
    #[must_use]
    pub fn of(part: Part, sex: &str) -> Self {
        let sex = Some(sex.to_owned());
        Self { part, sex }
    }
}

impl Outline {
    /// Every group that results are offered for: the liceo, its levels, its courses, each whole and then by sex.
    #[must_use]
    pub fn groups(&self) -> Vec<Group> {
        let levels: BTreeSet<Level> = self.courses.iter().map(|course| course.level).collect();
        let parts = std::iter::once((Part::Liceo, Split::Liceo))
            .chain(levels.into_iter().map(|level| (Part::Level(level), Split::Level)))
            .chain(self.courses.iter().map(|it| (Part::Course(it.id), Split::Course)));
        let mut groups = Vec::new();
        for (part, needs) in parts {
            groups.push(Group::all(part));
            if self.split >= needs {
                groups.extend(self.sexes.iter().map(|sex| Group::of(part, sex)));
            }
        }
        groups
    }

    /// Which atoms a group is made of; atoms are course × sex, course by course.
    pub(super) fn atoms_of(&self, group: &Group) -> Vec<usize> {
        let mut atoms = Vec::new();
        for (c, course) in self.courses.iter().enumerate() {
            let within = match group.part {
                Part::Liceo => true,
                Part::Level(level) => course.level == level,
                Part::Course(id) => course.id == id,
            };
            let sexes = self.sexes.iter().enumerate();
            let right = sexes.filter(|(_, sex)| within && group.sex.as_ref().is_none_or(|it| it == *sex));
            atoms.extend(right.map(|(s, _)| c * self.sexes.len() + s));
        }
        atoms
    }
}
