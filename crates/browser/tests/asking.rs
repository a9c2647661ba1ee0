//! A teacher asks the network; the right person is told why they were asked, and answers on their phone; the asker accepts; somebody of
//! another liceo finds the answer by searching.

use browser::{Product, faults, follow, press};
use testkit::axe;
use testkit::chromium::{Chromium, Look};
use testkit::scene::Scene;
use web::routes;

const QUESTION: &str = "¿Cómo logran que el boleto de salida vuelva comentado?";
const ANSWER: &str = "Con un semáforo fosforescente de tres montones";

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_asks_the_right_person_is_told_why_and_another_liceo_finds_the_answer() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, _) = Scene::sqlite().await;
    let product = Product::serve(&app.app).await;

    // Caro of Boldo begins on her first page: what answers already, whom to ask and why.
    let desk = chromium.open(Look::desktop()).await;
    product.sign_in(&desk, &app.app, app.world.caro).await;
    product.goto(&desk, "/").await;
    follow(&desk, "¿Quién ya lo resolvió?").await;
    axe::assert_axe_clean(&desk).await;
    follow(&desk, "Preguntarle a la red").await;
    desk.fill("¿Qué quieres saber?", QUESTION).await;
    press(&desk, "Ver qué se sabe").await;
    desk.wait_for_text("Esto ya lo responde").await;
    desk.wait_for_text("Beto Profesor").await;
    desk.wait_for_text("Probó y adaptó «Boleto de salida de una pregunta»")
        .await;
    axe::assert_axe_clean(&desk).await;
    desk.screenshot("pregunta-1280").await;
    desk.fill("Lo que haga falta contar", "Somos dos y tenemos 35 por curso.")
        .await;
    press(&desk, "Preguntar").await;
    desk.wait_for_text("Ya les preguntamos").await;
    desk.wait_for_text("A quiénes les preguntamos").await;
    axe::assert_axe_clean(&desk).await;
    let conversation = product.path(&desk).await;

    // Beto reads on his phone why it came to him, and answers.
    let phone = chromium.open(Look::phone()).await;
    product.sign_in(&phone, &app.app, app.world.beto).await;
    product.goto(&phone, "/").await;
    phone.wait_for_text("Te preguntaron").await;
    phone
        .wait_for_text("Probaste y adaptaste «Boleto de salida de una pregunta»")
        .await;
    phone.assert_no_sideways_scroll().await;
    axe::assert_axe_clean(&phone).await;
    follow(&phone, QUESTION).await;
    phone.wait_for_text("Por qué te preguntaron a ti").await;
    phone.assert_no_sideways_scroll().await;
    phone.screenshot("te-preguntaron-390").await;
    phone.fill("Lo que quieres decir", ANSWER).await;
    press(&phone, "Publicar").await;
    phone.wait_for_text("Publicado").await;

    product.goto(&desk, &conversation).await;
    desk.wait_for_text(ANSWER).await;
    press(&desk, "Aceptar como respuesta").await;
    desk.wait_for_text("Aceptaste la respuesta").await;

    // Dora, of another liceo than whoever asked, finds it by its words among what answers best.
    let other = chromium.open(Look::phone()).await;
    product.sign_in(&other, &app.app, app.world.dora).await;
    product
        .goto(&other, &format!("{}?q=semaforo+fosforescente", routes::SEARCH))
        .await;
    other.wait_for_text("Encontramos").await;
    follow(&other, QUESTION).await;
    other.wait_for_text("Beto Profesor, Liceo Arrayán").await;
    other.wait_for_text(ANSWER).await;
    axe::assert_axe_clean(&other).await;
    for page in [&desk, &phone, &other] {
        assert_eq!(faults(page).await, Vec::<String>::new());
    }
}
