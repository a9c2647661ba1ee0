//! Two liceos are matched by the hub, both say yes, one visits the other, both say something, and a cycle begins from what was learnt.

use browser::{Product, ask, faults, follow, press};
use domain::id::{PersonId, SchoolId};
use domain::permission::{GrantRole, by_the_installation};
use domain::person::{Charge, Role};
use testkit::app::TestApp;
use testkit::axe;
use testkit::chromium::{Chromium, Look, Page};
use testkit::personas::names;
use testkit::scene::Scene;
use web::routes;

#[tokio::test(flavor = "multi_thread")]
async fn two_liceos_are_matched_visit_say_something_and_a_cycle_begins() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, scene) = Scene::sqlite().await;
    let nora = leader(&app, app.world.boldo).await;
    let product = Product::serve(&app.app).await;
    let (arrayan, boldo) = (app.world.arrayan, app.world.boldo);

    // Ana opens a round.
    let desk = chromium.open(Look::desktop()).await;
    product.sign_in(&desk, &app.app, app.world.ana).await;
    product.goto(&desk, routes::EXCHANGES).await;
    follow(&desk, "Abrir una ronda").await;
    desk.fill("Nombre", "Pasantías de primavera").await;
    desk.fill("Propósito", "Ver cómo otros cierran la clase").await;
    axe::assert_axe_clean(&desk).await;
    press(&desk, "Abrir la ronda").await;
    desk.wait_for_text("La ronda está abierta").await;
    let round = product.path(&desk).await;
    let id: domain::id::ExchangeRoundId = round.rsplit('/').next().expect("an id").parse().expect("an id");

    // Both liceos answer, on their phones.
    let dora = chromium.open(Look::phone()).await;
    product.sign_in(&dora, &app.app, app.world.dora).await;
    answer(
        &product,
        &dora,
        &routes::round_entry(id, arrayan),
        ("0", "1"),
        (scene.driver, "offers"),
    )
    .await;
    let phone = chromium.open(Look::phone()).await;
    product.sign_in(&phone, &app.app, nora).await;
    answer(
        &product,
        &phone,
        &routes::round_entry(id, boldo),
        ("1", "0"),
        (scene.driver, "seeks"),
    )
    .await;

    // The hub reads why, and sends.
    product.goto(&desk, &round).await;
    desk.wait_for_text("Liceo Boldo visita a Liceo Arrayán").await;
    desk.wait_for_text("dice que busca ayuda").await;
    axe::assert_axe_clean(&desk).await;
    desk.screenshot("ronda-propuesta-1280").await;
    press(&desk, "Enviar a los liceos").await;
    desk.wait_for_text("Las parejas llegaron").await;

    // Both say yes.
    for page in [&dora, &phone] {
        product.goto(page, &round).await;
        axe::assert_axe_clean(page).await;
        page.assert_no_sideways_scroll().await;
        press(page, "Aceptar").await;
    }
    phone.wait_for_text("Ambos aceptaron").await;
    phone.screenshot("ronda-aceptada-390").await;

    // They agree on what for, and on a day; it was this morning's.
    follow(&phone, "Acordar propósito y pasos").await;
    phone.fill("Propósito", "Ver cómo devuelven los boletos").await;
    axe::assert_axe_clean(&phone).await;
    phone.assert_no_sideways_scroll().await;
    press(&phone, "Guardar el acuerdo").await;
    phone.wait_for_text("El acuerdo quedó guardado").await;
    let visit = product.path(&phone).await;
    follow(&phone, "Poner el día").await;
    let day = app.app.now().day().to_string();
    set(&phone, "#day", &day).await;
    set(&phone, "#starts", "08:00").await;
    set(&phone, "#ends", "09:30").await;
    phone.fill("Lugar", "Portería").await;
    press(&phone, "Guardar el día").await;
    phone.wait_for_text("El día quedó guardado").await;

    // Each says something to the other, and Boldo leaves with something to try.
    for page in [&phone, &dora] {
        product.goto(page, &visit).await;
        follow(page, "Escribir la retroalimentación").await;
        page.fill("Una fortaleza", "Todos escriben antes de hablar").await;
        page.fill("Una pregunta", "¿Qué hacen con quien no alcanza?").await;
        page.fill("Un próximo paso", "Leer diez boletos").await;
        axe::assert_axe_clean(page).await;
        press(page, "Enviar").await;
        page.wait_for_text("Llegó al otro liceo").await;
    }
    product.goto(&phone, &visit).await;
    phone
        .fill("Nos llevamos esto para probar", "Leer diez boletos antes de la clase")
        .await;
    press(&phone, "Guardar el compromiso").await;
    phone.wait_for_text("El compromiso quedó guardado").await;
    axe::assert_axe_clean(&phone).await;
    phone.assert_no_sideways_scroll().await;
    phone.screenshot("visita-compromiso-390").await;
    follow(&phone, "Planificar el ciclo").await;
    let title = ask(&phone, "return document.querySelector('#title').value").await;
    assert_eq!(title, "Leer diez boletos antes de la clase");
    for page in [&desk, &dora, &phone] {
        assert_eq!(faults(page).await, Vec::<String>::new());
    }
}

async fn leader(app: &TestApp, school: SchoolId) -> PersonId {
    let charge = Charge::new(Role::Principal, Some(school), None).expect("a charge");
    let proof = by_the_installation(GrantRole(charge));
    let mut w = app.app.db.write(app.moment()).await.expect("a write");
    let person = w
        .welcome(&[proof], Some(app.world.network), &names("Nora Directora"), None, None)
        .await
        .expect("she comes in");
    w.commit().await.expect("kept");
    person
}

async fn answer(
    product: &Product,
    page: &Page,
    path: &str,
    (goes, hosts): (&str, &str),
    (driver, word): (domain::id::DriverId, &str),
) {
    product.goto(page, path).await;
    axe::assert_axe_clean(page).await;
    page.assert_no_sideways_scroll().await;
    ask(
        page,
        "document.querySelector('input[name=takes_part][value=yes]').checked = true",
    )
    .await;
    ask(
        page,
        &format!("document.querySelector('input[name=\"driver-{driver}\"][value={word}]').checked = true"),
    )
    .await;
    set(page, "#goes", goes).await;
    set(page, "#hosts", hosts).await;
    press(page, "Guardar la respuesta").await;
    page.wait_for_text("La respuesta quedó guardada").await;
}

async fn set(page: &Page, field: &str, value: &str) {
    ask(page, &format!("document.querySelector('{field}').value = '{value}'")).await;
}
