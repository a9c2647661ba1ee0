//! What comes of a meeting: notes of several at once, next tests, agreements, and minutes that stay.

use domain::id::MeetingStepId;
use testkit::scene::Scene;
use web::routes;

#[tokio::test]
async fn two_who_note_at_once_lose_nothing() {
    for (app, scene) in Scene::each().await {
        let path = routes::meeting_item(scene.together.meeting, scene.together.own_item);
        let notes = || async { app.app.db.meeting_item(scene.together.own_item).await.unwrap().notes };
        let people = [app.world.elena, app.world.beto, app.world.dora, app.world.fidel];
        let mut sent = tokio::task::JoinSet::new();
        for (number, person) in people.into_iter().enumerate() {
            let (mut browser, path) = (app.signed_in(person).await, path.clone());
            sent.spawn(async move {
                let words = format!("Nota número {number}\ncon dos líneas {number}");
                let fields = [
                    ("notes", words.as_str()),
                    ("base_notes", ""),
                    ("decision", ""),
                    ("base_decision", ""),
                ];
                browser.post(&path, &fields).await.is(303);
                // The thumb pressed twice.
                browser.post(&path, &fields).await.is(303);
            });
        }
        sent.join_all().await;
        let all = notes().await;
        for number in 0..4 {
            assert_eq!(all.matches(&format!("Nota número {number}")).count(), 1, "{all}");
            assert!(all.contains(&format!("con dos líneas {number}")), "{all}");
        }

        // Both rewrote the same line: each gets both texts, and what stands is the first's until people have looked.
        let (mut elena, mut beto) = (
            app.signed_in(app.world.elena).await,
            app.signed_in(app.world.beto).await,
        );
        let first = all.replace("Nota número 0", "Primera nota");
        let second = all.replace("Nota número 0", "La nota cero");
        elena
            .post(&path, &[("notes", &first), ("base_notes", &all)])
            .await
            .is(303);
        let both = beto
            .post(&path, &[("notes", &second), ("base_notes", &all)])
            .await
            .is(409)
            .has("Primera nota")
            .has("La nota cero")
            .has("Elena");
        assert_eq!(notes().await, first);
        // From there it is saved with both.
        let base = both.hidden("base_notes").replace("&#13;", "\r");
        assert!(base.contains("Primera nota"));
        let joined = format!("{first}\nLa nota cero");
        beto.post(&path, &[("notes", &joined), ("base_notes", &first)])
            .await
            .is(303);
        assert_eq!(notes().await, joined);
        let long = "a".repeat(8001);
        beto.post(&path, &[("notes", &long), ("base_notes", &joined)])
            .await
            .is(422)
            .has("más largo");
    }
}

#[tokio::test]
async fn a_next_test_becomes_a_draft_of_whoever_will_do_it() {
    for (app, scene) in Scene::each().await {
        let path = routes::meeting_test(scene.together.meeting, scene.together.item);
        let mut elena = app.signed_in(app.world.elena).await;
        let form = elena.get(&path).await.is(200).has("Beto Profesor");
        let (cycle, step) = (form.hidden("cycle"), form.hidden("step"));
        let (beto_id, idea, measure) = (
            app.world.beto.to_string(),
            scene.idea.to_string(),
            scene.open_measure.to_string(),
        );
        let course = app.world.course.to_string();
        let (caro, fidel) = (app.world.caro.to_string(), app.world.fidel.to_string());
        let fields = |owner| {
            [
                ("cycle", cycle.as_str()),
                ("step", step.as_str()),
                ("title", "Tres preguntas fijas en 1°B"),
                ("owner_id", owner),
                ("idea_id", idea.as_str()),
                ("measure_id", measure.as_str()),
                ("course_id", course.as_str()),
                ("starts_on", "2026-06-08"),
                ("ends_on", "2026-06-19"),
            ]
        };
        // Caro doesn't work here; Fidel keeps to his matters.
        elena
            .post(&path, &fields(&caro))
            .await
            .is(422)
            .has("Elige quién hará la prueba");
        elena.post(&path, &fields(&fidel)).await.is(422);
        elena.post(&path, &fields(&beto_id)).await.is(303);
        elena.post(&path, &fields(&beto_id)).await.is(303);
        let draft = app.app.db.cycle(cycle.parse().unwrap()).await.unwrap();
        assert!(draft.is_draft());
        assert_eq!(
            (draft.owner_id, draft.follows_id),
            (app.world.beto, Some(scene.studied))
        );
        assert_eq!(draft.question, "¿Sirve devolverlo al día siguiente?");
        assert_eq!(draft.prediction, "");
        let written = app.app.db.events_of(draft.id.0, 1).await.unwrap();
        assert_eq!(written[0].actor_id, Some(app.world.elena), "who wrote it down");
        let steps = app.app.db.meeting_steps(scene.together.meeting).await.unwrap();
        assert_eq!(steps.iter().filter(|one| one.cycle_id == Some(draft.id)).count(), 1);
        // The draft is Beto's alone; the others read that there is one.
        let meeting = routes::meeting(scene.together.meeting);
        elena
            .get(&meeting)
            .await
            .has("prueba en borrador")
            .has_not(&routes::cycle(draft.id));
        let mut beto = app.signed_in(app.world.beto).await;
        beto.get(&meeting).await.has(&routes::cycle(draft.id));
        beto.get("/").await.has("Tres preguntas fijas en 1°B");
        // A draft thrown away leaves the step.
        beto.post(&routes::cycle_discard(draft.id), &[]).await.is(303);
        let step: MeetingStepId = step.parse().unwrap();
        let kept = app.app.db.meeting_step(step).await.unwrap();
        assert_eq!(kept.cycle_id, None);
    }
}

