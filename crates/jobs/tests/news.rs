//! Mail about notifications, from what was said to the mail: on both databases, with two servers at once, into a real mail server.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at what it cannot do"
)]

use std::sync::Arc;
use std::time::Duration;

use domain::attention::{Hours, Kind, Pace, Rhythm};
use domain::id::{PersonId, SystemIds};
use domain::permission::{ActForOneself, in_the_name_of};
use jobs::{Outbox, spawn};
use testkit::app::TestApp;
use testkit::scene::{Scene, WITHIN};
use testkit::smtp::{Message, Smtp};
use tokio::sync::oneshot;
use web::routes;

const BASE: &str = "https://ronda.example";
const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// Two servers work until all is done; the mails that are new, by whom they went to.
async fn two_servers(app: &TestApp, smtp: &Smtp) -> Vec<Message> {
    let before = smtp.messages().len();
    let outbox = Outbox::from_setting(&smtp.url(), "Ronda <ronda@red.cl>")
        .unwrap()
        .with_replies("responder@red.cl")
        .unwrap();
    let mut workers = Vec::new();
    for _ in 0..2 {
        let (stop, stopped) = oneshot::channel::<()>();
        let stopped = async move {
            let _ = stopped.await;
        };
        let (db, files) = (app.app.db.clone(), app.app.files.clone());
        let ids = Arc::new(SystemIds);
        let worker = spawn(db, files, outbox.clone(), app.clock.clone(), ids, BASE, stopped);
        workers.push((stop, worker));
    }
    tokio::time::sleep(Duration::from_secs(3)).await;
    for (stop, worker) in workers {
        stop.send(()).unwrap();
        worker.await.unwrap();
    }
    let mut mails: Vec<Message> = smtp.messages().into_iter().skip(before).collect();
    mails.sort_by(|a, b| a.to.cmp(&b.to));
    mails
}

/// The text of a mail to somebody, as its reader sees it.
fn to<'m>(mails: &'m [Message], who: &str) -> Vec<&'m Message> {
    let address = format!("{who}@prueba.invalid");
    mails.iter().filter(|mail| mail.to == [address.clone()]).collect()
}

