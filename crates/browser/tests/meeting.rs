//! A team meets: Elena opens the meeting on the projector from what waits, two phones note at once without scripts, a next
//! test becomes a draft, and the minutes print with all of it.

use browser::{Product, ask, bring_up, faults, follow, press};
use serde_json::json;
use testkit::app::TestApp;
use testkit::axe;
use testkit::chromium::{Chromium, Look, Page};
use testkit::scene::Scene;

#[tokio::test(flavor = "multi_thread")]
async fn a_team_notes_together_and_leaves_with_a_test_and_minutes() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, scene) = Scene::sqlite().await;
    let product = Product::serve(&app.app).await;
    let elena = chromium.open(Look::desktop()).await;
    product.sign_in(&elena, &app.app, app.world.elena).await;

    // From her home: the agenda comes from what waits, last time's agreements first.
    product.goto(&elena, web::routes::HOME).await;
    follow(&elena, "Preparar una reunión").await;
    elena.fill("Nombre", "Reunión del lunes").await;
    elena.fill("¿Cuántos minutos tienen?", "40").await;
    press(&elena, "Armar la pauta").await;
    elena.wait_for_text("Lo que quedamos de hacer").await;
    elena.wait_for_text("ya se estudió: falta decidir").await;
    elena.fill("¿De qué más quieren hablar?", "La feria de junio").await;
    press(&elena, "Agregar a la pauta").await;
    elena.wait_for_text("La feria de junio").await;
    axe::assert_axe_clean(&elena).await;
    elena.screenshot("reunion-pauta-1280").await;
    follow(&elena, "Empezar la reunión").await;
    let meeting = product.path(&elena).await;
    axe::assert_axe_clean(&elena).await;
    elena.screenshot("reunion-1280").await;

    // Two phones have the same point open, and both note before either has saved.
    let beto = phone(&chromium, &product, &app, app.world.beto, &meeting).await;
    let dora = phone(&chromium, &product, &app, app.world.dora, &meeting).await;
    type_note(&beto, "Faltan los boletos del viernes").await;
    type_note(&dora, "Los de 1°B también quieren").await;
    save_note(&beto).await;
    beto.wait_for_text("Los demás lo ven al recargar").await;
    save_note(&dora).await;
    dora.wait_for_text("junto con lo que otra persona anotó").await;
    dora.wait_for_text("Faltan los boletos del viernes").await;
    dora.wait_for_text("Los de 1°B también quieren").await;
    dora.assert_no_sideways_scroll().await;
    dora.screenshot("reunion-telefono-390").await;
    follow(&elena, "Recargar").await;
    elena.wait_for_text("Los de 1°B también quieren").await;

    // The next test is left as Beto's draft.
    follow(&elena, "Próxima prueba").await;
    elena.fill("¿Qué probarán?", "Boletos de 1°B").await;
    axe::assert_axe_clean(&elena).await;
    press(&elena, "Guardar el borrador").await;
    elena.wait_for_text("El borrador quedó listo").await;
    elena.wait_for_text("prueba en borrador").await;
    let held = meeting
        .rsplit('/')
        .next()
        .expect("an id")
        .parse()
        .expect("the meeting's");
    let steps = app.app.db.meeting_steps(held).await.expect("steps");
    let draft = steps.iter().find_map(|step| step.cycle_id).expect("a test");
    let draft = app.app.db.cycle(draft).await.expect("the draft");
    assert!(draft.is_draft());
    assert_eq!(
        (draft.owner_id, draft.title.as_str()),
        (app.world.beto, "Boletos de 1°B")
    );
    assert_eq!(draft.follows_id, Some(scene.studied));
    product.goto(&beto, web::routes::HOME).await;
    beto.wait_for_text("Boletos de 1°B").await;

    // Who was here, and the end.
    bring_up(&elena, "Beto Profesor").await;
    elena.choose_in("Quiénes están", "Beto Profesor").await;
    elena.choose_in("Quiénes están", "Dora Directora").await;
    ask(
        &elena,
        "document.querySelector('form[action$=presentes]').requestSubmit()",
    )
    .await;
    elena.wait_for_text("Beto Profesor y Dora Directora").await;
    press(&elena, "Terminar y ver el acta").await;
    elena.wait_for_text("Esta es el acta").await;
    axe::assert_axe_clean(&elena).await;

    // On paper: everything that was said, and no button.
    elena
        .devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }))
        .await;
    let paper = ask(&elena, "return document.body.innerText").await;
    let paper = paper.as_str().expect("text");
    for words in [
        "Acta: Reunión del lunes",
        "Beto Profesor y Dora Directora",
        "Faltan los boletos del viernes",
        "Los de 1°B también quieren",
        "Boletos de 1°B",
        "La feria de junio",
    ] {
        assert!(paper.contains(words), "«{words}» is not on paper: {paper}");
    }
    assert!(!paper.contains("Deshacer") && !paper.contains("Abrir la reunión de nuevo"));
    elena.screenshot("acta-impresa").await;
    elena
        .devtools("Emulation.setEmulatedMedia", json!({ "media": "" }))
        .await;
    for page in [&elena, &beto, &dora] {
        assert_eq!(faults(page).await, Vec::<String>::new());
    }
}

/// A phone without scripts on the meeting's page.
async fn phone(
    chromium: &Chromium,
    product: &Product,
    app: &TestApp,
    who: domain::id::PersonId,
    meeting: &str,
) -> Page {
    let page = chromium.open(Look::phone().without_javascript()).await;
    product.sign_in(&page, &app.app, who).await;
    product.goto(&page, meeting).await;
    page
}

/// Opens the first point's form and types.
async fn type_note(page: &Page, words: &str) {
    let script = format!(
        "const form = document.querySelector('form[action*=puntos]'); form.closest('details').open = true; form.elements.notes.value = '{words}'"
    );
    ask(page, &script).await;
}

async fn save_note(page: &Page) {
    ask(page, "document.querySelector('form[action*=puntos]').requestSubmit()").await;
}
