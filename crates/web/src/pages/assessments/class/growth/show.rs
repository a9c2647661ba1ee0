//! How far a class came: the class in a sentence beside what was to be expected, and each student with how sure that is.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Query;
use charts::shares::{ShareRow, SharesFigure, draw, table};
use domain::assessment::{Assessment, Paper, Responses};
use domain::id::{AssessmentId, StudentId};
use domain::permission::{Act as _, ReadClassAnswers};
use stats::growth::{Direction, Group, LEAST_COMMON, LEAST_PEOPLE, direction, group, reliability};
use stats::irt::Score;
use stats::mastery::THRESHOLD;
use store::{AssessedCourse, ClassLine};

use super::scale::{Apart, OneScale, common};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::assessments::words::percent;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/assessments/class/growth/show.html")]
struct Growth {
    page: Page,
    assessment: Assessment,
    course: String,
    class: String,
    paper: String,
    /// Why nothing is said, where nothing is.
    none: Option<String>,
    /// Since which test.
    since: String,
    /// Other tests since which it could be told.
    others: Vec<(String, String)>,
    said: Vec<String>,
    figure: Option<(String, String)>,
    students: Vec<Line>,
    common: usize,
    least: usize,
}

/// A student.
struct Line {
    name: String,
    before: String,
    after: String,
    /// By how many points, and the error of that.
    change: String,
    word: String,
}

/// What is asked for.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    desde: Option<AssessmentId>,
}

/// An earlier test with questions in common.
struct Earlier {
    assessment: Assessment,
    paper: Paper,
}

/// A student with both tests.
struct Came {
    name: String,
    places: (Score, Score),
}

/// The page.
pub async fn show(page: Page, can: Can<ReadClassAnswers>, Query(asked): Query<Asked>) -> Answer {
    let of = can.act();
    let courses = page.app.db.assessed_courses(of.assessment.id).await?;
    let course = courses.iter().find(|line| line.course_id == of.course);
    let course = course.map(AssessedCourse::name).ok_or_else(Problem::not_found)?;
    let paper = page.app.db.paper(of.assessment.id).await?;
    let mut earlier = earlier(&page, &can, &paper).await?;
    let here = routes::class_growth(of.assessment.id, of.course);
    let mut view = Growth {
        course,
        class: routes::class(of.assessment.id, of.course),
        paper: routes::assessment_items(of.assessment.id),
        none: None,
        since: String::new(),
        others: vec![],
        said: vec![],
        figure: None,
        students: vec![],
        common: 0,
        least: LEAST_COMMON,
        assessment: of.assessment.clone(),
        page: page.clone(),
    };
    let chosen = earlier
        .iter()
        .position(|one| Some(one.assessment.id) == asked.desde)
        .unwrap_or(0);
    if chosen >= earlier.len() {
        view.none = Some(page.t1("growth-none", "n", LEAST_COMMON));
        return page.show(&view);
    }
    let first = earlier.remove(chosen);
    let named = |one: &Assessment| format!("{}, {}", one.name, page.lang.day_long(one.day.0));
    view.since = named(&first.assessment);
    view.others = earlier
        .iter()
        .map(|one| (format!("{here}?desde={}", one.assessment.id), named(&one.assessment)))
        .collect();
    match one_scale(&page, of, &first, &paper).await? {
        Ok(scale) => fill(&mut view, &scale, &came(&page, of, (&first, &paper), &scale).await?),
        Err(Apart::Common(have)) => view.none = Some(page.t2("growth-common", "have", have, "need", LEAST_COMMON)),
        Err(Apart::Data) => view.none = Some(page.t("growth-data")),
    }
    page.show(&view)
}

/// Tests of the same subject that the class took before, with enough questions in common; the earliest first.
async fn earlier(page: &Page, can: &Can<ReadClassAnswers>, paper: &Paper) -> Result<Vec<Earlier>, Problem> {
    let of = can.act();
    let mut found = Vec::new();
    for assessment in page.app.db.assessments_of_course(of.course).await? {
        let read = ReadClassAnswers {
            assessment: assessment.clone(),
            course: of.course,
        };
        let is_before = assessment.subject == of.assessment.subject && assessment.day < of.assessment.day;
        if !is_before || !read.allowed(can.standing()) {
            continue;
        }
        let first = page.app.db.paper(assessment.id).await?;
        if common(&first, paper).len() >= LEAST_COMMON {
            found.push(Earlier {
                assessment,
                paper: first,
            });
        }
    }
    Ok(found)
}

/// Both papers on one scale, by the closed classes of the liceo and this one.
async fn one_scale(
    page: &Page,
    of: &ReadClassAnswers,
    first: &Earlier,
    paper: &Paper,
) -> Result<Result<OneScale, Apart>, Problem> {
    let before = page.app.db.answers_to_calibrate(first.assessment.id, of.course).await?;
    let after = page.app.db.answers_to_calibrate(of.assessment.id, of.course).await?;
    let (one, other) = (first.paper.clone(), paper.clone());
    // Two calibrations take the time of some requests.
    tokio::task::spawn_blocking(move || OneScale::of((&one, &before), (&other, &after)))
        .await
        .map_err(|_| Problem::ours("the linking of two papers stopped"))
}

