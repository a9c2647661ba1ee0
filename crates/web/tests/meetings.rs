//! Meetings of a team: an agenda from what waits, notes of several at once, agreements, minutes; and who sees which point.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use domain::id::{MeetingItemId, MeetingStepId};
use domain::meeting::ItemKind;
use testkit::app::{Browser, Reply, TestApp};
use testkit::scene::Scene;
use web::routes;

/// The value of a hidden field.
fn hidden(reply: &Reply, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    let after = reply.text.split(&mark).nth(1).unwrap_or_default();
    after.split('"').next().unwrap_or_default().to_owned()
}

async fn opened(browser: &mut Browser, minutes: &str) -> String {
    let form = browser.get(routes::MEETING_NEW).await.is(200);
    let id = hidden(&form, "id");
    let fields = [
        ("id", id.as_str()),
        ("name", "Reunión del lunes"),
        ("held_on", "2026-06-01"),
        ("minutes", minutes),
    ];
    // Sent twice, it is one meeting.
    browser.post(routes::MEETING_NEW, &fields).await.is(303);
    browser.post(routes::MEETING_NEW, &fields).await.is(303);
    id
}

#[tokio::test]
async fn the_agenda_comes_from_what_waits() {
    for app in TestApp::each().await {
        let scene = Scene::set(&app).await.unwrap();
        let mut elena = app.signed_in(app.world.elena).await;
        elena
            .post(routes::MEETING_NEW, &[("name", ""), ("minutes", "mil")])
            .await
            .is(422)
            .has("de 5 a 480");
        let id = opened(&mut elena, "60").await;
        let page = elena.get(&routes::meeting_agenda(&id)).await.is(200);
        // Said first: what they agreed in the scene's meeting and haven't done.
        let words = page.words();
        let agreed = words.find("Pedir los boletos de 1°B").unwrap();
        let decide = words.find("Por decidir").unwrap();
        assert!(agreed < decide, "{words}");
        page.has("ya se estudió: falta decidir")
            .has("falta compararlo con la predicción")
            .has("6 minutos")
            .has_not("borrador");
        let items = app.app.db.meeting_items(id.parse().unwrap()).await.unwrap();
        let kinds: Vec<ItemKind> = items.iter().map(|item| item.kind).collect();
        assert_eq!(kinds[0], ItemKind::Decide);
        assert!(kinds.contains(&ItemKind::Study) && kinds.contains(&ItemKind::Tell));
        assert!(items.iter().all(|item| item.cycle_id != Some(scene.draft)));

        // What stands still comes first, and says for how long.
        app.clock.advance(40 * 24 * 60 * 60);
        let mut elena = app.signed_in(app.world.elena).await;
        let id = opened(&mut elena, "10").await;
        let items = app.app.db.meeting_items(id.parse().unwrap()).await.unwrap();
        assert_eq!(items.len(), 2);
        assert!(items.iter().all(|item| item.kind == ItemKind::Stalled));
        elena
            .get(&routes::meeting_agenda(&id))
            .await
            .has("está detenido hace")
            .has("También podría ir");
    }
}

#[tokio::test]
async fn points_are_added_moved_kept_and_taken_off() {
    let app = TestApp::sqlite().await;
    let scene = Scene::set(&app).await.unwrap();
    app.clock.advance(60); // after the meeting of the scene
    let mut elena = app.signed_in(app.world.elena).await;
    let id = opened(&mut elena, "10").await;
    let agenda = routes::meeting_agenda(&id);
    let page = elena.get(&agenda).await;
    let point = hidden(&page, "id");
    elena
        .post(&agenda, &[("title", " ")])
        .await
        .is(422)
        .has("Escribe de qué quieren hablar");
    for _ in 0..2 {
        elena
            .post(&agenda, &[("id", &point), ("title", "La feria científica")])
            .await
            .is(303);
    }
    let items = || async { app.app.db.meeting_items(id.parse().unwrap()).await.unwrap() };
    assert_eq!(items().await.len(), 3);
    elena
        .post(&routes::meeting_item_place(&id, &point), &[("hacia", "arriba")])
        .await
        .is(303);
    assert_eq!(items().await[1].title, "La feria científica");
    // Kept points come first the next time.
    elena
        .post(&routes::meeting_item_keeping(&id, &point), &[("pendiente", "1")])
        .await
        .is(303);
    elena
        .post(
            &routes::meeting_item(&id, &point),
            &[("notes", "Falta fecha"), ("base_notes", "")],
        )
        .await
        .is(303);
    elena
        .post(&routes::meeting_item_removal(&id, &point), &[])
        .await
        .is(409)
        .has("ya se anotó algo");
    let other = items().await[0].id;
    elena.post(&routes::meeting_item_removal(&id, other), &[]).await.is(303);
    assert_eq!(items().await.len(), 2);
    app.clock.advance(60);
    let next = opened(&mut elena, "30").await;
    let kept = app.app.db.meeting_items(next.parse().unwrap()).await.unwrap();
    assert_eq!(
        (kept[0].kind, kept[0].title.as_str()),
        (ItemKind::Kept, "La feria científica")
    );
    // A point of another meeting is not a point of this one.
    elena
        .get(&routes::meeting_item(&next, scene.together.item))
        .await
        .is(404);
}

