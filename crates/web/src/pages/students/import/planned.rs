//! The plan of a nómina, made anew from what the roster is at this moment.

use std::collections::{HashMap, HashSet};

use domain::school::{Course, School};
use interchange::students::{Around, CourseAt, KnownStudent, RosterPlan, plan};
use store::KnownLine;

use super::kept::KeptStudents;
use crate::page::problem::Problem;

/// A plan, with what stands behind it.
pub struct PlannedRoster {
    /// What would happen.
    pub plan: RosterPlan,
    /// Who is known.
    pub known: Vec<KnownStudent>,
    /// Tells this plan from another: whoever decides about one shall not carry out another.
    pub mark: String,
}

impl PlannedRoster {
    /// Plans it for one liceo.
    pub fn of(
        kept: &KeptStudents,
        school: &School,
        courses: &[Course],
        known: Vec<KnownLine>,
    ) -> Result<Self, Problem> {
        let known: Vec<KnownStudent> = known.into_iter().map(known_student).collect();
        let schools = HashMap::from([(school.key(), school.id)]);
        let courses: HashSet<_> = courses.iter().map(|course| (school.id, course_at(course))).collect();
        let around = Around {
            schools: &schools,
            courses: &courses,
        };
        let plan = plan(&kept.rows, &known, &around);
        let text = serde_json::to_string(&plan).map_err(|_| Problem::ours("a plan can't be written"))?;
        Ok(Self {
            mark: domain::secret::hash(&text),
            plan,
            known,
        })
    }

    /// A student's name as lists have it.
    pub fn name_of(&self, id: domain::id::StudentId) -> String {
        let known = self.known.iter().find(|known| known.id == id);
        known.map_or_else(String::new, |known| {
            format!("{}, {}", known.surnames, known.given_names)
        })
    }
}

fn course_at(course: &Course) -> CourseAt {
    CourseAt {
        year: course.year,
        level: course.level,
        letter: course.letter.clone(),
    }
}

fn known_student(line: KnownLine) -> KnownStudent {
    let course = line.year.zip(line.level).zip(line.letter);
    KnownStudent {
        id: line.id,
        school: line.school_id,
        run_key: line.run_key,
        course: course.map(|((year, level), letter)| CourseAt { year, level, letter }),
        given_names: line.given_names,
        surnames: line.surnames,
        born: line.born,
    }
}
