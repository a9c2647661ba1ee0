//! How often what was planned was done: one tap, corrected or taken back, beside the measure; and an idea's tests on charts.

use domain::cycle::dose::DosePlanned;
use domain::id::{CycleId, DoseId};
use domain::permission::{EditCycle, in_the_name_of};
use testkit::app::{Browser, Reply, TestApp};
use testkit::scene::Scene;

fn dose_id(app: &TestApp) -> String {
    let moment = app.moment();
    DoseId::new(moment.ids, moment.at).to_string()
}

async fn says(app: &TestApp, who: &mut Browser, cycle: CycleId, day: &str, times: &str) -> Reply {
    let id = dose_id(app);
    let form = [("id", id.as_str()), ("done_on", day), ("times", times)];
    who.post(&format!("/ciclos/{cycle}/dosis"), &form).await
}

async fn planned(app: &TestApp, cycle: CycleId, times: i64) {
    let cycle = app.app.db.cycle(cycle).await.expect("the cycle");
    let mut w = app.app.db.write(app.moment()).await.expect("a write");
    let planned = DosePlanned {
        dose_planned: Some(times),
        dose_unit: String::new(),
    };
    w.plan_dose(&in_the_name_of(app.world.beto, EditCycle(cycle)), &planned)
        .await
        .expect("planned");
    w.commit().await.expect("kept");
}

#[tokio::test]
async fn one_tap_a_day() {
    for (app, scene) in Scene::each().await {
        let mut beto = app.signed_in(app.world.beto).await;
        let path = format!("/ciclos/{}", scene.running);
        let page = beto
            .get(&path)
            .await
            .is(200)
            .has("Hoy lo hice")
            .has("Todavía nadie ha anotado");
        let id: String = page
            .text
            .split("/dosis\"><input type=\"hidden\" name=\"id\" value=\"")
            .nth(1)
            .expect("a form")
            .chars()
            .take(36)
            .collect();
        let tap = [("id", id.as_str()), ("done_on", "2026-06-01"), ("times", "1")];
        beto.post(&format!("{path}/dosis"), &tap).await.is(303);
        beto.post(&format!("{path}/dosis"), &tap).await.is(303);
        beto.get(&path)
            .await
            .is(200)
            .has("Lo hicieron una vez")
            .has_not("Hoy lo hice")
            .has("Hoy está anotado: una vez");
        // Another day; noted again under another id, it is shown first, and then corrected.
        says(&app, &mut beto, scene.running, "2026-05-12", "2").await.is(303);
        let mut elena = app.signed_in(app.world.elena).await;
        let faster = says(&app, &mut elena, scene.running, "2026-05-12", "3").await;
        let faster = faster
            .is(409)
            .has("Ya estaba anotado el")
            .has("2 veces")
            .has("value=\"3\"");
        let doses = app.app.db.doses(scene.running).await.expect("doses");
        assert_eq!((doses[0].times, doses[0].by_id), (2, Some(app.world.beto)));
        let there = doses[0].id.to_string();
        faster.has(&format!("name=\"id\" value=\"{there}\""));
        let form = [("id", there.as_str()), ("done_on", "2026-05-12"), ("times", "3")];
        elena.post(&format!("{path}/dosis"), &form).await.is(303);
        let doses = app.app.db.doses(scene.running).await.expect("doses");
        let said: Vec<(String, i64)> = doses
            .iter()
            .map(|dose| (dose.done_on.to_string(), dose.times))
            .collect();
        assert_eq!(said, [("2026-05-12".to_owned(), 3), ("2026-06-01".to_owned(), 1)]);
        // A row isn't moved over another one; its own number is corrected.
        let form = [("id", id.as_str()), ("done_on", "2026-05-12"), ("times", "5")];
        beto.post(&format!("{path}/dosis"), &form).await.is(409);
        let form = [("id", id.as_str()), ("done_on", "2026-06-01"), ("times", "5")];
        beto.post(&format!("{path}/dosis"), &form).await.is(303);
        beto.post(&format!("{path}/dosis/{there}/retiro"), &[]).await.is(303);
        let doses = app.app.db.doses(scene.running).await.expect("doses");
        assert_eq!(doses.len(), 1);
        assert_eq!(doses[0].times, 5);
        for (day, times, said) in [
            ("2026-06-02", "1", "todavía no llega"),
            ("2026-05-01", "1", "anterior al comienzo"),
            ("2026-05-20", "99", "entre 1 y 30"),
        ] {
            says(&app, &mut beto, scene.running, day, times)
                .await
                .is(422)
                .has(said)
                .has(&format!("value=\"{day}\""));
        }
        beto.post(&format!("{path}/dosis/{}/retiro", doses[0].id), &[])
            .await
            .is(303);
        assert!(app.app.db.doses(scene.running).await.expect("doses").is_empty());
        beto.post(&format!("{path}/dosis/{}/retiro", doses[0].id), &[])
            .await
            .is(404);
    }
}

