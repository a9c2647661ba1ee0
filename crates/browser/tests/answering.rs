//! A class answers on its phones: with the server gone in the middle, on a shared tablet, without scripts; every answer arrives once.

mod hand;
mod judge;
mod sheet;
mod slip;

use std::collections::HashSet;
use std::time::Duration;

use browser::{Machine, ask, faults};
use domain::administration::Linking;
use domain::consent::LegalBasis;
use hand::{answer_everything, at_the_end, opened};
use serde_json::json;
use testkit::app::TestApp;
use testkit::axe;
use testkit::chromium::{Chromium, Look};
use testkit::surveys::{EVERY_KIND, Given, Giving, PULSE, give, publish};
use web::routes;

/// Pupils with a browser, and those who are a client that sends as one does.
const IN_BROWSERS: usize = 3;
const AS_CLIENTS: usize = 27;

async fn stage(definition: &str, how: Giving) -> (TestApp, Given, Machine) {
    let app = TestApp::sqlite().await;
    let instrument = publish(&app, definition).await.expect("published");
    let given = give(&app, instrument, &how).await.expect("given");
    let machine = Machine::over(&app).await;
    (app, given, machine)
}

/// Waits until so many answers count.
async fn counts(app: &TestApp, given: &Given, many: usize) {
    for _ in 0..600 {
        if app.app.db.answered(given.administration).await.expect("answers").len() >= many {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("not {many} answers came");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_class_of_thirty_finishes_without_a_server_and_every_answer_arrives_once() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, given, mut machine) = stage(PULSE, Giving::default()).await;
    let path = routes::answering(&given.code);
    let mut phones = Vec::new();
    for _ in 0..IN_BROWSERS {
        phones.push(opened(&chromium, &machine, &path, Look::phone()).await);
    }
    // In the middle of the survey the server dies.
    for phone in &phones {
        phone.follow("Quiero responder").await;
        phone.wait_for_text("Pregunta 1 de 5").await;
        phone.choose("Bastante").await;
        phone.wait_for_text("Guardado en este teléfono").await;
        phone.press("Siguiente").await;
    }
    machine.stop().await;
    // One closes the browser's page over it and opens it again: it is there, and goes on where it was.
    machine.goto(&phones[0], &path).await;
    phones[0].wait_for_text("Pregunta 2 de 5").await;
    for phone in &phones {
        answer_everything(phone).await;
        phone.wait_for_text("Se enviará solo").await;
    }
    // Those of the class who are no browser have nobody to send to either.
    let bodies: Vec<String> = (0..AS_CLIENTS).map(|n| hand::submission(&app, n)).collect();
    let clients = bodies.iter().map(|body| {
        let (url, body) = (machine.url(&routes::answers(&given.code)), body.clone());
        tokio::spawn(async move { hand::send_until_received(&url, &body).await })
    });
    let clients: Vec<_> = clients.collect();
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert!(
        app.app
            .db
            .answered(given.administration)
            .await
            .expect("answers")
            .is_empty()
    );

    machine.start().await;
    for client in clients {
        client.await.expect("it was received");
    }
    for phone in &phones {
        at_the_end(phone, "received").await;
        phone.wait_for_text("ya no están en este teléfono").await;
        assert_eq!(
            hand::left_on(phone).await,
            json!([0, 0]),
            "nothing of the answers is left"
        );
    }
    counts(&app, &given, IN_BROWSERS + AS_CLIENTS).await;
    // Everybody sends once more what was received: it is the same.
    for body in &bodies {
        hand::send_until_received(&machine.url(&routes::answers(&given.code)), body).await;
    }
    let all = app.app.db.answered(given.administration).await.expect("answers");
    assert_eq!(all.len(), IN_BROWSERS + AS_CLIENTS);
    let whole = all
        .iter()
        .filter(|line| line.answers.matches("choice").count() == 5)
        .count();
    assert_eq!(whole, IN_BROWSERS + AS_CLIENTS, "all five answers of each");
    machine.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_kind_of_question_is_asked_by_its_logic_and_looks_well() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let how = Giving {
        asks_sex: true,
        linking: Linking::OwnCode,
        basis: LegalBasis::LegalFunction,
        ..Giving::default()
    };
    let (app, given, mut machine) = stage(EVERY_KIND, how).await;
    let path = routes::answering(&given.code);
    let phone = opened(&chromium, &machine, &path, Look::phone()).await;
    axe::assert_axe_clean(&phone).await;
    phone.assert_no_sideways_scroll().await;
    phone.screenshot("encuesta-inicio-390").await;
    phone.follow("Quiero responder").await;
    phone.wait_for_text("Pregunta 1 de 5").await;
    phone.choose("Muchas veces").await;
    phone.wait_for_text("Guardado en este teléfono").await;
    axe::assert_axe_clean(&phone).await;
    phone.screenshot("encuesta-pregunta-390").await;
    for words in ["Siguiente", "Siguiente", "Siguiente"] {
        phone.press(words).await;
    }
    // One that may not be left out says so.
    phone.wait_for_text("¿Hiciste algún ejercicio").await;
    phone.press("Siguiente").await;
    phone.wait_for_text("Esta pregunta necesita una respuesta").await;
    axe::assert_axe_clean(&phone).await;
    phone.choose("Sí").await;
    phone.wait_for_text("Pregunta 4 de 6").await;
    phone.press("Siguiente").await;
    phone.fill("¿Cuántas horas", "90").await;
    phone.press("Siguiente").await;
    phone.wait_for_text("queda fuera de lo que se pregunta").await;
    phone.screenshot("encuesta-numero-390").await;
    phone.fill("¿Cuántas horas", "2,5").await;
    phone.press("Siguiente").await;
    phone.choose("En la práctica").await;
    phone.press("Siguiente").await;
    phone.fill("¿Qué aprendiste ahí?", "Soldar").await;
    phone.press("Siguiente").await;
    phone.choose("Mujer").await;
    phone.press("Siguiente").await;
    phone.wait_for_text("Arma tu código").await;
    axe::assert_axe_clean(&phone).await;
    phone.screenshot("encuesta-codigo-390").await;
    phone.fill("Las dos primeras letras del nombre", "María").await;
    phone.press("Siguiente").await;
    phone.wait_for_text("Falta algo").await;
    phone.fill("El día en que naciste", "07").await;
    phone.fill("Las dos primeras letras de la comuna", "Ñuñoa").await;
    phone.press("Siguiente").await;
    phone.wait_for_text("Sin responder: 2").await;
    phone.press("Ir a la primera sin responder").await;
    phone.wait_for_text("Pregunta 2 de 8").await;
    for _ in 0..8 {
        phone.press("Siguiente").await;
    }
    phone.wait_for_text("Listo para enviar").await;
    axe::assert_axe_clean(&phone).await;
    phone.screenshot("encuesta-enviar-390").await;
    phone.press("Enviar").await;
    at_the_end(&phone, "received").await;
    axe::assert_axe_clean(&phone).await;
    phone.screenshot("encuesta-gracias-390").await;
    let line = app
        .app
        .db
        .answered(given.administration)
        .await
        .expect("answers")
        .remove(0);
    let salt = domain::secret::hash(&format!("own-code:{}", app.world.network));
    assert_eq!(line.link, Some(domain::secret::hash(&format!("{salt}:ma:7:nu"))));
    assert_eq!(line.sex.as_deref(), Some("female"));
    // What was written in own words lies elsewhere, joined to nothing of this.
    let kept: serde_json::Value = serde_json::from_str(&line.answers).expect("answers");
    assert_eq!(
        kept,
        json!({ "useful": { "choice": "3" }, "did": { "choice": "yes" }, "hours": { "number": 2.5 },
            "where": { "choices": ["work"] } })
    );
    let words = app.app.db.texts(given.administration).await.expect("texts");
    assert_eq!(words.len(), 1);
    assert_eq!(words[0].body, "Soldar");
    assert_eq!(hand::left_on(&phone).await, json!([0, 0]));
    assert_eq!(faults(&phone).await, Vec::<String>::new());

    // The next student on the same phone finds nothing of it.
    phone.press("Siguiente estudiante").await;
    phone.follow("Quiero responder").await;
    phone.wait_for_text("Pregunta 1 de 5").await;
    assert_eq!(
        ask(&phone, "return document.querySelectorAll(':checked').length").await,
        0
    );
    phone.press("Ver todas las preguntas juntas").await;
    phone.wait_for_text("Respondiste 0 de 5").await;
    axe::assert_axe_clean(&phone).await;
    phone.screenshot("encuesta-lista-390").await;
    for (look, name) in [
        (Look::phone().dark().still(), "oscura-390"),
        (Look::desktop(), "1280"),
        (Look::desktop().dark(), "oscura-1280"),
        (Look::narrow(), "320"),
    ] {
        let other = opened(&chromium, &machine, &path, look).await;
        other.assert_no_sideways_scroll().await;
        other.screenshot(&format!("encuesta-inicio-{name}")).await;
        other.follow("Quiero responder").await;
        other.choose("Muchas veces").await;
        other.assert_no_sideways_scroll().await;
        axe::assert_axe_clean(&other).await;
        other.screenshot(&format!("encuesta-pregunta-{name}")).await;
        other.press("Ver todas las preguntas juntas").await;
        other.assert_no_sideways_scroll().await;
        axe::assert_axe_clean(&other).await;
        other.screenshot(&format!("encuesta-lista-{name}")).await;
    }
    machine.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_reads_with_the_ears_hears_the_question_where_there_is_a_voice() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (_, given, mut machine) = stage(PULSE, Giving::default()).await;
    let path = routes::answering(&given.code);
    let phone = opened(&chromium, &machine, &path, Look::phone()).await;
    phone.follow("Quiero responder").await;
    assert_eq!(
        ask(&phone, "return document.querySelector('[data-listen]').hidden").await,
        true
    );
    // A voice of this browser: its words are gathered.
    let voice = "speechSynthesis.getVoices = () => [{ lang: 'es-ES' }]; window.heard = [];
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } };
        speechSynthesis.speak = (said) => heard.push(said.lang + ' ' + said.text)";
    phone
        .devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": voice }))
        .await;
    machine.goto(&phone, &path).await;
    phone.follow("Quiero responder").await;
    phone.press("Escuchar la pregunta").await;
    let heard = ask(&phone, "return heard.join()").await;
    let heard = heard.as_str().unwrap_or_default();
    assert!(
        heard.starts_with("es-ES Esta semana, ¿cuánto te interesó") && heard.contains("Muchísimo"),
        "{heard}"
    );
    phone.screenshot("encuesta-escuchar-390").await;
    machine.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shared_tablet_keeps_apart_who_answers_and_hands_over_what_it_cannot_send() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, given, mut machine) = stage(PULSE, Giving::default()).await;
    let path = routes::answering(&given.code);
    let tablet = opened(&chromium, &machine, &path, Look::sized(800, 1100)).await;
    tablet.follow("Quiero responder").await;
    tablet.choose("Bastante").await;
    tablet.wait_for_text("Guardado en este teléfono").await;
    // Somebody else opens it in another tab of the same tablet: it asks first, and shows nothing.
    ask(&tablet, "sessionStorage.clear()").await;
    machine.goto(&tablet, &path).await;
    tablet.wait_for_text("¿Es tuya?").await;
    axe::assert_axe_clean(&tablet).await;
    tablet.screenshot("encuesta-a-medias").await;
    tablet.press("No es mía").await;
    machine.stop().await;
    for n in 0..2 {
        tablet.follow("Quiero responder").await;
        assert_eq!(
            ask(&tablet, "return document.querySelectorAll(':checked').length").await,
            0
        );
        answer_everything(&tablet).await;
        tablet.wait_for_text("Se enviará solo").await;
        if n == 0 {
            tablet.press("Siguiente estudiante").await;
            tablet.wait_for_text("esperan envío: 1").await;
        }
    }
    // After some tries there is a file.
    ask(
        &tablet,
        "for (let n = 0; n < 4; n++) setTimeout(() => dispatchEvent(new Event('online')), n * 300)",
    )
    .await;
    tablet.wait_for_text("Descargar para entregar").await;
    tablet.screenshot("encuesta-para-entregar").await;
    let file = hand::handed_over(&tablet).await;
    assert_eq!((&file["ronda_answers"], &file["code"]), (&json!(1), &json!(given.code)));
    let ids: HashSet<&str> = file["submissions"]
        .as_array()
        .expect("answers")
        .iter()
        .filter_map(|one| one["id"].as_str())
        .collect();
    assert_eq!(ids.len(), 2);
    // Somebody hands it in, and the phone finds a signal all the same: each counts once.
    let (path, text) = (routes::answering_file(&given.code), file.to_string());
    let mut teacher = app.visitor();
    let brought = teacher.upload(&path, "respuestas.json", text.as_bytes()).await;
    brought.is(200).has("2 respuestas llegaron y cuentan");
    // Any page of surveys sends them: here the door.
    machine.start().await;
    machine.goto(&tablet, routes::ANSWERING_DOOR).await;
    tablet.wait_for_text("ya llegó").await;
    counts(&app, &given, 2).await;
    assert_eq!(hand::left_on(&tablet).await, json!([0, 0]));
    machine.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_without_scripts_answers_a_list() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, given, mut machine) = stage(PULSE, Giving::default()).await;
    let phone = chromium.open(Look::phone().without_javascript()).await;
    machine.goto(&phone, routes::ANSWERING_DOOR).await;
    phone.fill("Código del curso", &given.code.to_lowercase()).await;
    phone.press("Entrar").await;
    phone.follow("Quiero responder").await;
    phone.wait_for_text("¿cuánto te interesó").await;
    phone.assert_no_sideways_scroll().await;
    phone.press("Enviar").await;
    phone.wait_for_text("Gracias por responder").await;
    counts(&app, &given, 1).await;
    machine.goto(&phone, &routes::answering_file(&given.code)).await;
    phone.assert_no_sideways_scroll().await;
    // The same on paper.
    let desk = chromium.open(Look::sized(800, 1130)).await;
    machine.goto(&desk, &routes::answering_file(&given.code)).await;
    axe::assert_axe_clean(&desk).await;
    machine
        .goto(&desk, &format!("{}?imprimir=1", routes::answering_list(&given.code)))
        .await;
    desk.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }))
        .await;
    desk.screenshot("encuesta-papel").await;
    machine.stop().await;
}
