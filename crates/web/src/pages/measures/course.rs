//! A measure in a course: its teachers', and its school's leaders' where a teacher shares it.

use axum::extract::{Path, Query};
use domain::id::{CourseId, MeasureId};
use domain::permission::{EnterPoints, PointPlace, SeeCoursePoints};

use super::at::{At, Saved, withheld};
use super::beside::Beside;
use super::told;
use crate::figures::{self, Known};
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Shows it.
pub async fn show(
    page: Page,
    Path((measure, _)): Path<(MeasureId, CourseId)>,
    can: Can<SeeCoursePoints>,
    saved: Query<Saved>,
) -> Answer {
    let SeeCoursePoints { school, course, shared } = can.act().clone();
    let db = &page.app.db;
    let (measure, course) = (db.measure(measure).await?, db.course(course).await?);
    let points = db.course_points(measure.id, course.id).await?;
    let mut tests = figures::tests(&page.app, page.lang, measure.id, school, can.standing()).await?;
    // What was tried in the whole school was tried here too; another course's test was not.
    tests.retain(|test| {
        let here = test.course.as_ref().is_none_or(|name| *name == course.name());
        here && i64::from(test.starts_on.year()) == course.year
    });
    let sees_small = can.standing().teaches(course.id);
    let known = Known::of(&page.app, &measure, school, Some(course.id)).await?;
    let chart = figures::chart(page.lang, &measure, &points, &known, &tests, sees_small);
    let place = PointPlace {
        school,
        course: Some(course.id),
    };
    let enters = page.may(&EnterPoints {
        measure: measure.clone(),
        place,
    });
    let mut facts = told::facts(&page, &measure);
    facts.push((page.t("measures-who"), told::who_sees_course(&page, &course, shared)));
    let school = db.school(school).await?;
    page.show(&At {
        kind: told::kind(&page, &measure),
        name: told::name(&page, &measure),
        place: format!("{}, {}", course.name(), school.name),
        withheld: withheld(&page, &points, sees_small),
        enter: enters.then(|| routes::course_points(measure.id, course.id)),
        export: None,
        courses: Vec::new(),
        saved: saved.said(&page),
        beside: Beside::of(&page, &measure, &known, chart.as_ref(), enters.then_some(place)).await?,
        page: page.clone(),
        measure,
        chart,
        tests,
        facts,
    })
}
