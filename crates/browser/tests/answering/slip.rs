//! A student opens a survey with a slip: by its QR, tried before the first question, used without a network.

use browser::{Machine, ask, faults};
use testkit::axe;
use testkit::chromium::{Chromium, Look};
use testkit::scene::Scene;
use web::routes;

use super::hand::{answer_everything, at_the_end, opened};

#[tokio::test(flavor = "multi_thread")]
async fn a_slip_opens_by_its_qr_is_tried_first_and_is_used_without_a_network() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, scene) = Scene::sqlite().await;
    let mut machine = Machine::over(&app).await;
    let sitting = app
        .app
        .db
        .sittings(scene.surveys.linked)
        .await
        .expect("sittings")
        .remove(0)
        .sitting;
    let secret = app
        .app
        .db
        .roster_secret(app.moment(), app.world.network)
        .await
        .expect("a secret");
    let slip = |student| secret.slip(sitting.id, student);
    let path = routes::answering(&sitting.code);
    let phone = opened(
        &chromium,
        &machine,
        &format!("{path}#{}", slip(scene.students.luz).signs()),
        Look::phone(),
    )
    .await;
    phone.follow("Quiero responder").await;
    phone.wait_for_text("Tu papeleta").await;
    let typed = "return document.querySelector('#papeleta').value + location.hash";
    assert_eq!(ask(&phone, typed).await, slip(scene.students.luz).signs());
    axe::assert_axe_clean(&phone).await;
    phone.assert_no_sideways_scroll().await;
    phone.screenshot("encuesta-papeleta-390").await;
    phone.press("Siguiente").await;
    phone.wait_for_text("Marca que quieres responder").await;
    ask(&phone, "document.querySelector('[data-wants]').click()").await;
    // Nobody's slip, and one that can't be used today: the server says so before the first question.
    for (typed, told) in [
        ("AAA-AAA-AAB".to_owned(), "Ese código no es de una papeleta"),
        (
            slip(scene.students.gone).read_aloud(),
            "Ese código no abre esta encuesta",
        ),
        (slip(scene.students.mar).read_aloud(), "hoy no se puede responder"),
    ] {
        phone.fill("Código de tu papeleta", &typed).await;
        phone.press("Siguiente").await;
        phone.wait_for_text(told).await;
    }
    axe::assert_axe_clean(&phone).await;
    phone.screenshot("encuesta-papeleta-no-abre-390").await;
    phone
        .fill("Código de tu papeleta", &slip(scene.students.luz).read_aloud())
        .await;
    phone.press("Siguiente").await;
    phone.wait_for_text("Pregunta 1 de 5").await;
    machine.stop().await;
    answer_everything(&phone).await;
    phone.wait_for_text("Se enviará solo").await;
    machine.start().await;
    at_the_end(&phone, "received").await;
    let all = app.app.db.answered(scene.surveys.linked).await.expect("answers");
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].link, Some(secret.pseudonym(scene.students.luz)));
    // The next student on the same phone brings their own.
    phone.press("Siguiente estudiante").await;
    phone.follow("Quiero responder").await;
    phone.wait_for_text("Tu papeleta").await;
    assert_eq!(ask(&phone, typed).await, "");
    // While there was no server the phone tried, and its browser said so.
    let mut wrong = faults(&phone).await;
    wrong.retain(|line| !line.contains("ERR_CONNECTION_REFUSED"));
    assert_eq!(wrong, Vec::<String>::new());
    machine.stop().await;
}
