//! A lesson observed on a phone with the server gone: it arrives once, the teacher reads and answers, and a cycle begins from the next step.

use browser::{Machine, ask, faults, press};
use domain::observation::Stage;
use testkit::axe;
use testkit::chromium::{Chromium, Look, Page};
use testkit::scene::Scene;
use web::routes;

const NOTE: &str = "Pregunta por qué y espera cinco segundos";

#[tokio::test(flavor = "multi_thread")]
async fn a_lesson_observed_without_a_server_leads_to_a_cycle() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, scene) = Scene::sqlite().await;
    let mut machine = Machine::over(&app).await;
    let id = scene.observations.agreed;
    let phone = chromium.open(Look::phone()).await;
    machine.sign_in(&phone, &app, app.world.fidel).await;
    machine.goto(&phone, routes::CLASSROOM).await;
    ready(&phone).await;
    phone.wait_for_text("Clase de Beto Profesor").await;
    axe::assert_axe_clean(&phone).await;
    phone.assert_no_sideways_scroll().await;

    // The server is gone: the page opens and knows the lesson.
    machine.stop().await;
    let room = format!("{}#{id}", routes::CLASSROOM);
    phone.goto("about:blank").await;
    machine.goto(&phone, &room).await;
    ready(&phone).await;
    phone.wait_for_text("Sin señal").await;
    press(&phone, "Empezar").await;
    phone.wait_for_text("Guardado en este teléfono").await;
    write(&phone, NOTE).await;
    press(&phone, "Anotar").await;
    phone.wait_for_text(NOTE).await;
    tap(&phone, ".counter").await;
    tap(&phone, ".counter").await;
    tap(&phone, ".sample button").await;
    phone.wait_for_text("Guardado en este teléfono").await;
    axe::assert_axe_clean(&phone).await;
    phone.assert_no_sideways_scroll().await;
    phone.screenshot("aula-sin-servidor-390").await;
    // Closed over it and opened again.
    phone.goto("about:blank").await;
    machine.goto(&phone, &room).await;
    ready(&phone).await;
    phone.wait_for_text(NOTE).await;
    press(&phone, "Terminar y enviar").await;
    phone.wait_for_text("falta enviarlo").await;
    assert_eq!(app.app.db.observation(id).await.expect("it").stage(), Stage::Agreed);

    machine.start().await;
    phone.goto("about:blank").await;
    machine.goto(&phone, &room).await;
    ready(&phone).await;
    phone.wait_for_text("Llegó a las 10:00").await;
    assert_eq!(app.app.db.observation(id).await.expect("it").stage(), Stage::Captured);

    // At a desk it is sent; the teacher reads and answers.
    let desk = chromium.open(Look::desktop()).await;
    machine.sign_in(&desk, &app, app.world.fidel).await;
    machine.goto(&desk, &routes::observation(id)).await;
    desk.wait_for_text(NOTE).await;
    press(&desk, "Enviar solo la evidencia").await;
    desk.wait_for_text("Llegó a quien hizo la clase").await;
    let teacher = chromium.open(Look::phone()).await;
    machine.sign_in(&teacher, &app, app.world.beto).await;
    machine.goto(&teacher, &routes::observation(id)).await;
    teacher.wait_for_text(NOTE).await;
    axe::assert_axe_clean(&teacher).await;
    teacher.screenshot("observacion-leer-390").await;
    teacher
        .fill("¿Qué te dice esta evidencia?", "Espero más de lo que creía")
        .await;
    press(&teacher, "Responder y ver la apreciación").await;
    teacher.wait_for_text("Tu respuesta quedó guardada").await;
    machine.goto(&teacher, &routes::observation_talk(id)).await;
    teacher.fill("Una fortaleza", "Esperar").await;
    teacher.fill("Una pregunta", "¿Quién no habló?").await;
    teacher.fill("Un próximo paso", "Escribir antes de hablar").await;
    press(&teacher, "Guardar la conversación").await;
    teacher.wait_for_text("La conversación quedó guardada").await;
    teacher.follow("Probar el próximo paso en un ciclo").await;
    let title = ask(&teacher, "return document.querySelector('#title').value").await;
    assert_eq!(title, "Escribir antes de hablar");
    assert_eq!(faults(&teacher).await, Vec::<String>::new());
    machine.stop().await;
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

async fn tap(page: &Page, what: &str) {
    ask(page, &format!("document.querySelector('{what}').click()")).await;
}

async fn write(page: &Page, words: &str) {
    page.fill("¿Qué ves u oyes?", words).await;
}
