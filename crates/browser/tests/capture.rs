//! A note from the classroom: on a phone, with the server gone, in six touches; it arrives once, and finds its place at a desk.

use browser::{Machine, ask, faults};
use domain::capture::Capture;
use domain::file::{FileKind, Host};
use domain::id::PersonId;
use serde_json::json;
use testkit::app::TestApp;
use testkit::axe;
use testkit::chromium::{Chromium, Look, Page};
use testkit::scene::Scene;
use web::routes;

/// Touches and typed signs that a note may cost.
const MOST_TAPS: usize = 6;
const MOST_TYPED: usize = 120;
/// Bytes that the page may weigh on its way, with everything that it loads.
const HEAVIEST: u64 = 30 * 1024;

const LINE: &str = "Nueve de diez clases; el viernes no alcanzó";
const ANSWER: &str = "Sí, menos el viernes";

#[tokio::test(flavor = "multi_thread")]
async fn a_note_made_without_a_server_arrives_once_and_is_completed_at_a_desk() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, scene, mut machine) = stage().await;
    let beto = on_a_phone(&chromium, &machine, &app, app.world.beto).await;
    let weight = ask(
        &beto,
        "return performance.getEntries().reduce((sum, one) => sum + (one.encodedBodySize || 0), 0)",
    )
    .await;
    let weight = weight.as_u64().unwrap_or(u64::MAX);
    assert!(weight > 5_000 && weight <= HEAVIEST, "the page weighs {weight} bytes");
    axe::assert_axe_clean(&beto).await;
    beto.assert_no_sideways_scroll().await;
    beto.screenshot("captura-390").await;

    // The server is gone. The page opens, and knows his cycles.
    machine.stop().await;
    machine.goto(&beto, routes::CAPTURE).await;
    ready(&beto).await;
    beto.wait_for_text("Sin señal").await;
    beto.wait_for_text("Dijiste: «Sí: un comentario de ayer todavía se recuerda»")
        .await;
    let mut hand = Hand::of(&beto);
    hand.tap("[data-choices] summary").await;
    hand.tap(&format!("[value=\"{}\"] + label", scene.running)).await;
    hand.tap("textarea").await;
    hand.types(LINE).await;
    hand.tap("[data-note] button").await;
    beto.wait_for_text("¿Lo hiciste como lo planificaste?").await;
    beto.wait_for_text("Guardado en este teléfono · falta enviarlo").await;
    hand.types(ANSWER).await;
    hand.tap("[data-question] [type=submit]").await;
    beto.wait_for_text(&format!("{LINE} · {ANSWER}")).await;
    assert!(
        hand.taps <= MOST_TAPS && hand.typed <= MOST_TYPED,
        "{} touches, {} signs",
        hand.taps,
        hand.typed
    );
    axe::assert_axe_clean(&beto).await;
    beto.screenshot("captura-sin-servidor-390").await;
    // The browser is closed over it and opened again.
    machine.goto(&beto, routes::CAPTURE).await;
    beto.wait_for_text(LINE).await;
    assert!(noted(&app, app.world.beto, LINE).await.is_empty());

    // The server comes back, keeps the note, and dies before it says so.
    machine.falls_silent();
    machine.start().await;
    machine.goto(&beto, routes::CAPTURE).await;
    machine.has_got(1).await;
    machine.stop().await;
    assert_eq!(noted(&app, app.world.beto, LINE).await.len(), 1);
    assert!(beto.text().await.contains("falta enviarlo"), "{}", beto.text().await);
    // It is sent again, and is the same.
    machine.start().await;
    machine.goto(&beto, routes::CAPTURE).await;
    beto.wait_for_text("Llegó a las 10:00").await;
    machine.has_got(2).await;
    let mut there = noted(&app, app.world.beto, LINE).await;
    assert_eq!(there.len(), 1);
    let note = there.remove(0);
    assert_eq!(note.answer, ANSWER);
    assert_eq!(note.cycle_id, Some(scene.running));
    // Whoever sends it once more gets the same answer.
    let again = send_again(&beto, &note).await;
    assert_eq!(again, json!([200, { "id": note.id, "arrived": "10:00" }]));
    assert_eq!(noted(&app, app.world.beto, LINE).await.len(), 1);

    // At a desk it finds its place.
    let desk = chromium.open(Look::desktop()).await;
    machine.sign_in(&desk, &app, app.world.beto).await;
    machine.goto(&desk, routes::HOME).await;
    desk.follow("3 anotaciones por completar").await;
    desk.wait_for_text(LINE).await;
    axe::assert_axe_clean(&desk).await;
    desk.screenshot("captura-pendientes-1280").await;
    let complete = format!(
        "return [...document.querySelectorAll('main li')].find((li) => li.textContent.includes('{LINE}')).querySelector('a.button').getAttribute('href')"
    );
    let complete = ask(&desk, &complete).await;
    machine.goto(&desk, complete.as_str().expect("an address")).await;
    let told = ask(&desk, "return document.querySelector('#happened').value").await;
    assert_eq!(told, format!("{LINE}\n{ANSWER}"));
    desk.press("Guardar").await;
    desk.wait_for_text("Ahora toca comparar con la predicción").await;
    let cycle = app
        .app
        .db
        .cycle(note.cycle_id.expect("a cycle"))
        .await
        .expect("the cycle");
    let doing = app
        .app
        .db
        .in_full(cycle)
        .await
        .expect("its parts")
        .doing
        .expect("what was done");
    assert!(doing.happened.starts_with(LINE));
    let note = app.app.db.capture(note.id).await.expect("the note");
    assert!(note.completed_at.is_some());
    assert_eq!(faults(&desk).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_photo_is_made_small_on_the_phone_and_stays_a_picture() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, _, mut machine) = stage().await;
    let beto = on_a_phone(&chromium, &machine, &app, app.world.beto).await;
    let photo = app.folder().join("pizarra.png");
    std::fs::write(&photo, WIDE).expect("a photo");
    beto.fill("O una foto", &photo.display().to_string()).await;
    let mut hand = Hand::of(&beto);
    hand.tap("[data-note] button").await;
    beto.wait_for_text("¿Qué muestra la foto?").await;
    beto.wait_for_text("Llegó a las 10:00").await;
    hand.types("La pizarra con las preguntas").await;
    hand.tap("[data-question] [type=submit]").await;
    beto.wait_for_text("Foto · La pizarra con las preguntas").await;
    machine.has_got(2).await;
    let note = noted(&app, app.world.beto, "").await.remove(0);
    for _ in 0..100 {
        if !app.app.db.capture(note.id).await.expect("the note").answer.is_empty() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert_eq!(
        app.app.db.capture(note.id).await.expect("the note").answer,
        "La pizarra con las preguntas"
    );
    let files = app
        .app
        .db
        .attachments(Host::Capture, note.id.0)
        .await
        .expect("its photo");
    assert_eq!((files.len(), files[0].media_type), (1, FileKind::Jpeg));
    machine.goto(&beto, routes::CAPTURES_WAITING).await;
    let width = format!(
        "const image = document.querySelector('img[src=\"{}\"]'); return image.decode().then(() => image.naturalWidth)",
        routes::file(files[0].id)
    );
    assert_eq!(ask(&beto, &width).await, 1600);
    assert_eq!(faults(&beto).await, Vec::<String>::new());
    machine.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn going_out_erases_and_somebody_else_sees_and_sends_nothing() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, _, mut machine) = stage().await;
    let (beto, elena) = (app.world.beto, app.world.elena);
    let phone = on_a_phone(&chromium, &machine, &app, beto).await;
    machine.is_busy(true);
    write_down(&phone, "Lo primero").await;
    machine.has_got(1).await;

    // Beto's session ends; Elena signs in on the same phone.
    forget_session(&phone).await;
    machine.goto(&phone, routes::CAPTURE).await;
    phone.wait_for_text("Entra").await;
    machine.is_busy(false);
    machine.sign_in(&phone, &app, elena).await;
    machine.goto(&phone, routes::CAPTURE).await;
    ready(&phone).await;
    assert!(!phone.text().await.contains("Lo primero"), "{}", phone.text().await);
    // Neither without network, though Beto's note and what he planned were there.
    machine.stop().await;
    machine.goto(&phone, routes::CAPTURE).await;
    ready(&phone).await;
    phone.wait_for_text("Algo nuevo").await;
    let text = phone.text().await;
    assert!(
        !text.contains("Lo primero") && !text.contains("Devolver el boleto"),
        "{text}"
    );
    machine.start().await;
    assert!(noted(&app, beto, "Lo primero").await.is_empty() && noted(&app, elena, "Lo primero").await.is_empty());

    // Without a session his notes wait; after he signed in again they are sent, once.
    forget_session(&phone).await;
    machine.sign_in(&phone, &app, beto).await;
    machine.goto(&phone, routes::CAPTURE).await;
    phone.wait_for_text("Llegó a las").await;
    assert_eq!(noted(&app, beto, "Lo primero").await.len(), 1);

    // Going out with something unsent is asked about, and erases.
    machine.is_busy(true);
    write_down(&phone, "Lo segundo").await;
    machine.goto(&phone, routes::ACCOUNT).await;
    browser::press(&phone, "Salir").await;
    phone.wait_for_text("hay anotaciones que falta enviar").await;
    axe::assert_axe_clean(&phone).await;
    phone.screenshot("salir-con-pendientes-390").await;
    machine.is_busy(false);
    browser::press(&phone, "Enviarlas y salir").await;
    phone.wait_for_text("Saliste").await;
    assert_eq!(noted(&app, beto, "Lo segundo").await.len(), 1);
    let left = "return indexedDB.databases().then((all) => all.map((one) => one.name).filter((name) => name.includes(arguments[0])))";
    let left = phone
        .client()
        .execute(left, vec![json!(beto.to_string())])
        .await
        .expect("it answers");
    assert_eq!(left, json!([]), "nothing of Beto's is left on the phone");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_note_whose_cycle_was_closed_is_kept_with_a_way_out() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, _, mut machine) = stage().await;
    let beto = on_a_phone(&chromium, &machine, &app, app.world.beto).await;
    // As if another had thrown the cycle away: the page is older than that.
    ask(
        &beto,
        "document.querySelector('[name=about]:checked').value = '0190a3c0-0000-7000-8000-000000000001'",
    )
    .await;
    write_down(&beto, "Queda sin lugar").await;
    beto.wait_for_text("Ese ciclo ya no está en marcha").await;
    axe::assert_axe_clean(&beto).await;
    beto.screenshot("captura-rechazada-390").await;
    browser::press(&beto, "Enviarlo como algo nuevo").await;
    beto.wait_for_text("Llegó a las").await;
    assert_eq!(noted(&app, app.world.beto, "Queda sin lugar").await.len(), 1);
    machine.stop().await;
}