#[tokio::test]
async fn who_writes_the_cycle_writes_its_doses() {
    let (app, scene) = Scene::sqlite().await;
    let world = app.world;
    for (who, status) in [
        (world.beto, 303),
        // Elena may, and is shown first that Beto noted that day.
        (world.elena, 409),
        (world.fidel, 404),
        (world.ana, 404),
        (world.caro, 404),
    ] {
        let mut who = app.signed_in(who).await;
        says(&app, &mut who, scene.shared, "2026-05-13", "1").await.is(status);
    }
    // The network reads of a shared cycle how often it was done, and changes nothing.
    let mut ana = app.signed_in(world.ana).await;
    ana.get(&format!("/ciclos/{}", scene.shared))
        .await
        .is(200)
        .has("Planificado y hecho")
        .has_not("Hoy lo hice")
        .has_not("Quitar lo anotado");
    // Neither a draft nor a closed cycle notes anything.
    let mut beto = app.signed_in(world.beto).await;
    for cycle in [scene.draft, scene.closed] {
        says(&app, &mut beto, cycle, "2026-05-13", "1")
            .await
            .is(409)
            .has("ya no se anota");
        beto.get(&format!("/ciclos/{cycle}"))
            .await
            .is(200)
            .has_not("Hoy lo hice");
    }
    // Another cycle's dose isn't taken by its id.
    let dose = scene.causes.dose.to_string();
    let form = [("id", dose.as_str()), ("done_on", "2026-05-13"), ("times", "1")];
    beto.post(&format!("/ciclos/{}/dosis", scene.running), &form)
        .await
        .is(404);
    assert_eq!(app.app.db.doses(scene.shared).await.expect("doses").len(), 2);
}

#[tokio::test]
async fn plan_fact_and_measure_in_one_figure() {
    for (app, scene) in Scene::each().await {
        planned(&app, scene.shared, 9).await;
        let mut beto = app.signed_in(app.world.beto).await;
        // It ends in May, as planned.
        let end = web::routes::cycle_extension_removal(scene.shared, scene.method.extension);
        beto.post(&end, &[]).await.is(303);
        // The first day is noted already: it is corrected by its own id.
        let dose = scene.causes.dose.to_string();
        let form = [("id", dose.as_str()), ("done_on", "2026-05-05"), ("times", "2")];
        beto.post(&format!("/ciclos/{}/dosis", scene.shared), &form)
            .await
            .is(303);
        for day in ["2026-05-12", "2026-05-19"] {
            says(&app, &mut beto, scene.shared, day, "2").await.is(303);
        }
        let path = format!("/ciclos/{}", scene.shared);
        beto.get(&path)
            .await
            .is(200)
            .has("De 9 veces que planificaron, hicieron 6")
            .has("planificado 9")
            .has("hecho 6")
            .has("Semana del");
        // The idea's page adds up what the reader may know of.
        beto.get(&format!("/ideas/{}", scene.idea))
            .await
            .is(200)
            .has("se hizo el 67\u{a0}% de lo planificado");
        let mut caro = app.signed_in(app.world.caro).await;
        caro.get(&format!("/ideas/{}", scene.idea))
            .await
            .is(200)
            .has("se hizo el 67\u{a0}% de lo planificado");
    }
}

#[tokio::test]
async fn an_ideas_tests_alone_on_a_chart() {
    let (app, scene) = Scene::sqlite().await;
    let mut elena = app.signed_in(app.world.elena).await;
    let chart = web::routes::measure_at(scene.open_measure, app.world.arrayan);
    elena
        .get(&format!("/ideas/{}", scene.idea))
        .await
        .is(200)
        .has("En los gráficos")
        .has(&format!("{chart}?idea={}", scene.idea));
    elena
        .get(&chart)
        .await
        .is(200)
        .has("Prueba 2")
        .has_not("Aquí están solo");
    elena
        .get(&format!("{chart}?idea={}", scene.idea))
        .await
        .is(200)
        .has("Aquí están solo las pruebas de «Boleto de salida de una pregunta»: no hay otras.")
        .has("Prueba 2");
    elena
        .get(&format!("{chart}?idea={}", app.world.network))
        .await
        .is(200)
        .has("Aquí no hay pruebas de esa idea")
        .has_not("Prueba 2");
    // Another liceo sees the chart of an open measure, with the tests that are the network's.
    let mut caro = app.signed_in(app.world.caro).await;
    caro.get(&format!("/ideas/{}", scene.idea))
        .await
        .is(200)
        .has(&format!("{chart}?idea={}", scene.idea));
    let mut hugo = app.signed_in(app.world.hugo).await;
    hugo.get(&format!("/ideas/{}", scene.idea))
        .await
        .is(200)
        .has_not("En los gráficos");
}
