//! Rounds of review: opened over cycles of several liceos, read with three prompts, mended when somebody steps back or is late.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use domain::cycle::Decision;
use domain::id::{CycleId, ReviewRoundId, SystemIds};
use jobs::GoOn;
use testkit::app::{A_MONDAY, Browser, TestApp};
use testkit::scene::Scene;
use testkit::told::Story;
use web::routes;

/// A closed cycle of Caro's at Boldo.
async fn at_boldo(app: &TestApp, scene: &Scene) -> CycleId {
    let story = Story {
        school: app.world.boldo,
        course: Some(app.world.other_course),
        owner: app.world.caro,
        idea: scene.idea,
        measure: scene.open_measure,
        title: "Boletos los viernes".to_owned(),
        learned: "Vuelven más".to_owned(),
        decision: Some(Decision::Adopt),
        reason: "Resultó".to_owned(),
        n: Some(30),
        shared: false,
    };
    story.tell(app).await.unwrap()
}

async fn open(ana: &mut Browser) -> ReviewRoundId {
    let id = ana.get(routes::REVIEW_ROUND_NEW).await.is(200).hidden("id");
    let fields = [
        ("id", id.as_str()),
        ("title", "Ronda de junio"),
        ("of", "network"),
        ("each", "1"),
        ("due", "2026-06-12"),
        ("focus", "Si la evidencia alcanza"),
    ];
    // Sent twice, it is one.
    ana.post(routes::REVIEW_ROUND_NEW, &fields).await.is(303);
    ana.post(routes::REVIEW_ROUND_NEW, &fields).await.is(303);
    id.parse().unwrap()
}

/// Says three things to a cycle's team.
async fn read(browser: &mut Browser, cycle: CycleId) {
    let path = routes::cycle_feedback(cycle);
    let id = browser.get(&path).await.is(200).hidden("id");
    let fields = [
        ("id", id.as_str()),
        ("valued", "Dijeron qué esperaban"),
        ("wondered", "¿Y en 2°B?"),
        ("suggested", "Midan una semana más"),
    ];
    browser.post(&path, &fields).await.is(303);
}

#[tokio::test]
async fn two_liceos_read_each_other_and_who_leads_sees_how_it_goes() {
    for (app, scene) in Scene::each().await {
        let mut ana = app.signed_in(app.world.ana).await;
        // One liceo alone has nobody to read it; what was typed stays.
        let id = ana.get(routes::REVIEW_ROUND_NEW).await.is(200).hidden("id");
        let fields = [
            ("id", id.as_str()),
            ("title", "Ronda"),
            ("of", "network"),
            ("each", "2"),
            ("due", "2026-06-12"),
        ];
        ana.post(routes::REVIEW_ROUND_NEW, &fields)
            .await
            .is(422)
            .has("Con dos liceos alcanza")
            .has("value=\"Ronda\"");
        let fields = [("title", " "), ("of", "marte"), ("each", "9"), ("due", "ayer")];
        ana.post(routes::REVIEW_ROUND_NEW, &fields)
            .await
            .is(422)
            .has("entre uno y cuatro");

        let theirs = at_boldo(&app, &scene).await;
        let round = open(&mut ana).await;
        let page = routes::review_round(round);
        ana.get(&page)
            .await
            .is(200)
            .has("Todavía no hay ninguna lectura de 2")
            .has("Caro Profesora")
            .has("por leer");
        let mut beto = app.signed_in(app.world.beto).await;
        beto.get("/").await.has("Te toca leer").has("Boletos los viernes");
        beto.get(&page)
            .await
            .is(200)
            .has("Boletos los viernes")
            .has_not("por leer");
        // A round of others is nobody else's.
        for outsider in [app.world.dora, app.world.elena, app.world.fidel, app.world.hugo] {
            app.signed_in(outsider).await.get(&page).await.is(404);
        }
        read(&mut beto, theirs).await;
        ana.get(&page).await.has("Hay una lectura de 2").has("ya respondió");
        beto.get("/").await.has_not("Te toca leer");
        let mut caro = app.signed_in(app.world.caro).await;
        let got = caro
            .get(&page)
            .await
            .is(200)
            .has("Te leyeron")
            .has("Lo que dijo Beto Profesor");
        let feedback = got.text.split("#r-").nth(1).unwrap()[..36].to_owned();
        // The author answers where they always do.
        let reply = app.app.ids.new_id(app.app.now()).to_string();
        let fields = [("id", reply.as_str()), ("words", "En 2°B partimos el lunes")];
        caro.post(&routes::feedback_replies(&feedback), &fields).await.is(303);
        ana.get(&page).await.has("el equipo le contestó");
        // Taken back, it was not given.
        beto.post(&routes::feedback_removal(&feedback), &[]).await.is(303);
        ana.get(&page).await.has("Todavía no hay ninguna lectura");
        ana.post(&routes::review_round_closing(round), &[]).await.is(303);
        ana.get(&page).await.has("Terminada");
        beto.get("/").await.has_not("Te toca leer");
    }
}