async fn stage() -> (TestApp, Scene, Machine) {
    let (app, scene) = Scene::sqlite().await;
    let machine = Machine::over(&app).await;
    (app, scene, machine)
}

/// The page to note on, on somebody's phone, ready.
async fn on_a_phone(chromium: &Chromium, machine: &Machine, app: &TestApp, who: PersonId) -> Page {
    let phone = chromium.open(Look::phone()).await;
    machine.sign_in(&phone, app, who).await;
    machine.goto(&phone, routes::CAPTURE).await;
    ready(&phone).await;
    phone
}

/// The script listens, and the worker holds the page.
async fn ready(page: &Page) {
    let script = "const done = arguments[0];
        const look = () => document.querySelector('[data-ready]') ? navigator.serviceWorker.ready.then(() => done(true)) : setTimeout(look, 50);
        look()";
    page.client()
        .execute_async(script, vec![])
        .await
        .expect("the page is ready");
}

/// Writes a line, and leaves the question for later.
async fn write_down(page: &Page, line: &str) {
    let mut hand = Hand::of(page);
    hand.tap("textarea").await;
    hand.types(line).await;
    hand.tap("[data-note] button").await;
    page.wait_for_text("Ahora no").await;
    hand.tap("[data-skip]").await;
}

/// Somebody's open notes with those words.
async fn noted(app: &TestApp, who: PersonId, words: &str) -> Vec<Capture> {
    let mut notes = app.app.db.open_captures(who).await.expect("their notes");
    notes.retain(|note| note.words == words);
    notes
}

