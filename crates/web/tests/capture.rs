//! Quick capture as plain forms and as a phone's script sends it: once, by its owner alone, and completed later.

use domain::capture::Asked;
use domain::file::Host;
use domain::id::{CaptureId, Ids as _, SystemIds};
use domain::time::Instant;
use testkit::app::{Browser, Reply, TestApp};
use testkit::scene::{PICTURE, Scene};
use web::routes;

fn fresh() -> String {
    SystemIds
        .new_id(Instant::from_micros(1_780_322_400_000_000))
        .to_string()
}

/// As the phone's script sends it.
async fn send(browser: &mut Browser, fields: &[(&str, &str)], photo: Option<&[u8]>) -> Reply {
    browser
        .send_with(routes::CAPTURE_RECORDS, fields, photo.map(|bytes| ("foto.jpg", bytes)))
        .await
}

#[tokio::test]
async fn a_form_without_scripts_is_received_and_asks_one_thing_back() {
    for app in TestApp::each().await {
        let scene = Scene::set(&app).await.expect("the scene");
        let mut beto = app.signed_in(app.world.beto).await;
        beto.get(routes::CAPTURE)
            .await
            .is(200)
            .has("Devolver el boleto comentado")
            .has("Dijiste: «Sí: un comentario de ayer todavía se recuerda». ¿Qué cambió de verdad?")
            .has("Algo nuevo")
            .has("Sin caras de estudiantes");
        let (id, cycle) = (fresh(), scene.running.to_string());
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
        let empty = [("id", fresh()), ("about", cycle.clone()), ("words", " ".to_owned())];
        let empty: Vec<(&str, &str)> = empty.iter().map(|(name, value)| (*name, value.as_str())).collect();
        beto.send_with(routes::CAPTURE, &empty, None)
            .await
            .is(422)
            .has("Escribe una línea o elige una foto");
    }
}

