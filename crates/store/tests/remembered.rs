//! What is remembered is never old: two servers over one database, one of which writes.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at what it cannot do"
)]

use std::sync::Arc;

use domain::cycle::{ClosurePlan, Decision};
use domain::id::PersonId;
use domain::measure::NewPoint;
use domain::permission::{EditCycle, EnterPoints, ManagePerson, PointPlace, by_the_installation, in_the_name_of};
use domain::time::Day;
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
    for (app, scene) in Scene::each().await {
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

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_moves_is_read_again_and_nothing_else_is_forgotten() {
    for (app, scene) in Scene::each().await {
        let (here, world) = (&app.app.db, &app.world);
        let network = world.network;
        let there = Db::open(&Settings::new(&app.url(), app.folder())).await.unwrap();
        let open = here.measure(scene.open_measure).await.unwrap();
        let at = |histories: &[store::History], school| {
            let mut found = histories.iter().filter(|(one, _)| *one == school);
            found.next().map_or(0, |(_, points)| points.len())
        };
        let before = here.histories(&open).await.unwrap();
        let briefs = here.briefs(network).await.unwrap();

        // What a point says is read again at its school, and with it the cycles around it.
        let place = PointPlace {
            school: world.arrayan,
            course: None,
        };
        let enter = EnterPoints {
            measure: open.clone(),
            place,
        };
        let mut w = there.write(app.moment()).await.unwrap();
        let day = Day::new(2026, 6, 1).unwrap();
        w.enter_points(&by_the_installation(enter), &[NewPoint::of(day, 44.0, Some(31))])
            .await
            .unwrap();
        w.commit().await.unwrap();
        let after = here.histories(&open).await.unwrap();
        assert_eq!(at(&after, world.arrayan), at(&before, world.arrayan) + 1);
        assert_eq!(at(&after, world.boldo), at(&before, world.boldo));
        assert!(here.misremembered(network).await.unwrap().is_empty());

        // A draft that is thrown away is gone, and what followed it follows what it followed.
        let draft = there.cycle(scene.draft).await.unwrap();
        let mut w = there.write(app.moment()).await.unwrap();
        w.discard_draft(&in_the_name_of(world.beto, EditCycle(draft)))
            .await
            .unwrap();
        w.commit().await.unwrap();
        let now = here.briefs(network).await.unwrap();
        assert_eq!(now.len() + 1, briefs.len());
        assert!(here.misremembered(network).await.unwrap().is_empty());

        // Whoever leaves hands on their cycles: an event that names none of them.
        let leave = ManagePerson {
            person: world.beto,
            charges: Vec::new(),
        };
        let mut w = there.write(app.moment()).await.unwrap();
        let handed = w
            .deactivate(&by_the_installation(leave), Some(world.elena))
            .await
            .unwrap();
        w.commit().await.unwrap();
        let owned = |briefs: &[Arc<store::CycleBrief>]| briefs.iter().filter(|one| one.owner_id == world.elena).count();
        let after = here.briefs(network).await.unwrap();
        assert!(handed > 0);
        assert_eq!(owned(&after), owned(&now) + usize::try_from(handed).unwrap());
        assert!(here.misremembered(network).await.unwrap().is_empty());
        there.close().await;
    }
}