async fn send_again(page: &Page, note: &Capture) -> serde_json::Value {
    let script = "const [id, person, done] = arguments; const form = new FormData();
        form.append('id', id); form.append('person', person); form.append('words', 'otra cosa');
        fetch('/captura/registros', { method: 'POST', body: form }).then(async (answer) => done([answer.status, await answer.json()]))";
    let args = vec![json!(note.id), json!(note.person_id)];
    page.client().execute_async(script, args).await.expect("it answers")
}

/// The session is over; what the browser knows of whose it is, too.
async fn forget_session(page: &Page) {
    page.devtools("Network.clearBrowserCookies", json!({})).await;
}

/// A thumb that counts.
struct Hand<'p> {
    page: &'p Page,
    taps: usize,
    typed: usize,
}

impl<'p> Hand<'p> {
    fn of(page: &'p Page) -> Self {
        Self {
            page,
            taps: 0,
            typed: 0,
        }
    }

    /// Touches the middle of a thing, as a finger does; it must lie in sight once it was scrolled there.
    async fn tap(&mut self, selector: &str) {
        self.taps += 1;
        let place = ask(self.page, &format!("const e = document.querySelector('{selector}'); e.scrollIntoView({{ block: 'center' }}); const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2, r.width]")).await;
        assert!(place[2].as_f64() > Some(0.0), "{selector} is not in sight");
        let point = json!([{ "x": place[0], "y": place[1] }]);
        self.page
            .devtools(
                "Input.dispatchTouchEvent",
                json!({ "type": "touchStart", "touchPoints": point }),
            )
            .await;
        self.page
            .devtools(
                "Input.dispatchTouchEvent",
                json!({ "type": "touchEnd", "touchPoints": [] }),
            )
            .await;
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }

    /// Types where the cursor stands.
    async fn types(&mut self, text: &str) {
        self.typed += text.chars().count();
        self.page.devtools("Input.insertText", json!({ "text": text })).await;
    }
}

/// A grey picture 2000 wide and 2 high.
const WIDE: &[u8] =
    b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x07\xd0\x00\x00\x00\x02\x08\x00\x00\x00\
    \x00\x25\x02\x18\x0f\x00\x00\x00\x1e\x49\x44\x41\x54\x78\xda\xed\xd0\x01\x09\x00\x00\x00\x02\xa0\xa6\x37\xbd\x1d\
    \x81\x4e\x30\x05\x00\xee\x45\x01\x00\xfc\x1b\x73\xce\xd0\x6a\x6b\xac\x5d\x21\x00\x00\x00\x00\x49\x45\x4e\x44\xae\
    \x42\x60\x82";
