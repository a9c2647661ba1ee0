//! Meetings of a team: an agenda from what waits, its points, and who sees which.

use domain::id::MeetingItemId;
use domain::meeting::ItemKind;
use testkit::app::Browser;
use testkit::scene::Scene;
use web::routes;

async fn opened(browser: &mut Browser, minutes: &str) -> String {
    let form = browser.get(routes::MEETING_NEW).await.is(200);
    let id = form.hidden("id");
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
    for (app, scene) in Scene::each().await {
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
    let (app, scene) = Scene::sqlite().await;
    app.clock.advance(60); // after the meeting of the scene
    let mut elena = app.signed_in(app.world.elena).await;
    let id = opened(&mut elena, "10").await;
    let agenda = routes::meeting_agenda(&id);
    let page = elena.get(&agenda).await;
    let point = page.hidden("id");
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
    for (app, scene) in Scene::each().await {
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
async fn a_signal_in_a_course_is_for_who_may_see_the_course() {
    let (app, scene) = Scene::sqlite().await;
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
