//! Hoy, and what stands before every page.

use testkit::app::TestApp;

#[tokio::test]
async fn whoever_is_not_signed_in_is_sent_to_the_door() {
    for app in TestApp::each().await {
        let mut nobody = app.visitor();
        let reply = nobody.get("/").await.is(303);
        assert_eq!(reply.location, "/entrar");
        let mut ana = app.signed_in(app.world.ana).await;
        ana.get("/").await.is(200).has("Hoy");
        ana.get("/no-existe")
            .await
            .is(404)
            .has("Aquí no hay nada que puedas ver");
    }
}

#[tokio::test]
async fn a_write_from_another_site_is_refused() {
    let app = TestApp::sqlite().await;
    let mut ana = app.signed_in(app.world.ana).await;
    let request = axum::http::Request::builder()
        .method("POST")
        .uri("/salir")
        .header("host", "ronda.test")
        .header("sec-fetch-site", "cross-site")
        .body(axum::body::Body::empty())
        .unwrap();
    ana.send(request).await.is(403).has("no vino de Ronda");
}
