//! What is found: accepted answers in the library's index, which nobody finds or counts that may not open them, and what people offer.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use std::collections::BTreeSet;

use domain::event::Noun;
use domain::id::PersonId;
use domain::permission::Sight;
use domain::search::Wanted;
use store::Chosen;
use testkit::app::TestApp;
use testkit::scene::Scene;
use uuid::Uuid;
use web::routes;

use super::asking::form_id;
use super::dialogue::{opened, said};

/// Everything that a person finds among the answers.
async fn found(app: &TestApp, person: PersonId) -> BTreeSet<Uuid> {
    let (db, network) = (&app.app.db, app.world.network);
    let standing = db.standing(person).await.unwrap();
    let vocabulary = db.vocabulary(network).await.unwrap();
    let wanted = Wanted::read("", &vocabulary);
    let answers = db
        .search(network, &Sight::of(&standing), &wanted, &Chosen::default())
        .await
        .unwrap();
    let counted: i64 = answers
        .counts
        .iter()
        .filter(|kind| kind.noun == Noun::Answer)
        .map(|kind| kind.n)
        .sum();
    let found: BTreeSet<Uuid> = answers
        .best
        .iter()
        .filter(|one| one.noun == Noun::Answer)
        .map(|one| one.id)
        .collect();
    assert_eq!(i64::try_from(found.len()).unwrap(), counted);
    found
}

/// Asks somewhere, is answered by somebody else, and accepts it: the answer's id.
async fn answered(app: &TestApp, place: &str, (asker, knower): (PersonId, PersonId), words: &str) -> Uuid {
    let mut asks = app.signed_in(asker).await;
    let conversation = opened(&mut asks, place, "¿Cómo lo hicieron ustedes?", "Cuenten", true).await;
    let mut knows = app.signed_in(knower).await;
    let reply = said(&mut knows, &conversation, words).await;
    let acceptance = routes::contribution_acceptance(&reply);
    asks.post(&acceptance, &[("acepta", "1")]).await.is(303);
    let id = conversation.rsplit('/').next().unwrap().parse().unwrap();
    app.app.db.answer_of(id).await.unwrap().unwrap().id.0
}

#[tokio::test]
async fn nobody_finds_or_counts_an_answer_that_they_may_not_open() {
    for (app, scene) in Scene::each().await {
        let world = app.world;
        let at = routes::cycle_conversation;
        let all = [
            answered(&app, &at(scene.shared), (world.caro, world.beto), "Compartido").await,
            answered(&app, &at(scene.running), (world.elena, world.beto), "De la casa").await,
            answered(
                &app,
                &at(scene.socio_running),
                (world.elena, world.fidel),
                "De convivencia",
            )
            .await,
            answered(
                &app,
                &routes::idea_conversation(scene.idea),
                (world.caro, world.beto),
                "De la idea",
            )
            .await,
            scene.dialogue.answer.0,
        ];
        let inside = scene.dialogue.inside_answer.0;
        for (name, person) in world.people() {
            let found = found(&app, person).await;
            let mut browser = app.signed_in(person).await;
            for answer in all {
                let opens = browser.get(&routes::answer(answer)).await.status.as_u16() == 200;
                assert_eq!(found.contains(&answer), opens, "{name}");
            }
            // Of a circle by invitation nothing is in the index, not even for its people.
            assert!(!found.contains(&inside), "{name}");
        }
        // No longer shared, the cycle takes its answer with it.
        let mut beto = app.signed_in(world.beto).await;
        assert!(found(&app, world.caro).await.contains(&all[0]));
        beto.post(&routes::cycle_sharing(scene.shared), &[("share", "0")])
            .await
            .is(303);
        assert!(!found(&app, world.caro).await.contains(&all[0]) && found(&app, world.dora).await.contains(&all[0]));
        assert!(app.app.db.misfiled(world.network).await.unwrap().is_empty());
        // What was taken back is in nobody's index.
        let said = app
            .app
            .db
            .answer(domain::id::AnswerId(all[3]))
            .await
            .unwrap()
            .contribution_id;
        beto.post(&routes::contribution_removal(said), &[]).await.is(303);
        assert!(!found(&app, world.ana).await.contains(&all[3]));
        assert!(app.app.db.misfiled(world.network).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn an_offer_is_listed_by_driver_and_speaks_for_whoever_offers() {
    for (app, scene) in Scene::each().await {
        let (mut caro, mut dora) = (app.signed_in(app.world.caro).await, app.signed_in(app.world.dora).await);
        let id = form_id(&mut caro, routes::STANDING_OFFER_NEW).await;
        let driver = scene.driver.to_string();
        let fields = [
            ("id", id.as_str()),
            ("words", "Prestar la pauta de boletos"),
            ("driver", &driver),
        ];
        caro.post(routes::STANDING_OFFER_NEW, &fields).await.is(303);
        caro.post(routes::STANDING_OFFER_NEW, &fields).await.is(303);
        let list = dora
            .get(routes::STANDING_OFFERS)
            .await
            .is(200)
            .has("Retroalimentación que llega a tiempo")
            .text;
        assert_eq!(list.matches("Prestar la pauta de boletos").count(), 1);
        dora.get(&format!("{}?q=pauta", routes::DIRECTORY))
            .await
            .has("Caro Profesora")
            .has("Prestar la pauta");
        // Caro has no cycle; her offer is why she may be asked.
        let ask = format!(
            "{}&impulsor={driver}",
            routes::ask_about("¿Quién tiene una pauta de boletos?")
        );
        dora.get(&ask).await.is(200).has("Caro Profesora").has("Lo ofrece: «");
        caro.post(&routes::standing_offer_end(&id), &[]).await.is(303);
        dora.get(routes::STANDING_OFFERS)
            .await
            .has_not("Prestar la pauta de boletos");
    }
}
