//! What a mail's links open signed out, the calendar that one subscribes to, and answers by mail.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use axum::body::Body;
use axum::http::Request;
use domain::attention::{Opens, Thing};
use domain::permission::{CirclePlace, LeadCircle, in_the_name_of};
use testkit::scene::{Scene, WITHIN};
use web::{ReplyRefused, TakenIn, routes, take_reply};

const DAY: i64 = 86_400;

#[tokio::test]
async fn a_mails_link_opens_its_one_conversation_to_be_read_and_nothing_else() {
    for (app, scene) in Scene::each().await {
        let there = scene.attention;
        let mut nobody = app.visitor();
        let page = nobody.get(&routes::mail_link(there.reading)).await.is(200);
        assert_eq!(page.header("x-robots-tag"), "noindex, nofollow");
        page.has("¿Cómo devuelven los boletos el mismo día?")
            .has("Comentamos cinco al azar")
            .has("abre solo esta conversación, sin entrar a Ronda, hasta el 15 de junio")
            // What Ana hid stays hidden, and nobody writes from here.
            .has("Este aporte está oculto")
            .has_not("Unas palabras que no debían estar")
            .has_not("<textarea")
            .has_not("Aceptar como respuesta");
        // It opens no other door.
        for path in [
            routes::conversation(scene.dialogue.question),
            routes::conversation(scene.dialogue.inside),
            routes::NOTIFICATIONS.to_owned(),
        ] {
            let reply = nobody.get(&path).await.is(303);
            assert!(reply.location.starts_with("/entrar"), "{}", reply.location);
        }
        // The talk on a lesson is read by nobody so: whoever holds the link signs in.
        let lesson = nobody.get(&routes::mail_link(there.reading_observation)).await.is(303);
        assert_eq!(lesson.location, routes::conversation(scene.dialogue.on_observation));
        // A secret for something else opens nothing here, and so does a wrong one.
        for secret in [there.muting, there.reply, there.feed, "no-abre-nada", ""] {
            let reply = nobody.get(&format!("/correo/{secret}")).await;
            assert!(
                [410, 404].contains(&reply.status.as_u16()),
                "{secret}: {}",
                reply.status
            );
        }
        // Beto, signed in, is where he wanted to be.
        let mut beto = app.signed_in(app.world.beto).await;
        let reply = beto.get(&routes::mail_link(there.reading)).await.is(303);
        assert_eq!(reply.location, routes::conversation(scene.dialogue.question));
        // Two weeks later it opens nothing.
        app.clock.advance(14 * DAY);
        nobody
            .get(&routes::mail_link(there.reading))
            .await
            .is(410)
            .has_not("Comentamos cinco al azar");
    }
}

#[tokio::test]
async fn what_was_said_among_few_is_read_signed_in_and_a_link_says_no_name_of_it_once_one_left() {
    for (app, scene) in Scene::each().await {
        let (db, world) = (&app.app.db, app.world);
        let mut w = db.write(app.moment()).await.unwrap();
        let about = Some((Thing::Conversation, scene.dialogue.inside.0));
        let key = w.make_mail_key(world.beto, Opens::Reading, about, 14).await.unwrap();
        w.keep_mail_keys().await.unwrap();
        let mut nobody = app.visitor();
        let reply = nobody.get(&routes::mail_link(&key)).await.is(303);
        assert_eq!(reply.location, routes::conversation(scene.dialogue.inside));
        let mut beto = app.signed_in(world.beto).await;
        beto.get(&reply.location).await.is(200).has(WITHIN);
        let place = CirclePlace {
            circle: db.circle(scene.dialogue.invited).await.unwrap(),
            members: db.circle_members(scene.dialogue.invited).await.unwrap(),
        };
        let mut w = db.write(app.moment()).await.unwrap();
        w.place_in_circle(&in_the_name_of(world.caro, LeadCircle(place)), world.beto, None)
            .await
            .unwrap();
        w.commit().await.unwrap();
        let reply = nobody.get(&routes::mail_link(&key)).await;
        assert!(!reply.text.contains(WITHIN) && reply.status != 200, "{}", reply.status);
        // Nor does the page that silences say its name any more.
        let mut w = db.write(app.moment()).await.unwrap();
        let mute = w.make_mail_key(world.beto, Opens::Muting, about, 14).await.unwrap();
        w.keep_mail_keys().await.unwrap();
        nobody
            .get(&routes::mail_mute(&mute))
            .await
            .is(200)
            .has("Una conversación")
            .has_not("¿Quién copia la guía?");
    }
}

