//! Hoy, and what stands before every page.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use domain::cycle::{ClosurePlan, CycleFields, CyclePlan, DoingPlan, StudyFields, StudyPlan};
use domain::id::CycleId;
use domain::measure::NewPoint;
use domain::permission::{EditCycle, EnterPoints, PlanCycle, PointPlace, ShareCycle, in_the_name_of};
use testkit::app::{Reply, TestApp};
use testkit::scene::Ground;

const DAY: i64 = 86_400;

/// Beto's cycle, planned now.
async fn cycle(app: &TestApp, Ground { idea, measure }: Ground, title: &str) -> CycleId {
    let world = app.world;
    let fields = CycleFields {
        idea_id: idea.to_string(),
        measure_id: measure.to_string(),
        title: title.into(),
        question: "¿Sirve?".into(),
        prediction: "Sí".into(),
        starts_on: "2026-06-01".into(),
        ends_on: "2026-06-05".into(),
        ..CycleFields::default()
    };
    let plan = PlanCycle {
        school: world.arrayan,
        course: None,
        area: None,
    };
    let id = CycleId::new(app.app.ids.as_ref(), app.app.now());
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    w.plan_cycle(
        &in_the_name_of(world.beto, plan),
        world.network,
        id,
        &CyclePlan::check(&fields).unwrap(),
        None,
        false,
    )
    .await
    .unwrap();
    w.commit().await.unwrap();
    id
}

/// No message of this room is missing: a missing one shows its key in brackets.
fn complete(reply: Reply) -> Reply {
    for room in ["[home-", "[cycles-", "[phase-", "[decision-", "[gallery-", "[nav-"] {
        assert!(!reply.text.contains(room), "{room}: {}", reply.words());
    }
    reply
}

#[tokio::test]
async fn everybody_has_a_home_in_both_languages() {
    let app = TestApp::sqlite().await;
    Ground::lay(&app).await.unwrap();
    for (name, person) in app.world.people() {
        let browser = app.signed_in(person).await;
        for mut browser in [browser.clone(), browser.in_english()] {
            let reply = complete(browser.get("/").await.is(200));
            assert_eq!(reply.text.matches("<h1>").count(), 1, "{name}");
            let primary = reply.text.matches("button primary").count();
            assert!(primary <= 1, "{name} has {primary} primary buttons");
            complete(browser.get("/galeria").await.is(200));
        }
    }
}

#[tokio::test]
async fn each_role_reads_its_own_first_sentence() {
    for app in TestApp::each().await {
        let world = app.world;
        Ground::lay(&app).await.unwrap();
        for (who, says) in [
            (world.ana, "Ningún liceo necesita una llamada hoy"),
            (world.beto, "Hola, Beto. ¿Qué vas a probar?"),
            (world.dora, "Hola, Dora. ¿Qué vas a probar?"),
            (world.gil, "Así está Ronda"),
            (world.hugo, "que todavía no están en Ronda"),
            (world.karen, "sin un rol"),
        ] {
            let mut browser = app.signed_in(who).await;
            browser.get("/").await.is(200).has(says);
        }
    }
}

#[tokio::test]
async fn the_hub_counts_what_is_not_shared_and_names_what_is() {
    for app in TestApp::each().await {
        let (world, ground) = (app.world, Ground::lay(&app).await.unwrap());
        let secret = cycle(&app, ground, "Prueba reservada").await;
        let shared = cycle(&app, ground, "Prueba compartida").await;
        let act = ShareCycle(app.app.db.cycle(shared).await.unwrap());
        let mut w = app.app.db.write(app.moment()).await.unwrap();
        w.share_cycle(&in_the_name_of(world.beto, act), true).await.unwrap();
        w.commit().await.unwrap();
        app.clock.advance(30 * DAY);
        let mut ana = app.signed_in(world.ana).await;
        complete(ana.get("/").await.is(200))
            .has("Dos liceos necesitan una llamada")
            .has("Tiene 2 ciclos detenidos")
            .has("todavía no tiene puntos")
            .has("Prueba compartida")
            .has_not("Prueba reservada")
            .has_not(&secret.to_string());
        let mut beto = app.signed_in(world.beto).await;
        complete(beto.get("/").await.is(200))
            .has("Hoy toca contar qué se hizo")
            .has("Prueba reservada")
            .has("También esperan");
        let mut dora = app.signed_in(world.dora).await;
        dora.get("/").await.has("Hoy toca contar qué se hizo");
        // Language is not the coexistence manager's matter.
        let mut fidel = app.signed_in(world.fidel).await;
        fidel.get("/").await.is(200).has_not("Prueba");
        let mut gil = app.signed_in(world.gil).await;
        gil.get("/").await.is(200).has_not("Prueba compartida");
    }
}

