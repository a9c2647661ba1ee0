//! A level: what its classes can do as a whole, or which of them have not ended their entering.

use askama::Template;
use charts::shares::{ShareRow, SharesFigure, draw, table};
use domain::assessment::{Achieved, Assessment, LevelGrowth, LevelSum};
use domain::id::CourseId;
use domain::permission::{Act as _, ReadClassAnswers, SeeLevel};
use domain::suppression::SMALLEST_GROUP;
use stats::mastery::THRESHOLD;
use store::{AssessedCourse, KeptSum};

use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::assessments::words::{percent, what};

#[derive(Template)]
#[template(path = "pages/assessments/level/waiting.html")]
pub struct Waiting {
    page: Page,
    assessment: Assessment,
    what: String,
    /// Each course, and how far it is.
    courses: Vec<(String, String)>,
    closed: usize,
    all: usize,
    smallest: i64,
    /// Whether somebody asked for a sum that would have told nothing.
    silent: bool,
}

#[derive(Template)]
#[template(path = "pages/assessments/level/show.html")]
struct Show {
    page: Page,
    assessment: Assessment,
    what: String,
    day: String,
    can: String,
    n: i64,
    /// The level, where it may be told.
    whole: Option<Figure>,
    /// How far it came, where that is told: what it is since, and the sentence.
    growth: Option<(String, String)>,
    /// Classes whose teachers show them.
    classes: Vec<(String, Figure)>,
    /// Courses in the sum, and those that are not.
    within: String,
    without: String,
    smallest: i64,
}

/// A figure with its table.
pub struct Figure {
    pub drawing: String,
    pub table: String,
}

/// The page.
pub async fn show(page: Page, can: Can<SeeLevel>) -> Answer {
    match page.app.db.level_sum(can.act().0.assessment.id).await? {
        Some(kept) => summed(&page, &can, &kept).await,
        None => page.show(&waiting(&page, &can, false).await?),
    }
}

/// Before the sum.
///
/// # Errors
/// What the store says.
pub async fn waiting(page: &Page, can: &Can<SeeLevel>, silent: bool) -> Result<Waiting, Problem> {
    let assessment = can.act().0.assessment.clone();
    let closings = page.app.db.closings(assessment.id).await?;
    let courses = page.app.db.assessed_courses(assessment.id).await?;
    let course = |line: &AssessedCourse| {
        let closing = closings.iter().find(|closing| closing.course_id == line.course_id);
        let said = match closing {
            Some(closing) if closing.shared => {
                page.t1("level-closed-shown", "day", page.lang.day_long(closing.at.day().0))
            }
            Some(closing) => page.t1("level-closed", "day", page.lang.day_long(closing.at.day().0)),
            None => page.t1("level-open", "n", line.answered),
        };
        (line.name(), said)
    };
    Ok(Waiting {
        what: what(page, &assessment),
        closed: closings.len(),
        all: courses.len(),
        courses: courses.iter().map(course).collect(),
        smallest: SMALLEST_GROUP,
        silent,
        assessment,
        page: page.clone(),
    })
}

/// The frozen sum, as far as it may be told to the reader.
async fn summed(page: &Page, can: &Can<SeeLevel>, kept: &KeptSum) -> Answer {
    let assessment = can.act().0.assessment.clone();
    let courses = page.app.db.assessed_courses(assessment.id).await?;
    let name = |course: CourseId| {
        let known = courses.iter().find(|line| line.course_id == course);
        known.map_or_else(String::new, AssessedCourse::name)
    };
    let own = own(can, &kept.sum);
    let told = kept.sum.told(&own);
    let growth = kept.sum.growth_told(&own);
    let level = page.word("level", assessment.level);
    let mut classes: Vec<(String, Vec<&Achieved>)> = kept
        .sum
        .shown()
        .map(|class| (name(class.course), class.achieved.iter().collect()))
        .collect();
    classes.sort_by(|a, b| a.0.cmp(&b.0));
    let is_in = |line: &&AssessedCourse| kept.sum.classes.iter().any(|class| class.course == line.course_id);
    let (within, without): (Vec<&AssessedCourse>, Vec<&AssessedCourse>) = courses.iter().partition(is_in);
    let names = |lines: &[&AssessedCourse]| lines.iter().map(|line| line.name()).collect::<Vec<_>>().join(", ");
    page.show(&Show {
        what: what(page, &assessment),
        day: page.lang.day_long(kept.at.day().0),
        can: sentence(page, &level, &told, &kept.sum),
        n: kept.sum.n().into(),
        growth: growth.map(|growth| grown(page, &level, growth)),
        whole: (!told.is_empty()).then(|| figure(page, "nivel", &level, &told)),
        classes: classes
            .into_iter()
            .enumerate()
            .map(|(at, (name, achieved))| {
                let drawn = figure(page, &format!("curso{at}"), &name, &achieved);
                (name, drawn)
            })
            .collect(),
        within: names(&within),
        without: names(&without),
        smallest: SMALLEST_GROUP,
        assessment,
        page: page.clone(),
    })
}

