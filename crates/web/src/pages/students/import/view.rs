//! What a page says of a plan: counts, questions, every line's fate in words.

use std::collections::{BTreeMap, HashMap};

use domain::id::{SchoolId, StudentId};
use interchange::students::{CourseAt, Left, Planned, What};

use super::decide::{ABSENCES, absence_field, line_field};
use super::kept::KeptStudents;
use super::planned::PlannedRoster;
use crate::page::Page;
use crate::page::problem::Problem;

/// Somebody who may be known already.
pub struct Suspect {
    /// The field of the answer.
    pub field: String,
    /// Who stands in the file.
    pub name: String,
    /// Their line.
    pub line: u64,
    /// Their course in it.
    pub course: String,
    /// Who it may be: id, and where they are.
    pub who: Vec<(String, String)>,
}

/// Those who aren't in the file for one reason.
pub struct Absent {
    /// The field of the answer.
    pub field: &'static str,
    /// Why they should be.
    pub why: String,
    /// How many.
    pub n: String,
    /// Who: id, name and course.
    pub who: Vec<(String, String, String)>,
}

/// Students with one fate.
pub struct Fate {
    /// How many, in words.
    pub says: String,
    /// Whether nothing happens to them.
    pub is_quiet: bool,
    /// Each with the line and what happens.
    pub lines: Vec<Line>,
}

/// A line of the file.
pub struct Line {
    /// Who.
    pub name: String,
    /// The line.
    pub line: String,
    /// What happens.
    pub says: String,
    /// What is odd.
    pub warnings: Vec<String>,
}

/// Everything that is said.
pub struct View {
    /// How many have which fate.
    pub fates: Vec<Fate>,
    /// Whom to decide about.
    pub suspects: Vec<Suspect>,
    /// Who is absent.
    pub absents: Vec<Absent>,
    /// Courses that will be made.
    pub courses: Vec<String>,
    /// Lines that are left out, and why.
    pub out: Vec<(String, String)>,
    /// Whether carrying it out would change anything.
    pub changes: bool,
}

/// What sentences need besides the plan.
struct Words<'a> {
    page: &'a Page,
    planned: &'a PlannedRoster,
    schools: HashMap<SchoolId, String>,
    warnings: HashMap<u64, Vec<String>>,
}

impl View {
    /// Of a plan.
    pub async fn of(page: &Page, kept: &KeptStudents, planned: &PlannedRoster) -> Result<Self, Problem> {
        let mut schools = HashMap::new();
        for known in &planned.known {
            if let std::collections::hash_map::Entry::Vacant(place) = schools.entry(known.school) {
                place.insert(page.app.db.school(known.school).await?.name);
            }
        }
        let mut warnings: HashMap<u64, Vec<String>> = HashMap::new();
        for warning in &kept.warnings {
            warnings.entry(warning.line).or_default().push(warning.says(page));
        }
        let words = Words {
            page,
            planned,
            schools,
            warnings,
        };
        let plan = &planned.plan;
        let other = kept
            .elsewhere
            .iter()
            .map(|line| (line.to_string(), page.t("students-elsewhere")));
        let out = kept
            .out
            .iter()
            .map(|remark| (remark.line.to_string(), remark.says(page)));
        Ok(Self {
            fates: words.fates(),
            suspects: plan.planned.iter().filter_map(|one| words.suspect(one)).collect(),
            absents: words.absents(),
            courses: plan.courses.iter().map(|(_, course)| words.titled(course)).collect(),
            out: out.chain(other).collect(),
            changes: !plan.missing.is_empty() || plan.planned.iter().any(|one| one.corrected || !is_quiet(&one.what)),
        })
    }
}

fn is_quiet(what: &What) -> bool {
    matches!(what, What::Same { .. } | What::Left(_))
}

