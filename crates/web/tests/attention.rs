//! What people are told: who, why, and never what they may not open, on the page or in a figure.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use domain::attention::{Kind, Thing};
use domain::permission::{CirclePlace, LeadCircle, in_the_name_of};
use testkit::scene::{Scene, WITHIN};
use web::routes;

use super::dialogue::{opened, said};

#[tokio::test]
async fn whoever_is_answered_is_told_why_and_has_read_it_once_its_page_was_opened() {
    for (app, scene) in Scene::each().await {
        let mut beto = app.signed_in(app.world.beto).await;
        let inbox = beto.get(routes::NOTIFICATIONS).await.is(200);
        let inbox = inbox
            .has("Caro Profesora respondió tu pregunta «¿Cómo devuelven los boletos el mismo día?»")
            .has("Comentamos cinco al azar")
            .has("La pregunta es tuya. También por correo")
            .has("Silenciar esta conversación");
        assert!(inbox.text.contains("class=\"count\""), "{}", inbox.words());
        // His own words are not told to him, nor what an administrator or an analyst would not see.
        inbox.has_not("Beto Profesor respondió").has_not("Beto Profesor dijo");
        for nobody in [app.world.gil, app.world.hugo, app.world.karen] {
            let mut nobody = app.signed_in(nobody).await;
            nobody
                .get(routes::NOTIFICATIONS)
                .await
                .is(200)
                .has("No hay nada sin leer");
        }
        // He opens the conversation: it is read, without a click more.
        beto.get(&routes::conversation(scene.dialogue.question)).await.is(200);
        let inbox = beto.get(routes::NOTIFICATIONS).await.is(200);
        let (fresh, read) = inbox.text.split_once("Leídas").unwrap();
        assert!(!fresh.contains("respondió tu pregunta «¿Cómo devuelven"), "{fresh}");
        assert!(read.contains("respondió tu pregunta «¿Cómo devuelven"), "{read}");
    }
}

#[tokio::test]
async fn whoever_decides_is_told_and_cannot_silence_it() {
    for (app, _) in Scene::each().await {
        // Elena reported Beto's words; Caro leads the circle. Ana hid Caro's, who asks that another person looks.
        let mut ines = app.signed_in(app.world.ines).await;
        let inbox = ines.get(routes::NOTIFICATIONS).await.is(200);
        inbox
            .has("Elena Utepé reportó un aporte en «¿Cómo devuelven los boletos el mismo día?»")
            .has("Caro Profesora pide otra mirada a un aporte oculto")
            .has("Esto siempre te lo contamos")
            .has_not("No avisarme más de esto");
        let mut ana = app.signed_in(app.world.ana).await;
        // Ana hid it: another person decides, and she isn't asked.
        ana.get(routes::NOTIFICATIONS).await.has_not("pide otra mirada");
        let mut beto = app.signed_in(app.world.beto).await;
        beto.get(routes::NOTIFICATIONS).await.has_not("reportó");
        let mut caro = app.signed_in(app.world.caro).await;
        caro.get(routes::NOTIFICATIONS)
            .await
            .has("Ana Coordinadora ocultó algo que dijiste")
            .has("reportó un aporte");
    }
}

#[tokio::test]
async fn nothing_is_told_of_what_one_may_no_longer_open_not_even_a_figure() {
    for (app, scene) in Scene::each().await {
        let (db, world) = (&app.app.db, app.world);
        let mut beto = app.signed_in(world.beto).await;
        beto.get(routes::NOTIFICATIONS)
            .await
            .has("¿Quién copia la guía?")
            .has(WITHIN);
        let standing = db.standing(world.beto).await.unwrap();
        let before = db.unread_told(&standing).await.unwrap().len();

        // Caro takes him out of the circle by invitation.
        let place = CirclePlace {
            circle: db.circle(scene.dialogue.invited).await.unwrap(),
            members: db.circle_members(scene.dialogue.invited).await.unwrap(),
        };
        let mut w = db.write(app.moment()).await.unwrap();
        w.place_in_circle(&in_the_name_of(world.caro, LeadCircle(place)), world.beto, None)
            .await
            .unwrap();
        w.commit().await.unwrap();
        beto.get(routes::NOTIFICATIONS)
            .await
            .has_not("¿Quién copia la guía?")
            .has_not(WITHIN);
        let after = db.unread_told(&standing).await.unwrap().len();
        assert!(after < before, "{after} of {before}");
        let unread = db.unread(&standing).await.unwrap();
        assert_eq!(unread.lines, after.min(9), "nor counted");
        let rows = db.waiting_for_mail(world.beto, app.app.now()).await.unwrap();
        assert!(rows.iter().any(|one| one.thing_id == scene.dialogue.inside.0));
        let told = db.told(&standing, rows).await.unwrap();
        assert!(told.iter().all(|line| line.group.thing_id != scene.dialogue.inside.0));
        let name = db
            .title_for(&standing, Thing::Conversation, scene.dialogue.inside.0)
            .await;
        assert_eq!(name.unwrap(), None);

        // Words that were hidden, and words that were taken back, are told to nobody.
        let standing = db.standing(world.beto).await.unwrap();
        let told = db.unread_told(&standing).await.unwrap();
        let hidden = scene.dialogue.hidden.0;
        assert!(
            told.iter()
                .all(|line| line.words.as_ref().is_none_or(|(id, _)| id.0 != hidden))
        );
        let mut caro = app.signed_in(world.caro).await;
        let removal = routes::contribution_removal(scene.dialogue.reply);
        caro.post(&removal, &[]).await.is(303);
        beto.get(routes::NOTIFICATIONS)
            .await
            .has_not("Comentamos cinco al azar");
    }
}