/// The classes of the sum that the reader teaches the subject in, and reads anyway.
fn own(can: &Can<SeeLevel>, sum: &LevelSum) -> Vec<CourseId> {
    let reads = |course: &CourseId| {
        let read = ReadClassAnswers {
            assessment: can.act().0.assessment.clone(),
            course: *course,
        };
        read.allowed(can.standing())
    };
    sum.classes.iter().map(|class| class.course).filter(reads).collect()
}

/// What the level can do, in a sentence.
fn sentence(page: &Page, level: &str, told: &[&Achieved], sum: &LevelSum) -> String {
    let best = told.iter().max_by(|a, b| a.mean.total_cmp(&b.mean));
    let worst = told.iter().min_by(|a, b| a.mean.total_cmp(&b.mean));
    let (Some(best), Some(worst)) = (best, worst) else {
        return page.t("level-can-nothing");
    };
    let args = [
        ("level", level.into()),
        ("best", page.word("axis", best.axis).into()),
        ("high", percent(page, best.mean).into()),
        ("worst", page.word("axis", worst.axis).into()),
        ("low", percent(page, worst.mean).into()),
    ];
    let key = if told.len() < 2 {
        "level-can-one"
    } else if sum.apart == Some((best.axis, worst.axis)) {
        "level-can"
    } else {
        "level-can-alike"
    };
    page.lang.with(key, &args)
}

/// Since when, and how far.
fn grown(page: &Page, level: &str, growth: &LevelGrowth) -> (String, String) {
    let points = |share: f64| page.lang.number((share * 100.0).round(), 0);
    let (low, high) = growth.interval;
    let args = [
        ("level", level.into()),
        ("n", i64::from(growth.n).into()),
        ("before", percent(page, growth.before).into()),
        ("after", percent(page, growth.after).into()),
        ("low", points(low).into()),
        ("high", points(high).into()),
    ];
    let key = if low <= 0.0 && high >= 0.0 {
        "level-growth-chance"
    } else if low > 0.0 {
        "level-growth-up"
    } else {
        "level-growth-down"
    };
    let since = format!("{}, {}", growth.since, page.lang.day_long(growth.day.0));
    (page.t1("growth-since", "name", since), page.lang.with(key, &args))
}

/// Axes with their intervals.
pub fn figure(page: &Page, id: &str, whose: &str, achieved: &[&Achieved]) -> Figure {
    let row = |one: &&Achieved| ShareRow {
        label: page.word("axis", one.axis),
        share: Some(one.mean),
        interval: one.interval,
        note: page.t1("assessments-questions", "n", i64::from(one.questions)),
    };
    let rows: Vec<ShareRow> = achieved.iter().map(row).collect();
    let (title, threshold) = (page.t1("class-axes-of", "course", whose), percent(page, THRESHOLD));
    let figure = SharesFigure {
        id,
        title: &title,
        what: &page.t("assessments-axis"),
        threshold: (THRESHOLD, &threshold),
        rows: &rows,
    };
    Figure {
        drawing: draw(&figure, page.lang).both(),
        table: table(&figure, page.lang).html(page.lang),
    }
}
