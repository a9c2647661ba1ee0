//! Somebody is named; the mail arrives at a real mail server; on a phone that nobody signed in with, its link opens that one conversation, and
//! its other link silences it; an answer by mail appears in the conversation.

use std::sync::Arc;
use std::time::Duration;

use browser::{Product, faults, follow, press};
use domain::id::SystemIds;
use jobs::{Outbox, spawn};
use testkit::app::TestApp;
use testkit::axe;
use testkit::chromium::{Chromium, Look};
use testkit::scene::Scene;
use testkit::smtp::{Message, Smtp};
use tokio::sync::oneshot;
use web::{TakenIn, routes, take_reply};

#[tokio::test(flavor = "multi_thread")]
async fn a_mention_is_mailed_read_signed_out_answered_by_mail_and_silenced() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, scene) = Scene::sqlite().await;
    let product = Product::serve(&app.app).await;
    let smtp = Smtp::start().await;
    let conversation = routes::conversation(scene.dialogue.question);
    // The digests of the morning leave, so that what follows is alone.
    mailed(&app, &smtp).await;

    // Caro names Beto.
    let desk = chromium.open(Look::desktop()).await;
    product.sign_in(&desk, &app.app, app.world.caro).await;
    product.goto(&desk, &conversation).await;
    desk.fill("Lo que quieres decir", "@Beto Profesor, ¿lo probaste en 2°B?")
        .await;
    press(&desk, "Publicar").await;
    desk.wait_for_text("Publicado").await;

    // Beto sees it on his phone's page, with the reason and how he hears less.
    let phone = chromium.open(Look::phone()).await;
    product.sign_in(&phone, &app.app, app.world.beto).await;
    product.goto(&phone, routes::NOTIFICATIONS).await;
    phone.wait_for_text("Caro Profesora te nombró en").await;
    phone.wait_for_text("Te nombraron. También por correo").await;
    phone.assert_no_sideways_scroll().await;
    axe::assert_axe_clean(&phone).await;
    phone.screenshot("novedades-390").await;
    follow(&phone, "Elegir qué me llega y cuándo").await;
    phone.wait_for_text("Novedades y correo").await;
    phone.assert_no_sideways_scroll().await;
    axe::assert_axe_clean(&phone).await;
    phone.screenshot("novedades-elegir-390").await;

    // Minutes later the mail is there.
    app.clock.advance(6 * 60);
    let mails = mailed(&app, &smtp).await;
    let mail = mails
        .iter()
        .find(|mail| mail.to == ["beto@prueba.invalid"])
        .expect("a mail to Beto");
    let text = mail.data.replace("=\n", "");
    // The head has the address that silences it in one click; the first one below opens it.
    let (head, body) = text.split_once("\n\n").expect("a head and a body");
    let (reading, muting) = (secret(body, "/correo/"), secret(head, "/correo/"));

    // Whoever holds the link reads that one conversation, and no page more.
    let stranger = chromium.open(Look::phone()).await;
    product.goto(&stranger, &routes::mail_link(&reading)).await;
    stranger
        .wait_for_text("abre solo esta conversación, sin entrar a Ronda")
        .await;
    stranger.wait_for_text("¿lo probaste en 2°B?").await;
    stranger.assert_no_sideways_scroll().await;
    axe::assert_axe_clean(&stranger).await;
    stranger.screenshot("correo-leer-390").await;
    product.goto(&stranger, routes::CONVERSATIONS).await;
    assert_eq!(product.path(&stranger).await, routes::SIGN_IN);

    // Beto answers from his program for mail.
    let reply = secret(head, "responder+");
    let answer = format!(
        "From: Beto Profesor <beto@prueba.invalid>\r\nTo: responder+{reply}@red.cl\r\nMessage-ID: <1@prueba.invalid>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nSí, con tres tarjetas.\r\n\r\n-- \r\nBeto\r\n"
    );
    let taken = take_reply(&app.app, answer.as_bytes(), None).await;
    assert!(matches!(taken, Ok(TakenIn::Kept { .. })), "{taken:?}");
    product.goto(&desk, &conversation).await;
    desk.wait_for_text("Sí, con tres tarjetas.").await;

    // And silences it, signed out: looking does nothing, pressing does.
    product.goto(&stranger, &routes::mail_mute(&muting)).await;
    stranger.wait_for_text("Recibir menos correos").await;
    axe::assert_axe_clean(&stranger).await;
    let question = scene.dialogue.question.0;
    assert!(!app.app.db.is_muted(app.world.beto, question).await.expect("asked"));
    press(&stranger, "Silenciar").await;
    stranger.wait_for_text("Silenciado. No hace falta nada más").await;
    assert!(app.app.db.is_muted(app.world.beto, question).await.expect("asked"));
    for page in [&desk, &phone, &stranger] {
        assert_eq!(faults(page).await, Vec::<String>::new());
    }
}

/// The jobs are done; the mails that are new.
async fn mailed(app: &TestApp, smtp: &Smtp) -> Vec<Message> {
    let before = smtp.messages().len();
    let outbox = Outbox::from_setting(&smtp.url(), "Ronda <ronda@red.cl>")
        .and_then(|outbox| outbox.with_replies("responder@red.cl"))
        .expect("a setting");
    let (stop, stopped) = oneshot::channel::<()>();
    let worker = spawn(
        app.app.db.clone(),
        app.app.files.clone(),
        outbox,
        app.clock.clone(),
        Arc::new(SystemIds),
        "http://ronda.test",
        async move {
            let _ = stopped.await;
        },
    );
    tokio::time::sleep(Duration::from_secs(3)).await;
    let _ = stop.send(());
    worker.await.expect("it ends");
    smtp.messages().into_iter().skip(before).collect()
}

/// The first secret behind some words of a mail.
fn secret(text: &str, behind: &str) -> String {
    let rest = text.split(behind).nth(1).expect("a secret");
    rest.chars().take_while(char::is_ascii_hexdigit).collect()
}
