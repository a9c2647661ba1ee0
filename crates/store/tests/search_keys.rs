//! What is written is found by its words from the commit on; what was written before there were keys, once the database is opened
//! again.
#![allow(clippy::unwrap_used, reason = "a test may stop")]

use crate::both;
use domain::id::SeededIds;
use domain::permission::{EditTheory, ProposeIdea, in_the_name_of};
use domain::search::Asked;
use domain::theory::{AimPlan, DriverPlan, IdeaContext, IdeaPlan};
use domain::time::Instant;
use store::{Db, Moment};
use testkit::personas::World;

async fn told(db: &Db) -> World {
    let ids = SeededIds::new(3);
    let moment = Moment {
        at: Instant::from_micros(1_780_322_400_000_000),
        ids: &ids,
    };
    let world = World::found(db, moment).await.unwrap();
    let edit = in_the_name_of(world.ana, EditTheory);
    let mut w = db.write(moment).await.unwrap();
    let aim = AimPlan {
        statement: "Que aprendan más".into(),
        population: "I medio".into(),
        target: "Más".into(),
        target_on: "2027-12-01".parse().unwrap(),
        measure_id: None,
    };
    w.set_aim(&edit, world.network, &aim).await.unwrap();
    w.commit().await.unwrap();
    let aim = db.aim(world.network).await.unwrap().unwrap();
    let mut w = db.write(moment).await.unwrap();
    let driver = DriverPlan {
        name: "La sala".into(),
        description: String::new(),
        parent_id: None,
    };
    let driver_id = w.add_driver(&edit, &aim, &driver).await.unwrap();
    let idea = IdeaPlan {
        name: "¿Boletos, o «tickets»?".into(),
        description: "Para terminar".into(),
        driver_id,
        context: IdeaContext {
            protocol: "Recoger en la puerta".into(),
            ..IdeaContext::default()
        },
    };
    w.propose_idea(&in_the_name_of(world.ana, ProposeIdea(None)), world.network, &idea)
        .await
        .unwrap();
    w.commit().await.unwrap();
    world
}

#[tokio::test]
async fn keys_are_made_at_the_commit_and_for_what_is_older() {
    for place in both::each().await {
        let world = told(&place.db).await;
        let found = async |db: &Db| {
            let ideas = db.idea_lines(world.network).await.unwrap();
            ideas.into_iter().next().unwrap().search_key
        };
        assert_eq!(
            found(&place.db).await,
            " boletos o tickets para terminar recoger en la puerta "
        );
        both::tell(&place, "update idea set search_key = ''").await;
        let again = place.reopened().await;
        let key = found(&again).await;
        assert_eq!(Asked::read("puertas").hits(&[], &[&key]).words, 1);
        again.close().await;
    }
}

#[tokio::test]
async fn cycles_that_are_older_than_the_keys_get_theirs() {
    let place = both::sqlite().await;
    both::fill(&place.url, &both::Values::default()).await;
    both::tell(&place, "update cycle set search_key = ''").await;
    let missing = "select count(*) from cycle where search_key = ''".to_owned();
    assert_eq!(both::count(&place, missing.clone()).await, 3);
    place.reopened().await.close().await;
    assert_eq!(both::count(&place, missing).await, 0);
}