#[tokio::test]
async fn one_click_silences_signed_out_and_looking_does_not() {
    for (app, scene) in Scene::each().await {
        let (db, beto, there) = (&app.app.db, app.world.beto, scene.attention);
        let mut nobody = app.visitor();
        let path = routes::mail_mute(there.muting);
        nobody
            .get(&path)
            .await
            .is(200)
            .has("¿Cómo devuelven los boletos el mismo día?");
        assert!(!db.is_muted(beto, scene.dialogue.question.0).await.unwrap());
        // As RFC 8058 has it: a program for mail sends this, without cookies; the answer is no redirect.
        nobody
            .post(&path, &[("List-Unsubscribe", "One-Click")])
            .await
            .is(200)
            .has("Silenciado");
        assert!(db.is_muted(beto, scene.dialogue.question.0).await.unwrap());
        nobody
            .post(&path, &[("oir", "1")])
            .await
            .is(200)
            .has("Los recibirás de nuevo");
        assert!(!db.is_muted(beto, scene.dialogue.question.0).await.unwrap());

        let all = routes::mail_mute(there.muting_all);
        nobody.get(&all).await.is(200).has("Todos los correos de novedades");
        nobody.post(&all, &[("List-Unsubscribe", "One-Click")]).await.is(200);
        let hours = db.attention_hours(beto).await.unwrap();
        assert_eq!(hours.rhythm, domain::attention::Rhythm::Never);
        // A link that reads silences nothing; nor does a wrong one, whoever asks.
        for secret in [there.reading, there.reply, "no-abre-nada"] {
            nobody.post(&routes::mail_mute(secret), &[]).await.is(410);
        }
    }
}

#[tokio::test]
async fn a_calendar_is_read_by_its_address_until_that_is_taken_back() {
    for (app, scene) in Scene::each().await {
        let mut beto = app.signed_in(app.world.beto).await;
        beto.get(routes::ACCOUNT_ATTENTION)
            .await
            .has("Tu agenda tiene una dirección");
        let made = beto.post(routes::ACCOUNT_FEED, &[("agenda", "hacer")]).await.is(200);
        let start = made.text.find("http://ronda.test/agenda/").unwrap();
        let address: String = made.text[start..].chars().take_while(|c| *c != '<').collect();
        let path = address.strip_prefix("http://ronda.test").unwrap().to_owned();

        let mut nobody = app.visitor();
        let feed = nobody.get(&path).await.is(200);
        assert_eq!(feed.header("content-type"), "text/calendar; charset=utf-8");
        let mark = feed.header("etag").to_owned();
        let text = feed.text.replace("\r\n ", "");
        // His running cycle by its days, a break of the network's calendar; his draft is nobody's business.
        let running = format!("UID:cycle-{}", scene.running);
        assert!(
            text.contains(&running) && text.contains("SUMMARY:Sin clases: "),
            "{text}"
        );
        assert!(!text.contains(&format!("cycle-{}", scene.draft)), "{text}");
        assert!(
            !text.contains(&format!("cycle-{}", scene.socio_running)),
            "another's cycle"
        );
        // No more is said of an observation than its day.
        assert!(text.contains("SUMMARY:Observación de aula\r\n"), "{text}");
        // What hasn't changed isn't sent again.
        let again = Request::get(&path)
            .header("if-none-match", &mark)
            .body(Body::empty())
            .unwrap();
        let again = nobody.send(again).await.is(304);
        assert!(again.text.is_empty());
        // Some minutes later nothing has changed either.
        app.clock.advance(300);
        assert_eq!(nobody.get(&path).await.is(200).header("etag"), mark);

        // The former address opened until the new one was made.
        nobody.get(&routes::calendar_feed(scene.attention.feed)).await.is(410);
        beto.post(routes::ACCOUNT_FEED, &[("agenda", "cerrar")]).await.is(303);
        nobody.get(&path).await.is(410);
    }
}

fn mail(secret: &str, from: &str, more: &str, words: &str) -> Vec<u8> {
    format!(
        "From: Beto <{from}>\r\nTo: responder+{secret}@red.cl\r\nMessage-ID: <{}@liceo.cl>\r\nContent-Type: text/plain; charset=utf-8\r\n{more}\r\n{words}\r\n\r\nEl lun, 1 jun 2026, Ronda <r@red.cl> escribió:\r\n> Caro Profesora respondió\r\n",
        domain::secret::hash(words)
    )
    .into_bytes()
}

const FROM: &str = "Beto@prueba.invalid";

#[tokio::test]
async fn an_answer_by_mail_stands_in_its_conversation_once() {
    for (app, scene) in Scene::each().await {
        let secret = scene.attention.reply;
        let taken = take_reply(
            &app.app,
            &mail(secret, FROM, "", "Gracias, @Caro Profesora. Lo probamos."),
            None,
        )
        .await;
        assert_eq!(
            taken,
            Ok(TakenIn::Kept {
                conversation: scene.dialogue.question,
                files: 0
            })
        );
        // The server delivers it again.
        let again = mail(
            &secret.to_uppercase(),
            FROM,
            "",
            "Gracias, @Caro Profesora. Lo probamos.",
        );
        take_reply(&app.app, &again, None).await.unwrap();
        let mut caro = app.signed_in(app.world.caro).await;
        caro.get(routes::NOTIFICATIONS).await.has("Beto Profesor te nombró en");
        let page = caro.get(&routes::conversation(scene.dialogue.question)).await.is(200);
        assert_eq!(page.text.matches("Lo probamos.").count(), 1, "{}", page.words());
        page.has_not("Caro Profesora respondió");
    }
}

