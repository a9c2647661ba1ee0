//! The privacy page says what the rules say.

use testkit::app::TestApp;

#[tokio::test]
async fn anybody_reads_what_is_kept_and_who_sees_it() {
    let app = TestApp::sqlite().await;
    let reply = app
        .visitor()
        .get("/privacidad")
        .await
        .is(200)
        .has("menos de 8 respuestas")
        .has("Ley 21.719")
        .has("730 días")
        .has_not("Ana Coordinadora");
    for rule in domain::retention::RULES {
        assert!(!reply.text.contains(&format!("[{}]", rule.what)), "{}", rule.what);
        assert!(!reply.text.contains(&format!("[{}]", rule.why)), "{}", rule.why);
    }
    app.signed_in(app.world.beto)
        .await
        .get("/privacidad")
        .await
        .is(200)
        .has("Ana Coordinadora")
        .has_not("ana@prueba.invalid");
    app.visitor()
        .in_english()
        .get("/privacidad")
        .await
        .is(200)
        .has("fewer than 8 answers");
}
