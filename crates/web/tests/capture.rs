//! Quick capture as plain forms and as a phone's script sends it: once, and by its owner alone.

use domain::capture::Asked;
use domain::file::Host;
use domain::id::CaptureId;
use testkit::app::{Browser, Reply, fresh_id};
use testkit::scene::{PICTURE, Scene};
use web::routes;

/// As the phone's script sends it.
async fn send(browser: &mut Browser, fields: &[(&str, &str)], photo: Option<&[u8]>) -> Reply {
    browser
        .send_with(routes::CAPTURE_RECORDS, fields, photo.map(|bytes| ("foto.jpg", bytes)))
        .await
}

#[tokio::test]
async fn a_form_without_scripts_is_received_and_asks_one_thing_back() {
    for (app, scene) in Scene::each().await {
        let mut beto = app.signed_in(app.world.beto).await;
        beto.get(routes::CAPTURE)
            .await
            .is(200)
            .has("Devolver el boleto comentado")
            .has("Dijiste: «Sí: un comentario de ayer todavía se recuerda». ¿Qué cambió de verdad?")
            .has("Algo nuevo")
            .has("Sin caras de estudiantes");
        let (id, cycle) = (fresh_id(), scene.running.to_string());
        let fields = [("id", id.as_str()), ("about", &cycle), ("words", "Faltó tiempo")];
        let reply = beto.send_with(routes::CAPTURE, &fields, None).await.is(303);
        beto.get(&reply.location)
            .await
            .is(200)
            .has("¿Lo hiciste como lo planificaste?")
            .has("Faltó tiempo")
            .has("Llegó a las 10:00");
        let question = routes::capture_question(&id);
        beto.post(&question, &[("asked", "as-planned"), ("answer", "Casi")])
            .await
            .is(303);
        // The first answer stays.
        beto.post(&question, &[("asked", "as-planned"), ("answer", "Nunca")])
            .await
            .is(303);
        let note = app.app.db.capture(id.parse().expect("an id")).await.expect("the note");
        assert_eq!(
            (note.asked, note.answer.as_str(), note.cycle_id),
            (Some(Asked::AsPlanned), "Casi", Some(scene.running))
        );
        beto.get(&question).await.is(200).has_not("¿Lo hiciste");
        // Nothing typed is lost where something is wrong.
        let empty = [("id", fresh_id()), ("about", cycle.clone()), ("words", " ".to_owned())];
        let empty: Vec<(&str, &str)> = empty.iter().map(|(name, value)| (*name, value.as_str())).collect();
        beto.send_with(routes::CAPTURE, &empty, None)
            .await
            .is(422)
            .has("Escribe una línea o elige una foto");
    }
}

#[tokio::test]
async fn a_phone_that_sends_twice_is_answered_the_same_and_kept_once() {
    for (app, scene) in Scene::each().await {
        let mut beto = app.signed_in(app.world.beto).await;
        let (id, photo, person, cycle) = (
            fresh_id(),
            fresh_id(),
            app.world.beto.to_string(),
            scene.running.to_string(),
        );
        let fields = [
            ("id", id.as_str()),
            ("photo_id", &photo),
            ("person", &person),
            ("about", &cycle),
            ("words", "Guardan los boletos"),
            ("captured_at", "2026-06-01T13:58:00.000Z"),
        ];
        let before = app.app.db.open_captures(app.world.beto).await.expect("notes").len();
        let first = send(&mut beto, &fields, Some(PICTURE)).await.is(200);
        app.clock.advance(600);
        let second = send(&mut beto, &fields, Some(PICTURE)).await.is(200);
        assert_eq!(first.text, second.text);
        assert_eq!(first.text, format!("{{\"id\":\"{id}\",\"arrived\":\"10:00\"}}"));
        // Both at once, too.
        let (mut one, mut two) = (beto.clone(), beto.clone());
        let (id, other) = (fresh_id(), fresh_id());
        let mut at_once = fields;
        (at_once[0].1, at_once[1].1) = (&id, &other);
        let (a, b) = tokio::join!(
            send(&mut one, &at_once, Some(PICTURE)),
            send(&mut two, &at_once, Some(PICTURE))
        );
        assert_eq!(a.is(200).text, b.is(200).text);
        assert_eq!(
            app.app.db.open_captures(app.world.beto).await.expect("notes").len(),
            before + 2
        );
        let note: CaptureId = id.parse().expect("an id");
        assert_eq!(
            app.app
                .db
                .attachments(Host::Capture, note.0)
                .await
                .expect("photos")
                .len(),
            1
        );
        // The answer comes after the note has arrived, without its photo.
        let answer = [
            ("id", id.as_str()),
            ("person", &person),
            ("asked", "as-planned"),
            ("answer", "Sí"),
        ];
        send(&mut beto, &answer, None).await.is(200);
        assert_eq!(app.app.db.capture(note).await.expect("the note").answer, "Sí");
    }
}

