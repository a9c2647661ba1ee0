//! A class answers a paper on its phones: letters side by side, sent when the signal is back, then what it can do on its teacher's page.

use browser::{Machine, ask, faults};
use domain::assessment::{SheetPlan, write_line};
use domain::permission::{ReadClassAnswers, in_the_name_of};
use testkit::axe;
use testkit::chromium::{Chromium, Look};
use testkit::scene::Scene;
use web::routes;

use super::hand::{at_the_end, opened};

#[tokio::test(flavor = "multi_thread")]
async fn letters_marked_without_a_network_reach_the_teacher() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, scene) = Scene::sqlite().await;
    let (id, course, mar) = (scene.assessments.language, app.world.course, scene.students.mar);
    let db = &app.app.db;
    let assessment = db.assessment(id).await.expect("the assessment");
    let proof = in_the_name_of(app.world.beto, ReadClassAnswers { assessment, course });
    let plan = SheetPlan {
        options: 5,
        closes_at: app.moment().at.plus_days(1),
    };
    let mut w = db.write(app.moment()).await.expect("a writer");
    w.open_answer_sheet(&proof, &plan).await.expect("opened");
    w.commit().await.expect("kept");
    let sheet = db.answer_sheet(id, course).await.expect("a sheet").expect("a sheet");
    let secret = db
        .roster_secret(app.moment(), app.world.network)
        .await
        .expect("a secret");
    let mut machine = Machine::over(&app).await;
    let path = format!(
        "{}#{}",
        routes::answering(&sheet.code),
        secret.own_page(id, mar).signs()
    );
    let phone = opened(&chromium, &machine, &path, Look::phone()).await;
    phone.follow("Quiero responder").await;
    phone.wait_for_text("Tu papeleta").await;
    machine.stop().await;
    // All questions at once, as on paper; the slip is there already.
    for (question, letter) in [("Pregunta 1", "A"), ("Pregunta 2", "E"), ("Pregunta 7", "C")] {
        phone.choose_in(question, letter).await;
    }
    axe::assert_axe_clean(&phone).await;
    phone.assert_no_sideways_scroll().await;
    phone.screenshot("hoja-de-respuestas-390").await;
    phone.press("Enviar").await;
    phone.wait_for_text("Se enviará solo").await;
    machine.start().await;
    at_the_end(&phone, "received").await;
    phone.wait_for_text("Ver qué puedo y qué sigue").await;
    phone.screenshot("hoja-recibida-390").await;
    assert_eq!(ask(&phone, "return location.hash").await, "");
    let lines = db.class_answers(id, course).await.expect("the class");
    let paper = db.paper(id).await.expect("the paper");
    let line = lines.iter().find(|line| line.student == mar).expect("Mar");
    let answers = line.answers.as_ref().expect("her answers");
    assert_eq!(write_line(answers, &paper), "AE----C?");
    let beto = chromium.open(Look::desktop()).await;
    machine.sign_in(&beto, &app, app.world.beto).await;
    machine.goto(&beto, &routes::class_answer_sheet(id, course)).await;
    beto.wait_for_text("Llegaron 3 hojas").await;
    axe::assert_axe_clean(&beto).await;
    beto.screenshot("hoja-del-curso-1280").await;
    assert_eq!(faults(&beto).await, Vec::<String>::new());
}
