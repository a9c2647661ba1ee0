//! Leaving a session: two phones say what their liceos will try and the projector's wall shows it, one becomes a cycle, the next session opens on
//! both; and somebody downloads their certificate.

use browser::{Product, ask, faults};
use domain::id::ConveningId;
use testkit::axe;
use testkit::chromium::{Chromium, Look, Page};
use testkit::scene::{Scene, next_session};
use web::routes;

#[tokio::test(flavor = "multi_thread")]
async fn what_two_phones_say_is_on_the_wall_becomes_a_cycle_and_opens_the_next_session() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, scene) = Scene::sqlite().await;
    let session = scene.convenings.session;
    let code = app.app.db.convening(session).await.expect("the session").code;
    let product = Product::serve(&app.app).await;

    let screen = chromium.open(Look::desktop()).await;
    product.sign_in(&screen, &app.app, app.world.ana).await;
    product.goto(&screen, &routes::convening_screen(session)).await;
    screen.wait_for_text("Devolver el boleto comentado el mismo día").await;

    // Beto with his account, and somebody of Boldo without one.
    let (beto, guest) = tokio::join!(chromium.open(Look::phone()), chromium.open(Look::phone()));
    product.sign_in(&beto, &app.app, app.world.beto).await;
    come_in(&product, &guest, &code).await;
    tokio::join!(
        commit(&product, &beto, session, "Leer tres boletos en voz alta"),
        commit(&product, &guest, session, "Preguntar a tres estudiantes"),
    );
    axe::assert_axe_clean(&beto).await;
    beto.assert_no_sideways_scroll().await;
    for said in [
        "Leer tres boletos en voz alta",
        "Preguntar a tres estudiantes",
        "Liceo Arrayán",
    ] {
        screen.wait_for_text(said).await;
    }
    axe::assert_axe_clean(&screen).await;

    // One press, and the plan is there; what makes a test of it is still asked.
    beto.follow("Planificar su ciclo").await;
    beto.wait_for_text("¿Qué crees que pasará, y por qué?").await;
    let title = ask(&beto, "return document.querySelector('[name=title]').value").await;
    assert!(title.to_string().contains("boleto"), "{title}");

    // The next session opens on what became of them.
    let next = next_session(&app).await.expect("the next session");
    product.goto(&screen, &routes::convening_screen(next)).await;
    screen.wait_for_text("Desde «Segunda sesión de aprendizaje»").await;
    screen.wait_for_text("Aún hay tiempo").await;
    axe::assert_axe_clean(&screen).await;
    assert_eq!(faults(&beto).await, Vec::<String>::new());
}

async fn come_in(product: &Product, page: &Page, code: &str) {
    product.goto(page, routes::JOIN_DOOR).await;
    page.fill("Código del encuentro", code).await;
    page.press("Seguir").await;
    page.wait_for_text("Dinos quién eres").await;
    page.fill("Tu nombre y apellido", "Marta Primera").await;
    page.fill("Si vienes de otra parte, ¿de dónde?", "Otra red").await;
    page.press("Entrar al encuentro").await;
    page.wait_for_text("Anotar un compromiso").await;
}

async fn commit(product: &Product, page: &Page, session: ConveningId, what: &str) {
    product.goto(page, &routes::convening_commitments(session)).await;
    page.fill("Qué van a hacer", what).await;
    page.fill("Quiénes lo hacen", "Quienes estamos aquí").await;
    page.press("Guardar el compromiso").await;
    page.wait_for_text("El compromiso quedó guardado").await;
}