#[tokio::test]
async fn whoever_is_not_its_owner_neither_sends_nor_sees_it() {
    let (app, scene) = Scene::sqlite().await;
    let (id, beto_id) = (fresh_id(), app.world.beto.to_string());
    let fields = [
        ("id", id.as_str()),
        ("person", &beto_id),
        ("about", ""),
        ("words", "Algo mío"),
    ];
    // Nobody is signed in: it waits on the phone.
    send(&mut app.visitor(), &fields, None).await.is(401).has("signed-out");
    // Somebody else is: it isn't sent in their name.
    let mut elena = app.signed_in(app.world.elena).await;
    send(&mut elena, &fields, None).await.is(409).has("other-person");
    let mut beto = app.signed_in(app.world.beto).await;
    send(&mut beto, &fields, None).await.is(200);
    // An id of somebody else's note is nothing.
    let elena_id = app.world.elena.to_string();
    let theirs = [
        ("id", id.as_str()),
        ("person", &elena_id),
        ("about", ""),
        ("words", "Robado"),
    ];
    send(&mut elena, &theirs, None).await.is(404);
    elena.get(routes::CAPTURES_WAITING).await.is(200).has_not("Algo mío");
    elena.get(&routes::capture_question(&id)).await.is(404);
    elena.get(&routes::file(scene.capture.note_photo)).await.is(404);
    // Caro can't note about Arrayán's cycle, nor at Arrayán.
    let mut caro = app.signed_in(app.world.caro).await;
    let (caro_id, cycle, school) = (
        app.world.caro.to_string(),
        scene.shared.to_string(),
        format!("liceo:{}", app.world.arrayan),
    );
    for about in [cycle, school] {
        let sent = [
            ("id", fresh_id()),
            ("person", caro_id.clone()),
            ("about", about),
            ("words", "x".to_owned()),
        ];
        let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
        send(&mut caro, &sent, None).await.is(404).has("gone");
    }
}

#[tokio::test]
async fn every_kind_of_bad_input_is_told_in_words_that_a_phone_can_show() {
    let (app, scene) = Scene::sqlite().await;
    let mut beto = app.signed_in(app.world.beto).await;
    let (person, long, long_answer) = (app.world.beto.to_string(), "a".repeat(1001), "b".repeat(301));
    let (closed, draft) = (scene.closed.to_string(), scene.draft.to_string());
    let good = fresh_id();
    for (changes, photo, status, says) in [
        (vec![("id", "7")], None, 422, "le falta su número"),
        (
            vec![("id", "67e55044-10b1-426f-9247-bb680e5fe0c8")],
            None,
            422,
            "le falta su número",
        ),
        (vec![("words", long.as_str())], None, 422, "más largo de lo que cabe"),
        (vec![("words", "")], None, 422, "Escribe una línea o elige una foto"),
        (
            vec![("answer", long_answer.as_str())],
            None,
            422,
            "más larga de lo que cabe",
        ),
        (vec![("captured_at", "ayer")], None, 422, "cuándo se anotó"),
        (vec![("about", "nada")], None, 422, "Elige sobre qué"),
        (vec![("about", closed.as_str())], None, 404, "ya no está en marcha"),
        (vec![("about", draft.as_str())], None, 404, "ya no está en marcha"),
        (vec![("photo_id", "")], Some(PICTURE), 422, "le falta su número"),
        (vec![], Some(&b"%PDF-1.7"[..]), 422, "Aquí va una foto"),
        (vec![], Some(&PICTURE[..40]), 422, "cortado o dañado"),
    ] {
        let photo_id = fresh_id();
        let mut fields = vec![
            ("id", good.as_str()),
            ("person", &person),
            ("words", "Bien"),
            ("about", ""),
            ("photo_id", &photo_id),
        ];
        for (name, value) in changes {
            fields.retain(|(known, _)| *known != name);
            fields.push((name, value));
        }
        let reply = send(&mut beto, &fields, photo).await.is(status).has(says);
        assert_eq!(reply.kind, "application/json");
    }
    assert!(
        app.app.db.capture(good.parse().expect("an id")).await.is_err(),
        "none of them is kept"
    );
    // A clock that runs ahead is no mistake of hers.
    let fields = [
        ("id", good.as_str()),
        ("person", &person),
        ("words", "Bien"),
        ("captured_at", "2031-01-01T00:00:00Z"),
    ];
    send(&mut beto, &fields, None).await.is(200);
}

