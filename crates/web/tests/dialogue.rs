//! What people say to each other: a question answered across liceos and found, who reads what, and what is done about words.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use testkit::app::Browser;
use testkit::scene::{Scene, WITHIN};
use web::routes;

/// Opens a conversation and gives its address.
pub(super) async fn opened(browser: &mut Browser, place: &str, title: &str, words: &str, question: bool) -> String {
    let form = browser.get(place).await.is(200);
    let (id, first) = (form.hidden("id"), form.hidden("first"));
    let mut fields = vec![
        ("id", id.as_str()),
        ("first", &first),
        ("title", title),
        ("words", words),
    ];
    if question {
        fields.push(("question", "1"));
    }
    browser.post(place, &fields).await.is(303);
    // Sent twice, it is one.
    browser.post(place, &fields).await.is(303);
    routes::conversation(id)
}

/// Says something and gives its id.
pub(super) async fn said(browser: &mut Browser, conversation: &str, words: &str) -> String {
    let id = browser.get(conversation).await.is(200).hidden("id");
    for _ in 0..2 {
        browser
            .post(conversation, &[("id", id.as_str()), ("words", words)])
            .await
            .is(303);
    }
    id
}

#[tokio::test]
async fn a_teacher_asks_another_liceo_answers_and_a_third_finds_it() {
    for (app, scene) in Scene::each().await {
        let (mut beto, mut caro) = (app.signed_in(app.world.beto).await, app.signed_in(app.world.caro).await);
        let place = routes::circle_conversation(scene.dialogue.open);
        let question = opened(
            &mut beto,
            &place,
            "¿Sirve el semáforo de colores?",
            "En **1°A** no resultó.",
            true,
        )
        .await;
        let page = beto
            .get(&question)
            .await
            .is(200)
            .has("<strong>1°A</strong>")
            .has("Todavía no tiene una respuesta aceptada");
        assert_eq!(page.text.matches("no resultó").count(), 1);

        // Caro finds it among the questions that wait, and answers with a cycle behind it.
        caro.get(routes::CONVERSATIONS)
            .await
            .is(200)
            .has("¿Sirve el semáforo de colores?")
            .has("Pregunta sin respuesta");
        let words = format!("Sí, con tres tarjetas: {}", routes::cycle(scene.closed));
        let reply = said(&mut caro, &question, &words).await;
        assert_eq!(caro.get(&question).await.text.matches("con tres tarjetas").count(), 1);
        let acceptance = routes::contribution_acceptance(&reply);
        caro.post(&acceptance, &[("acepta", "1")]).await.is(404);
        let home = beto.get("/").await.is(200);
        home.has("Conversaciones: ");
        beto.get(routes::CONVERSATIONS).await.has("Un aporte nuevo");
        let accepted = beto.post(&acceptance, &[("acepta", "1")]).await.is(303);
        assert!(accepted.location.contains("done-answer-accepted"));

        // Elena of a third office searches, and reads who knew it and on what it stands.
        let mut elena = app.signed_in(app.world.elena).await;
        let found = elena
            .get(&format!("{}?q=semaforo+colores", routes::SEARCH))
            .await
            .is(200)
            .has("¿Sirve el semáforo de colores?");
        let link = found.text.split("/biblioteca/respuestas/").nth(1).unwrap();
        let answer = format!("/biblioteca/respuestas/{}", &link[..36]);
        elena
            .get(&answer)
            .await
            .is(200)
            .has("con tres tarjetas")
            .has("Beto Profesor")
            .has("Caro Profesora, Liceo Boldo")
            .has(&routes::cycle(scene.closed));

        // No longer the answer: not found any more as one, and as a conversation among others.
        beto.post(&acceptance, &[("acepta", "0")]).await.is(303);
        elena.get(&answer).await.is(404);
        elena
            .get(&format!("{}?q=semaforo+colores", routes::SEARCH))
            .await
            .has("¿Sirve el semáforo")
            .has_not(&answer);
    }
}

#[tokio::test]
async fn what_is_said_by_invitation_is_found_by_nobody_else() {
    for (app, scene) in Scene::each().await {
        let there = scene.dialogue;
        for outsider in [
            app.world.ana,
            app.world.ines,
            app.world.dora,
            app.world.elena,
            app.world.hugo,
        ] {
            let mut browser = app.signed_in(outsider).await;
            for path in [
                routes::CONVERSATIONS.to_owned(),
                routes::CIRCLES.to_owned(),
                routes::MODERATION.to_owned(),
                routes::circle(there.invited),
                routes::conversation(there.inside),
                routes::answer(there.inside_answer),
                routes::contribution(there.inside_reply),
                format!("{}?q=quien+copia+la+guia", routes::SEARCH),
                format!("{}?cita={}", routes::conversation(there.question), there.inside_reply),
            ] {
                browser
                    .get(&path)
                    .await
                    .has_not(WITHIN)
                    .has_not("¿Quién copia la guía?");
            }
            // Quoting doesn't carry it out either.
            let id = app.app.ids.new_id(app.app.now()).to_string();
            let quotes = there.inside_reply.to_string();
            browser
                .post(
                    &routes::conversation(there.question),
                    &[("id", &id), ("words", "Miren"), ("quotes", &quotes)],
                )
                .await;
            browser.get(&routes::conversation(there.question)).await.has_not(WITHIN);
        }
        // What was said by invitation is never opened to all.
        let mut caro = app.signed_in(app.world.caro).await;
        let edit = routes::circle_edit(there.invited);
        let version = caro.get(&edit).await.is(200).hidden("version");
        let fields = [
            ("version", version.as_str()),
            ("name", "Parejas"),
            ("purpose", "Conversar"),
            ("kind", "interest"),
            ("entry", "open"),
        ];
        caro.post(&edit, &fields)
            .await
            .is(422)
            .has("no se puede abrir a la red");
    }
}

