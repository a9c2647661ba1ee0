//! What is remembered is never old: two servers over one database, one of which writes.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at what it cannot do"
)]

use domain::cycle::{ClosurePlan, Decision};
use domain::id::PersonId;
use domain::permission::{EditCycle, in_the_name_of};
use store::{Db, LearningScope, Settings};
use testkit::app::TestApp;
use testkit::scene::Scene;

/// What one server tells: closed tests of the scene's idea by its tally, by the decisions, and by the method.
async fn told(db: &Db, app: &TestApp, scene: &Scene, reader: PersonId) -> (i64, i64, i64) {
    let network = app.world.network;
    let scope = LearningScope {
        network,
        school: None,
        area: None,
        public_only: false,
    };
    let standing = db.standing(reader).await.unwrap();
    let tallies = db.idea_tallies(network, &standing).await.unwrap();
    let outcomes = db.outcomes(&scope).await.unwrap();
    let decided = outcomes.iter().filter(|row| row.dimension == "scale").map(|row| row.n);
    (
        tallies[&scene.idea].counts.closed(),
        decided.sum(),
        db.rubric_share(&scope).await.unwrap().closed,
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_another_server_wrote_is_told_at_once_and_not_before_it_is_kept() {
    for app in TestApp::each().await {
        let scene = Scene::set(&app).await.unwrap();
        let (here, reader) = (&app.app.db, app.world.beto);
        let there = Db::open(&Settings::new(&app.url(), app.folder())).await.unwrap();
        let before = told(here, &app, &scene, reader).await;
        assert_eq!(told(&there, &app, &scene, reader).await, before);
        assert_eq!(told(here, &app, &scene, reader).await, before);

        let cycle = there.cycle(scene.studied).await.unwrap();
        let (version, edit) = (cycle.version, in_the_name_of(reader, EditCycle(cycle)));
        let mut w = there.write(app.moment()).await.unwrap();
        let closure = ClosurePlan {
            decision: Decision::Abandon,
            reason: "No alcanzó".into(),
            next: String::new(),
            reflection: String::new(),
        };
        w.close_cycle(&edit, version, &closure).await.unwrap();
        assert_eq!(told(here, &app, &scene, reader).await, before);
        w.commit().await.unwrap();

        let after = (before.0 + 1, before.1 + 1, before.2 + 1);
        assert_eq!(told(here, &app, &scene, reader).await, after);
        assert_eq!(told(&there, &app, &scene, reader).await, after);
        there.close().await;
    }
}