#[tokio::test]
async fn the_shell_and_the_worker_hold_nobodys_data() {
    let (app, _) = Scene::sqlite().await;
    let mut beto = app.signed_in(app.world.beto).await;
    let shell = beto.get(routes::CAPTURE_SHELL).await.is(200).has("Algo nuevo");
    let (name, id) = ("Beto", app.world.beto.to_string());
    shell.has_not(name).has_not(&id).has_not("Devolver el boleto");
    let worker = beto
        .get(routes::CAPTURE_WORKER)
        .await
        .is(200)
        .has(routes::CAPTURE_SHELL);
    assert_eq!(worker.header("cache-control"), "no-cache");
    // Its cache is named by the build and by what the shell says, the same each time.
    let cache = concat!("'ronda-captura-es-CL-", env!("CARGO_PKG_VERSION"), "-");
    assert!(worker.text.contains(cache));
    app.clock.advance(60);
    let again = beto.get(routes::CAPTURE_WORKER).await.is(200);
    assert_eq!(again.text, worker.text);
    assert!(worker.kind.starts_with("text/javascript"));
    let page = beto.get(routes::CAPTURE).await.is(200);
    assert!(page.header("content-security-policy").contains("worker-src 'self'"));
    assert!(!page.header("content-security-policy").contains("unsafe"));
}

#[tokio::test]
async fn a_note_of_a_visit_waits_on_the_phone_and_arrives_once_in_the_liceo_that_went() {
    for (app, scene) in Scene::each().await {
        let (db, world, visit) = (&app.app.db, app.world, scene.exchanges.held);
        let mut beto = app.signed_in(world.beto).await;
        let about = format!("pasantia:{visit}");
        // It was two days ago: offered, and first where he comes from its page.
        beto.get(routes::CAPTURE).await.is(200).has(&about);
        let page = beto.get(&format!("{}?pasantia={visit}", routes::CAPTURE)).await.is(200);
        assert!(
            page.text.contains(&format!(
                "value=\"{about}\" data-asks=\"\" data-asks-silent=\"\" checked"
            )),
            "{}",
            page.text
        );
        beto.get(&routes::visit_notes(visit))
            .await
            .has(&format!("?pasantia={visit}"));
        let (id, person) = (fresh_id(), world.beto.to_string());
        let fields = [
            ("id", id.as_str()),
            ("person", &person),
            ("about", &about),
            ("words", "11:20, nadie mira el <reloj>"),
            ("captured_at", "2026-05-30T15:20:00.000Z"),
        ];
        for _ in 0..3 {
            send(&mut beto, &fields, None).await.is(200).has(&id);
        }
        let notes = beto.get(&routes::visit_notes(visit)).await.is(200);
        assert_eq!(notes.text.matches("11:20, nadie mira").count(), 1, "{}", notes.words());
        let note = db.visit_note(id.parse().expect("an id")).await.expect("the note");
        assert_eq!(
            (note.visit_id, note.school_id, note.by_id),
            (visit, world.arrayan, world.beto)
        );
        assert!(note.at < app.app.now(), "it says when it was noted, not when it came");
        // Elena leads and reads it; the host, the hub and another teacher's phone don't get near.
        app.signed_in(world.elena)
            .await
            .get(&routes::visit_notes(visit))
            .await
            .has("nadie mira");
        let other = [
            ("id", fresh_id()),
            ("person", world.caro.to_string()),
            ("about", about.clone()),
            ("words", "Hola".to_owned()),
        ];
        let other: Vec<(&str, &str)> = other.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let mut caro = app.signed_in(world.caro).await;
        send(&mut caro, &other, None).await.is(404);
        caro.get(routes::CAPTURE).await.is(200).has_not(&about);
        // Nobody takes over a note by its id, and a wrong visit is not told apart from none.
        let (elenas, mut elena) = (world.elena.to_string(), app.signed_in(world.elena).await);
        let taken = [
            ("id", id.as_str()),
            ("person", &elenas),
            ("about", &about),
            ("words", "Otra cosa"),
        ];
        send(&mut elena, &taken, None).await.is(404);
        for wrong in [
            "pasantia:",
            "pasantia:00000000-0000-7000-8000-000000000001",
            "pasantia:'; drop table visit",
        ] {
            let id = fresh_id();
            let fields = [
                ("id", id.as_str()),
                ("person", &person),
                ("about", wrong),
                ("words", "Hola"),
            ];
            let status = send(&mut beto, &fields, None).await.status.as_u16();
            assert!([404, 422].contains(&status), "{wrong}: {status}");
        }
        // A photo has no place there; the words stay on the phone.
        let (id, photo) = (fresh_id(), fresh_id());
        let fields = [
            ("id", id.as_str()),
            ("photo_id", &photo),
            ("person", &person),
            ("about", &about),
            ("words", "La pizarra"),
        ];
        send(&mut beto, &fields, Some(PICTURE)).await.is(422).has("sin fotos");
        beto.get(&routes::visit_notes(visit)).await.has_not("La pizarra");
    }
}
