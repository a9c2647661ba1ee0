//! The school calendar: who writes it, and what counts by it.

use domain::id::SchoolBreakId;
use testkit::app::{Browser, Reply, TestApp};
use testkit::scene::Scene;

async fn noted(app: &TestApp, who: &mut Browser, name: &str, place: &str, from: &str, to: &str) -> Reply {
    let moment = app.moment();
    let id = SchoolBreakId::new(moment.ids, moment.at).to_string();
    let form = [
        ("id", id.as_str()),
        ("name", name),
        ("place", place),
        ("starts_on", from),
        ("ends_on", to),
    ];
    let reply = who.post("/calendario", &form).await;
    // Sent twice, it is one.
    assert_eq!(who.post("/calendario", &form).await.status, reply.status);
    reply
}

#[tokio::test]
async fn who_leads_writes_and_everybody_reads() {
    for app in TestApp::each().await {
        let (arrayan, boldo) = (app.world.arrayan.to_string(), app.world.boldo.to_string());
        let mut ana = app.signed_in(app.world.ana).await;
        noted(&app, &mut ana, "Vacaciones de invierno", "", "2026-06-22", "2026-07-03")
            .await
            .is(303);
        noted(&app, &mut ana, "Nevazón", "r7", "2026-08-03", "").await.is(303);
        noted(&app, &mut ana, "De otro", &arrayan, "2026-08-04", "")
            .await
            .is(404);
        let mut elena = app.signed_in(app.world.elena).await;
        noted(&app, &mut elena, "Aniversario del liceo", &arrayan, "2026-08-07", "")
            .await
            .is(303);
        noted(&app, &mut elena, "Ajeno", &boldo, "2026-08-07", "").await.is(404);
        noted(&app, &mut elena, "De la red", "", "2026-08-07", "").await.is(404);
        noted(&app, &mut elena, "", &arrayan, "2026-08-07", "")
            .await
            .is(422)
            .has("Falta el nombre");
        let mut beto = app.signed_in(app.world.beto).await;
        noted(&app, &mut beto, "Mío", &arrayan, "2026-08-07", "").await.is(404);
        beto.get("/calendario")
            .await
            .is(200)
            .has("Vacaciones de invierno")
            .has("Aniversario del liceo")
            .has("Virgen del Carmen")
            .has("Maule")
            .has_not("Anotar días sin clases")
            .has_not("Mío");
        let mut caro = app.signed_in(app.world.caro).await;
        let page = caro
            .get("/calendario")
            .await
            .is(200)
            .has("Nevazón")
            .has_not("Aniversario del liceo");
        assert_eq!(page.text.matches("Vacaciones de invierno").count(), 1);
        app.signed_in(app.world.karen).await.get("/calendario").await.is(404);
        app.signed_in(app.world.hugo).await.get("/calendario").await.is(200);
        let breaks = app
            .app
            .db
            .school_breaks(app.world.network, "2026-01-01".parse().expect("a day"))
            .await
            .expect("breaks");
        let winter = breaks.iter().find(|one| one.school_id.is_none()).expect("winter").id;
        elena.post(&format!("/calendario/{winter}/retiro"), &[]).await.is(404);
        let gone = ana.post(&format!("/calendario/{winter}/retiro"), &[]).await.is(303);
        ana.get(&gone.location)
            .await
            .is(200)
            .has("value=\"Vacaciones de invierno\"")
            .has("value=\"2026-07-03\"");
        ana.post(&format!("/calendario/{winter}/retiro"), &[]).await.is(404);
    }
}

#[tokio::test]
async fn a_break_stalls_nothing_and_begins_no_plan() {
    let (app, scene) = Scene::sqlite().await;
    let mut beto = app.signed_in(app.world.beto).await;
    // The running cycle ended on 29 May. The clock stands on Monday 1 June; three weeks later it has stalled.
    let cycle = format!("/ciclos/{}", scene.running);
    beto.get(&cycle).await.is(200).has_not("Detenido");
    app.clock.advance(21 * 86_400);
    let mut beto = app.signed_in(app.world.beto).await;
    beto.get(&cycle)
        .await
        .is(200)
        .has("Detenido en Hacer hace 15 días de clases");
    let mut ana = app.signed_in(app.world.ana).await;
    noted(&app, &mut ana, "Temporal", "r7", "2026-06-08", "2026-06-19")
        .await
        .is(303);
    beto.get(&cycle).await.is(200).has_not("Detenido");
    // A plan begins on the next day of school, for two school weeks, and says where a date falls on a holiday.
    beto.get("/ciclos/nuevo")
        .await
        .is(200)
        .has("value=\"2026-07-06\"")
        .has("value=\"2026-07-21\"")
        .has_not("no hay clases");
    let form = [("starts_on", "2026-09-18"), ("ends_on", "2026-09-30")];
    beto.post("/ciclos/nuevo", &form)
        .await
        .is(422)
        .has("El 18 de septiembre no hay clases: feriado, Independencia Nacional.");
}
