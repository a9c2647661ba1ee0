//! A measure in a course: its teachers', and its school's leaders' where a teacher shares it.

use axum::extract::{Path, Query};
use domain::id::{CourseId, MeasureId};
use domain::permission::{EnterPoints, PointPlace, SeeCoursePoints};

use super::at::{At, Saved, files, withheld};
use super::beside::Beside;
use super::only::Only;
use super::told;
use crate::figures::{self, Sight};
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
    let mut sight = Sight::of_course(&page.app, page.lang, &measure, &course, can.standing()).await?;
    let only = Only::of(&page, &mut sight, &saved.idea).await?;
    let chart = sight.chart(&measure, page.lang);
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
        conversations: None,
        kind: told::kind(&page, &measure),
        name: figures::name(&measure, page.lang).to_owned(),
        place: format!("{}, {}", course.name(), school.name),
        withheld: withheld(&page, &sight),
        enter: enters.then(|| routes::course_points(measure.id, course.id)),
        files: files(
            &page,
            chart.as_ref(),
            &routes::course_chart_file(measure.id, course.id),
            None,
        ),
        courses: Vec::new(),
        saved: saved.said(&page),
        // What a class's points say is its teacher's: it begins no question to the network.
        ask: None,
        beside: Beside::of(&page, &measure, &sight.known, chart.as_ref(), enters.then_some(place)).await?,
        page: page.clone(),
        measure,
        chart,
        only,
        tests: sight.tests,
        facts,
    })
}