#[tokio::test]
async fn what_was_agreed_is_ticked_where_it_is_read() {
    let (app, scene) = Scene::sqlite().await;
    let mut elena = app.signed_in(app.world.elena).await;
    let steps = routes::meeting_steps(scene.together.meeting);
    elena
        .post(&steps, &[("what", "")])
        .await
        .is(422)
        .has("Escribe qué harán");
    elena
        .post(&steps, &[("what", "Algo"), ("owner_id", &app.world.caro.to_string())])
        .await
        .is(422);
    elena.get("/").await.has("Pedir los boletos de 1°B");
    let tick = routes::step_doing(scene.together.step);
    let back = elena.post(&tick, &[("hecho", "1"), ("vuelta", "/")]).await.is(303);
    assert_eq!(back.location, "/");
    elena.get("/").await.has_not("Pedir los boletos de 1°B");
    let minutes = routes::meeting_minutes(scene.together.meeting);
    elena.get(&minutes).await.has("Pedir los boletos de 1°B").has("hecho");
    let away = elena
        .post(&tick, &[("hecho", "0"), ("vuelta", "https://otro.example/")])
        .await
        .is(303);
    assert_eq!(away.location, routes::MEETINGS);
    elena.get(routes::MEETINGS).await.has("Pedir los boletos de 1°B");
}

#[tokio::test]
async fn a_step_that_was_taken_away_is_put_back_where_it_was() {
    for (app, scene) in Scene::each().await {
        let (meeting, step) = (scene.together.meeting, scene.together.step);
        let before = app.app.db.meeting_step(step).await.unwrap();
        let mut elena = app.signed_in(app.world.elena).await;
        let gone = elena.post(&routes::step_removal(step), &[]).await.is(303);
        let back = routes::meeting_step_return(meeting, step);
        elena
            .get(&gone.location)
            .await
            .is(200)
            .has_not("Pedir los boletos de 1°B")
            .has(&back);
        // Whoever may not read what the step is about puts nothing back; nobody does in another meeting's name.
        let mut fidel = app.signed_in(app.world.fidel).await;
        fidel.post(&back, &[]).await.is(404);
        for _ in 0..2 {
            elena.post(&back, &[]).await.is(303);
            assert_eq!(app.app.db.meeting_step(step).await.unwrap(), before);
        }
        elena
            .post(&routes::meeting_step_return(meeting, uuid::Uuid::nil()), &[])
            .await
            .is(404);
    }
}

#[tokio::test]
async fn a_closed_meeting_keeps_its_minutes_until_it_is_opened_again() {
    for (app, scene) in Scene::each().await {
        let there = scene.together;
        let (meeting, item) = (
            routes::meeting(there.meeting),
            routes::meeting_item(there.meeting, there.own_item),
        );
        let (mut elena, mut dora) = (
            app.signed_in(app.world.elena).await,
            app.signed_in(app.world.dora).await,
        );
        // Two tick at once who is here, from the same page.
        let (one, other) = (app.world.elena.to_string(), app.world.beto.to_string());
        let presence = routes::meeting_presence(there.meeting);
        elena.post(&presence, &[("esta", &one)]).await.is(303);
        dora.post(&presence, &[("esta", &other)]).await.is(303);
        elena
            .post(
                &presence,
                &[("esta", &app.world.caro.to_string()), ("esta", &one), ("estaba", &one)],
            )
            .await
            .is(303);
        elena
            .post(
                &item,
                &[
                    ("notes", "Se hace el jueves"),
                    ("decision", "Partimos con 1°A"),
                    ("base_notes", ""),
                ],
            )
            .await
            .is(303);
        let closed = elena.post(&routes::meeting_closure(there.meeting), &[]).await.is(303);
        elena
            .get(&closed.location)
            .await
            .is(200)
            .has("Deshacer")
            .has("Elena Utepé")
            .has("Beto Profesor")
            .has_not("Caro")
            .has("Se hace el jueves")
            .has("Partimos con 1°A")
            .has("Pedir los boletos de 1°B");
        assert_eq!(
            dora.get(&meeting).await.is(303).location,
            routes::meeting_minutes(there.meeting)
        );
        dora.post(&item, &[("notes", "Algo más"), ("base_notes", "")])
            .await
            .is(409)
            .has("La reunión ya terminó");
        elena.post(&routes::meeting_reopening(there.meeting), &[]).await.is(303);
        dora.post(&item, &[("notes", "Algo más"), ("base_notes", "")])
            .await
            .is(303);
        dora.get(&meeting).await.has("Se hace el jueves").has("Algo más");
        // Two change name and day at once.
        let edit = routes::meeting_edit(there.meeting);
        let version = elena.get(&edit).await.is(200).hidden("version");
        let fields = |name| {
            [
                ("version", version.as_str()),
                ("name", name),
                ("held_on", "2026-06-02"),
                ("minutes", "30"),
            ]
        };
        elena.post(&edit, &fields("Martes")).await.is(303);
        dora.post(&edit, &fields("El martes"))
            .await
            .is(409)
            .has("Martes")
            .has("El martes");
    }
}