fn decoded(mail: &Message) -> String {
    // Quoted-printable, as far as this house writes it.
    let joined = mail.data.replace("=\n", "").replace(":\n ", ": ");
    let (mut bytes, mut rest) = (Vec::new(), joined.as_bytes());
    while let Some((first, more)) = rest.split_first() {
        let hex = more.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match hex
            .and_then(|two| u8::from_str_radix(two, 16).ok())
            .filter(|_| *first == b'=')
        {
            Some(byte) => {
                bytes.push(byte);
                rest = &more[2..];
            }
            None => {
                bytes.push(*first);
                rest = more;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

async fn choose(app: &TestApp, who: PersonId, rhythm: Rhythm) {
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let proof = in_the_name_of(who, ActForOneself(who));
    let hours = Hours {
        rhythm,
        ..Hours::default()
    };
    w.choose_hours(&proof, hours).await.unwrap();
    w.commit().await.unwrap();
}

async fn says(app: &TestApp, who: PersonId, conversation: &str, words: &str) {
    let mut browser = app.signed_in(who).await;
    let id = browser.get(conversation).await.is(200).hidden("id");
    browser
        .post(conversation, &[("id", id.as_str()), ("words", words)])
        .await
        .is(303);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_gathered_is_one_mail_a_day_with_links_that_work_and_nothing_of_an_observation() {
    for (app, _) in Scene::each().await {
        let smtp = Smtp::start().await;
        let world = app.world;
        // Caro wants nothing by mail; Julio one a week, and this week's has passed.
        choose(&app, world.caro, Rhythm::Never).await;
        choose(&app, world.julio, Rhythm::Weekly).await;
        let mails = two_servers(&app, &smtp).await;
        assert!(to(&mails, "caro").is_empty() && to(&mails, "karen").is_empty());
        assert_eq!(to(&mails, "julio").len(), 1);
        let beto = to(&mails, "beto");
        assert_eq!(beto.len(), 1, "one digest");
        let text = decoded(beto[0]);
        for part in [
            "Caro Profesora respondió tu pregunta «¿Cómo devuelven los boletos el mismo día?»",
            "Comentamos cinco al azar",
            "La pregunta es tuya.",
            // Whoever is asked reads why in the mail itself; no other mail says it.
            "Caro Profesora te pregunta: «¿Cómo lograron que todos entreguen el boleto?»",
            "· Probaste y",
            "https://ronda.example/correo/",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
            "Auto-Submitted: auto-generated",
            "Content-Type: text/plain",
            "Content-Type: text/html",
        ] {
            assert!(text.contains(part), "{part}\n{text}");
        }
        assert!(
            text.contains("List-Unsubscribe: <https://ronda.example/correo/"),
            "{text}"
        );
        // Of a lesson not a word; nothing of his own; nothing hidden.
        for part in [
            "Qué viste tú",
            "Unas palabras que no debían estar",
            "Beto Profesor respondió",
        ] {
            assert!(!text.contains(part), "{part}\n{text}");
        }
        // A digest of several things has no address to answer to.
        assert!(!text.contains("Reply-To"), "{text}");
        // Its link opens signed out, and opens one thing.
        let key = text.split("/correo/").nth(1).unwrap();
        let key: String = key.chars().take_while(char::is_ascii_hexdigit).collect();
        let mut nobody = app.visitor();
        let opened = nobody.get(&routes::mail_link(&key)).await;
        assert!([200, 303, 410].contains(&opened.status.as_u16()));

        // The same day no news come again; the next day neither, because nothing is new.
        app.clock.advance(2 * HOUR);
        let again = two_servers(&app, &smtp).await;
        assert!(!again.iter().any(|mail| mail.data.contains("List-Unsubscribe-Post")));
        app.clock.advance(DAY);
        assert!(to(&two_servers(&app, &smtp).await, "beto").is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_wait_leaves_within_minutes_once_and_not_at_night() {
    for (app, scene) in Scene::each().await {
        let smtp = Smtp::start().await;
        let world = app.world;
        // The digests of the morning are out.
        two_servers(&app, &smtp).await;
        let question = routes::conversation(scene.dialogue.question);
        for words in [
            "@Beto Profesor, una cosa",
            "@Beto Profesor, otra",
            "@Beto Profesor, y otra",
        ] {
            says(&app, world.caro, &question, words).await;
        }
        app.clock.advance(6 * 60);
        let mails = two_servers(&app, &smtp).await;
        let beto = to(&mails, "beto");
        assert_eq!(beto.len(), 1, "three mentions in a minute are one mail");
        let text = decoded(beto[0]);
        assert!(
            text.contains("Reply-To: Ronda <responder+") || text.contains("Reply-To: responder+"),
            "{text}"
        );
        assert!(["una cosa", "otra"].iter().any(|words| text.contains(words)), "{text}");

        // What he reads before it leaves isn't mailed.
        says(&app, world.caro, &question, "@Beto Profesor, lo lees antes").await;
        app.signed_in(world.beto).await.get(&question).await.is(200);
        app.clock.advance(6 * 60);
        assert!(to(&two_servers(&app, &smtp).await, "beto").is_empty());

        // Four a day, and no more.
        let mut sent = 1;
        for n in 0..6 {
            says(&app, world.caro, &question, &format!("@Beto Profesor, van {n}")).await;
            app.clock.advance(6 * 60);
            sent += to(&two_servers(&app, &smtp).await, "beto").len();
        }
        assert_eq!(sent, 4);

        // At night it waits for the morning; on the holiday of the 29th of June (a Monday) for Tuesday.
        app.clock.advance(12 * HOUR);
        says(&app, world.elena, &question, "@Beto Profesor, de noche").await;
        app.clock.advance(6 * 60);
        assert!(to(&two_servers(&app, &smtp).await, "beto").is_empty());
        app.clock.advance(9 * HOUR);
        let morning = two_servers(&app, &smtp).await;
        let text: String = to(&morning, "beto").iter().map(|mail| decoded(mail)).collect();
        assert!(text.contains("de noche"), "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_may_no_longer_be_read_is_not_mailed_and_what_failed_comes_once() {
    for (app, scene) in Scene::each().await {
        let (db, world) = (&app.app.db, app.world);
        let mut w = db.write(app.moment()).await.unwrap();
        let proof = in_the_name_of(world.beto, ActForOneself(world.beto));
        w.choose_pace(&proof, Kind::Answer, Pace::Digest).await.unwrap();
        w.commit().await.unwrap();
        // The mail is made, and no mail server is there: its job fails and waits.
        let nowhere = Outbox::from_setting("smtp://127.0.0.1:9", "ronda@red.cl").unwrap();
        let ids = Arc::new(SystemIds);
        let worker = jobs::Worker::new(db.clone(), app.app.files.clone(), nowhere, app.clock.clone(), ids, BASE);
        let (stop, stopped) = oneshot::channel::<()>();
        let running = tokio::spawn(worker.run(async move {
            let _ = stopped.await;
        }));
        tokio::time::sleep(Duration::from_secs(3)).await;
        stop.send(()).unwrap();
        running.await.unwrap();
        // Meanwhile Beto leaves the circle by invitation.
        let mut beto = app.signed_in(world.beto).await;
        beto.post(&routes::circle_leaving(scene.dialogue.invited), &[])
            .await
            .is(303);
        let smtp = Smtp::start().await;
        app.clock.advance(2 * HOUR);
        let mails = two_servers(&app, &smtp).await;
        let mine = to(&mails, "beto");
        assert_eq!(mine.len(), 1, "it came, once");
        let text = decoded(mine[0]);
        assert!(text.contains("Comentamos cinco al azar"), "{text}");
        assert!(
            !text.contains(WITHIN) && !text.contains("Quién copia la guía"),
            "{text}"
        );
        app.clock.advance(HOUR);
        assert!(to(&two_servers(&app, &smtp).await, "beto").is_empty());
    }
}
