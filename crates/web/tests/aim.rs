//! The live aim: the network's level from enough liceos, and an honest word on where it leads.

use domain::id::{MeasureId, SchoolId};
use domain::measure::NewPoint;
use domain::permission::{ArrangeNetwork, EditTheory, EnterPoints, PointPlace, by_the_installation, in_the_name_of};
use domain::theory::AimPlan;
use domain::time::Day;
use testkit::app::TestApp;
use testkit::personas::school;
use testkit::scene::Scene;

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// Another liceo of the network.
async fn another(app: &TestApp, code: &str) -> SchoolId {
    let arrange = by_the_installation(ArrangeNetwork);
    let mut w = app.app.db.write(app.moment()).await.expect("a write");
    let id = w
        .take_in_school(&arrange, &school(code, code))
        .await
        .expect("a school")
        .id();
    w.join_generation(&arrange, app.world.generation, &[id])
        .await
        .expect("joined");
    w.commit().await.expect("kept");
    id
}

/// Weekly points, from a start, one a week.
async fn points(app: &TestApp, measure: MeasureId, school: SchoolId, from: &str, n: i64, values: &[f64]) {
    let act = EnterPoints {
        measure: app.app.db.measure(measure).await.expect("the measure"),
        place: PointPlace { school, course: None },
    };
    let points: Vec<NewPoint> = (0_i64..)
        .zip(values)
        .map(|(week, value)| NewPoint {
            period: day(from).plus_days(7 * week),
            value: *value,
            n: Some(n),
            fraction: None,
        })
        .collect();
    let mut w = app.app.db.write(app.moment()).await.expect("a write");
    w.enter_points(&by_the_installation(act), &points)
        .await
        .expect("entered");
    w.commit().await.expect("kept");
}

/// The aim is measured, by a day.
async fn measured(app: &TestApp, measure: MeasureId, by: &str) {
    let aim = app.app.db.aim(app.world.network).await.expect("asked").expect("an aim");
    let plan = AimPlan {
        statement: aim.statement.clone(),
        population: aim.population.clone(),
        target: aim.target.clone(),
        target_on: day(by),
        measure_id: Some(measure),
    };
    let mut w = app.app.db.write(app.moment()).await.expect("a write");
    let proof = in_the_name_of(app.world.ana, EditTheory);
    w.change_aim(&proof, &aim, aim.version, &plan).await.expect("changed");
    w.commit().await.expect("kept");
}

fn rising(from: f64) -> Vec<f64> {
    (0_u8..20)
        .map(|week| from + 0.5 * f64::from(week) + f64::from((week * 7) % 4))
        .collect()
}

#[tokio::test]
async fn from_no_measure_to_an_honest_word() {
    for (app, scene) in Scene::each().await {
        let mut beto = app.signed_in(app.world.beto).await;
        let path = "/teoria/meta/avance";
        beto.get(path)
            .await
            .is(200)
            .has("no tiene todavía una medida")
            .has_not("Elegir la medida");
        app.signed_in(app.world.ana)
            .await
            .get(path)
            .await
            .is(200)
            .has("Elegir la medida");
        measured(&app, scene.closed_measure, "2026-09-01").await;
        // Two liceos report: their median would be their values.
        beto.get(path).await.is(200).has("al menos 3 liceos");
        beto.get("/teoria")
            .await
            .is(200)
            .has("al menos 3 liceos")
            .has("Ver cómo va la meta");
        let thirds = [
            another(&app, "Uno").await,
            another(&app, "Dos").await,
            another(&app, "Tres").await,
        ];
        for (school, from) in thirds.into_iter().zip([50.0, 52.0, 60.0]) {
            points(&app, scene.closed_measure, school, "2026-01-12", 30, &rising(from)).await;
        }
        // The level is the median of three; nobody's name or value beside it.
        let page = beto.get(path).await.is(200);
        let page = page
            .has("mediana de")
            .has("Si sigue así, el 1 de septiembre de 2026 estaría entre");
        page.has_not("Liceo Boldo");
        app.signed_in(app.world.hugo)
            .await
            .get(path)
            .await
            .is(200)
            .has("mediana de");
        app.signed_in(app.world.karen).await.get(path).await.is(404);
        // Farther ahead than the series goes back, nothing is said.
        measured(&app, scene.closed_measure, "2029-12-01").await;
        beto.get(path)
            .await
            .is(200)
            .has("tan lejos no se puede mirar todavía")
            .has_not("estaría entre");
        measured(&app, scene.closed_measure, "2025-01-01").await;
        beto.get(path).await.is(200).has("ya pasó");
    }
}

#[tokio::test]
async fn few_students_and_one_liceos_own_measure_are_no_level() {
    let (app, scene) = Scene::sqlite().await;
    let small = another(&app, "Chico").await;
    points(&app, scene.socio_measure, small, "2026-03-02", 7, &rising(90.0)).await;
    measured(&app, scene.socio_measure, "2026-09-01").await;
    let mut ana = app.signed_in(app.world.ana).await;
    ana.get("/teoria/meta/avance")
        .await
        .is(200)
        .has("al menos 3 liceos")
        .has_not("90");
    measured(&app, scene.own_measure, "2026-09-01").await;
    ana.get("/teoria/meta/avance")
        .await
        .is(200)
        .has("no tiene todavía una medida");
}