#[tokio::test]
async fn what_was_learnt_reaches_the_other_liceos() {
    for app in TestApp::each().await {
        let (world, ground) = (app.world, Ground::lay(&app).await.unwrap());
        let id = cycle(&app, ground, "Audio en casa").await;
        let db = &app.app.db;
        let doing = DoingPlan::check("Se hizo", "", "2026-06-05").unwrap();
        let fields = StudyFields {
            comparison: "below".into(),
            learned: "A la tercera semana la mitad dejó de enviarla".into(),
            ..StudyFields::default()
        };
        let study = StudyPlan::check(&fields, &domain::cycle::Predicted::default(), 1.0).unwrap();
        let closure = ClosurePlan::check("abandon", "No alcanzan el tiempo", "", "").unwrap();
        let edit = async || in_the_name_of(world.beto, EditCycle(db.cycle(id).await.unwrap()));
        let proof = edit().await;
        let mut w = db.write(app.moment()).await.unwrap();
        w.say_done(&proof, 1, &doing).await.unwrap();
        w.commit().await.unwrap();
        let proof = edit().await;
        let mut w = db.write(app.moment()).await.unwrap();
        w.study(&proof, 2, &study).await.unwrap();
        w.commit().await.unwrap();
        let mut caro = app.signed_in(world.caro).await;
        caro.get("/").await.is(200).has_not("dejó de enviarla");
        let proof = edit().await;
        let mut w = db.write(app.moment()).await.unwrap();
        w.close_cycle(&proof, 3, &closure).await.unwrap();
        w.commit().await.unwrap();
        complete(caro.get("/").await.is(200))
            .has("dejó de enviarla")
            .has("Abandonada");
        let mut ana = app.signed_in(world.ana).await;
        ana.get("/").await.is(200).has("dejó de enviarla");
        // At home it is no news, and the coexistence manager keeps to her matters.
        for who in [world.beto, world.fidel, world.hugo] {
            let mut own = app.signed_in(who).await;
            own.get("/").await.is(200).has_not("dejó de enviarla");
        }
    }
}

#[tokio::test]
async fn the_newest_point_is_shown_to_whom_it_belongs() {
    for app in TestApp::each().await {
        let world = app.world;
        let ground = Ground::lay(&app).await.unwrap();
        let measure = app.app.db.measure(ground.measure).await.unwrap();
        let place = PointPlace {
            school: world.arrayan,
            course: Some(world.course),
        };
        let proof = in_the_name_of(world.beto, EnterPoints { measure, place });
        let point = NewPoint::of("2026-05-25".parse().unwrap(), 61.0, Some(30));
        let mut w = app.app.db.write(app.moment()).await.unwrap();
        w.enter_points(&proof, &[point]).await.unwrap();
        w.commit().await.unwrap();
        let mut beto = app.signed_in(world.beto).await;
        complete(beto.get("/").await.is(200))
            .has("<figure class=\"fig fit\">")
            .has(&format!("/cursos/{}", world.course));
        for who in [world.dora, world.caro, world.ana, world.fidel] {
            let mut other = app.signed_in(who).await;
            other.get("/").await.is(200).has_not("<figure");
        }
    }
}

#[tokio::test]
async fn whoever_is_not_signed_in_is_sent_to_the_door() {
    for app in TestApp::each().await {
        let mut nobody = app.visitor();
        let reply = nobody.get("/").await.is(303);
        assert_eq!(reply.location, "/entrar");
        let mut ana = app.signed_in(app.world.ana).await;
        ana.get("/").await.is(200).has("Hoy");
        ana.get("/no-existe")
            .await
            .is(404)
            .has("Aquí no hay nada que puedas ver");
    }
}

#[tokio::test]
async fn a_write_from_another_site_is_refused() {
    let app = TestApp::sqlite().await;
    let mut ana = app.signed_in(app.world.ana).await;
    let request = axum::http::Request::builder()
        .method("POST")
        .uri("/salir")
        .header("host", "ronda.test")
        .header("sec-fetch-site", "cross-site")
        .body(axum::body::Body::empty())
        .unwrap();
    ana.send(request).await.is(403).has("no vino de Ronda");
}
