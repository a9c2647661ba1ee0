//! A change package is drafted in a liceo, published by the network, found by search from another liceo on a phone, taken away, and brought
//! into a second network.

use browser::{Product, faults, follow, press};
use testkit::app::TestApp;
use testkit::axe;
use testkit::chromium::{Chromium, Look};
use testkit::scene::Scene;
use web::routes;

const NAME: &str = "Termómetros de lectura";

#[tokio::test(flavor = "multi_thread")]
async fn a_package_goes_from_a_liceo_to_the_network_to_another_network() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, scene) = Scene::sqlite().await;
    let product = Product::serve(&app.app).await;

    // Elena drafts it from the idea's page.
    let desk = chromium.open(Look::desktop()).await;
    product.sign_in(&desk, &app.app, app.world.elena).await;
    product.goto(&desk, &routes::idea(scene.idea)).await;
    follow(&desk, "Redactar un paquete").await;
    desk.fill("Nombre", NAME).await;
    desk.fill("Para qué sirve", "Para saber **hoy** quién quedó atrás")
        .await;
    axe::assert_axe_clean(&desk).await;
    press(&desk, "Guardar el borrador").await;
    desk.wait_for_text("El borrador está guardado").await;
    axe::assert_axe_clean(&desk).await;
    desk.screenshot("paquete-borrador-1280").await;
    let draft = product.path(&desk).await;
    follow(&desk, "Escribir los pasos").await;
    desk.fill("Paso a paso", "Pregunta\nEspera tres minutos").await;
    press(&desk, "Guardar").await;
    desk.wait_for_text("2 pasos").await;

    // Ana reads the whole of it and signs.
    let hub = chromium.open(Look::desktop()).await;
    product.sign_in(&hub, &app.app, app.world.ana).await;
    product.goto(&hub, &draft).await;
    follow(&hub, "Revisar y publicar").await;
    hub.fill("Qué es nuevo y por qué", "La primera, de dos cursos").await;
    axe::assert_axe_clean(&hub).await;
    press(&hub, "Firmar y publicar").await;
    hub.wait_for_text("El paquete está firmado y publicado").await;
    axe::assert_axe_clean(&hub).await;
    hub.screenshot("paquete-1280").await;

    // Caro, of another liceo, finds it on her phone.
    let phone = chromium.open(Look::phone()).await;
    product.sign_in(&phone, &app.app, app.world.caro).await;
    product
        .goto(&phone, &format!("{}?q=termometros+de+lectura", routes::SEARCH))
        .await;
    follow(&phone, NAME).await;
    phone.wait_for_text("Espera tres minutos").await;
    phone.assert_no_sideways_scroll().await;
    axe::assert_axe_clean(&phone).await;
    phone.screenshot("paquete-390").await;

    // It is taken away as a file; the browser's own way of saving is not ours to test.
    let id = draft.split('/').nth(3).expect("its id").to_owned();
    let mut ana = app.signed_in(app.world.ana).await;
    let file = ana.get(&routes::package_file(&id, 1)).await.is(200).text;

    // A second network brings it in.
    let other = TestApp::sqlite().await;
    let elsewhere = Product::serve(&other.app).await;
    let mut ines = other.signed_in(other.world.ines).await;
    let fresh = ines.get(routes::PACKAGE_IMPORT).await.is(200).hidden("id");
    ines.send_with(
        routes::PACKAGE_IMPORT,
        &[("id", fresh.as_str())],
        Some(("termometros-1.ronda.json", file.as_bytes())),
    )
    .await
    .is(303);
    let there = chromium.open(Look::phone()).await;
    elsewhere.sign_in(&there, &other.app, other.world.ines).await;
    elsewhere.goto(&there, &routes::package_draft(&fresh)).await;
    there.wait_for_text(NAME).await;
    there.wait_for_text("De dónde viene").await;
    there.assert_no_sideways_scroll().await;
    axe::assert_axe_clean(&there).await;
    there.screenshot("paquete-traido-390").await;
    for page in [&desk, &hub, &phone, &there] {
        assert_eq!(faults(page).await, Vec::<String>::new());
    }
}
