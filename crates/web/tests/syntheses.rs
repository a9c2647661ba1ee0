//! Syntheses: drafted from the tests, no sentence without one, signed once, contradicted beside it; and older than what came later.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use domain::cycle::{ClosurePlan, Decision};
use domain::permission::{EditCycle, in_the_name_of};
use domain::synthesis::Sentence;
use testkit::app::{Browser, TestApp};
use testkit::scene::Scene;
use web::routes;

/// Drafts one about the idea of the scene and gives its id.
async fn drafted(browser: &mut Browser, place: &str) -> String {
    let form = browser.get(place).await.is(200);
    let (id, at) = (form.hidden("id"), form.hidden("place"));
    browser
        .post(place, &[("id", id.as_str()), ("place", &at), ("title", "")])
        .await
        .is(422)
        .has("Ponle un título");
    for _ in 0..2 {
        let fields = [
            ("id", id.as_str()),
            ("place", &at),
            ("title", "Lo que aprendimos del cierre"),
        ];
        browser.post(place, &fields).await.is(303);
    }
    id
}

async fn says(app: &TestApp, id: &str) -> Vec<Sentence> {
    app.app.db.synthesis(id.parse().unwrap()).await.unwrap().says()
}

#[tokio::test]
async fn every_sentence_of_a_draft_cites_a_closed_test_and_none_is_kept_without() {
    for (app, scene) in Scene::each().await {
        let mut elena = app.signed_in(app.world.elena).await;
        let id = drafted(&mut elena, &routes::idea_synthesis(scene.idea)).await;
        let closed: Vec<_> = app
            .app
            .db
            .idea_tests(scene.idea)
            .await
            .unwrap()
            .into_iter()
            .filter(|test| test.decision.is_some())
            .map(|test| test.id)
            .collect();
        let said = says(&app, &id).await;
        assert!(!said.is_empty() && said[0].tests.len() == closed.len());
        for sentence in &said {
            assert!(!sentence.tests.is_empty(), "{}", sentence.words);
            assert!(
                sentence.tests.iter().all(|test| closed.contains(test)),
                "{}",
                sentence.words
            );
        }

        // Changed by a person: what has no test, or one that isn't there, is said, and what was typed is kept.
        let place = routes::synthesis_draft(&id);
        let version = elena.get(&place).await.is(200).hidden("version");
        let row = |tests: &'static str| {
            [
                ("version", version.clone()),
                ("rows", "2".to_owned()),
                ("title", "Lo aprendido".to_owned()),
            ]
            .into_iter()
            .chain([
                ("words-0", "Sirve si se avisa".to_owned()),
                ("tests-0", tests.to_owned()),
            ])
            .collect::<Vec<_>>()
        };
        for (tests, sentence) in [
            ("", "en qué prueba se apoya"),
            ("77", "números de la lista"),
            ("uno", "números de la lista"),
        ] {
            let fields = row(tests);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            elena
                .post(&place, &fields)
                .await
                .is(422)
                .has(sentence)
                .has("Sirve si se avisa");
        }
        let fields = row("1");
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        elena.post(&place, &fields).await.is(303);
        elena.post(&place, &fields).await.is(409).has("Sirve si se avisa");
        assert_eq!(says(&app, &id).await.len(), 1);

        // Nobody reads it before it is signed; then the network does, and it is found.
        let (mut caro, page) = (app.signed_in(app.world.caro).await, routes::synthesis(&id));
        let search = format!("{}?q=sirve+si+se+avisa", routes::SEARCH);
        caro.get(&page).await.is(404);
        caro.get(&search).await.has_not(&page);
        let old = version.clone();
        elena
            .post(&routes::synthesis_signature(&id), &[("version", old.as_str())])
            .await
            .is(409);
        let version = elena.get(&place).await.is(200).hidden("version");
        elena
            .post(&routes::synthesis_signature(&id), &[("version", version.as_str())])
            .await
            .is(303);
        caro.get(&page)
            .await
            .is(200)
            .has("Sirve si se avisa")
            .has("Elena")
            .has("#prueba-1")
            .has_not("anterior a");
        caro.get(&search).await.has(&page);
        elena.get(&place).await.is(404);
        for nobody in [app.world.hugo, app.world.gil] {
            app.signed_in(nobody).await.get(&page).await.is(404);
        }
        assert!(app.app.db.misfiled(app.world.network).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn dissent_stays_beside_it_and_is_its_writers_to_take_back() {
    for (app, scene) in Scene::each().await {
        let page = routes::synthesis(scene.library.synthesis);
        let (mut beto, mut caro) = (app.signed_in(app.world.beto).await, app.signed_in(app.world.caro).await);
        let place = routes::synthesis_dissent(scene.library.synthesis);
        let id = beto
            .get(&page)
            .await
            .is(200)
            .has("En mi curso avisar no cambió nada")
            .hidden("id");
        beto.post(&place, &[("id", id.as_str()), ("words", "no")])
            .await
            .is(422)
            .has("al menos una frase");
        for _ in 0..2 {
            let fields = [("id", id.as_str()), ("words", "A mí me resultó sin avisar <b>nada</b>")];
            beto.post(&place, &fields).await.is(303);
        }
        let shown = caro.get(&page).await.is(200).has("&#60;b&#62;nada");
        assert_eq!(shown.text.matches("me resultó sin avisar").count(), 1);
        caro.post(&routes::dissent_removal(&id), &[]).await.is(404);
        beto.post(&routes::dissent_removal(&id), &[]).await.is(303);
        beto.post(&routes::dissent_removal(&id), &[]).await.is(404);
        caro.get(&page)
            .await
            .has_not("me resultó sin avisar")
            .has("avisar no cambió nada");
    }
}

#[tokio::test]
async fn it_says_that_it_is_older_than_what_was_closed_later() {
    let (app, scene) = Scene::sqlite().await;
    let page = routes::synthesis(scene.library.synthesis);
    let mut elena = app.signed_in(app.world.elena).await;
    elena.get(&page).await.is(200).has_not("anterior a");
    app.clock.advance(2 * 86_400);
    let cycle = app.app.db.cycle(scene.studied).await.unwrap();
    let (version, idea) = (cycle.version, cycle.idea_id);
    assert_eq!(idea, scene.idea);
    let closure = ClosurePlan {
        decision: Decision::Adapt,
        reason: "Sirvió con menos preguntas".into(),
        next: String::new(),
        reflection: String::new(),
    };
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    w.close_cycle(&in_the_name_of(app.world.beto, EditCycle(cycle)), version, &closure)
        .await
        .unwrap();
    w.commit().await.unwrap();
    elena
        .get(&page)
        .await
        .is(200)
        .has("anterior a una prueba")
        .has("Redactar una nueva");
    app.signed_in(app.world.caro)
        .await
        .get(&page)
        .await
        .is(200)
        .has("anterior a una prueba")
        .has_not("Redactar una nueva");
    let id = drafted(&mut elena, &routes::idea_synthesis(scene.idea)).await;
    let version = elena.get(&routes::synthesis_draft(&id)).await.hidden("version");
    elena
        .post(&routes::synthesis_signature(&id), &[("version", version.as_str())])
        .await
        .is(303);
    elena
        .get(&page)
        .await
        .is(200)
        .has("Hay una más nueva")
        .has(&routes::synthesis(&id));
    // About the driver, all tests below it are there.
    let mut ana = app.signed_in(app.world.ana).await;
    let of_driver = drafted(&mut ana, &routes::driver_synthesis(scene.driver)).await;
    assert!(says(&app, &of_driver).await[0].tests.contains(&scene.studied));
}