#[tokio::test]
async fn each_reader_gets_the_points_that_they_may_see() {
    for app in TestApp::each().await {
        let scene = Scene::set(&app).await.unwrap();
        let meeting = scene.together.meeting;
        let mut elena = app.signed_in(app.world.elena).await;
        let item = routes::meeting_item(meeting, scene.together.item);
        elena
            .post(&item, &[("notes", "Secreto del ciclo"), ("base_notes", "")])
            .await
            .is(303);
        for path in [
            routes::meeting(meeting),
            routes::meeting_agenda(meeting),
            routes::meeting_minutes(meeting),
        ] {
            let mut fidel = app.signed_in(app.world.fidel).await;
            fidel
                .get(&path)
                .await
                .is(200)
                .has_not(&routes::cycle(scene.studied))
                .has_not("Secreto del ciclo")
                .has_not("Pedir los boletos")
                .has_not("Medida cerrada")
                .has("Medida socioemocional")
                .has("La semana de la convivencia");
            let mut beto = app.signed_in(app.world.beto).await;
            beto.get(&path)
                .await
                .is(200)
                .has(&routes::cycle(scene.studied))
                .has_not("Medida cerrada")
                .has_not("Medida socioemocional");
            let mut dora = app.signed_in(app.world.dora).await;
            dora.get(&path)
                .await
                .is(200)
                .has("Medida cerrada")
                .has(&routes::cycle(scene.studied));
        }
        // Nor in lists of what was agreed.
        let mut fidel = app.signed_in(app.world.fidel).await;
        fidel.get(routes::MEETINGS).await.is(200).has_not("Pedir los boletos");
        let mut caro = app.signed_in(app.world.caro).await;
        caro.get(routes::MEETINGS).await.is(200).has_not("Reunión del equipo");
    }
}

#[tokio::test]
async fn two_who_note_at_once_lose_nothing() {
    for app in TestApp::each().await {
        let scene = Scene::set(&app).await.unwrap();
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
        let base = hidden(&both, "base_notes").replace("&#13;", "\r");
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
    for app in TestApp::each().await {
        let scene = Scene::set(&app).await.unwrap();
        let path = routes::meeting_test(scene.together.meeting, scene.together.item);
        let mut elena = app.signed_in(app.world.elena).await;
        let form = elena.get(&path).await.is(200).has("Beto Profesor");
        let (cycle, step) = (hidden(&form, "cycle"), hidden(&form, "step"));
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
    let app = TestApp::sqlite().await;
    let scene = Scene::set(&app).await.unwrap();
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
async fn a_closed_meeting_keeps_its_minutes_until_it_is_opened_again() {
    for app in TestApp::each().await {
        let scene = Scene::set(&app).await.unwrap();
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
        let version = hidden(&elena.get(&edit).await.is(200), "version");
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

#[tokio::test]
async fn a_signal_in_a_course_is_for_who_may_see_the_course() {
    let app = TestApp::sqlite().await;
    let scene = Scene::set(&app).await.unwrap();
    let world = app.world;
    // Eight weeks well above what there was.
    let measure = app.app.db.measure(scene.open_measure).await.unwrap();
    let points: Vec<_> = (0..10)
        .map(|week| {
            let first: domain::time::Day = "2026-06-01".parse().unwrap();
            domain::measure::NewPoint::of(first.plus_days(7 * week), 78.0, Some(31))
        })
        .collect();
    let place = domain::permission::PointPlace {
        school: world.arrayan,
        course: Some(world.course),
    };
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let act = domain::permission::EnterPoints { measure, place };
    w.enter_points(&domain::permission::in_the_name_of(world.beto, act), &points)
        .await
        .unwrap();
    w.commit().await.unwrap();
    let mut beto = app.signed_in(world.beto).await;
    let id = opened(&mut beto, "120").await;
    let items = app.app.db.meeting_items(id.parse().unwrap()).await.unwrap();
    let signal = items.iter().find(|item| item.course_id.is_some()).unwrap();
    let path = routes::meeting_item(&id, signal.id);
    beto.get(&path).await.is(200).has("1°A");
    let mut elena = app.signed_in(world.elena).await;
    elena.get(&path).await.is(404);
    elena.get(&routes::meeting(&id)).await.is(200).has_not(&signal.title);
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    w.share_course_points(world.beto, world.course, true).await.unwrap();
    w.commit().await.unwrap();
    elena.get(&path).await.is(200);
    let mut fidel = app.signed_in(world.fidel).await;
    fidel.get(&path).await.is(404);
    let unknown = MeetingItemId(uuid::Uuid::nil());
    beto.get(&routes::meeting_item(&id, unknown)).await.is(404);
}
