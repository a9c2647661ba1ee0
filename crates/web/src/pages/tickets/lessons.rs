//! A teacher's own lessons: which practices she can mark today, and what she marked in the last weeks.

use std::collections::BTreeMap;

use domain::id::PersonId;
use domain::lesson::LessonMark;
use domain::measure::Measure;
use domain::permission::{Act as _, MarkLesson, Standing};
use domain::school::{Course, School};
use domain::time::Day;

use super::bank::courses;
use crate::figures;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::measures::definition;

/// Weeks that are looked back on.
const WEEKS: i64 = 8;

/// A practice with the courses of which the reader may say whether they used it.
pub struct Practice {
    pub name: String,
    pub definition: String,
    pub measure: String,
    pub courses: Vec<Lesson>,
    /// The last weeks, the newest first: its days, and in how many lessons of how many.
    pub weeks: Vec<(String, String)>,
}

/// Today's lesson with a course.
pub struct Lesson {
    pub course: String,
    pub id: String,
    /// What was said of it today.
    pub used: Option<bool>,
}

/// The measures that lessons feed, with the reader's courses that they are asked of.
async fn askable(page: &Page, standing: &Standing) -> Result<Vec<(Measure, Vec<(School, Course)>)>, Problem> {
    let courses = courses(page, standing).await?;
    let mut found = Vec::new();
    for id in page.app.db.measures_of_lessons(page.network()?.id).await? {
        let measure = page.app.db.measure(id).await?;
        let hers = |(school, course): &&(School, Course)| {
            let mark = MarkLesson {
                measure: measure.clone(),
                school: school.id,
                course: course.id,
            };
            mark.allowed(standing)
        };
        let hers: Vec<(School, Course)> = courses.iter().filter(hers).cloned().collect();
        if !hers.is_empty() {
            found.push((measure, hers));
        }
    }
    Ok(found)
}

/// Each practice, for the reader alone.
pub async fn practices(page: &Page, standing: &Standing) -> Result<Vec<Practice>, Problem> {
    let today = page.today();
    let marks = own(page, standing.person()).await?;
    let practice = |(measure, courses): (Measure, Vec<(School, Course)>)| {
        let of_measure: Vec<&LessonMark> = marks.iter().filter(|mark| mark.measure_id == measure.id).collect();
        let lesson = |(_, course): &(School, Course)| Lesson {
            course: course.name(),
            id: course.id.to_string(),
            used: of_measure
                .iter()
                .find(|mark| mark.course_id == course.id && mark.day == today)
                .map(|mark| mark.used),
        };
        Practice {
            name: figures::name(&measure, page.lang).to_owned(),
            definition: definition(page, &measure),
            measure: measure.id.to_string(),
            courses: courses.iter().map(lesson).collect(),
            weeks: weeks(page, &of_measure),
        }
    };
    Ok(askable(page, standing).await?.into_iter().map(practice).collect())
}

/// Whether there is anything that the reader can say of today's lessons and hasn't.
///
/// # Errors
/// What the store says.
pub async fn any_today(page: &Page, standing: &Standing) -> Result<bool, Problem> {
    if standing.courses().is_empty() || page.network.is_none() {
        return Ok(false);
    }
    let practices = practices(page, standing).await?;
    let unsaid = |practice: &Practice| practice.courses.iter().any(|lesson| lesson.used.is_none());
    Ok(practices.iter().any(unsaid))
}

async fn own(page: &Page, who: PersonId) -> Result<Vec<LessonMark>, Problem> {
    let since = page.today().monday().plus_days(-7 * WEEKS);
    Ok(page.app.db.own_lessons(who, since).await?)
}

fn weeks(page: &Page, marks: &[&LessonMark]) -> Vec<(String, String)> {
    let mut by_week: BTreeMap<Day, (i64, i64)> = BTreeMap::new();
    for mark in marks {
        let week = by_week.entry(mark.day.monday()).or_default();
        week.0 += i64::from(mark.used);
        week.1 += 1;
    }
    by_week
        .into_iter()
        .rev()
        .map(|(monday, (used, all))| {
            let week = page.t1("tickets-week", "day", page.lang.day_long(monday.0));
            (week, page.t2("tickets-week-used", "used", used, "all", all))
        })
        .collect()
}
