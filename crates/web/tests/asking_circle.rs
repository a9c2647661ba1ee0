//! Asking in a circle, and one tap from where the need arises: nothing of it reaches anybody who may not read it.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use std::collections::BTreeSet;

use domain::attention::Kind;
use domain::id::PersonId;
use domain::permission::{CirclePlace, LeadCircle, in_the_name_of};
use testkit::scene::Scene;
use web::routes;

use super::asking::{QUESTION, morning};

#[tokio::test]
async fn a_question_in_a_circle_goes_to_its_readers_alone_and_stands_in_no_list_of_others() {
    for (app, scene) in Scene::each().await {
        let (db, world, circle) = (&app.app.db, app.world, scene.dialogue.invited);
        // Caro leads it, Beto belongs to it; Elena, Dora and the hub don't read it.
        let mut caro = app.signed_in(world.caro).await;
        let form = routes::ask_in_circle(circle);
        caro.get(&routes::circle(circle)).await.is(200).has(&form);
        let begun = format!(
            "{form}&q={}",
            QUESTION.replace(' ', "+").replace('¿', "%C2%BF").replace('ó', "%C3%B3")
        );
        let page = caro
            .get(&begun)
            .await
            .is(200)
            .has("quienes leen el círculo")
            .has("Beto Profesor");
        let page = page.has_not("Elena Utepé").has_not("Dora Directora");
        let (id, first) = (page.hidden("id"), page.hidden("first"));
        let (there, beto) = (circle.to_string(), world.beto.to_string());
        let fields = [
            ("id", id.as_str()),
            ("first", &first),
            ("title", QUESTION),
            ("circulo", &there),
            ("a", &beto),
        ];
        caro.post(routes::ASK_NEW, &fields).await.is(303);
        let question = routes::conversation(&id);
        caro.get(&question)
            .await
            .is(200)
            .has("A quiénes les preguntamos")
            .has("Beto Profesor");
        let mut asked = app.signed_in(world.beto).await;
        asked
            .get(routes::NOTIFICATIONS)
            .await
            .has("Caro Profesora te pregunta: «¿Cómo logran");
        // Told once: that somebody said something there is not told besides.
        let standing = db.standing(world.beto).await.unwrap();
        let of_it = db.unread_told(&standing).await.unwrap();
        let of_it: Vec<Kind> = of_it
            .iter()
            .filter(|line| line.group.thing_id.to_string() == id)
            .map(|line| line.group.kind)
            .collect();
        assert_eq!(of_it, [Kind::Asked]);
        asked.get(&question).await.is(200).has("Por qué te preguntaron a ti");
        // In nobody else's list, inbox or page; not even for whoever coordinates, and a form with its id asks nobody.
        for who in [world.ana, world.elena, world.dora, world.ines, world.fidel] {
            let mut other = app.signed_in(who).await;
            other.get(&question).await.is(404);
            other.get(routes::ASKS).await.is(200).has_not(QUESTION);
            other.get(routes::NOTIFICATIONS).await.has_not(QUESTION);
            other.get(&begun).await.is(404);
            other.post(routes::ASK_NEW, &fields).await.is(404);
        }
        // Beto can't hand it to somebody who doesn't read there.
        let asking = db.asking_of(id.parse().unwrap(), world.beto).await.unwrap().unwrap();
        asked
            .post(&routes::asking_passing(asking.id), &[("who", "Dora Directora")])
            .await
            .is(422);
        // Nobody answers: it reaches no hub that has no key to the circle.
        for day in 1..40 {
            morning(&app, day).await;
        }
        let people: BTreeSet<PersonId> = db
            .askings(id.parse().unwrap())
            .await
            .unwrap()
            .iter()
            .map(|one| one.person_id)
            .collect();
        for outside in [world.ana, world.ines, world.julio, world.elena, world.dora] {
            assert!(!people.contains(&outside));
        }
        // Once he is out of the circle, nothing of it is his any more.
        let place = CirclePlace {
            circle: db.circle(circle).await.unwrap(),
            members: db.circle_members(circle).await.unwrap(),
        };
        let mut w = db.write(app.moment()).await.unwrap();
        w.place_in_circle(&in_the_name_of(world.caro, LeadCircle(place)), world.beto, None)
            .await
            .unwrap();
        w.commit().await.unwrap();
        for page in [routes::ASKS, routes::NOTIFICATIONS, routes::HOME] {
            asked.get(page).await.is(200).has_not(QUESTION);
        }
    }
}

#[tokio::test]
async fn asking_is_one_tap_from_where_the_need_arises() {
    for (app, scene) in Scene::each().await {
        let mut beto = app.signed_in(app.world.beto).await;
        let chart = routes::measure_at(scene.open_measure, app.world.arrayan);
        beto.get(&chart)
            .await
            .is(200)
            .has("Preguntar qué movió esto en otros liceos")
            .has(&format!("/preguntas/nueva?medida={}", scene.open_measure));
        beto.get("/buscar?q=zzzz+nada+de+eso")
            .await
            .is(200)
            .has("/preguntas/nueva?q=zzzz");
        // The tap brings the thing along, and a question to begin with.
        let about = routes::ask_on("medida", scene.open_measure, "¿Qué les movió?");
        let name = app.app.db.measure(scene.open_measure).await.unwrap().name;
        beto.get(&about)
            .await
            .is(200)
            .has(&name)
            .has("value=\"¿Qué les movió?\"");
        // A measure of another liceo's own is not told apart from none.
        let mut caro = app.signed_in(app.world.caro).await;
        let own = app.app.db.measure(scene.own_measure).await.unwrap().name;
        caro.get(&routes::ask_on("medida", scene.own_measure, "¿Qué les movió?"))
            .await
            .is(200)
            .has_not(&own);
    }
}
