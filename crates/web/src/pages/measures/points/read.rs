//! What was pasted or sent as a file, compared with where it shall stand; every problem named by its line.

use domain::measure::NewPoint;
use domain::permission::EnterPoints;
use domain::school::{Course, SchoolKey};
use interchange::FileProblem;
use interchange::points::{PointRow, Points, PointsSpec, Repeats, TWICE};

use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::imports::remark::{KeptRemark, file_problem};

/// Where the points shall stand.
pub struct Place {
    school: SchoolKey,
    course: Option<Course>,
}

/// What was read, parted into what can be entered and what can't.
#[derive(Default)]
pub struct Checked {
    /// The points that can be entered.
    pub points: Vec<NewPoint>,
    /// What is wrong with the other rows, in words and by line.
    pub problems: Vec<(u64, String)>,
    /// The lines that say themselves that there is no value.
    pub missing: Vec<u64>,
    /// Whether several rows are of one period.
    pub repeats: bool,
}

impl Place {
    /// Reads it.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, act: &EnterPoints) -> Result<Self, Problem> {
        let course = match act.place.course {
            Some(course) => Some(page.app.db.course(course).await?),
            None => None,
        };
        let school = page.app.db.school(act.place.school).await?.key();
        Ok(Self { school, course })
    }

    /// What points of this place are.
    pub fn spec<'a>(&'a self, act: &'a EnterPoints) -> PointsSpec<'a> {
        PointsSpec {
            unit: act.measure.unit,
            counting: &act.measure.counting,
            cadence: act.measure.cadence,
            school: Some(&self.school),
            known: None,
            repeats: Repeats::First,
        }
    }

    /// All the points, where nothing is wrong with any; else everything that is.
    pub fn all(&self, page: &Page, read: Result<Points, FileProblem>) -> Result<Vec<NewPoint>, Vec<String>> {
        let points = read.map_err(|problem| vec![file_problem(page, &problem)])?;
        let checked = self.checked(page, &points);
        match (checked.problems.is_empty(), checked.points.is_empty()) {
            (true, false) => Ok(checked.points),
            (true, true) => Err(vec![page.t("measures-wrong-nothing")]),
            (false, _) => {
                let problems = checked.problems.iter();
                Err(problems.map(|(line, what)| at(page, *line, what)).collect())
            }
        }
    }

    /// What of it can be entered here, and what is wrong with the rest.
    pub fn checked(&self, page: &Page, read: &Points) -> Checked {
        let said = |remark| (remark, KeptRemark::from(remark).says(page));
        let problems = read.problems.iter().map(said);
        let mut checked = Checked {
            points: Vec::with_capacity(read.rows.len()),
            problems: problems.map(|(remark, says)| (remark.line, says)).collect(),
            repeats: read.problems.iter().any(|remark| remark.key == TWICE),
            missing: read.missing.iter().map(|remark| remark.line).collect(),
        };
        for row in &read.rows {
            match self.problem(page, row) {
                None => checked.points.push(row.point),
                Some(key) => checked.problems.push((row.line, page.t(key))),
            }
        }
        checked.problems.sort();
        checked
    }

    /// Why a point can't stand here.
    fn problem(&self, page: &Page, row: &PointRow) -> Option<&'static str> {
        let course = row.course.as_ref().map(ToString::to_string);
        let own = self.course.as_ref().map(Course::name);
        let is_of_year = |course: &Course| i64::from(row.point.period.year()) == course.year;
        match () {
            () if row.school.as_ref().is_some_and(|named| *named != self.school) => Some("measures-wrong-school"),
            () if course.is_some() && own.is_none() => Some("measures-wrong-course-level"),
            () if course.is_some() && course != own => Some("measures-wrong-course"),
            () if !self.course.as_ref().is_none_or(is_of_year) => Some("measures-wrong-year"),
            () if row.point.period > page.today() => Some("measures-wrong-future"),
            () => None,
        }
    }
}

/// `Línea 3: …`. Line numbers are names, not amounts: never grouped.
pub fn at(page: &Page, line: u64, what: &str) -> String {
    page.t2("measures-line", "line", line.to_string(), "what", what)
}
