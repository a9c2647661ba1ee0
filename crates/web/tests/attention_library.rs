//! What people are told of the library: who, why, and nothing of what they may not open.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use domain::attention::Kind;
use domain::cycle::Decision;
use testkit::scene::Scene;
use testkit::told::Story;
use web::routes;

use super::attention_told::{is_told, no_longer_there, told};

#[tokio::test]
async fn what_one_follows_is_told_through_its_own_permission() {
    for (app, scene) in Scene::each().await {
        let (db, world) = (&app.app.db, app.world);
        // Elena signed what stands on Beto's test.
        assert!(is_told(&app, world.beto, Kind::Cited).await);
        assert!(!is_told(&app, world.elena, Kind::Cited).await && !is_told(&app, world.karen, Kind::Cited).await);

        // Beto follows the idea: a test of Boldo's is closed.
        let story = |shared: bool, decision| Story {
            school: world.boldo,
            course: None,
            owner: world.caro,
            idea: scene.idea,
            measure: scene.open_measure,
            title: "Boletos en Boldo".to_owned(),
            learned: "Vuelven".to_owned(),
            decision,
            reason: "Sirve".to_owned(),
            n: None,
            shared,
        };
        story(false, None).tell(&app).await.unwrap();
        assert!(
            !is_told(&app, world.beto, Kind::FollowedTest).await,
            "it runs, unshared"
        );
        let closed = story(false, Some(Decision::Adopt)).tell(&app).await.unwrap();
        let name = db.idea(scene.idea).await.unwrap().name;
        let theirs = told(&app, world.beto).await;
        assert!(theirs.contains(&(Kind::FollowedTest, Some(name))), "{theirs:?}");
        assert!(!is_told(&app, world.caro, Kind::FollowedTest).await);
        assert!(
            !is_told(&app, world.dora, Kind::FollowedTest).await,
            "she doesn't follow it"
        );
        // Opened, it is read.
        let mut beto = app.signed_in(world.beto).await;
        beto.get(&routes::cycle(closed)).await.is(200);
        assert!(!is_told(&app, world.beto, Kind::FollowedTest).await);
        // Once he searches nothing any more, nothing of it is told or counted.
        story(false, Some(Decision::Abandon)).tell(&app).await.unwrap();
        assert!(is_told(&app, world.beto, Kind::FollowedTest).await);
        no_longer_there(&app, world.beto).await;
        let theirs = told(&app, world.beto).await;
        let library = [
            Kind::FollowedTest,
            Kind::FollowedVersion,
            Kind::FollowedSynthesis,
            Kind::PackageUsed,
        ];
        assert!(theirs.iter().all(|(kind, _)| !library.contains(kind)), "{theirs:?}");
    }
}

#[tokio::test]
async fn a_package_in_a_collection_that_its_author_may_not_read_tells_nothing() {
    for (app, scene) in Scene::each().await {
        let world = app.world;
        let keeping = routes::keeping("package", scene.library.package);
        let name = app.app.db.package(scene.library.package).await.unwrap().name;
        // The scene keeps another package of hers, which says so.
        let told_of_it = async |who| told(&app, who).await.contains(&(Kind::PackageUsed, Some(name.clone())));
        // Into a private one: Elena, whose package it is, learns nothing of it, in no figure.
        let mut beto = app.signed_in(world.beto).await;
        let private = scene.library.private.to_string();
        beto.post(&keeping, &[("collection", private.as_str())]).await.is(303);
        assert!(!told_of_it(world.elena).await);
        // Into one of the network's, she does.
        let mut caro = app.signed_in(world.caro).await;
        let open = scene.library.open.to_string();
        caro.post(&keeping, &[("collection", open.as_str())]).await.is(303);
        assert!(told_of_it(world.elena).await);
        assert!(!told_of_it(world.dora).await);
    }
}