/// The students of the class who took both.
async fn came(
    page: &Page,
    of: &ReadClassAnswers,
    (first, paper): (&Earlier, &Paper),
    scale: &OneScale,
) -> Result<Vec<Came>, Problem> {
    let before = page.app.db.class_answers(first.assessment.id, of.course).await?;
    let before: HashMap<StudentId, Responses> = before
        .into_iter()
        .filter_map(|line| Some((line.student, line.answers?)))
        .collect();
    let after = page.app.db.class_answers(of.assessment.id, of.course).await?;
    let one = |line: &ClassLine| {
        let places = (
            scale.before(&first.paper, before.get(&line.student)?)?,
            scale.after(paper, line.answers.as_ref()?)?,
        );
        Some(Came {
            name: line.listed(),
            places,
        })
    };
    Ok(after.iter().filter_map(one).collect())
}

fn fill(view: &mut Growth, scale: &OneScale, came: &[Came]) {
    let page = view.page.clone();
    view.common = scale.common;
    let link = scale.shift.error;
    let line = |one: &Came| Line {
        name: one.name.clone(),
        before: percent(&page, scale.share(one.places.0)),
        after: percent(&page, scale.share(one.places.1)),
        change: change(&page, scale, one.places),
        word: page.t(word(direction(one.places.0, one.places.1, link))),
    };
    view.students = came.iter().map(line).collect();
    let places: Vec<(Score, Score)> = came.iter().map(|one| one.places).collect();
    let shares: Vec<(f64, f64)> = places
        .iter()
        .map(|(one, other)| (scale.share(*one), scale.share(*other)))
        .collect();
    let first: Vec<Score> = places.iter().map(|(one, _)| *one).collect();
    match group(&shares, reliability(&first), link * scale.slope(&places)) {
        Ok(found) => {
            view.said = said(&page, &found);
            view.figure = Some(figure(&page, &view.course, &found));
        }
        Err(_) => view.said = vec![page.t2("growth-few", "n", came.len(), "need", LEAST_PEOPLE)],
    }
}

/// `+12 ± 9` percentage points: the error is that of both places and of the link, as the share moves between them.
fn change(page: &Page, scale: &OneScale, places: (Score, Score)) -> String {
    let (before, after) = places;
    let error = before.se.hypot(after.se).hypot(scale.shift.error) * scale.slope(&[places]);
    let points = |share: f64| page.lang.number((share * 100.0).round().abs(), 0);
    let moved = ((scale.share(after) - scale.share(before)) * 100.0).round();
    let sign = if moved > 0.0 {
        "+"
    } else if moved < 0.0 {
        "−"
    } else {
        ""
    };
    format!("{sign}{} ± {}", points(moved / 100.0), points(error))
}

/// What the class did, beside chance and the starting point.
fn said(page: &Page, found: &Group) -> Vec<String> {
    let points = |share: f64| page.lang.number((share * 100.0).round(), 0);
    let args = [
        ("before", percent(page, found.before).into()),
        ("after", percent(page, found.after).into()),
        ("low", points(found.interval.0).into()),
        ("high", points(found.interval.1).into()),
    ];
    let key = if found.may_be_chance() {
        "growth-chance"
    } else if found.after > found.before {
        "growth-up"
    } else {
        "growth-down"
    };
    let mut said = vec![page.lang.with(key, &args)];
    if let Some(low) = &found.low {
        let args = [
            ("n", low.n.into()),
            ("change", points(low.change).into()),
            ("regression", points(low.regression).into()),
            ("class", points(found.after - found.before).into()),
        ];
        let key = if low.is_expected(found) {
            "growth-low-expected"
        } else if low.change > found.after - found.before + low.regression {
            "growth-low-more"
        } else {
            "growth-low-less"
        };
        said.push(page.lang.with(key, &args));
    }
    said
}

fn figure(page: &Page, course: &str, found: &Group) -> (String, String) {
    let note = page.t1("growth-people", "n", found.n);
    let row = |key: &str, share: f64, interval: Option<(f64, f64)>| ShareRow {
        label: page.t(key),
        share: Some(share),
        interval,
        note: note.clone(),
    };
    let (low, high) = found.interval;
    let rows = [
        row("growth-then", found.before, None),
        row(
            "growth-now",
            found.after,
            Some((found.before + low, found.before + high)),
        ),
    ];
    let (title, threshold) = (page.t1("growth-of", "course", course), percent(page, THRESHOLD));
    let figure = SharesFigure {
        id: "avance",
        title: &title,
        what: &page.t("growth-when"),
        threshold: (THRESHOLD, &threshold),
        rows: &rows,
    };
    (
        draw(&figure, page.lang).both(),
        table(&figure, page.lang).html(page.lang),
    )
}

const fn word(direction: Direction) -> &'static str {
    match direction {
        Direction::Up => "growth-came",
        Direction::Unclear => "class-mastery-unclear",
        Direction::Down => "growth-less",
    }
}
