//! A teacher asks in a circle; the teacher of another liceo answers on her phone, where a draft survives; the answer is accepted, and a third
//! person finds it.

use browser::{Product, ask, faults, follow, press};
use testkit::axe;
use testkit::chromium::{Chromium, Look, Page};
use testkit::scene::Scene;
use web::routes;

const QUESTION: &str = "¿Sirve el semáforo de colores?";
const ANSWER: &str = "Con tres tarjetas resultó en 2°B";

#[tokio::test(flavor = "multi_thread")]
async fn a_question_is_answered_by_another_liceo_and_found_by_a_third_person() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, scene) = Scene::sqlite().await;
    let product = Product::serve(&app.app).await;

    // Beto asks in a circle.
    let desk = chromium.open(Look::desktop()).await;
    product.sign_in(&desk, &app.app, app.world.beto).await;
    product.goto(&desk, &routes::circle(scene.dialogue.open)).await;
    follow(&desk, "Hacer una pregunta").await;
    desk.wait_for_text("quienes leen el círculo").await;
    desk.fill("¿Qué quieres saber?", QUESTION).await;
    press(&desk, "Ver qué se sabe").await;
    desk.fill("Lo que haga falta contar", "En *1°A* no resultó.").await;
    axe::assert_axe_clean(&desk).await;
    press(&desk, "Preguntar").await;
    desk.wait_for_text("A quiénes les preguntamos").await;
    axe::assert_axe_clean(&desk).await;
    let conversation = product.path(&desk).await;

    // Caro writes half of it on her phone, loses the page, and finds it again.
    let phone = chromium.open(Look::phone()).await;
    product.sign_in(&phone, &app.app, app.world.caro).await;
    product.goto(&phone, routes::CONVERSATIONS).await;
    phone.wait_for_text(QUESTION).await;
    phone.assert_no_sideways_scroll().await;
    axe::assert_axe_clean(&phone).await;
    product.goto(&phone, &conversation).await;
    write(&phone, ANSWER).await;
    phone.goto("about:blank").await;
    product.goto(&phone, &conversation).await;
    phone.wait_for_text("Recuperamos lo que estabas escribiendo").await;
    assert_eq!(written(&phone).await, ANSWER);
    phone.assert_no_sideways_scroll().await;
    phone.screenshot("conversacion-390").await;
    press(&phone, "Publicar").await;
    phone.wait_for_text("Publicado").await;
    // Sent, it is no draft any more.
    product.goto(&phone, &conversation).await;
    phone.wait_for_text(ANSWER).await;
    assert_eq!(written(&phone).await, "");

    product.goto(&desk, &conversation).await;
    desk.wait_for_text(ANSWER).await;
    press(&desk, "Aceptar como respuesta").await;
    desk.wait_for_text("Aceptaste la respuesta").await;
    desk.screenshot("conversacion-1280").await;

    // Elena finds it by its words.
    let other = chromium.open(Look::phone()).await;
    product.sign_in(&other, &app.app, app.world.elena).await;
    product
        .goto(&other, &format!("{}?q=semaforo+colores", routes::SEARCH))
        .await;
    follow(&other, QUESTION).await;
    other.wait_for_text("Caro Profesora, Liceo Boldo").await;
    other.wait_for_text(ANSWER).await;
    axe::assert_axe_clean(&other).await;
    other.screenshot("respuesta-390").await;
    for page in [&desk, &phone, &other] {
        assert_eq!(faults(page).await, Vec::<String>::new());
    }
}

async fn write(page: &Page, words: &str) {
    page.fill("Lo que quieres decir", words).await;
}

async fn written(page: &Page) -> String {
    let value = ask(page, "return document.querySelector('#words').value").await;
    value.as_str().unwrap_or_default().to_owned()
}
