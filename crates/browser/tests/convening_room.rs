//! A room asks and is asked: whoever leads, the projector, three phones of which one has no account; questions, votes, and a poll with its result.

use browser::{Product, ask, faults};
use domain::id::ConveningId;
use testkit::app::TestApp;
use testkit::axe;
use testkit::chromium::{Chromium, Look, Page};
use testkit::scene::Scene;
use web::routes;

#[tokio::test(flavor = "multi_thread")]
async fn three_phones_ask_vote_and_answer_and_the_projector_shows_it() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, scene) = Scene::sqlite().await;
    let session = scene.convenings.session;
    let product = Product::serve(&app.app).await;
    let (lead, screen) = tokio::join!(chromium.open(Look::desktop()), chromium.open(Look::desktop()));
    for page in [&lead, &screen] {
        product.sign_in(page, &app.app, app.world.ana).await;
    }
    product.goto(&lead, &routes::convening_lead(session)).await;
    product.goto(&screen, &routes::convening_screen(session)).await;
    let (beto, karen, wanda) = tokio::join!(
        chromium.open(Look::phone()),
        chromium.open(Look::phone()),
        chromium.open(Look::phone())
    );
    for (page, who) in [(&beto, app.world.beto), (&karen, app.world.karen)] {
        product.sign_in(page, &app.app, who).await;
        product.goto(page, &routes::convening_now(session)).await;
    }
    come_in(&app, &product, &wanda, session).await;

    questions(&lead, &screen, [&beto, &karen, &wanda]).await;
    poll(&app, session, [&lead, &screen, &beto, &wanda]).await;
    for page in [&lead, &screen, &beto, &wanda] {
        axe::assert_axe_clean(page).await;
    }
    beto.assert_no_sideways_scroll().await;
    for page in [&lead, &screen, &beto, &karen, &wanda] {
        assert_eq!(faults(page).await, Vec::<String>::new());
    }
}

/// Wanda asks without an account, Ana shows it, Beto supports it and takes that back, Ana takes it up.
async fn questions(lead: &Page, screen: &Page, [beto, karen, wanda]: [&Page; 3]) {
    // The projector has room for questions once the poll of the scene is off it.
    press(
        lead,
        "[data-panel=polls] li",
        "¿Qué probamos primero?",
        "Quitar de la pantalla",
    )
    .await;
    wait_until(screen, "!document.querySelector('[data-poll]')").await;
    wait_until(wanda, "document.querySelector('[data-own=asking] textarea')").await;
    wanda
        .fill("Una pregunta para la sala", "¿Quién lo probó en el taller?")
        .await;
    wanda.press("Enviar pregunta").await;
    wanda.wait_for_text("Tus preguntas que esperan").await;
    lead.wait_for_text("¿Quién lo probó en el taller?").await;
    assert!(!beto.text().await.contains("taller?"));
    press(lead, "[data-panel=questions] li", "taller?", "Mostrar").await;
    for page in [beto, karen, screen] {
        page.wait_for_text("¿Quién lo probó en el taller?").await;
    }
    // It is in the list now, and waits no longer.
    wait_until(wanda, "!document.querySelector('[data-own=questions] [data-waiting]')").await;
    press(beto, "[data-panel=questions] li", "taller?", "Apoyar").await;
    beto.wait_for_text("Apoyada").await;
    wait_until(screen, "[...document.querySelectorAll('.wall li')].some((one) => one.textContent.includes('taller?') && one.querySelector('b').textContent === '1')").await;
    // Whose vote it is stands on his phone alone, also when the list is drawn anew.
    assert!(!karen.text().await.contains("Apoyada"));
    press(karen, "[data-panel=questions] li", "taller?", "Apoyar").await;
    wait_until(beto, "[...document.querySelectorAll('[data-question]')].some((one) => one.textContent.includes('taller?') && one.querySelector('.n').textContent === '2' && one.querySelector('button').getAttribute('aria-pressed') === 'true')").await;
    press(beto, "[data-panel=questions] li", "taller?", "Apoyada").await;
    wait_until(karen, "[...document.querySelectorAll('[data-question]')].some((one) => one.textContent.includes('taller?') && one.querySelector('.n').textContent === '1')").await;
    press(lead, "[data-panel=questions] li", "taller?", "Tomar ahora").await;
    screen.wait_for_text("La pregunta de ahora").await;
    press(lead, "[data-panel=questions] li", "taller?", "Respondida").await;
    wait_until(screen, "!document.querySelector('.taken-up')").await;
}

