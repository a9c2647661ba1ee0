//! What a second process over the same database sees of a room.

use std::sync::Arc;
use std::time::{Duration, Instant};

use domain::id::{ConveningId, SystemIds};
use store::{Db, Files};
use testkit::app::{Browser, TestApp};
use testkit::scene::Scene;
use web::{App, routes};

use super::panels;

/// Another process over the same database.
async fn other(app: &TestApp) -> (App, Browser) {
    let url = app.url();
    let db = Db::open(&store::Settings::new(&url, app.folder())).await.unwrap();
    let files = Files::open(&app.folder().join("files").display().to_string()).unwrap();
    let other = App::new(
        db,
        files,
        app.clock.clone(),
        Arc::new(SystemIds),
        app.app.settings.clone(),
    );
    let browser = Browser::new(web::router(other.clone()));
    (other, browser)
}

/// How long it takes until a phone of another process sees a question that is asked.
async fn seen_after(app: &TestApp, phone: &mut Browser, id: ConveningId, words: &str) -> Duration {
    let mut beto = app.signed_in(app.world.beto).await;
    beto.post(&routes::convening_questions(id), &[("words", words)])
        .await
        .is(303);
    let asked = Instant::now();
    while !panels(phone, id, "telefono").await.contains(words) {
        assert!(asked.elapsed() < Duration::from_secs(20), "{words} is not seen");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    asked.elapsed()
}

#[tokio::test]
async fn another_process_sees_it_with_a_hint_and_without_one() {
    for (app, scene) in Scene::each().await {
        let session = scene.convenings.session;
        let mut ana = app.signed_in(app.world.ana).await;
        let taking = routes::questions_taking(session);
        ana.post(&taking, &[("taking", "at-once")]).await.is(303);
        let (second, visitor) = other(&app).await;
        let mut phone = visitor.signed_in(&second, app.world.karen).await;
        panels(&mut phone, session, "telefono").await;
        seen_after(&app, &mut phone, session, "¿Primera?").await;
        // Whoever told it is gone: what is asked twice a second still comes.
        app.cut_listeners().await;
        seen_after(&app, &mut phone, session, "¿Segunda?").await;
        seen_after(&app, &mut phone, session, "¿Tercera?").await;
    }
}