#[tokio::test]
async fn whoever_steps_back_is_replaced_and_nobody_says_why() {
    for (app, scene) in Scene::each().await {
        let db = &app.app.db;
        let mut caro = app.signed_in(app.world.caro).await;
        caro.get("/").await.has("Te toca leer");
        caro.post(&routes::review_step_back(scene.asked.reading), &[])
            .await
            .is(303);
        caro.post(&routes::review_step_back(scene.asked.reading), &[])
            .await
            .is(404);
        caro.get("/").await.has_not("Te toca leer");
        let mut julio = app.signed_in(app.world.julio).await;
        julio.get("/").await.has("Te toca leer");
        let mut ana = app.signed_in(app.world.ana).await;
        let page = ana.get(&routes::review_round(scene.asked.round)).await.is(200);
        assert!(page.text.contains("entró en reemplazo") && !page.text.contains("Caro Profesora"));
        // It is his now, once.
        let owed = db.readings_owed(app.world.julio).await.unwrap();
        assert_eq!(owed.len(), 1);
        read(&mut julio, scene.closed).await;
        assert!(db.readings_owed(app.world.julio).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn whoever_is_late_is_replaced_on_a_day_of_school_and_once() {
    for (app, scene) in Scene::each().await {
        let (db, round) = (&app.app.db, scene.asked.round);
        let morning = async |days: i64| {
            let at = A_MONDAY.plus_days(days);
            GoOn {}.run(db, at, &SystemIds).await.unwrap();
        };
        let owes = async |person| db.readings_owed(person).await.unwrap().len();
        for day in 1..=14 {
            morning(day).await;
        }
        assert_eq!(
            (owes(app.world.caro).await, owes(app.world.julio).await),
            (1, 0),
            "she has until that day"
        );
        for day in 15..=17 {
            morning(day).await;
            morning(day).await;
        }
        assert_eq!((owes(app.world.caro).await, owes(app.world.julio).await), (0, 1));
        // Nobody is left after him: he may still read, late as he is.
        for day in 18..60 {
            morning(day).await;
        }
        assert_eq!(owes(app.world.julio).await, 1);
        assert_eq!(db.readings(round).await.unwrap().len(), 2);
    }
}

#[tokio::test]
async fn a_round_is_changed_and_one_brings_another_cycle_until_somebody_has_read() {
    for (app, scene) in Scene::each().await {
        let (db, world, round) = (&app.app.db, app.world, scene.asked.round);
        let mut ana = app.signed_in(world.ana).await;
        let change = routes::review_round_change(round);
        ana.get(&change).await.is(200).has("Ronda de junio");
        let wrong = [
            ("title", "x"),
            ("focus", "Lo que quedó"),
            ("each", "9"),
            ("due", "ayer"),
        ];
        // What was typed is kept.
        ana.post(&change, &wrong)
            .await
            .is(422)
            .has("Lo que quedó")
            .has("value=\"ayer\"");
        let before = db.readings(round).await.unwrap();
        let fields = [
            ("title", "Ronda de invierno"),
            ("focus", "La predicción"),
            ("each", "1"),
            ("due", "2026-06-19"),
        ];
        ana.post(&change, &fields).await.is(303);
        let after = db.readings(round).await.unwrap();
        let pairs = |all: &[domain::exchange::Reading]| {
            all.iter()
                .map(|one| (one.id, one.person_id, one.cycle_id))
                .collect::<Vec<_>>()
        };
        assert_eq!(pairs(&before), pairs(&after), "whoever reads the same notices nothing");
        assert!(after.iter().all(|one| one.due_on.to_string() == "2026-06-19"));

        // Beto brings another closed cycle of his; Caro, who reads, brings none, and nobody brings somebody else's.
        let story = Story {
            school: world.arrayan,
            course: Some(world.course),
            owner: world.beto,
            idea: scene.idea,
            measure: scene.open_measure,
            title: "Boletos de a dos".to_owned(),
            learned: "Hablan más".to_owned(),
            decision: Some(Decision::Adapt),
            reason: "Sirve".to_owned(),
            n: Some(30),
            shared: false,
        };
        let other = story.tell(&app).await.unwrap();
        let own = routes::review_own_cycle(round);
        let mut caro = app.signed_in(world.caro).await;
        caro.get(&own).await.is(404);
        ana.get(&own).await.is(404);
        let mut beto = app.signed_in(world.beto).await;
        beto.get(&routes::review_round(round))
            .await
            .has("Llevar otro ciclo mío");
        beto.get(&own).await.is(200).has("Boletos de a dos");
        let at_boldo = at_boldo(&app, &scene).await.to_string();
        let running = scene.running.to_string();
        for wrong in ["", "nada", at_boldo.as_str(), running.as_str()] {
            beto.post(&own, &[("cycle", wrong)])
                .await
                .is(422)
                .has("Elige uno de tus ciclos");
        }
        beto.post(&own, &[("cycle", &other.to_string())]).await.is(303);
        let readings = db.readings(round).await.unwrap();
        assert_eq!(readings.len(), 1);
        assert_eq!((readings[0].person_id, readings[0].cycle_id), (world.caro, other));
        caro.get(routes::NOTIFICATIONS)
            .await
            .has("Te toca leer «Boletos de a dos»");

        // Caro reads: from then on it stays.
        read(&mut caro, other).await;
        ana.get(&change).await.is(409);
        ana.post(&change, &fields).await.is(409).has("Ya empezaron a leer");
        let closed = scene.closed.to_string();
        beto.post(&own, &[("cycle", closed.as_str())]).await.is(409);
        ana.get(&routes::review_round(round))
            .await
            .is(200)
            .has_not("Cambiar la ronda");
    }
}