#[tokio::test]
async fn what_is_no_answer_of_its_person_is_refused_with_a_reason() {
    for (app, scene) in Scene::each().await {
        let (there, words) = (scene.attention, "Unas palabras por correo");
        let refused = async |bytes: Vec<u8>| match take_reply(&app.app, &bytes, None).await {
            Err(ReplyRefused { key, later: false }) => key,
            other => panic!("{other:?}"),
        };
        let other = "ffffffffffffffffffffffffffffffff";
        assert_eq!(refused(mail(other, FROM, "", words)).await, "mail-in-no-key");
        assert_eq!(refused(mail("corto", FROM, "", words)).await, "mail-in-no-key");
        // A link that reads writes nothing.
        assert_eq!(refused(mail(there.reading, FROM, "", words)).await, "mail-in-over");
        // Whoever was forwarded the mail; whoever only says that they are Beto, too.
        assert_eq!(
            refused(mail(there.reply, "otra@persona.cl", "", words)).await,
            "mail-in-sender"
        );
        assert_eq!(
            refused(mail(there.reply, FROM, "", "")).await,
            "wrong-contribution-empty"
        );
        assert_eq!(
            refused(mail(there.reply, FROM, "", &"a".repeat(6001))).await,
            "wrong-words-long"
        );
        let names = "@Caro Profesora ".repeat(11);
        assert_eq!(
            refused(mail(there.reply, FROM, "", &names)).await,
            "wrong-mentions-many"
        );
        assert_eq!(refused(vec![b'a'; 2_000_000]).await, "mail-in-large");
        assert_eq!(refused(b"\xff\xfe".to_vec()).await, "mail-in-unreadable");
        // Absence notes are let go, lest they come back for ever.
        for header in ["Auto-Submitted: auto-replied\r\n", "Precedence: bulk\r\n"] {
            let taken = take_reply(&app.app, &mail(there.reply, FROM, header, words), None).await;
            assert_eq!(taken, Ok(TakenIn::Ignored), "{header}");
        }
        let mut caro = app.signed_in(app.world.caro).await;
        caro.get(&routes::conversation(scene.dialogue.question))
            .await
            .has_not("Unas palabras por correo");
        // A bomb of mails stops at what the page allows in an hour.
        let mut kept = 0;
        for n in 0..45 {
            match take_reply(&app.app, &mail(there.reply, FROM, "", &format!("Otra más {n}")), None).await {
                Ok(_) => kept += 1,
                Err(refused) => assert_eq!(refused.key, "wrong-contributions-many"),
            }
        }
        assert!((30..=40).contains(&kept), "{kept}");
        app.clock.advance(40 * DAY);
        assert_eq!(refused(mail(there.reply, FROM, "", "Tarde")).await, "mail-in-over");
    }
}

#[tokio::test]
async fn files_of_an_answer_by_mail_are_left_behind_and_its_writer_is_told_once() {
    for (app, scene) in Scene::each().await {
        let letters = async || {
            let jobs = app.app.db.waiting_jobs().await.unwrap();
            jobs.iter().filter(|job| job.kind == "send-mail").count()
        };
        let with_parts = |words: &str, parts: &str| {
            format!(
                "From: Beto <{FROM}>\r\nTo: responder+{}@red.cl\r\nMessage-ID: <{}@liceo.cl>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{words}\r\n{parts}--x--\r\n",
                scene.attention.reply,
                domain::secret::hash(words)
            )
            .into_bytes()
        };
        // A logo below somebody's name is nothing that they meant to send.
        let logo = "--x\r\nContent-Type: image/png\r\nContent-ID: <logo>\r\nContent-Disposition: inline; filename=logo.png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n";
        let taken = take_reply(&app.app, &with_parts("Con firma y logo", logo), None).await;
        assert!(matches!(taken, Ok(TakenIn::Kept { files: 0, .. })), "{taken:?}");
        assert_eq!(letters().await, 0);
        let pdf = "--x\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=pauta.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQK\r\n";
        let mail = with_parts("Aquí va la pauta", pdf);
        for _ in 0..2 {
            let taken = take_reply(&app.app, &mail, None).await;
            assert!(matches!(taken, Ok(TakenIn::Kept { files: 1, .. })), "{taken:?}");
        }
        assert_eq!(letters().await, 1, "once, however often the mail is delivered");
        let mut caro = app.signed_in(app.world.caro).await;
        let page = caro.get(&routes::conversation(scene.dialogue.question)).await.is(200);
        page.has("Aquí va la pauta").has_not("pauta.pdf");
    }
}
