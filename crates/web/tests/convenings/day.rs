//! The day: in by the code, marked at the door, begun part by part.

use domain::convening::Attendance;
use testkit::app::fresh_id;
use testkit::scene::Scene;
use web::routes;

#[tokio::test]
async fn the_code_lets_in_whoever_gives_a_name_and_a_liceo() {
    for (app, scene) in Scene::each().await {
        let session = scene.convenings.session;
        let code = app.app.db.convening(session).await.unwrap().code;
        let mut nobody = app.visitor();
        nobody
            .post(routes::JOIN_DOOR, &[("code", "ZZZZZZ")])
            .await
            .is(422)
            .has("Ningún encuentro tiene ese código");
        let typed = format!(" {}-{} ", code[..3].to_lowercase(), &code[3..]);
        let found = nobody.post(routes::JOIN_DOOR, &[("code", &typed)]).await.is(303);
        assert_eq!(found.location, routes::join(&code));
        let form = nobody.get(&found.location).await.is(200);
        let once = form.hidden("once");
        nobody
            .post(&found.location, &[("once", &once), ("name", "Wanda")])
            .await
            .is(422)
            .has("Elige tu liceo")
            .has("Wanda");
        let fields = [
            ("once", once.as_str()),
            ("name", "Wanda Visita"),
            ("elsewhere", "Otra red"),
        ];
        let mut again = nobody.clone();
        let on = nobody.post(&found.location, &fields).await.is(303);
        again.post(&found.location, &fields).await.is(303);
        nobody
            .get(&on.location)
            .await
            .is(200)
            .has("¿Qué nos sorprendió de nuestros datos?")
            .has("data-live=\"/encuentros/");
        let all = app.app.db.attendees(session).await.unwrap();
        let wandas: Vec<_> = all.iter().filter(|one| one.name == "Wanda Visita").collect();
        assert_eq!(wandas.len(), 1, "sent twice, it is one");
        let marks = Attendance::of(&app.app.db.marks(session).await.unwrap());
        assert!(marks.anybody().contains(&wandas[0].registration.id));
        // Whoever holds no ticket is asked for the code; whoever has an account and wasn't let in sees nothing.
        let asked = app.visitor().get(&routes::convening_now(session)).await.is(303);
        assert_eq!(asked.location, routes::JOIN_DOOR);
        app.signed_in(app.world.dora)
            .await
            .get(&routes::convening_now(session))
            .await
            .is(404);
        let mut dora = app.signed_in(app.world.dora).await;
        let on = dora.post(&routes::join(&code), &[]).await.is(303);
        dora.get(&on.location).await.is(200);
        // A seminar of next week has a code, too, which doesn't open yet.
        let later = app.app.db.convening(scene.convenings.seminar).await.unwrap().code;
        app.visitor().get(&routes::join(&later)).await.is(410);
    }
}

