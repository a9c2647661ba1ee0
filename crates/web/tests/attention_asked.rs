//! What people are told of questions and of readings that they owe: who, why, and nothing of what they may not open.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use domain::attention::Kind;
use testkit::scene::Scene;
use web::routes;

use super::attention_told::{is_told, told};
use super::dialogue::said;

#[tokio::test]
async fn whoever_is_asked_is_told_why_until_something_became_of_it() {
    for (app, scene) in Scene::each().await {
        let world = app.world;
        let mut beto = app.signed_in(world.beto).await;
        beto.get(routes::NOTIFICATIONS)
            .await
            .is(200)
            .has("Caro Profesora te pregunta: «¿Cómo lograron que todos entreguen el boleto?»")
            .has("Quizás ya lo resolviste")
            // The reason, with the test of his own on which it rests.
            .has(&app.app.db.cycle(scene.closed).await.unwrap().title);
        // Whoever said no is told no more; nobody else ever was.
        for nobody in [world.elena, world.caro, world.ana, world.dora, world.hugo, world.karen] {
            assert!(!is_told(&app, nobody, Kind::Asked).await);
        }
        let passing = routes::asking_passing(scene.asked.beto);
        beto.post(&passing, &[("who", "Dora Directora")]).await.is(303);
        assert!(!is_told(&app, world.beto, Kind::Asked).await);
        let mut dora = app.signed_in(world.dora).await;
        dora.get(routes::NOTIFICATIONS)
            .await
            .has("Beto Profesor te pasó una pregunta: «¿Cómo lograron que todos entreguen el boleto?»");
        said(
            &mut dora,
            &routes::conversation(scene.asked.question),
            "Con una lista en la puerta",
        )
        .await;
        assert!(!is_told(&app, world.dora, Kind::PassedOn).await);
        assert!(is_told(&app, world.caro, Kind::Answer).await);
    }
}

#[tokio::test]
async fn a_reading_is_told_to_whoever_owes_it_and_its_feedback_once() {
    for (app, scene) in Scene::each().await {
        let world = app.world;
        let title = app.app.db.cycle(scene.closed).await.unwrap().title;
        let waits = told(&app, world.caro).await;
        let reading = waits.iter().find(|(kind, _)| *kind == Kind::Reading);
        assert_eq!(reading.unwrap().1.as_deref(), Some(title.as_str()));
        assert!(!is_told(&app, world.elena, Kind::Reading).await);
        let before = told(&app, world.beto).await;
        let mut caro = app.signed_in(world.caro).await;
        let form = routes::cycle_feedback(scene.closed);
        let page = caro.get(&form).await.is(200);
        let id = page.hidden("id");
        let fields = [
            ("id", id.as_str()),
            ("valued", "La lista"),
            ("wondered", "¿Y los martes?"),
            ("suggested", "Midan otra semana"),
        ];
        caro.post(&form, &fields).await.is(303);
        assert!(!is_told(&app, world.caro, Kind::Reading).await);
        let after = told(&app, world.beto).await;
        let of = |all: &[(Kind, Option<String>)], kind: Kind| all.iter().filter(|(known, _)| *known == kind).count();
        assert_eq!(of(&after, Kind::Reviewed), 1, "{after:?}");
        assert_eq!(of(&after, Kind::Feedback), of(&before, Kind::Feedback), "and not twice");
    }
}
