//! Tables of a session: composed and announced, found on phones, notes written by two at once, one is missing and the tables are re-formed.

use browser::{Machine, Product, ask, faults};
use domain::convening::{Seat, WhyMoved};
use domain::id::{RegistrationId, SegmentId};
use testkit::app::{Browser, TestApp};
use testkit::axe;
use testkit::chromium::{Chromium, Look, Page};
use testkit::scene::Scene;
use web::routes;

#[tokio::test(flavor = "multi_thread")]
async fn two_phones_write_at_one_table_one_is_missing_and_a_protocol_runs() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, scene) = Scene::sqlite().await;
    let there = scene.convenings;
    let (session, part) = (there.session, there.tables);
    let code = app.app.db.convening(session).await.expect("the session").code;
    let product = Product::serve(&app.app).await;
    let (lead, screen) = tokio::join!(chromium.open(Look::desktop()), chromium.open(Look::desktop()));
    for page in [&lead, &screen] {
        product.sign_in(page, &app.app, app.world.ana).await;
    }
    product.goto(&screen, &routes::convening_screen(session)).await;

    // Two phones and six more come in; with Karen they are nine.
    let (marta, nora) = tokio::join!(chromium.open(Look::phone()), chromium.open(Look::phone()));
    tokio::join!(
        come_in(&product, &marta, &code, "Marta Primera"),
        come_in(&product, &nora, &code, "Nora Segunda"),
    );
    let mut others = Vec::new();
    for n in 0..6 {
        others.push(guest(&app, &code, &format!("Visita {n}")).await);
    }
    product.goto(&lead, &routes::tables(session, part)).await;
    lead.wait_for_text("Cambió quién está").await;
    lead.fill("Personas por mesa", "5").await;
    lead.press("Componer otra vez").await;
    lead.wait_for_text("Las mesas quedaron compuestas").await;
    axe::assert_axe_clean(&lead).await;
    // Karen's seat was announced, so everybody hears where they sit without asking.
    for page in [&marta, &nora] {
        page.wait_for_text("Tu mesa es la").await;
    }
    screen.wait_for_text("Encuentra tu mesa").await;
    axe::assert_axe_clean(&screen).await;

    // Whoever leads puts the two at one table.
    let place = together(&app, &lead, part).await;
    let table = routes::table(session, part, place);
    marta.wait_for_text(&format!("Tu mesa es la {place}")).await;
    nora.wait_for_text(&format!("Tu mesa es la {place}")).await;
    tokio::join!(product.goto(&marta, &table), product.goto(&nora, &table));
    axe::assert_axe_clean(&marta).await;
    marta.assert_no_sideways_scroll().await;

    // One begins a note, the other sees it; then both change it at once.
    write(&marta, 0, "area.value + 'Faltan más los lunes'").await;
    says(&nora, "Faltan más los lunes").await;
    tokio::join!(
        write(&marta, 0, "area.value + ' en 1°A'"),
        write(&nora, 0, "'Parece que ' + area.value"),
    );
    for page in [&marta, &nora] {
        says(page, "Parece que Faltan más los lunes en 1°A").await;
    }
    // Both change the same word: both texts stand there.
    tokio::join!(
        write(&marta, 0, "area.value.replace('lunes', 'martes')"),
        write(&nora, 0, "area.value.replace('lunes', 'jueves')"),
    );
    for page in [&marta, &nora] {
        says(page, "Parece que Faltan más los martes en 1°A").await;
        says(page, "Parece que Faltan más los jueves en 1°A").await;
        page.wait_for_text("Otra versión de la nota 1").await;
    }
    axe::assert_axe_clean(&nora).await;

    // A protocol runs: begun at the table, seen on both phones.
    marta.press("Empezar").await;
    for page in [&marta, &nora] {
        page.wait_for_text("Paso 1 de 6").await;
    }
    nora.press("Un minuto más").await;
    let seen = "document.querySelector('[data-press] [name=seen]').value";
    becomes(&nora, &format!("{seen}.endsWith('.1')"), seen).await;
    nora.press("Paso siguiente").await;
    marta.wait_for_text("Paso 2 de 6").await;

    // Somebody of the smaller table is missing: one gets up, and is told why. Of two marks at once the greater id counts.
    let gone = missing(&app, part).await;
    let mark = format!("{},{gone},{part},gone,", "ffffffff-0000-4000-8000-00000000beef");
    let mut ana = app.signed_in(app.world.ana).await;
    ana.post(&routes::attendance_marks(session), &[("mark", &mark)])
        .await
        .is(303);
    product.goto(&lead, &routes::tables(session, part)).await;
    lead.wait_for_text("Se fueron 1, llegaron 0").await;
    lead.press("Reajustar las mesas").await;
    lead.wait_for_text("Las mesas quedaron reajustadas").await;
    let seats = app.app.db.seats(part).await.expect("seats");
    assert_eq!(seats.len(), 8);
    let moved: Vec<&Seat> = seats.iter().filter(|seat| seat.why.is_some()).collect();
    assert_eq!(moved.len(), 1, "as few as possible");
    assert_eq!(moved[0].why, Some(WhyMoved::Fills));
    let mut told = 0;
    for other in &mut others {
        let page = other.get(&routes::convening_now(session)).await;
        told += usize::from(page.text.contains("Gracias por cambiarte"));
    }
    for page in [&marta, &nora] {
        product.goto(page, &routes::convening_now(session)).await;
        told += usize::from(page.text().await.contains("Gracias por cambiarte"));
    }
    // Karen has no phone here.
    let karen = app.app.db.attendees(session).await.expect("attendees");
    let karen = karen
        .iter()
        .find(|one| one.registration.person_id == Some(app.world.karen));
    told += usize::from(karen.is_some_and(|karen| karen.registration.id == moved[0].registration_id));
    assert_eq!(told, 1);
    for page in [&marta, &nora, &screen] {
        assert_eq!(faults(page).await, Vec::<String>::new());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_without_a_signal_stays_on_the_phone_and_arrives_once() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, scene) = Scene::sqlite().await;
    let there = scene.convenings;
    let table = routes::table(there.session, there.tables, 1);
    let mut machine = Machine::over(&app).await;
    let phone = chromium.open(Look::phone()).await;
    machine.sign_in(&phone, &app, app.world.karen).await;
    machine.goto(&phone, &table).await;
    phone.wait_for_text("Notas de la mesa").await;
    machine.stop().await;
    write(&phone, 0, "'Sin señal, pero escrito'").await;
    phone.wait_for_text("Guardado en este teléfono: 1 por enviar").await;
    machine.start().await;
    // The page is loaded anew before anything was sent: the phone still has it.
    machine.goto(&phone, &table).await;
    phone.wait_for_text("Todo guardado").await;
    says(&phone, "Sin señal, pero escrito").await;
    let notes = app.app.db.table_notes(there.tables, 1).await.expect("notes");
    assert_eq!(notes.len(), 1);
    assert_eq!(notes[0].words, "Sin señal, pero escrito");
    // Taken away with one press, and brought back with another.
    phone.press("Quitar").await;
    phone.wait_for_text("La nota se quitó").await;
    phone.press("Deshacer").await;
    says(&phone, "Sin señal, pero escrito").await;
    for _ in 0..50 {
        let notes = app.app.db.table_notes(there.tables, 1).await.expect("notes");
        if notes[0].version >= 3 {
            assert_eq!(notes[0].words, "Sin señal, pero escrito");
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("it was not brought back");
}

async fn come_in(product: &Product, page: &Page, code: &str, name: &str) {
    product.goto(page, &routes::join(code)).await;
    page.fill("Tu nombre y apellido", name).await;
    page.fill("Si vienes de otra parte, ¿de dónde?", "Otra red").await;
    page.press("Entrar al encuentro").await;
    page.wait_for_text("¿Qué nos sorprendió de nuestros datos?").await;
}

/// Somebody whose browser has no scripts.
async fn guest(app: &TestApp, code: &str, name: &str) -> Browser {
    let mut guest = app.visitor();
    let join = routes::join(code);
    let once = guest.get(&join).await.hidden("once");
    let fields = [("once", once.as_str()), ("name", name), ("elsewhere", "Otra red")];
    guest.post(&join, &fields).await.is(303);
    guest
}

/// The table at which Marta and Nora sit, after somebody swapped places with Marta where they sat apart.
async fn together(app: &TestApp, lead: &Page, part: SegmentId) -> i64 {
    let seated = app.app.db.seated(part).await.expect("seats");
    let of = |name: &str| seated.iter().find(|one| one.name == name).expect("somebody");
    let (marta, nora) = (of("Marta Primera"), of("Nora Segunda"));
    if marta.number != nora.number {
        let gives = seated
            .iter()
            .find(|one| one.number == nora.number && one.registration_id != nora.registration_id)
            .expect("somebody beside Nora");
        let named = |one: &store::Seated| format!("{} · {} ({})", one.name, one.from, one.number);
        lead.fill("Una persona", &named(marta)).await;
        lead.fill("Y la que toma su lugar", &named(gives)).await;
        lead.press("Intercambiar").await;
        lead.wait_for_text("El cambio quedó hecho").await;
    }
    nora.number
}

/// Somebody of a table of four who isn't Marta, Nora or Karen: without them it has too few.
async fn missing(app: &TestApp, part: SegmentId) -> RegistrationId {
    let seated = app.app.db.seated(part).await.expect("seats");
    let at = |number| seated.iter().filter(|one| one.number == number).count();
    let small = (1..=2).find(|number| at(*number) == 4).expect("a table of four");
    let gone = seated
        .iter()
        .find(|one| one.number == small && one.name.starts_with("Visita"));
    gone.expect("a guest at it").registration_id
}

/// Writes into a block as a thumb does: `how` says what the field says then.
async fn write(page: &Page, block: usize, how: &str) {
    let script = format!(
        "(() => {{ const area = document.querySelectorAll('[data-note] textarea')[{block}]; area.value = {how}; area.dispatchEvent(new Event('input', {{ bubbles: true }})) }})()"
    );
    ask(page, &script).await;
}

/// Waits until some block says this.
async fn says(page: &Page, words: &str) {
    let words = serde_json::to_string(words).expect("words");
    let blocks = "[...document.querySelectorAll('[data-note] textarea')].map((area) => area.value)";
    becomes(page, &format!("{blocks}.includes({words})"), blocks).await;
}

/// Waits until something is so on the page; `shown` is what to look at where it isn't.
async fn becomes(page: &Page, what: &str, shown: &str) {
    for _ in 0..150 {
        if ask(page, &format!("return {what}")).await == serde_json::Value::Bool(true) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("not so: {what}: {}", ask(page, &format!("return {shown}")).await);
}
