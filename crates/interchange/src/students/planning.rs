//! Rows beside what is known: what each would change. Carried out and planned again, nothing is left to do.

use std::collections::{BTreeSet, HashMap};

use domain::id::SchoolId;
use domain::search::fold;
use domain::student::{NewStudent, RunKey};
use domain::time::Day;

use super::known::full_name;
use super::missing::missing;
use super::{Around, CourseAt, KeyedRow, KnownStudent, Left, Planned, RosterPlan, What};

/// Plans an import. The order of the rows makes no difference.
#[must_use]
pub fn plan(rows: &[KeyedRow], known: &[KnownStudent], around: &Around<'_>) -> RosterPlan {
    let index = Index::of(known);
    let mut planned: Vec<Planned> = rows.iter().map(|row| index.planned(row, around)).collect();
    planned.sort_by_cached_key(|one| {
        let names = (fold(&one.facts.surnames), fold(&one.facts.given_names));
        (
            one.school,
            one.course.clone(),
            names,
            one.facts.run_key.clone(),
            one.line,
        )
    });
    RosterPlan {
        missing: missing(&planned, known),
        courses: courses(&planned, around),
        planned,
    }
}

/// The students that are known, by what they are found by.
struct Index<'a> {
    by_key: HashMap<&'a RunKey, Vec<&'a KnownStudent>>,
    by_name: HashMap<(String, Day), Vec<&'a KnownStudent>>,
}

impl<'a> Index<'a> {
    fn of(known: &'a [KnownStudent]) -> Self {
        let mut index = Self {
            by_key: HashMap::new(),
            by_name: HashMap::new(),
        };
        for student in known {
            if let Some(key) = &student.run_key {
                index.by_key.entry(key).or_default().push(student);
            }
            if let Some(born) = student.born {
                let name = full_name(&student.given_names, &student.surnames);
                index.by_name.entry((name, born)).or_default().push(student);
            }
        }
        index
    }

    fn planned(&self, row: &KeyedRow, around: &Around<'_>) -> Planned {
        let school = around.schools.get(&row.school).copied();
        let what = match school {
            None => What::Left(Left::SchoolUnknown),
            Some(school) => self.what(&row.facts, school, &row.course, row.until),
        };
        Planned {
            line: row.line,
            school,
            corrected: what.is_enrolled() && self.is_corrected(&row.facts),
            course: row.course.clone(),
            facts: row.facts.clone(),
            since: row.since,
            what,
            warnings: row.warnings.clone(),
        }
    }

    fn what(&self, facts: &NewStudent, school: SchoolId, course: &CourseAt, until: Option<Day>) -> What {
        let of_key = self.of_key(facts);
        let here = of_key.iter().filter(|known| known.school == school);
        let known = here
            .max_by_key(|known| (known.course.as_ref() == Some(course), &known.course, known.id))
            .or_else(|| of_key.iter().max_by_key(|known| (&known.course, known.id)));
        let Some(known) = known else {
            return self.unknown(facts, until);
        };
        let student = known.id;
        if let Some(newer) = known.course.as_ref().filter(|known| known.year > course.year) {
            let (file, known) = (course.year, newer.year);
            return What::Left(Left::OlderYear { student, file, known });
        }
        match until {
            Some(on) => withdrawn(known, school, course, on),
            None => enrolled(known, school, course),
        }
    }

    fn unknown(&self, facts: &NewStudent, until: Option<Day>) -> What {
        if until.is_some() {
            return What::Left(Left::CameAndLeft);
        }
        let named = facts
            .born
            .map(|born| (full_name(&facts.given_names, &facts.surnames), born));
        let alike = named.and_then(|named| self.by_name.get(&named));
        let students: BTreeSet<_> = alike.into_iter().flatten().map(|known| known.id).collect();
        if students.is_empty() {
            What::Added
        } else {
            What::Suspected {
                students: students.into_iter().collect(),
            }
        }
    }

    /// Whether the roster has other names or another birthday. A birthday that the file doesn't tell is no other one.
    fn is_corrected(&self, facts: &NewStudent) -> bool {
        let name = full_name(&facts.given_names, &facts.surnames);
        self.of_key(facts).iter().any(|known| {
            full_name(&known.given_names, &known.surnames) != name || (facts.born.is_some() && facts.born != known.born)
        })
    }

    fn of_key(&self, facts: &NewStudent) -> &[&'a KnownStudent] {
        let known = facts.run_key.as_ref().and_then(|key| self.by_key.get(key));
        known.map_or(&[], Vec::as_slice)
    }
}

fn enrolled(known: &KnownStudent, school: SchoolId, course: &CourseAt) -> What {
    let (student, from) = (known.id, known.course.clone());
    match from {
        from if known.school != school => What::Transferred {
            student,
            school: known.school,
            from,
        },
        Some(from) if from == *course => What::Same { student },
        from => What::Moved { student, from },
    }
}

fn withdrawn(known: &KnownStudent, school: SchoolId, course: &CourseAt, on: Day) -> What {
    let student = known.id;
    match &known.course {
        Some(_) if known.school != school => What::Left(Left::AtAnother {
            student,
            school: known.school,
        }),
        // Who left this course for another of the same year, which this file may not have, is still there.
        Some(from) if from == course || from.year < course.year => What::Withdrawn {
            student,
            from: from.clone(),
            on,
        },
        _ => What::Left(Left::AlreadyGone { student }),
    }
}

/// The courses that are needed and don't exist.
fn courses(planned: &[Planned], around: &Around<'_>) -> Vec<(SchoolId, CourseAt)> {
    let enrolled = planned.iter().filter(|one| one.what.is_enrolled());
    let needed: BTreeSet<_> = enrolled
        .filter_map(|one| Some((one.school?, one.course.clone())))
        .collect();
    let new = needed.into_iter().filter(|course| !around.courses.contains(course));
    new.collect()
}
