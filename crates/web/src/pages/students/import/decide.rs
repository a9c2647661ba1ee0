//! What only a person can decide of a nómina: whether somebody is the same person, and whether who isn't in it has left.

use std::collections::{HashMap, HashSet};

use domain::check::Wrong;
use domain::id::StudentId;
use interchange::students::{Absence, RosterPlan, What};

use crate::form::Form;

/// The answer that somebody is another person.
pub const ANOTHER: &str = "otra";
/// The answers about everybody who is absent for one reason.
pub const ALL_LEFT: &str = "salieron";
/// Nobody left.
pub const ALL_STAY: &str = "siguen";
/// Those who are ticked left.
pub const SOME_LEFT: &str = "algunos";

/// Why somebody is absent, in the order in which it is asked.
pub const ABSENCES: [Absence; 3] = [Absence::NotInCourse, Absence::Finished, Absence::CourseNotInFile];

/// What was decided.
#[derive(Debug, Default)]
pub struct Decisions {
    /// By line, who it is; nobody known where it is another person.
    pub same: HashMap<u64, Option<StudentId>>,
    /// Who left.
    pub left: HashSet<StudentId>,
}

/// The field of a line whose person is suspected.
pub fn line_field(line: u64) -> String {
    format!("linea-{line}")
}

/// The field of those who are absent for one reason.
pub fn absence_field(why: Absence) -> &'static str {
    match why {
        Absence::NotInCourse => "ausentes-curso",
        Absence::CourseNotInFile => "ausentes-otros",
        Absence::Finished => "ausentes-egreso",
    }
}

/// Reads the decisions. Nothing is taken for granted: what wasn't answered is asked again.
///
/// # Errors
/// What wasn't answered.
pub fn decide(form: &Form, plan: &RosterPlan) -> Result<Decisions, Wrong> {
    let mut wrong = Wrong::none();
    let (mut decisions, mut taken) = (Decisions::default(), HashSet::new());
    for planned in &plan.planned {
        let What::Suspected { students } = &planned.what else {
            continue;
        };
        let field = line_field(planned.line);
        let answer = form.get(&field);
        let chosen = students.iter().find(|student| student.to_string() == answer).copied();
        if chosen.is_none() && answer != ANOTHER {
            wrong.add(field, "students-wrong-same");
        } else if chosen.is_some_and(|student| !taken.insert(student)) {
            wrong.add(field, "students-wrong-same-twice");
        } else {
            decisions.same.insert(planned.line, chosen);
        }
    }
    for why in ABSENCES {
        let absent: Vec<StudentId> = plan
            .missing
            .iter()
            .filter(|one| one.why == why)
            .map(|one| one.student)
            .collect();
        let field = absence_field(why);
        match form.get(field) {
            _ if absent.is_empty() => {}
            ALL_LEFT => decisions.left.extend(absent),
            ALL_STAY => {}
            SOME_LEFT => decisions
                .left
                .extend(absent.iter().filter(|id| form.has("salio", &id.to_string()))),
            _ => wrong.add(field, "students-wrong-absent"),
        }
    }
    wrong.or(decisions)
}
