//! A week of lessons becomes one point of a liceo, once, and only of several teachers: on both databases.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at what it cannot do"
)]

use domain::id::{MeasureId, PersonId, SystemIds};
use domain::measure::{Area, Cadence, ChartChoice, Counting, Direction, English, Family, Kind, MeasurePlan, Unit};
use domain::permission::{DefineMeasure, MarkLesson, by_the_installation, in_the_name_of};
use domain::time::Day;
use jobs::SumLessons;
use testkit::app::TestApp;

const DAY: i64 = 24 * 60 * 60;

#[tokio::test(flavor = "multi_thread")]
async fn a_week_becomes_one_point_of_several_teachers_and_stays_as_it_was_made() {
    for app in TestApp::each().await {
        let world = app.world;
        let measure = fed(&app).await;
        let monday = app.app.now().day().monday();
        for (who, days, used) in [
            (world.beto, 0..3, true),
            (world.dora, 0..3, false),
            (world.elena, 0..2, true),
        ] {
            for day in days {
                mark(&app, measure, who, monday.plus_days(day), used).await;
            }
        }
        // While the week runs nothing is made: who marks last would be read in the difference.
        assert_eq!(made(&app, measure, monday).await, None);
        app.clock.advance(7 * DAY);
        assert_eq!(made(&app, measure, monday).await, Some((5.0, 8.0)));
        // A mark that came late changes nothing, and begun twice it is one.
        mark(&app, measure, world.fidel, monday, true).await;
        assert_eq!(made(&app, measure, monday).await, Some((5.0, 8.0)));

        // Two teachers, however often: each would read the other.
        let next = monday.plus_days(7);
        for day in 0..5 {
            mark(&app, measure, world.beto, next.plus_days(day), true).await;
            mark(&app, measure, world.dora, next.plus_days(day), false).await;
        }
        app.clock.advance(7 * DAY);
        assert_eq!(made(&app, measure, next).await, None);
    }
}

/// Sums a week, and what its point is made of.
async fn made(app: &TestApp, measure: MeasureId, week: Day) -> Option<(f64, f64)> {
    SumLessons::of(week)
        .run(&app.app.db, app.app.now(), &SystemIds)
        .await
        .unwrap();
    let points = app.app.db.school_points(measure, app.world.arrayan).await.unwrap();
    let point = points.iter().find(|point| point.period == week)?;
    let fraction = point.fraction().expect("parts");
    Some((fraction.numerator, fraction.denominator))
}

async fn mark(app: &TestApp, measure: MeasureId, who: PersonId, day: Day, used: bool) {
    let act = MarkLesson {
        measure: app.app.db.measure(measure).await.unwrap(),
        school: app.world.arrayan,
        course: app.world.course,
    };
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    w.mark_lesson(&in_the_name_of(who, act), day, used).await.unwrap();
    w.commit().await.unwrap();
}

/// A weekly measure of lessons in which a practice was used.
async fn fed(app: &TestApp) -> MeasureId {
    let plan = MeasurePlan {
        key: "clases-con-evidencia".to_owned(),
        name: "Clases en que se pidió evidencia".to_owned(),
        definition: "Clases en que cada respuesta vino con su evidencia".to_owned(),
        english: English::default(),
        counting: Counting {
            kind: Kind::Proportion,
            counted: "clases con la práctica".to_owned(),
            among: "clases marcadas".to_owned(),
            ..Counting::default()
        },
        unit: Unit::Percent,
        decimals: 0,
        direction: Direction::Up,
        family: Family::Process,
        area: Area::Language,
        cadence: Cadence::Weekly,
        chart: ChartChoice::Standard,
        target: None,
        driver_id: None,
        open: false,
        source: String::new(),
    };
    let proof = by_the_installation(DefineMeasure(None));
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let id = w.define_measure(&proof, app.world.network, &plan).await.unwrap();
    w.feed_by_lessons(&proof, (app.world.network, id), true).await.unwrap();
    w.commit().await.unwrap();
    id
}
