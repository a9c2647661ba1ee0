//! What arrives at its worst: a file that is far too large, a database that somebody else holds.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use testkit::app::TestApp;

#[tokio::test]
async fn two_hundred_megabytes_are_refused_in_the_persons_language() {
    let app = TestApp::sqlite().await;
    let mut ana = app.signed_in(app.world.ana).await;
    let ana_did = app.app.db.events_by(app.world.ana, 100).await.unwrap().len();
    let file = vec![b'7'; 200 * 1024 * 1024];
    for path in ["/liceos/importar", "/personas/importar"] {
        ana.upload(path, "grande.csv", &file)
            .await
            .is(413)
            .has("El archivo es demasiado grande")
            .has("Nada se guardó");
    }
    let mut ana = ana.in_english();
    ana.upload("/liceos/importar", "big.csv", &file)
        .await
        .is(413)
        .has_not("demasiado");
    let now = app.app.db.events_by(app.world.ana, 100).await.unwrap().len();
    assert_eq!(now, ana_did);
}

#[tokio::test]
async fn a_database_that_somebody_holds_is_told_and_nothing_is_half_written() {
    let app = TestApp::sqlite().await;
    let mut ana = app.signed_in(app.world.ana).await;
    let held = app.app.db.write(app.moment()).await.unwrap();
    ana.post("/cuenta/nombre", &[("name", "Ana Otra")])
        .await
        .is(503)
        .has("La base de datos está ocupada")
        .has("Prueba de nuevo");
    // Reading goes on beside it.
    ana.get("/cuenta").await.is(200).has_not("Ana Otra");
    drop(held);
    ana.post("/cuenta/nombre", &[("name", "Ana Otra")]).await.is(303);
    ana.get("/cuenta").await.is(200).has("Ana Otra");
}
