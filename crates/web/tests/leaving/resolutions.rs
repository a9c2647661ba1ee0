//! What the room decides: noted once, seen at once, taken away and put back, cited by the minutes in its part.

use testkit::app::fresh_id;
use testkit::scene::Scene;
use web::routes;

use super::of;

#[tokio::test]
async fn what_is_decided_is_seen_at_once_and_stands_in_the_minutes_in_its_part() {
    for (app, scene) in Scene::each().await {
        let session = scene.convenings.session;
        let (page, draft) = (routes::resolutions(session), routes::convening_minutes_draft(session));
        let mut ana = of(&app, app.world.ana).await;
        let mut karen = of(&app, app.world.karen).await;
        karen.get(&page).await.is(404);
        ana.post(&page, &[("words", " ")])
            .await
            .is(422)
            .has("Escribe qué se decidió");
        let id = fresh_id();
        let words = "Nos juntamos otra vez en junio";
        // Sent twice, it is one.
        for _ in 0..2 {
            ana.post(&page, &[("id", &id), ("words", words)]).await.is(303);
        }
        // Corrected after it had arrived, it isn't lost unseen.
        ana.post(&page, &[("id", &id), ("words", "Otra cosa")])
            .await
            .is(422)
            .has("Otra cosa")
            .has(words);
        let kept = app.app.db.resolutions(session).await.unwrap();
        assert_eq!(kept.iter().filter(|one| one.words == words).count(), 1);
        let now = routes::convening_now(session);
        karen.get(&now).await.is(200).has("La sala decidió").has(words);
        karen.get(&routes::convening(session)).await.is(200).has(words);
        let text = ana.get(&draft).await.is(200).text;
        // It was said while the tables worked, half an hour after the beginning.
        let (part, said, next) = (
            text.find("¿Qué nos sorprendió de nuestros datos?").unwrap(),
            text.find(&format!("Se decidió: {words}")).unwrap(),
            text.find("Reflexión").unwrap(),
        );
        assert!(part < said && said < next, "{text}");

        // Pressed twice, it is gone once.
        for _ in 0..2 {
            ana.post(&routes::resolution_removal(session, &id), &[]).await.is(303);
        }
        ana.get(&page).await.is(200).has("Volver a ponerla");
        karen.get(&now).await.is(200).has_not(words);
        ana.get(&draft).await.is(200).has_not(words);
        ana.post(&routes::resolution_return(session, &id), &[]).await.is(303);
        karen.get(&now).await.is(200).has(words);
        // What belongs to another convening isn't touched from here.
        let elsewhere = routes::resolution_removal(scene.convenings.seminar, &id);
        ana.post(&elsewhere, &[]).await.is(303);
        karen.get(&now).await.is(200).has(words);
    }
}