/// The poll of the scene is open: two answer on their phones, one changes her mind, thirteen more without one; then it is closed.
async fn poll(app: &TestApp, session: ConveningId, [lead, screen, beto, wanda]: [&Page; 4]) {
    press(
        lead,
        "[data-panel=polls] li",
        "¿Qué probamos primero?",
        "Mostrar a la sala",
    )
    .await;
    screen.wait_for_text("¿Qué probamos primero?").await;
    for (page, option) in [(beto, 0), (wanda, 1), (wanda, 0)] {
        wait_until(page, "document.querySelector('[data-own=ballot] input')").await;
        let pick = format!(
            "const all = document.querySelectorAll('[data-own=ballot] input[name=picked]'); all[{option}].checked = true; document.querySelector('[data-own=ballot] button.primary').click()"
        );
        ask(page, &pick).await;
        page.wait_for_text("Tu respuesta está guardada").await;
        wait_until(
            page,
            &format!("document.querySelectorAll('[data-own=ballot] input')[{option}].checked"),
        )
        .await;
    }
    screen.wait_for_text("de ocho en ocho").await;
    let code = app.app.db.convening(session).await.expect("the session").code;
    let open = app.app.db.polls(session).await.expect("the polls")[0].id;
    for number in 0..13 {
        let mut guest = app.visitor();
        let door = routes::join(&code);
        let once = guest.get(&door).await.hidden("once");
        let name = format!("Persona {number}");
        guest
            .post(&door, &[("once", &once), ("name", &name), ("elsewhere", "Otra red")])
            .await
            .is(303);
        guest
            .post(&routes::ballot(session, open), &[("picked", "1")])
            .await
            .is(303);
    }
    // Fifteen answered: the room is told how many, and not yet what.
    beto.wait_for_text("Van 15 respuestas").await;
    assert!(!screen.text().await.contains("de 15"));
    press(
        lead,
        "[data-panel=polls] li",
        "¿Qué probamos primero?",
        "Cerrar la votación",
    )
    .await;
    for page in [screen, beto, wanda] {
        page.wait_for_text("Respondieron 15 personas").await;
        page.wait_for_text("13 de 15").await;
        page.wait_for_text("2 de 15").await;
    }
    wait_until(beto, "!document.querySelector('[data-own=ballot] form')").await;
}

async fn come_in(app: &TestApp, product: &Product, page: &Page, session: ConveningId) {
    let code = app.app.db.convening(session).await.expect("the session").code;
    product.goto(page, &routes::join(&code)).await;
    page.fill("Tu nombre y apellido", "Wanda Visita").await;
    page.fill("Si vienes de otra parte, ¿de dónde?", "Otra red").await;
    page.press("Entrar al encuentro").await;
    page.wait_for_text("Preguntas de la sala").await;
}

/// Presses a button of the line that has these words.
async fn press(page: &Page, lines: &str, words: &str, button: &str) {
    let find = format!(
        "[...document.querySelectorAll('{lines}')].find((one) => one.textContent.includes('{words}'))?.querySelectorAll('button')"
    );
    let one = format!("[...({find} ?? [])].find((one) => one.textContent.trim().endsWith('{button}'))");
    wait_until(page, &one).await;
    ask(page, &format!("{one}.click()")).await;
}

/// Waits until a condition of the page holds.
async fn wait_until(page: &Page, condition: &str) {
    for _ in 0..200 {
        if ask(page, &format!("return !!({condition})")).await == serde_json::json!(true) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("it doesn't come to: {condition}\n{}", page.text().await);
}
