//! The harness itself: it fills, presses, photographs, measures and listens, against a page served here.

#![expect(clippy::unwrap_used, reason = "in a test a panic is the answer")]

use axum::{Form, Router, http::header, response::IntoResponse, routing::get};
use std::collections::HashMap;
use testkit::axe;
use testkit::chromium::{Chromium, Look, Page};

/// As strict as the product's, to prove that axe-core runs in spite of it.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'";

fn document(body: &str) -> impl IntoResponse + use<> {
    let page = format!(
        "<!doctype html><html lang=es-CL><meta charset=utf-8><meta name=viewport content='width=device-width'>
         <title>Prueba</title><style>@media (prefers-color-scheme: dark) {{ html {{ background: #111; color: #eee }} }}
         label {{ display: block }}</style><main><h1>Prueba</h1>{body}</main></html>"
    );
    (
        [
            (header::CONTENT_TYPE, "text/html; charset=utf-8"),
            (header::CONTENT_SECURITY_POLICY, POLICY),
        ],
        page,
    )
}

async fn form() -> impl IntoResponse {
    document(
        "<form method=post><label>Nombre <input name=nombre></label>
         <label>Fecha <input type=date name=fecha></label>
         <label>Curso <select name=curso><option value=1>1º A</option><option value=2>2º B</option></select></label>
         <fieldset><legend>¿Participó?</legend><label><input type=radio name=si value=si> Sí</label></fieldset>
         <button>Guardar</button></form>",
    )
}

async fn answer(Form(fields): Form<HashMap<String, String>>) -> impl IntoResponse {
    let of = |key: &str| fields.get(key).cloned().unwrap_or_default();
    document(&format!(
        "<p>{} · {} · {} · {}</p>",
        of("nombre"),
        of("fecha"),
        of("curso"),
        of("si")
    ))
}

async fn faulty() -> impl IntoResponse {
    document("<img src=/nada.png><div style='width:900px'>ancho</div>")
}

async fn serve() -> String {
    let routes = Router::new()
        .route("/", get(form).post(answer))
        .route("/mala", get(faulty));
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
    address
}

async fn fill_and_send(page: &Page, address: &str) {
    page.goto(address).await;
    page.fill("Nombre", "Ñandú").await;
    page.fill("Fecha", "2026-03-31").await;
    page.fill("Curso", "2º B").await;
    page.choose_in("¿Participó?", "Sí").await;
    page.press("Guardar").await;
    page.wait_for_text("Ñandú · 2026-03-31 · 2 · si").await;
}

#[tokio::test]
async fn a_person_fills_a_form_on_a_narrow_window() {
    let Some(browser) = Chromium::start().await else {
        return;
    };
    let address = serve().await;
    let page = browser.open(Look::narrow().dark().still()).await;
    page.goto(&address).await;
    page.assert_no_sideways_scroll().await;
    axe::assert_axe_clean(&page).await;
    let told = "return [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches,
        matchMedia('(prefers-reduced-motion: reduce)').matches]";
    assert_eq!(
        page.client().execute(told, vec![]).await.unwrap().to_string(),
        "[320,true,true]"
    );
    fill_and_send(&page, &address).await;
    assert!(page.screenshot("smoke-narrow").await.metadata().unwrap().len() > 1000);
    assert_eq!(page.console_errors().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_phone_without_scripts_does_the_same() {
    let Some(browser) = Chromium::start().await else {
        return;
    };
    let address = serve().await;
    let page = browser.open(Look::phone().without_javascript()).await;
    fill_and_send(&page, &address).await;
    page.assert_no_sideways_scroll().await;
}

#[tokio::test]
async fn what_is_wrong_is_seen() {
    let Some(browser) = Chromium::start().await else {
        return;
    };
    let address = serve().await;
    let page = browser.open(Look::narrow()).await;
    page.goto(&format!("{address}/mala")).await;
    if let Some(found) = axe::violations(&page).await {
        assert!(found.iter().any(|rule| rule.starts_with("- image-alt")), "{found:?}");
    }
    assert!(!page.console_errors().await.is_empty(), "the policy blocks the image");
    let told = tokio::spawn(async move { page.assert_no_sideways_scroll().await }).await;
    assert!(told.is_err(), "a page of 900 in a window of 320");
}
