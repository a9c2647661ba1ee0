//! A teacher's own practice over time: each dimension's levels, and the cycles that began from an observation. Nobody else opens this page.

use askama::Template;
use charts::TestMark;
use charts::levels::{LevelRow, LevelsFigure, draw, table};
use domain::observation::{Observation, Ratings, Rubric};
use domain::permission::{ListObservations, ReadRatings, SeeObservation};

use super::words::rubric;
use crate::components::{ring_decision, ring_phase};
use crate::guard::{Can, can};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/observations/own.html")]
struct Own {
    page: Page,
    /// What the figure says, a sentence a dimension that moved.
    lead: Vec<String>,
    drawing: String,
    table: String,
    lessons: Vec<(String, String)>,
    cycles: Vec<(String, String)>,
}

/// A rated lesson.
struct Lesson {
    observation: Observation,
    ratings: Ratings,
}

/// The page.
pub async fn show(page: Page, own: Can<ListObservations>) -> Answer {
    let lessons = lessons(&page, &own).await?;
    // The words of the newest; what was rated in other words can't stand in one line with it.
    let Some(newest) = lessons.last() else {
        return page.show(&Own {
            page: page.clone(),
            lead: Vec::new(),
            drawing: String::new(),
            table: String::new(),
            lessons: Vec::new(),
            cycles: Vec::new(),
        });
    };
    let word = newest.observation.rubric_word();
    let words = rubric(&page, newest.observation.rubric_id, newest.observation.rubric_version).await?;
    let lessons: Vec<Lesson> = lessons
        .into_iter()
        .filter(|one| one.observation.rubric_word() == word)
        .collect();
    let tests = tests(&page, &lessons).await?;
    let rows = rows(&words, &lessons);
    let days: Vec<_> = lessons.iter().map(|one| one.observation.day.0).collect();
    let title = page.t("own-practice-title");
    let figure = LevelsFigure {
        id: "practica",
        title: &title,
        days: &days,
        rows: &rows,
        tests: &tests,
    };
    let link = |one: &Lesson| {
        (
            routes::observation(one.observation.id),
            page.lang.day_long(one.observation.day.0),
        )
    };
    page.show(&Own {
        lead: moved(&page, &rows),
        drawing: draw(&figure, page.lang).both(),
        table: table(&figure, page.lang).html(page.lang),
        lessons: lessons.iter().map(link).collect(),
        cycles: tests.into_iter().map(|test| (test.href, test.title)).collect(),
        page: page.clone(),
    })
}

/// The reader's own rated lessons, the earliest first.
async fn lessons(page: &Page, own: &Can<ListObservations>) -> Result<Vec<Lesson>, Problem> {
    let mut lessons = Vec::new();
    for observation in page.app.db.observations_of(page.network()?.id, own.who()).await? {
        let see = SeeObservation {
            observation: observation.clone(),
            shown_to: Vec::new(),
        };
        // What isn't open yet is no part of the line.
        let Ok(proof) = can::allow(own.standing(), ReadRatings(see)) else {
            continue;
        };
        if let Some(ratings) = page.app.db.ratings(&proof).await?.filter(|ratings| !ratings.is_empty()) {
            lessons.push(Lesson { observation, ratings });
        }
    }
    lessons.reverse();
    Ok(lessons)
}

fn rows(words: &Rubric, lessons: &[Lesson]) -> Vec<LevelRow> {
    let row = |(at, dimension): (usize, &domain::observation::Dimension)| LevelRow {
        label: dimension.name.clone(),
        of: dimension.levels.len(),
        levels: lessons
            .iter()
            .map(|one| one.ratings.levels().get(at).copied().flatten())
            .collect(),
    };
    words.dimensions().enumerate().map(row).collect()
}

/// `Pensamiento pasó de 2 a 3.` A step of one lesson is said, and not called a change.
fn moved(page: &Page, rows: &[LevelRow]) -> Vec<String> {
    let lessons = rows.first().map_or(0, |row| row.levels.len());
    if lessons < 2 {
        return vec![page.t("own-practice-one")];
    }
    let step = |row: &LevelRow| {
        let mut seen = row.levels.iter().flatten();
        let (first, last) = (seen.next()?, seen.next_back()?);
        (first != last).then(|| {
            let said = [
                ("name", row.label.as_str().into()),
                ("from", (*first).into()),
                ("to", (*last).into()),
            ];
            page.lang.with("own-practice-step", &said)
        })
    };
    let mut said: Vec<String> = rows.iter().filter_map(step).collect();
    if said.is_empty() {
        said.push(page.t1("own-practice-same", "n", lessons));
    }
    said
}

/// The cycles that began from these lessons, as rings.
async fn tests(page: &Page, lessons: &[Lesson]) -> Result<Vec<TestMark>, Problem> {
    let mut tests = Vec::new();
    for id in lessons.iter().filter_map(|one| one.observation.cycle_id) {
        let cycle = page.app.db.cycle(id).await?;
        let decision = page
            .app
            .db
            .in_full(cycle.clone())
            .await?
            .closure
            .map(|closure| closure.decision);
        tests.push(TestMark {
            date: cycle.starts_on.0,
            title: cycle.title.clone(),
            label: cycle.title.clone(),
            href: routes::cycle(cycle.id),
            phase: ring_phase(cycle.phase),
            decision: decision.map(ring_decision),
        });
    }
    Ok(tests)
}
