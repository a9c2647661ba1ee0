//! A session that is on: somebody leads, the projector shows it, two phones come in by the code, a part begins, and all of them see it.

use browser::{Machine, Product, ask, faults};
use testkit::axe;
use testkit::chromium::{Chromium, Look, Page};
use testkit::scene::Scene;
use web::routes;

#[tokio::test(flavor = "multi_thread")]
async fn a_part_begins_and_the_projector_and_two_phones_see_it() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, scene) = Scene::sqlite().await;
    let session = scene.convenings.session;
    let code = app.app.db.convening(session).await.expect("the session").code;
    let product = Product::serve(&app.app).await;

    let (lead, screen) = tokio::join!(chromium.open(Look::desktop()), chromium.open(Look::desktop()));
    for page in [&lead, &screen] {
        product.sign_in(page, &app.app, app.world.ana).await;
    }
    product.goto(&lead, &routes::convening_lead(session)).await;
    product.goto(&screen, &routes::convening_screen(session)).await;
    screen.wait_for_text("¿Qué nos sorprendió de nuestros datos?").await;
    screen.wait_for_text(&code).await;

    // Two phones without an account.
    let (first, second) = tokio::join!(chromium.open(Look::phone()), chromium.open(Look::phone()));
    let small = code.to_lowercase();
    tokio::join!(
        come_in(&product, &first, &small, "Marta Primera"),
        come_in(&product, &second, &code, "Nora Segunda"),
    );
    axe::assert_axe_clean(&first).await;
    first.assert_no_sideways_scroll().await;
    // Beto is registered and not here; Karen, Marta and Nora are.
    screen.wait_for_text("3 personas").await;

    // A part begins.
    for page in [&first, &second, &screen] {
        assert!(!page.text().await.contains("Ahora, pausa"));
    }
    begin(&lead, 2).await;
    for page in [&first, &second, &screen, &lead] {
        page.wait_for_text("Ahora, pausa").await;
    }
    axe::assert_axe_clean(&lead).await;
    axe::assert_axe_clean(&screen).await;
    assert_eq!(faults(&first).await, Vec::<String>::new());
}

/// Presses the button of the part at a place.
async fn begin(lead: &Page, place: usize) {
    let press = format!("document.querySelectorAll('[data-panel=agenda] button')[{place}].click()");
    ask(lead, &press).await;
}

async fn come_in(product: &Product, page: &Page, code: &str, name: &str) {
    product.goto(page, routes::JOIN_DOOR).await;
    page.fill("Código del encuentro", code).await;
    page.press("Seguir").await;
    page.wait_for_text("Dinos quién eres").await;
    page.fill("Tu nombre y apellido", name).await;
    page.fill("Si vienes de otra parte, ¿de dónde?", "Otra red").await;
    page.press("Entrar al encuentro").await;
    page.wait_for_text("¿Qué nos sorprendió de nuestros datos?").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_of_another_process_goes_on_after_its_server_was_stopped() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, scene) = Scene::sqlite().await;
    let session = scene.convenings.session;
    // Ana leads on one process; Karen's phone hangs on another, over the same database.
    let product = Product::serve(&app.app).await;
    let mut other = Machine::over(&app).await;
    let (lead, phone) = tokio::join!(chromium.open(Look::desktop()), chromium.open(Look::phone()));
    product.sign_in(&lead, &app.app, app.world.ana).await;
    product.goto(&lead, &routes::convening_lead(session)).await;
    other.sign_in(&phone, &app, app.world.karen).await;
    other.goto(&phone, &routes::convening_now(session)).await;
    phone.wait_for_text("¿Qué nos sorprendió de nuestros datos?").await;

    begin(&lead, 2).await;
    phone.wait_for_text("Ahora, pausa").await;

    // The server is gone: the phone says so and keeps what it saw.
    other.stop().await;
    phone.wait_for_text("Sin conexión").await;
    assert!(phone.text().await.contains("Ahora, pausa"));
    begin(&lead, 3).await;
    other.start().await;
    phone.wait_for_text("Ahora\n\nReflexión y compromisos").await;
    let now = phone.text().await;
    assert!(!now.contains("Ahora, pausa") && !now.contains("Sin conexión"), "{now}");
}

/// Beto's button: pressed, and whether it is.
const PRESS: &str = "[...document.querySelectorAll('[data-who]')].find((row) => row.textContent.includes('Beto')).querySelector('button').click()";
const PRESSED: &str = "return [...document.querySelectorAll('[data-who]')].find((row) => row.textContent.includes('Beto')).querySelector('button').getAttribute('aria-pressed') === 'true'";

/// Waits until the phone has the list for when there is no signal.
async fn is_kept(door: &Page) {
    const KEPT: &str = "
        const [done] = arguments;
        const kept = () => caches.match(location.pathname);
        const look = async () => await kept() ? done(true) : setTimeout(look, 50);
        look();";
    let kept = door.client().execute_async(KEPT, vec![]).await;
    assert_eq!(kept.expect("the page answers"), true);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_press_at_the_door_without_a_signal_arrives_once_when_it_is_back() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, scene) = Scene::sqlite().await;
    let session = scene.convenings.session;
    let mut machine = Machine::over(&app).await;
    let door = chromium.open(Look::phone()).await;
    machine.sign_in(&door, &app, app.world.ana).await;
    machine.goto(&door, &routes::convening_door(session)).await;
    door.wait_for_text("Beto Profesor").await;
    axe::assert_axe_clean(&door).await;
    door.assert_no_sideways_scroll().await;
    let before = app.app.db.marks(session).await.expect("the marks").len();

    // Opened once, the list opens again without a signal, with what was pressed.
    is_kept(&door).await;
    machine.stop().await;
    machine.goto(&door, &routes::convening_door(session)).await;
    door.wait_for_text("Beto Profesor").await;
    ask(&door, PRESS).await;
    door.wait_for_text("Guardado en este teléfono: 1 por enviar").await;
    door.wait_for_text("Deshacer").await;
    machine.start().await;
    // As a browser says when the network is back.
    ask(&door, "dispatchEvent(new Event('online'))").await;
    door.wait_for_text("Todo enviado").await;
    let marks = app.app.db.marks(session).await.expect("the marks");
    assert_eq!(marks.len(), before + 1);

    // The list that was kept is from before that press; this phone knows that it arrived. Of another part it knows nobody, and marks that one.
    machine.stop().await;
    machine.goto(&door, &routes::convening_door(session)).await;
    door.wait_for_text("esta es la lista de las").await;
    assert_eq!(ask(&door, PRESSED).await, true);
    let last = format!("{}?parte={}", routes::convening_door(session), scene.convenings.last);
    machine.goto(&door, &last).await;
    door.wait_for_text("esta es la lista de las").await;
    assert_eq!(ask(&door, PRESSED).await, false);
    ask(&door, PRESS).await;
    door.wait_for_text("Guardado en este teléfono: 1 por enviar").await;
    machine.start().await;
    ask(&door, "dispatchEvent(new Event('online'))").await;
    door.wait_for_text("Todo enviado").await;
    let marks = app.app.db.marks(session).await.expect("the marks");
    assert_eq!(
        marks
            .iter()
            .filter(|mark| mark.segment_id == scene.convenings.last)
            .count(),
        1
    );
    // That the server was away, the console says, as it should.
    let own: Vec<String> = faults(&door)
        .await
        .into_iter()
        .filter(|line| !line.contains("ERR_CONNECTION_REFUSED"))
        .collect();
    assert_eq!(own, Vec::<String>::new());
}
