//! A room asks and is asked: questions with votes and moderation, polls with their results, without scripts and with them; and what a second
//! process sees of it.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use std::sync::Arc;
use std::time::{Duration, Instant};

use domain::convening::Moderation;
use domain::id::{ConveningId, SystemIds};
use store::{Db, Files};
use testkit::app::{Browser, TestApp, fresh_id};
use testkit::scene::Scene;
use web::{App, routes};

/// Somebody without an account who came in by the code.
async fn guest(app: &TestApp, id: ConveningId, name: &str) -> Browser {
    let code = app.app.db.convening(id).await.unwrap().code;
    let mut browser = app.visitor();
    let door = routes::join(&code);
    let once = browser.get(&door).await.is(200).hidden("once");
    let fields = [("once", once.as_str()), ("name", name), ("elsewhere", "Otra red")];
    browser.post(&door, &fields).await.is(303);
    browser
}

async fn panels(browser: &mut Browser, id: ConveningId, view: &str) -> String {
    browser.get(&routes::convening_stream(id, view)).await.is(200).text
}

/// Waits until the panels are so: a picture is drawn at most five times a second.
async fn come_to(browser: &mut Browser, id: ConveningId, so: impl Fn(&str) -> bool) {
    let begun = Instant::now();
    loop {
        let told = panels(browser, id, "telefono").await;
        if so(&told) {
            return;
        }
        assert!(begun.elapsed() < Duration::from_secs(20), "{told}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn a_question_waits_is_shown_supported_and_taken_up() {
    for (app, scene) in Scene::each().await {
        let session = scene.convenings.session;
        let now = routes::convening_now(session);
        let mut ana = app.signed_in(app.world.ana).await;
        let mut beto = app.signed_in(app.world.beto).await;
        let mut wanda = guest(&app, session, "Wanda Visita").await;
        let questions = routes::convening_questions(session);
        // Nothing typed is lost.
        let long = "ñ".repeat(241);
        wanda
            .post(&questions, &[("words", &long), ("signed", "1")])
            .await
            .is(422)
            .has("Es muy larga")
            .has(&long);
        wanda
            .post(&questions, &[("words", " ")])
            .await
            .is(422)
            .has("Escribe tu pregunta");
        let id = fresh_id();
        let fields = [
            ("id", id.as_str()),
            ("words", "¿Quién lo probó en taller?"),
            ("signed", "1"),
        ];
        for _ in 0..2 {
            let asked = wanda.post(&questions, &fields).await.is(303);
            assert!(asked.location.contains("done-question-waits"), "{}", asked.location);
        }
        wanda
            .get(&questions)
            .await
            .is(200)
            .has("Tus preguntas que esperan")
            .has("¿Quién lo probó en taller?");
        beto.get(&now).await.is(200).has_not("¿Quién lo probó en taller?");
        assert!(!panels(&mut beto, session, "telefono").await.contains("taller"));
        ana.get(&routes::convening_lead(session))
            .await
            .is(200)
            .has("Esperan que las muestres")
            .has("¿Quién lo probó en taller?")
            .has("Wanda Visita");
        let moderation = routes::convening_question(session, &id);
        ana.post(&moderation, &[("moderation", "open")]).await.is(303);
        let seen = beto
            .get(&now)
            .await
            .is(200)
            .has("¿Quién lo probó en taller?")
            .has("Wanda Visita");
        // Whose vote is whose stands in no panel.
        assert!(!seen.text.contains("aria-pressed"));
        let vote = routes::question_vote(session, &id);
        for _ in 0..2 {
            beto.post(&vote, &[("given", "1")]).await.is(303);
        }
        beto.get(&questions).await.has("Las que apoyas");
        let own = beto.get(&routes::convening_own(session)).await.is(200);
        let own: serde_json::Value = serde_json::from_str(&own.text).unwrap();
        assert!(own["votes"].as_array().unwrap().iter().any(|one| one == id.as_str()));
        assert_eq!(
            app.app.db.audience_votes(session).await.unwrap()[&id.parse().unwrap()],
            1
        );
        beto.post(&vote, &[("given", "0")]).await.is(303);
        assert_eq!(
            app.app.db.audience_votes(session).await.unwrap()[&id.parse().unwrap()],
            0
        );
        // Taken up: the projector shows it, and it takes no further votes.
        ana.post(&moderation, &[("moderation", "on-stage")]).await.is(303);
        let screen = ana.get(&routes::convening_screen(session)).await.is(200);
        screen.has("La pregunta de ahora").has("¿Quién lo probó en taller?");
        beto.post(&vote, &[("given", "1")])
            .await
            .is(409)
            .has("Esa pregunta ya se tomó");
        // Set aside with a reason that its writer reads.
        ana.post(&moderation, &[("moderation", "set-aside")])
            .await
            .is(422)
            .has("Escribe por qué");
        ana.post(
            &moderation,
            &[("moderation", "set-aside"), ("why", "Nombra a un estudiante")],
        )
        .await
        .is(303);
        wanda.get(&questions).await.has("Nombra a un estudiante");
        beto.get(&now)
            .await
            .has_not("¿Quién lo probó en taller?")
            .has_not("Nombra a un estudiante");
        // And undone.
        ana.post(&moderation, &[("moderation", "open")]).await.is(303);
        beto.get(&now).await.has("¿Quién lo probó en taller?");
        // At once; and none at all.
        let taking = routes::questions_taking(session);
        ana.post(&taking, &[("taking", "at-once")]).await.is(303);
        let asked = wanda.post(&questions, &[("words", "¿Y mañana?")]).await.is(303);
        assert!(asked.location.contains("done-question-asked"));
        beto.get(&now).await.has("¿Y mañana?");
        ana.post(&taking, &[("taking", "shut")]).await.is(303);
        wanda
            .post(&questions, &[("words", "¿Otra?")])
            .await
            .is(409)
            .has("No se reciben más preguntas");
        wanda
            .get(&questions)
            .await
            .has("no se reciben más preguntas")
            .has_not("Enviar pregunta");
        let all = app.app.db.audience_questions(session).await.unwrap();
        assert!(
            all.iter()
                .any(|one| one.words == "¿Y mañana?" && one.moderation == Moderation::Open)
        );
    }
}

#[tokio::test]
async fn whoever_has_no_place_in_the_room_is_shown_the_way_in() {
    let (app, scene) = Scene::sqlite().await;
    let session = scene.convenings.session;
    // Inés is of the hub and follows; she isn't registered.
    let mut ines = app.signed_in(app.world.ines).await;
    ines.get(&routes::convening_now(session))
        .await
        .is(200)
        .has("Entrar con el código del día para preguntar y votar")
        .has_not("data-mine");
    ines.post(&routes::convening_questions(session), &[("words", "¿Yo?")])
        .await
        .is(404);
    // On another day nobody asks anything.
    let mut beto = app.signed_in(app.world.beto).await;
    app.clock.advance(2 * 86_400);
    beto.post(&routes::convening_questions(session), &[("words", "¿Tarde?")])
        .await
        .is(404);
}

#[tokio::test]
async fn a_poll_is_prepared_opened_answered_changed_and_its_result_stays() {
    for (app, scene) in Scene::each().await {
        let session = scene.convenings.session;
        let mut ana = app.signed_in(app.world.ana).await;
        let mut beto = app.signed_in(app.world.beto).await;
        let polls = routes::polls(session);
        let id = ana.get(&polls).await.is(200).hidden("id");
        ana.post(
            &polls,
            &[
                ("id", &id),
                ("words", "¿Qué sigue?"),
                ("kind", "choice"),
                ("options", "Una sola"),
            ],
        )
        .await
        .is(422)
        .has("Escribe entre 2 y 12 alternativas")
        .has("¿Qué sigue?");
        let fields = [
            ("id", id.as_str()),
            ("words", "¿Qué sigue?"),
            ("kind", "choice"),
            ("options", "Boletos\nLectura"),
        ];
        for _ in 0..2 {
            ana.post(&polls, &fields).await.is(303);
        }
        assert_eq!(
            app.app.db.polls(session).await.unwrap().len(),
            3,
            "sent twice, it is one"
        );
        // The room doesn't see it yet, and it may change; whoever was faster wins.
        let (edit, ballot) = (routes::poll(session, &id), routes::ballot(session, &id));
        beto.get(&ballot).await.is(404);
        let version = ana.get(&edit).await.is(200).hidden("version");
        let changed = [
            ("version", version.as_str()),
            ("words", "¿Qué probamos mañana?"),
            ("kind", "choice"),
            ("options", "Boletos\nLectura\nTutorías"),
        ];
        ana.post(&edit, &changed).await.is(303);
        ana.post(&edit, &changed).await.is(409).has("Alguien la cambió");
        ana.post(&routes::poll_opening(session, &id), &[]).await.is(303);
        ana.get(&edit).await.is(409).has("La sala ya vio esta votación");
        ana.post(&routes::poll_removal(session, &id), &[]).await.is(409);
        // The one that was open is closed.
        let other = routes::ballot(session, scene.convenings.poll);
        beto.post(&other, &[("picked", "0")])
            .await
            .is(409)
            .has("La votación está cerrada");
        let now = routes::convening_now(session);
        beto.get(&now)
            .await
            .is(200)
            .has("¿Qué probamos mañana?")
            .has("de ocho en ocho");
        beto.post(&ballot, &[]).await.is(422).has("Todavía no hay nada elegido");
        beto.post(&ballot, &[("picked", "0"), ("picked", "1")])
            .await
            .is(422)
            .has("Son más alternativas");
        beto.post(&ballot, &[("picked", "2")]).await.is(303);
        beto.get(&ballot)
            .await
            .has("Tu respuesta está guardada")
            .has("Quitar mi respuesta");
        // He changes it, takes it back, and answers again.
        beto.post(&ballot, &[("picked", "1")]).await.is(303);
        beto.post(&ballot, &[("back", "1")]).await.is(303);
        beto.get(&ballot).await.has_not("Tu respuesta está guardada");
        beto.post(&ballot, &[("picked", "1")]).await.is(303);
        // Fifteen more: nothing is shown before the sixteenth answer, and then all eight of a step at once.
        for number in 0..15 {
            assert!(
                !panels(&mut beto, session, "telefono").await.contains("class=\\\"bars"),
                "{number}"
            );
            let mut guest = guest(&app, session, &format!("Persona {number}")).await;
            guest.post(&ballot, &[("picked", "0")]).await.is(303);
        }
        come_to(&mut beto, session, |told| {
            told.contains("Aquí están 8 de 16 respuestas")
        })
        .await;
        ana.post(&routes::poll_closure(session, &id), &[]).await.is(303);
        ana.get(&routes::convening_screen(session))
            .await
            .has("Votación cerrada")
            .has("Respondieron 16 personas")
            .has("15 de 16");
        beto.get(&routes::convening(session))
            .await
            .is(200)
            .has("Lo que se votó")
            .has("¿Qué probamos mañana?")
            .has("15 de 16");
        ana.post(&routes::polls_screen(session), &[("poll", "")]).await.is(303);
        ana.get(&routes::convening_screen(session))
            .await
            .has_not("Votación cerrada");
        ana.post(&routes::polls_screen(session), &[("poll", &id)]).await.is(303);
        ana.get(&routes::convening_screen(session))
            .await
            .has("Votación cerrada");
    }
}

#[tokio::test]
async fn each_kind_of_poll_has_its_form_and_a_word_can_be_taken_off() {
    let (app, scene) = Scene::sqlite().await;
    let session = scene.convenings.session;
    let mut ana = app.signed_in(app.world.ana).await;
    let mut beto = app.signed_in(app.world.beto).await;
    let now = routes::convening_now(session);
    let make = |kind: &'static str| {
        let id = fresh_id();
        let fields = vec![
            ("id", id.clone()),
            ("open", "1".to_owned()),
            ("words", format!("¿Y {kind}?")),
            ("kind", kind.to_owned()),
            ("options", "Uno\nDos\nTres".to_owned()),
            ("steps", "4".to_owned()),
            ("low", "Nada".to_owned()),
        ];
        (id, fields)
    };
    for (kind, form, wrong, right) in [
        ("scale", "1, Nada", vec![("picked", "5")], vec![("picked", "4")]),
        (
            "order",
            "Lugar 3",
            vec![("picked", "1"), ("picked", "1"), ("picked", "")],
            vec![("picked", "2"), ("picked", "0"), ("picked", "")],
        ),
        (
            "words",
            "hasta 3",
            vec![("words", " ")],
            vec![("words", "Miedo\nGanas")],
        ),
    ] {
        let (id, fields) = make(kind);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        ana.post(&routes::polls(session), &fields).await.is(303);
        let ballot = routes::ballot(session, &id);
        beto.get(&now).await.is(200).has(&format!("¿Y {kind}?"));
        beto.get(&ballot).await.is(200).has(&format!("¿Y {kind}?")).has(form);
        beto.post(&ballot, &wrong).await.is(422);
        beto.post(&ballot, &right).await.is(303);
        beto.get(&ballot).await.has("Cambiar mi respuesta");
        if kind == "order" {
            beto.get(&ballot).await.is(200).has("<option value=\"2\" selected>");
        }
        if kind == "words" {
            for number in 0..19 {
                let mut guest = guest(&app, session, &format!("Persona {number}")).await;
                guest.post(&ballot, &[("words", "miedo")]).await.is(303);
            }
            let lead = routes::convening_lead(session);
            ana.get(&lead).await.has("Sacar «miedo»");
            let words = routes::poll_words(session, &id);
            ana.post(&words, &[("hide", "miedo")]).await.is(303);
            ana.get(&lead)
                .await
                .has("Volver a mostrar «miedo»")
                .has_not("Sacar «miedo»");
            come_to(&mut beto, session, |told| !told.contains("miedo")).await;
            ana.post(&words, &[("show", "miedo")]).await.is(303);
            come_to(&mut beto, session, |told| told.contains("miedo")).await;
        }
    }
}

#[tokio::test]
async fn a_script_is_told_in_a_sentence_what_is_wrong() {
    let (app, scene) = Scene::sqlite().await;
    let session = scene.convenings.session;
    let mut beto = app.signed_in(app.world.beto).await;
    let told = beto
        .post_quietly(&routes::convening_questions(session), &[("words", "")])
        .await;
    assert!(
        told.text.contains("Escribe tu pregunta") && told.status == 422,
        "{}",
        told.text
    );
    let ballot = routes::ballot(session, scene.convenings.poll);
    let told = beto.post_quietly(&ballot, &[("picked", "1")]).await;
    assert!(
        told.text.contains("\"wrong\":null") && told.status == 200,
        "{}",
        told.text
    );
    let mut ana = app.signed_in(app.world.ana).await;
    ana.post(&routes::poll_closure(session, scene.convenings.poll), &[])
        .await
        .is(303);
    let told = beto.post_quietly(&ballot, &[("picked", "0")]).await;
    assert!(told.text.contains("Ya no recibe respuestas"), "{}", told.text);
}

/// Another process over the same database.
async fn other(app: &TestApp) -> (App, Browser) {
    let url = app.url();
    let db = Db::open(&store::Settings::new(&url, app.folder())).await.unwrap();
    let files = Files::open(&app.folder().join("files").display().to_string()).unwrap();
    let other = App::new(
        db,
        files,
        app.clock.clone(),
        Arc::new(SystemIds),
        app.app.settings.clone(),
    );
    let browser = Browser::new(web::router(other.clone()));
    (other, browser)
}

/// How long it takes until a phone of another process sees a question that is asked.
async fn seen_after(app: &TestApp, phone: &mut Browser, id: ConveningId, words: &str) -> Duration {
    let mut beto = app.signed_in(app.world.beto).await;
    beto.post(&routes::convening_questions(id), &[("words", words)])
        .await
        .is(303);
    let asked = Instant::now();
    while !panels(phone, id, "telefono").await.contains(words) {
        assert!(asked.elapsed() < Duration::from_secs(20), "{words} is not seen");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    asked.elapsed()
}

#[tokio::test]
async fn another_process_sees_it_with_a_hint_and_without_one() {
    for (app, scene) in Scene::each().await {
        let session = scene.convenings.session;
        let mut ana = app.signed_in(app.world.ana).await;
        let taking = routes::questions_taking(session);
        ana.post(&taking, &[("taking", "at-once")]).await.is(303);
        let (second, visitor) = other(&app).await;
        let mut phone = visitor.signed_in(&second, app.world.karen).await;
        panels(&mut phone, session, "telefono").await;
        seen_after(&app, &mut phone, session, "¿Primera?").await;
        // Whoever told it is gone: what is asked twice a second still comes.
        app.cut_listeners().await;
        seen_after(&app, &mut phone, session, "¿Segunda?").await;
        seen_after(&app, &mut phone, session, "¿Tercera?").await;
    }
}