#[tokio::test]
async fn doors_join_and_parts_begin_for_everybody_who_looks() {
    for (app, scene) in Scene::each().await {
        let (session, first) = (scene.convenings.session, scene.convenings.first);
        let mut ana = app.signed_in(app.world.ana).await;
        let door = ana
            .get(&routes::convening_door(session))
            .await
            .is(200)
            .has("Beto Profesor");
        let all = app.app.db.attendees(session).await.unwrap();
        let beto = all
            .iter()
            .find(|one| one.name == "Beto Profesor")
            .unwrap()
            .registration
            .id;
        let mark = |id: u8, said: &str, at: i64| {
            format!("00000000-0000-4000-8000-0000000000{id:02x},{beto},{first},{said},{at}")
        };
        let now = app.moment().at.micros() / 1000;
        // Two doors, in the wrong order, one of them twice, one with a clock that is ahead; and what names somebody else's people.
        let stranger = format!("00000000-0000-4000-8000-0000000000ff,{first},{first},here,1");
        for marks in [
            vec![mark(2, "here", now - 60_000), stranger, "nonsense".to_owned()],
            vec![mark(1, "gone", now - 120_000), mark(2, "here", now - 60_000)],
            vec![mark(1, "gone", now - 120_000)],
        ] {
            let fields: Vec<(&str, &str)> = marks.iter().map(|mark| ("mark", mark.as_str())).collect();
            ana.post(&routes::attendance_marks(session), &fields).await.is(303);
        }
        let marks = app.app.db.marks(session).await.unwrap();
        assert!(Attendance::of(&marks).at(first).contains(&beto));
        assert_eq!(marks.iter().filter(|mark| mark.registration_id == beto).count(), 2);
        assert!(door.text.contains("data-door"));
        // A part begins: whoever asks sees it, and the version that phones wait for has moved.
        let before = app.app.db.pulse(session).await.unwrap();
        let last = scene.convenings.last;
        let begin = routes::segment_beginning(session, last);
        let id = "00000000-0000-4000-8000-00000000aaaa";
        for _ in 0..2 {
            ana.post(&begin, &[("id", id)]).await.is(303);
        }
        assert!(app.app.db.pulse(session).await.unwrap() > before);
        assert_eq!(app.app.db.begun(session).await.unwrap().len(), 1);
        let mut karen = app.signed_in(app.world.karen).await;
        karen
            .get(&routes::convening_now(session))
            .await
            .is(200)
            .has("Reflexión y compromisos");
        // Whoever doesn't ask for a stream is told once: what is seen now.
        let told = karen.get(&routes::convening_stream(session, "telefono")).await.is(200);
        assert!(told.text.contains("Reflexión y compromisos"), "{}", told.text);
        karen.get(&routes::convening_stream(session, "conducir")).await.is(404);
        // It happened: it isn't taken off the agenda any more.
        ana.post(&routes::segment_removal(session, last), &[]).await.is(409);
    }
}

#[tokio::test]
async fn whoever_takes_part_without_an_account_reads_the_materials_and_nothing_else() {
    for (app, scene) in Scene::each().await {
        let (session, seminar) = (scene.convenings.session, scene.convenings.seminar);
        let material = routes::convening_material(session, scene.convenings.material);
        let code = app.app.db.convening(session).await.unwrap().code;
        let mut guest = app.visitor();
        let asked = guest.get(&material).await.is(303);
        assert_eq!(asked.location, routes::JOIN_DOOR);
        let join = routes::join(&code);
        let once = guest.get(&join).await.is(200).hidden("once");
        let fields = [
            ("once", once.as_str()),
            ("name", "Wanda Visita"),
            ("elsewhere", "Otra red"),
        ];
        guest.post(&join, &fields).await.is(303);
        guest
            .get(&routes::convening_now(session))
            .await
            .is(200)
            .has("Materiales")
            .has(&material);
        guest.get(&material).await.is(200).has("Trae tu gráfico impreso");
        // An idea's guide isn't theirs, whatever the address says.
        let guide = scene.capture.idea_guide;
        guest.get(&routes::convening_material(session, guide)).await.is(404);
        // A ticket of another convening, even once it is confirmed, opens nothing of this one.
        let ticket = scene.convenings.ticket;
        let by_ticket = routes::ticket_material(ticket, scene.convenings.material);
        app.visitor().get(&by_ticket).await.is(410);
        app.visitor().post(&routes::ticket(ticket), &[]).await.is(303);
        app.visitor().get(&by_ticket).await.is(404);
        // Its own material it does; what was taken away not, and nothing once it is given back.
        let mut ana = app.signed_in(app.world.ana).await;
        let file = fresh_id();
        let read = Some(("lectura.txt", "Cinco condiciones".as_bytes()));
        ana.send_with(&routes::convening_files(seminar), &[("file_id", &file)], read)
            .await
            .is(303);
        let own = routes::ticket_material(ticket, &file);
        app.visitor()
            .get(&routes::ticket(ticket))
            .await
            .is(200)
            .has("lectura.txt")
            .has(&own);
        app.visitor().get(&own).await.is(200).has("Cinco condiciones");
        app.visitor()
            .post(&routes::ticket_withdrawal(ticket), &[])
            .await
            .is(303);
        app.visitor().get(&own).await.is(410);
        app.visitor().post(&routes::ticket(ticket), &[]).await.is(303);
        ana.post(&routes::file_removal(&file), &[]).await.is(303);
        app.visitor().get(&own).await.is(404);
        let of_seminar = routes::convening_material(seminar, scene.convenings.material);
        guest.get(&of_seminar).await.is(303);
    }
}
