//! Questions: asked, supported, moderated, taken up; and the way in for whoever has no place in the room.

use domain::convening::Moderation;
use testkit::app::fresh_id;
use testkit::scene::Scene;
use web::routes;

use super::{guest, panels};

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