#[tokio::test]
async fn a_conversation_closes_with_what_it_is_about() {
    for (app, scene) in Scene::each().await {
        let (mut beto, mut caro) = (app.signed_in(app.world.beto).await, app.signed_in(app.world.caro).await);
        let place = routes::cycle_conversation(scene.shared);
        let about = opened(&mut caro, &place, "¿Con qué ejemplos?", "Nos falta material", true).await;
        let words = said(&mut caro, &about, "Otra cosa de Caro").await;
        beto.get(&routes::cycle(scene.shared)).await.has("¿Con qué ejemplos?");
        beto.post(&routes::cycle_sharing(scene.shared), &[("share", "0")])
            .await
            .is(303);
        caro.get(&about).await.is(404);
        caro.get(routes::CONVERSATIONS)
            .await
            .is(200)
            .has_not("¿Con qué ejemplos?");
        caro.post(&routes::contribution_edit(&words), &[("words", "Nada")])
            .await
            .is(404);
        // Her words are still hers to take back.
        let gone = caro.post(&routes::contribution_removal(&words), &[]).await.is(303);
        assert!(gone.location.starts_with(routes::CONVERSATIONS));
        beto.get(&about).await.is(200).has_not("Otra cosa de Caro");

        // An observation's closes for whom it is no longer shown to.
        let mut julio = app.signed_in(app.world.julio).await;
        let lesson = routes::conversation(scene.dialogue.on_observation);
        julio.get(&lesson).await.is(200);
        let end = routes::observation_sharing_end(scene.observations.talked, app.world.julio);
        beto.post(&end, &[]).await.is(303);
        julio.get(&lesson).await.is(404);
    }
}

#[tokio::test]
async fn a_circle_is_never_without_somebody_who_leads_it() {
    for (app, scene) in Scene::each().await {
        let circle = scene.dialogue.invited;
        let mut elena = app.signed_in(app.world.elena).await;
        elena.get(routes::CONVERSATIONS).await.has("Te invitaron");
        elena.get(&routes::conversation(scene.dialogue.inside)).await.is(404);
        elena.post(&routes::circle_joining(circle), &[]).await.is(303);
        elena.get(&routes::conversation(scene.dialogue.inside)).await.is(200);
        let mut caro = app.signed_in(app.world.caro).await;
        let invite = routes::circle_invitations(circle);
        caro.post(&invite, &[("who", "Dora")])
            .await
            .is(422)
            .has("No encontramos a nadie");
        caro.post(&invite, &[("who", "hugo@prueba.invalid")]).await.is(422);
        caro.post(&invite, &[("who", "dora directora")]).await.is(303);
        caro.post(&routes::circle_leaving(circle), &[]).await.is(303);
        caro.get(&routes::circle(circle)).await.is(404);
        // Beto has belonged to it longest.
        let mut beto = app.signed_in(app.world.beto).await;
        beto.get(&routes::circle(circle))
            .await
            .is(200)
            .has("Cambiar el círculo");
        let member = routes::circle_member(circle, app.world.elena);
        beto.post(&member, &[("parte", "fuera")]).await.is(303);
        elena.get(&routes::circle(circle)).await.is(404);
    }
}

#[tokio::test]
async fn a_file_beside_words_is_seen_by_their_readers_alone() {
    let (app, scene) = Scene::sqlite().await;
    let inside = scene.dialogue.inside_reply;
    let mut caro = app.signed_in(app.world.caro).await;
    let files = routes::contribution_files(inside);
    let id = caro.get(&files).await.is(200).hidden("file_id");
    let huge = vec![b'a'; 10 * 1024 * 1024 + 1];
    caro.send_with(&files, &[("file_id", &id)], Some(("enorme.txt", &huge)))
        .await
        .is(422);
    caro.send_with(&files, &[("file_id", &id)], Some(("guia.txt", b"Una guia")))
        .await
        .is(303);
    let file = routes::file(&id);
    let mut beto = app.signed_in(app.world.beto).await;
    beto.get(&routes::conversation(scene.dialogue.inside))
        .await
        .has("guia.txt");
    beto.get(&file).await.is(200);
    for outsider in [app.world.ana, app.world.elena, app.world.dora] {
        app.signed_in(outsider).await.get(&file).await.is(404);
    }
}