#[tokio::test]
async fn of_one_cause_one_is_told_once_by_what_counts_most_and_three_answers_are_one_line() {
    for (app, scene) in Scene::each().await {
        let (mut beto, mut caro) = (app.signed_in(app.world.beto).await, app.signed_in(app.world.caro).await);
        let place = routes::circle_conversation(scene.dialogue.open);
        let question = opened(&mut beto, &place, "¿Sirve el semáforo?", "En 1°A no.", true).await;
        said(&mut caro, &question, "@Beto Profesor, sí: con tarjetas").await;
        let mut elena = app.signed_in(app.world.elena).await;
        for words in ["A nosotros también", "Y en 2°B", "Pero poco"] {
            said(&mut elena, &question, words).await;
        }
        let standing = app.app.db.standing(app.world.beto).await.unwrap();
        let told = app.app.db.unread_told(&standing).await.unwrap();
        let of_it: Vec<(Kind, usize)> = told
            .iter()
            .filter(|line| line.title.as_deref() == Some("¿Sirve el semáforo?"))
            .map(|line| (line.group.kind, line.group.ids.len()))
            .collect();
        assert_eq!(of_it.len(), 2, "{of_it:?}");
        assert!(
            of_it.contains(&(Kind::Mention, 1)) && of_it.contains(&(Kind::Answer, 3)),
            "{of_it:?}"
        );
        // Whoever took part hears of it, too; each once.
        let caros = app.app.db.standing(app.world.caro).await.unwrap();
        let told = app.app.db.unread_told(&caros).await.unwrap();
        let said_there = told
            .iter()
            .filter(|line| line.title.as_deref() == Some("¿Sirve el semáforo?"));
        assert_eq!(said_there.map(|line| line.group.kind).collect::<Vec<_>>(), [Kind::Said]);
    }
}

#[tokio::test]
async fn done_less_and_silence_are_one_tap_each() {
    for (app, scene) in Scene::each().await {
        let mut beto = app.signed_in(app.world.beto).await;
        let answered = scene.attention.answered;
        // Less: from at once to the digest, to the page, to nothing.
        for done in [
            "done-notification-digest",
            "done-notification-page",
            "done-notification-never",
        ] {
            let reply = beto.post(&routes::notification_less(answered), &[]).await.is(303);
            assert!(reply.location.contains(done), "{}", reply.location);
        }
        let (db, now) = (&app.app.db, app.app.now());
        let count = async || db.waiting_for_mail(app.world.beto, now).await.unwrap().len();
        let before = count().await;
        let question = routes::conversation(scene.dialogue.question);
        let mut caro = app.signed_in(app.world.caro).await;
        said(&mut caro, &question, "Otra cosa").await;
        assert_eq!(count().await, before, "an answer is not told any more");
        said(&mut caro, &question, "@Beto Profesor mira").await;
        assert_eq!(count().await, before + 1, "a mention is");

        // Done closes the line; what came back opens it.
        beto.post(&routes::notification_closure(answered), &[]).await.is(303);
        let closed = db.notification(answered).await.unwrap();
        assert!(closed.read_at.is_some());
        beto.post(&routes::notification_closure(answered), &[("vuelta", "1")])
            .await
            .is(303);
        assert!(db.notification(answered).await.unwrap().read_at.is_none());

        // Silenced, even a mention isn't told; heard again, it is.
        beto.post(&routes::notification_mute(answered), &[]).await.is(303);
        let settings = beto.get(routes::ACCOUNT_ATTENTION).await.is(200);
        settings.has("¿Cómo devuelven los boletos el mismo día?");
        let silent = count().await;
        said(&mut caro, &question, "@Beto Profesor mira esto").await;
        assert_eq!(count().await, silent);
        let id = scene.dialogue.question.to_string();
        beto.post(routes::ACCOUNT_MUTES, &[("que", "conversation"), ("cual", id.as_str())])
            .await
            .is(303);
        said(&mut caro, &question, "@Beto Profesor ahora sí").await;
        assert_eq!(count().await, silent + 1);
        // Nobody closes or silences somebody else's.
        for path in [
            routes::notification_closure(answered),
            routes::notification_mute(answered),
            routes::notification_less(answered),
        ] {
            caro.post(&path, &[]).await.is(404);
        }
        beto.post(routes::NOTIFICATIONS_CLOSURE, &[]).await.is(303);
        beto.get(routes::NOTIFICATIONS).await.has("No hay nada sin leer");
    }
}