impl Words<'_> {
    fn fates(&self) -> Vec<Fate> {
        let mut groups: BTreeMap<(u8, &str), Vec<&Planned>> = BTreeMap::new();
        for one in &self.planned.plan.planned {
            let key = (order(&one.what), one.what.key());
            groups.entry(key).or_default().push(one);
        }
        // Other liceos' rows aren't planned: they are among those that are left out.
        let fate = |((_, key), all): ((u8, &str), Vec<&Planned>)| {
            let word = key.strip_prefix("students-planned-")?;
            Some(Fate {
                says: self.page.t1(&format!("students-sum-{word}"), "n", all.len()),
                is_quiet: all.iter().all(|one| is_quiet(&one.what)),
                lines: all.into_iter().map(|one| self.line(one)).collect(),
            })
        };
        groups.into_iter().filter_map(fate).collect()
    }

    fn line(&self, one: &Planned) -> Line {
        let mut warnings = self.warnings.get(&one.line).cloned().unwrap_or_default();
        if one.corrected {
            warnings.insert(0, self.page.t("students-corrected"));
        }
        Line {
            name: listed(one),
            line: one.line.to_string(),
            says: self.says(one),
            warnings,
        }
    }

    fn says(&self, one: &Planned) -> String {
        let course = |course: &Option<CourseAt>| course.as_ref().map(|course| self.titled(course)).unwrap_or_default();
        let (mut from, mut school, mut on) = (String::new(), String::new(), String::new());
        let (mut file, mut known) = (String::new(), String::new());
        match &one.what {
            What::Moved { from: before, .. } => from = course(before),
            What::Transferred { school: before, .. } => school = self.school(*before),
            What::Withdrawn {
                from: before, on: day, ..
            } => {
                from = self.titled(before);
                on = self.page.lang.day_long(day.0);
            }
            What::Left(Left::AtAnother { school: at, .. }) => school = self.school(*at),
            What::Left(Left::OlderYear {
                file: of, known: is, ..
            }) => (file, known) = (of.to_string(), is.to_string()),
            _ => {}
        }
        self.page.lang.with(
            one.what.key(),
            &[
                ("from", from.into()),
                ("to", self.titled(&one.course).into()),
                ("school", school.into()),
                ("on", on.into()),
                ("file", file.into()),
                ("known", known.into()),
            ],
        )
    }

    fn suspect(&self, one: &Planned) -> Option<Suspect> {
        let What::Suspected { students } = &one.what else {
            return None;
        };
        Some(Suspect {
            field: line_field(one.line),
            name: listed(one),
            line: one.line,
            course: self.titled(&one.course),
            who: students.iter().map(|id| (id.to_string(), self.place(*id))).collect(),
        })
    }

    fn absents(&self) -> Vec<Absent> {
        let plan = &self.planned.plan;
        let group = |why| {
            let all: Vec<_> = plan.missing.iter().filter(|one| one.why == why).collect();
            let mut who: Vec<_> = all
                .iter()
                .map(|one| {
                    (
                        one.student.to_string(),
                        self.planned.name_of(one.student),
                        self.titled(&one.course),
                    )
                })
                .collect();
            who.sort_by_cached_key(|(_, name, course)| (course.clone(), i18n::sort_key(name)));
            (!all.is_empty()).then(|| Absent {
                field: absence_field(why),
                why: self.page.t(why.key()),
                n: self.page.t1("students-n", "n", all.len()),
                who,
            })
        };
        ABSENCES.into_iter().filter_map(group).collect()
    }

    /// Where somebody who is known is: the liceo, and the course where there is one.
    fn place(&self, id: StudentId) -> String {
        let known = self.planned.known.iter().find(|known| known.id == id);
        let school = known.map(|known| self.school(known.school)).unwrap_or_default();
        match known.and_then(|known| known.course.as_ref()) {
            Some(course) => self
                .page
                .t2("students-same-in", "school", school, "course", self.titled(course)),
            None => self.page.t1("students-same-left", "school", school),
        }
    }

    fn school(&self, id: SchoolId) -> String {
        self.schools.get(&id).cloned().unwrap_or_default()
    }

    fn titled(&self, course: &CourseAt) -> String {
        let (name, year) = (course.to_string(), course.year.to_string());
        self.page.t2("students-course-year", "course", name, "year", year)
    }
}

fn listed(one: &Planned) -> String {
    format!("{}, {}", one.facts.surnames, one.facts.given_names)
}

/// What changes comes first, and who may be somebody else before all.
fn order(what: &What) -> u8 {
    match what {
        What::Suspected { .. } => 0,
        What::Added => 1,
        What::Moved { .. } => 2,
        What::Transferred { .. } => 3,
        What::Withdrawn { .. } => 4,
        What::Same { .. } => 5,
        What::Left(_) => 6,
    }
}
