//! Two people with the same theory open in two real browsers, without scripts: both save, nothing is lost, and both
//! understand what happened.

use browser::{Product, ask, bring_up, faults, press};
use testkit::app::TestApp;
use testkit::axe;
use testkit::chromium::{Chromium, Look, Page};
use testkit::scene::Scene;

#[tokio::test(flavor = "multi_thread")]
async fn ana_and_julio_edit_one_theory() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, scene) = Scene::sqlite().await;
    let product = Product::serve(&app.app).await;
    let ana = chromium.open(Look::desktop().without_javascript()).await;
    let julio = chromium.open(Look::phone().without_javascript()).await;
    product.sign_in(&ana, &app.app, app.world.ana).await;
    product.sign_in(&julio, &app.app, app.world.julio).await;
    let idea = format!("{}?nodo={}", web::routes::THEORY, scene.idea);
    let driver = format!("{}?nodo={}", web::routes::THEORY, scene.driver);

    // Both open the theory, at different things.
    product.goto(&ana, &idea).await;
    product.goto(&julio, &driver).await;
    julio.screenshot("teoria-panel-390").await;
    julio.assert_no_sideways_scroll().await;
    julio.fill("Nombre", "Comentarios que llegan al día siguiente").await;
    julio.fill("¿Por qué cambia?", "Así lo dicen los liceos").await;
    press(&julio, "Guardar el cambio").await;
    julio.wait_for_text("El cambio quedó guardado").await;
    ana.screenshot("teoria-panel-1280").await;
    ana.fill("Nombre", "Boleto de salida, una sola pregunta").await;
    press(&ana, "Guardar el cambio").await;
    ana.wait_for_text("Mientras escribías, Julio Gestor también cambió la teoría")
        .await;
    ana.wait_for_text("Lo tuyo también quedó").await;
    ana.wait_for_text("Comentarios que llegan al día siguiente").await;
    ana.screenshot("teoria-los-dos-1280").await;

    // Both at the same name.
    product.goto(&ana, &idea).await;
    product.goto(&julio, &idea).await;
    ana.fill("Nombre", "Boleto de Ana").await;
    press(&ana, "Guardar el cambio").await;
    ana.wait_for_text("El cambio quedó guardado").await;
    julio.fill("Nombre", "Boleto de Julio").await;
    press(&julio, "Guardar el cambio").await;
    julio.wait_for_text("Dos personas cambiaron lo mismo").await;
    julio.wait_for_text("Boleto de Ana").await;
    julio.wait_for_text("Boleto de Julio").await;
    fits(&julio, "teoria-los-dos-lo-mismo-390").await;
    press(&julio, "Mantener lo mío").await;
    julio.wait_for_text("El cambio quedó guardado").await;
    assert_eq!(name(&app, &scene).await, "Boleto de Julio");

    // Ana adds an idea while Julio looks at it, and he takes it out; then undoes that.
    product.goto(&ana, &driver).await;
    bring_up(&ana, "Agregar una idea aquí").await;
    open(&ana, "Agregar una idea aquí").await;
    fill(&ana, "add-idea-name", "Corregir entre pares").await;
    submit(&ana, "Agregar la idea").await;
    ana.wait_for_text("La idea quedó en la teoría").await;
    press(&ana, "Deshacer").await;
    ana.wait_for_text("El cambio se deshizo").await;
    press(&ana, "Deshacer").await;
    ana.wait_for_text("Corregir entre pares").await;

    // What happened is told, and anybody can look at it as it was.
    product.goto(&julio, web::routes::THEORY_HISTORY).await;
    julio.wait_for_text("Así lo dicen los liceos").await;
    julio.wait_for_text("ahora se llama «Boleto de Julio»").await;
    fits(&julio, "teoria-historia-390").await;
    product
        .goto(&ana, &format!("{}?desde=3&hasta=6", web::routes::THEORY_HISTORY))
        .await;
    ana.wait_for_text("se llamaba").await;
    ana.screenshot("teoria-comparacion-1280").await;
    product.goto(&ana, &web::routes::theory_version(3)).await;
    ana.wait_for_text("La teoría como era en la versión 3").await;
    ana.screenshot("teoria-version-1280").await;
    assert_eq!(faults(&ana).await, Vec::<String>::new());
    // The refusal of the second of two is an answer, and no fault of the page.
    let unexpected: Vec<String> = faults(&julio)
        .await
        .into_iter()
        .filter(|fault| !fault.contains("409"))
        .collect();
    assert_eq!(unexpected, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_liceo_s_theory_on_a_phone_and_at_a_desk() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, scene) = Scene::sqlite().await;
    let product = Product::serve(&app.app).await;
    let elena = chromium.open(Look::phone().without_javascript()).await;
    product.sign_in(&elena, &app.app, app.world.elena).await;
    product
        .goto(&elena, &web::routes::liceo_theory(app.world.arrayan))
        .await;
    elena.wait_for_text("Lo que es distinto de la red").await;
    fits(&elena, "teoria-liceo-390").await;
    let panel = format!("{}?nodo={}", web::routes::liceo_theory(app.world.arrayan), scene.idea);
    product.goto(&elena, &panel).await;
    elena.wait_for_text("Volver a lo que dice la red").await;
    fits(&elena, "teoria-liceo-panel-390").await;
    let ana = chromium.open(Look::desktop()).await;
    product.sign_in(&ana, &app.app, app.world.ana).await;
    for (path, name) in [
        (web::routes::liceo_theory(app.world.arrayan), "teoria-liceo-1280"),
        (web::routes::THEORY.to_owned(), "teoria-1280"),
        (web::routes::OFFERS.to_owned(), "teoria-ofertas-1280"),
        (web::routes::ADAPTATIONS.to_owned(), "teoria-adaptaciones-1280"),
        (web::routes::THEORY_HISTORY.to_owned(), "teoria-historia-1280"),
        (
            format!("{}?nodo={}", web::routes::THEORY, scene.idea),
            "teoria-panel-idea-1280",
        ),
        (
            format!("{}?desde=1&hasta=3", web::routes::THEORY_HISTORY),
            "teoria-comparada-1280",
        ),
    ] {
        product.goto(&ana, &path).await;
        ana.screenshot(name).await;
        axe::assert_axe_clean(&ana).await;
    }
}

async fn name(app: &TestApp, scene: &Scene) -> String {
    app.app.db.idea(scene.idea).await.expect("the idea").name
}

/// Opens what is folded, as a finger does.
async fn open(page: &Page, words: &str) {
    let script = format!(
        "[...document.querySelectorAll('summary')].find((one) => one.textContent.includes('{words}')).parentElement.open = true"
    );
    ask(page, &script).await;
}

async fn fill(page: &Page, id: &str, value: &str) {
    ask(page, &format!("document.getElementById('{id}').value = '{value}'")).await;
}

async fn submit(page: &Page, words: &str) {
    let script = format!(
        "[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === '{words}').form.requestSubmit()"
    );
    ask(page, &script).await;
}

async fn fits(page: &Page, name: &str) {
    page.assert_no_sideways_scroll().await;
    page.screenshot(name).await;
}