#[tokio::test]
async fn what_one_chooses_is_kept_and_what_makes_no_sense_is_told() {
    for (app, _) in Scene::each().await {
        let mut beto = app.signed_in(app.world.beto).await;
        let wrong = beto
            .post(
                routes::ACCOUNT_ATTENTION,
                &[
                    ("rhythm", "weekly"),
                    ("from", "19"),
                    ("to", "20"),
                    ("kind-said", "page"),
                ],
            )
            .await
            .is(422);
        // What was typed is kept.
        wrong
            .has("Deja al menos dos horas")
            .has("<option value=\"weekly\" selected>")
            .has("<option value=\"19\" selected>")
            .has("<option value=\"page\" selected>");
        for fields in [
            [("rhythm", "a veces"), ("from", "7"), ("to", "20")],
            [("rhythm", "daily"), ("from", "-3"), ("to", "20")],
            [("rhythm", "daily"), ("from", "7"), ("to", "99999999999999999999")],
        ] {
            beto.post(routes::ACCOUNT_ATTENTION, &fields).await.is(422);
        }
        beto.post(
            routes::ACCOUNT_ATTENTION,
            &[
                ("rhythm", "weekly"),
                ("from", "8"),
                ("to", "18"),
                ("kind-said", "page"),
                ("kind-report", "never"),
                ("kind-mention", "nunca"),
            ],
        )
        .await
        .is(303);
        let (db, person) = (&app.app.db, app.world.beto);
        let hours = db.attention_hours(person).await.unwrap();
        assert_eq!((hours.from_hour, hours.to_hour), (8, 18));
        let paces = db.attention_paces(person).await.unwrap();
        let of = |kind: Kind| {
            paces
                .iter()
                .find(|(known, _)| *known == kind)
                .map(|(_, pace)| pace.word())
        };
        assert_eq!((of(Kind::Said), of(Kind::Mention)), (Some("page"), None));
        // A duty stays on the page.
        assert_eq!(of(Kind::Report), Some("page"));
        for wrong in [[("que", "persona"), ("cual", "x")], [("que", "cycle"), ("cual", "x")]] {
            beto.post(routes::ACCOUNT_MUTES, &wrong).await.is(400);
        }
    }
}

#[tokio::test]
async fn sixty_names_an_hour_are_a_storm() {
    let (app, scene) = Scene::sqlite().await;
    let mut caro = app.signed_in(app.world.caro).await;
    let question = routes::conversation(scene.dialogue.question);
    let names = [
        "Ana Coordinadora",
        "Inés Directora de la red",
        "Julio Gestor",
        "Dora Directora",
        "Elena Utepé",
        "Fidel Convivencia",
        "Beto Profesor",
    ];
    for told in 0..30 {
        let words: Vec<String> = names.iter().map(|name| format!("@{name},")).collect();
        let id = caro.get(&question).await.is(200).hidden("id");
        let words = words.join(" ");
        let reply = caro
            .post(&question, &[("id", id.as_str()), ("words", words.as_str())])
            .await;
        if reply.status == 422 {
            // What was typed is there still, and without names it may be said.
            reply
                .has("Ya nombraste a sesenta personas en esta hora")
                .has("@Beto Profesor");
            said(&mut caro, &question, "Sin nombrar a nadie").await;
            assert!(told >= 2, "{told} were let through");
            return;
        }
    }
    panic!("nobody stopped the storm");
}

#[tokio::test]
async fn what_is_kept_of_it_is_in_ones_copy_and_goes_with_the_account() {
    for (app, _) in Scene::each().await {
        let (db, beto) = (&app.app.db, app.world.beto);
        let copy = db.export_person(beto).await.unwrap();
        for part in ["notifications", "notifications_caused", "mail_keys", "calendar_feed"] {
            assert!(!copy.part(part).is_empty(), "{part}");
        }
        let mut browser = app.signed_in(beto).await;
        browser
            .post(routes::ACCOUNT_ERASURE, &[("name", "Beto Profesor")])
            .await;
        let copy = db.export_person(beto).await.unwrap();
        for part in ["notifications", "mail_keys", "calendar_feed"] {
            assert!(copy.part(part).is_empty(), "{part}");
        }
    }
}
