//! Notes that wait: completed by the form of their cycle, thrown away, taken back, and gone with their person.

use domain::file::Host;
use testkit::app::fresh_id;
use testkit::scene::Scene;
use web::routes;

#[tokio::test]
async fn a_note_is_completed_by_the_form_of_its_cycle_and_its_photo_goes_with_it() {
    for (app, scene) in Scene::each().await {
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
            fresh_id(),
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
    for (app, scene) in Scene::each().await {
        let (mut beto, note) = (app.signed_in(app.world.beto).await, scene.capture.new);
        let (cycle, idea, measure, capture) = (
            fresh_id(),
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
        let task = fresh_id();
        let fields = [
            ("id", task.as_str()),
            ("what", "Imprimir"),
            ("owner_id", ""),
            ("due_on", ""),
        ];
        beto.post(&routes::cycle_tasks(&cycle), &fields).await.is(303);
        let photo = fresh_id();
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
    for (app, scene) in Scene::each().await {
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
    for (app, scene) in Scene::each().await {
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