#[tokio::test]
async fn a_phone_that_sends_twice_is_answered_the_same_and_kept_once() {
    for app in TestApp::each().await {
        let scene = Scene::set(&app).await.expect("the scene");
        let mut beto = app.signed_in(app.world.beto).await;
        let (id, photo, person, cycle) = (fresh(), fresh(), app.world.beto.to_string(), scene.running.to_string());
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
        let (id, other) = (fresh(), fresh());
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
    let app = TestApp::sqlite().await;
    let scene = Scene::set(&app).await.expect("the scene");
    let (id, beto_id) = (fresh(), app.world.beto.to_string());
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
            ("id", fresh()),
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
    let app = TestApp::sqlite().await;
    let scene = Scene::set(&app).await.expect("the scene");
    let mut beto = app.signed_in(app.world.beto).await;
    let (person, long, long_answer) = (app.world.beto.to_string(), "a".repeat(1001), "b".repeat(301));
    let (closed, draft) = (scene.closed.to_string(), scene.draft.to_string());
    let good = fresh();
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
        let photo_id = fresh();
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
async fn a_note_is_completed_by_the_form_of_its_cycle_and_its_photo_goes_with_it() {
    for app in TestApp::each().await {
        let scene = Scene::set(&app).await.expect("the scene");
        let (mut beto, notes) = (app.signed_in(app.world.beto).await, scene.capture);
        beto.get(routes::HOME).await.is(200).has("2 anotaciones por completar");
        let doing = routes::cycle_doing(scene.running);
        beto.get(&format!("{doing}?captura={}", notes.noted))
            .await
            .is(200)
            .has("El viernes no alcanzó el tiempo");
        // Somebody else's note is nothing there.
        let mut elena = app.signed_in(app.world.elena).await;
        elena
            .get(&format!("{doing}?captura={}", notes.noted))
            .await
            .is(200)
            .has_not("El viernes no alcanzó el tiempo");
        let version = app
            .app
            .db
            .cycle(scene.running)
            .await
            .expect("the cycle")
            .version
            .to_string();
        let capture = notes.noted.to_string();
        let fields = [
            ("happened", "El viernes no alcanzó el tiempo"),
            ("done_on", "2026-05-29"),
            ("version", &version),
            ("capture", &capture),
        ];
        beto.post(&doing, &fields).await.is(303);
        let note = app.app.db.capture(notes.noted).await.expect("the note");
        assert!(note.completed_at.is_some());
        let photos = app
            .app
            .db
            .attachments(Host::Cycle, scene.running.0)
            .await
            .expect("photos");
        assert!(photos.iter().any(|photo| photo.id == notes.note_photo));
        elena.get(&routes::file(notes.note_photo)).await.is(200);
        beto.get(routes::CAPTURES_WAITING)
            .await
            .is(200)
            .has_not("El viernes no alcanzó");
        // Something new begins a plan.
        let new = format!("{}?captura={}", routes::CYCLE_NEW, notes.new);
        beto.get(&new)
            .await
            .is(200)
            .has("value=\"Que ellos escriban la pregunta del boleto\"");
        let (cycle, idea, measure, capture) = (
            fresh(),
            scene.idea.to_string(),
            scene.open_measure.to_string(),
            notes.new.to_string(),
        );
        let plan = [
            ("cycle", cycle.as_str()),
            ("capture", &capture),
            ("idea_id", &idea),
            ("measure_id", &measure),
            ("title", "Que ellos escriban la pregunta"),
            ("question", "¿Sirve?"),
            ("prediction", "Sí"),
            ("starts_on", "2026-06-08"),
            ("ends_on", "2026-06-19"),
        ];
        beto.post(routes::CYCLE_NEW, &plan).await.is(303);
        let note = app.app.db.capture(notes.new).await.expect("the note");
        assert_eq!(note.cycle_id.map(|id| id.to_string()), Some(cycle));
        assert!(note.completed_at.is_some());
        beto.get(routes::HOME).await.is(200).has_not("por completar");
    }
}

#[tokio::test]
async fn a_note_waits_again_when_its_draft_is_thrown_away() {
    for app in TestApp::each().await {
        let scene = Scene::set(&app).await.expect("the scene");
        let (mut beto, note) = (app.signed_in(app.world.beto).await, scene.capture.new);
        let (cycle, idea, measure, capture) = (
            fresh(),
            scene.idea.to_string(),
            scene.open_measure.to_string(),
            note.to_string(),
        );
        let plan = [
            ("draft", "1"),
            ("cycle", cycle.as_str()),
            ("capture", &capture),
            ("idea_id", &idea),
            ("measure_id", &measure),
            ("title", "Que ellos escriban la pregunta"),
            ("starts_on", "2026-06-08"),
            ("ends_on", "2026-06-19"),
        ];
        beto.post(routes::CYCLE_NEW, &plan).await.is(303);
        let task = fresh();
        let fields = [
            ("id", task.as_str()),
            ("what", "Imprimir"),
            ("owner_id", ""),
            ("due_on", ""),
        ];
        beto.post(&routes::cycle_tasks(&cycle), &fields).await.is(303);
        let photo = fresh();
        beto.send_with(
            &routes::cycle_files(&cycle),
            &[("file_id", &photo)],
            Some(("a.txt", b"a")),
        )
        .await
        .is(303);
        assert!(app.app.db.capture(note).await.expect("the note").completed_at.is_some());
        beto.post(&routes::cycle_discard(&cycle), &[]).await.is(303);
        assert!(app.app.db.cycle(cycle.parse().expect("an id")).await.is_err());
        let waits = app.app.db.capture(note).await.expect("the note");
        assert_eq!((waits.cycle_id, waits.completed_at), (None, None));
        let file = app.app.db.attachment(photo.parse().expect("an id")).await;
        assert!(file.expect("its row").removed_at.is_some());
        // What runs isn't thrown away, and loses nothing.
        let tasks = app.app.db.tasks(scene.running).await.expect("tasks").len();
        beto.post(&routes::cycle_discard(scene.running), &[]).await.is(409);
        assert_eq!(app.app.db.tasks(scene.running).await.expect("tasks").len(), tasks);
    }
}

#[tokio::test]
async fn a_note_thrown_away_can_be_taken_back() {
    for app in TestApp::each().await {
        let scene = Scene::set(&app).await.expect("the scene");
        let (mut beto, note) = (app.signed_in(app.world.beto).await, scene.capture.new);
        let reply = beto.post(&routes::capture_discard(note), &[]).await.is(303);
        beto.get(&reply.location)
            .await
            .is(200)
            .has(&routes::capture_return(note))
            .has_not("Que ellos escriban");
        beto.post(&routes::capture_return(note), &[]).await.is(303);
        beto.get(routes::CAPTURES_WAITING)
            .await
            .is(200)
            .has("Que ellos escriban");
    }
}

#[tokio::test]
async fn what_was_never_completed_goes_with_its_person_and_so_do_its_photos() {
    for app in TestApp::each().await {
        let scene = Scene::set(&app).await.expect("the scene");
        let mut beto = app.signed_in(app.world.beto).await;
        beto.post(routes::ACCOUNT_ERASURE, &[("name", "Beto Profesor")])
            .await
            .is(303);
        assert!(app.app.db.capture(scene.capture.noted).await.is_err());
        assert!(app.app.db.attachment(scene.capture.note_photo).await.is_err());
        // What belongs to the cycle stays the liceo's.
        assert!(app.app.db.attachment(scene.capture.cycle_photo).await.is_ok());
    }
}

#[tokio::test]
async fn the_shell_and_the_worker_hold_nobodys_data() {
    let app = TestApp::sqlite().await;
    Scene::set(&app).await.expect("the scene");
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
