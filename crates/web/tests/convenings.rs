//! Convenings: made, invited to, registered for with and without an account, entered by the code, marked at the door, begun part by part.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use std::collections::BTreeMap;

use domain::convening::Attendance;
use domain::id::{ConveningId, PersonId};
use testkit::app::TestApp;
use testkit::scene::{NEEDED, Scene};
use web::routes;

/// The links of the mails that wait, by address.
async fn links(app: &TestApp) -> BTreeMap<String, Vec<(String, String)>> {
    let mut found: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    while let Some(job) = app.app.db.claim_job(app.moment(), 60).await.unwrap() {
        let mail: serde_json::Value = serde_json::from_str(&job.payload).unwrap();
        if mail["letter"]["is"] == "convening" {
            let link = mail["letter"]["link"].as_str().unwrap();
            let path = link
                .split_once("://")
                .and_then(|(_, rest)| rest.split_once('/'))
                .unwrap()
                .1;
            let news = mail["letter"]["news"].as_str().unwrap().to_owned();
            found
                .entry(mail["to"].as_str().unwrap().to_owned())
                .or_default()
                .push((news, format!("/{path}")));
        }
        app.app.db.finish_job(app.moment(), job.id).await.unwrap();
    }
    found
}

async fn made(app: &TestApp, capacity: &str) -> ConveningId {
    let mut ana = app.signed_in(app.world.ana).await;
    let form = ana.get(routes::CONVENING_NEW).await.is(200);
    let id = form.hidden("id");
    let fields = |name: &'static str| {
        vec![
            ("id", id.clone()),
            ("kind", "learning-session".into()),
            ("mode", "in-person".into()),
            ("name", name.into()),
            ("zone", "America/Santiago".into()),
            ("starts_on", "2031-05-07".into()),
            ("starts_at", "09:00".into()),
            ("ends_at", "17:00".into()),
            ("place", "Liceo Boldo".into()),
            ("capacity", capacity.into()),
        ]
    };
    let send = |all: &[(&'static str, String)]| all.iter().map(|(k, v)| (*k, v.clone())).collect::<Vec<_>>();
    let wrong = send(&fields(""));
    let wrong: Vec<(&str, &str)> = wrong.iter().map(|(k, v)| (*k, v.as_str())).collect();
    ana.post(routes::CONVENING_NEW, &wrong)
        .await
        .is(422)
        .has("Ponle un nombre al encuentro")
        .has("Liceo Boldo");
    let right = send(&fields("Sesión de prueba"));
    let right: Vec<(&str, &str)> = right.iter().map(|(k, v)| (*k, v.as_str())).collect();
    // Sent twice, it is one.
    for _ in 0..2 {
        ana.post(routes::CONVENING_NEW, &right).await.is(303);
    }
    let id: ConveningId = id.parse().unwrap();
    let invited = routes::convening_invited(id);
    let version = ana.get(&invited).await.is(200).hidden("version");
    ana.post(
        &invited,
        &[
            ("version", &version),
            ("audience", "role:teacher"),
            ("turn", "order"),
            ("ask-words-0", "¿Qué traes?"),
            ("ask-kind-0", "choice"),
            ("ask-options-0", "Una sola"),
        ],
    )
    .await
    .is(422)
    .has("al menos dos alternativas");
    ana.post(
        &invited,
        &[
            ("version", &version),
            ("audience", "role:teacher"),
            ("turn", "order"),
            ("ask-words-0", "¿Qué traes?"),
            ("ask-kind-0", "choice"),
            ("ask-options-0", "Un gráfico\nUna pregunta"),
            ("ask-required-0", "1"),
        ],
    )
    .await
    .is(303);
    // Whoever saved first wins; the other's words are kept.
    ana.post(&invited, &[("version", &version), ("turn", "spread")])
        .await
        .is(409);
    id
}

async fn register(app: &TestApp, who: PersonId, id: ConveningId, fields: &[(&str, &str)]) -> testkit::app::Reply {
    let mut browser = app.signed_in(who).await;
    browser.post(&routes::registration(id), fields).await
}

#[tokio::test]
async fn places_go_in_order_and_whoever_waits_moves_up_and_is_told() {
    for app in TestApp::each().await {
        let id = made(&app, "1").await;
        let (beto, caro, dora) = (app.world.beto, app.world.caro, app.world.dora);
        register(&app, beto, id, &[])
            .await
            .is(422)
            .has("se necesita para preparar");
        let come = [("answer-0", "Un gráfico"), ("diet", "other")];
        register(&app, beto, id, &come)
            .await
            .is(422)
            .has("Escribe qué hay que tener en cuenta");
        let come = [("answer-0", "Un gráfico"), ("diet", "any")];
        let seated = register(&app, beto, id, &come).await.is(303);
        assert!(seated.location.contains("done-registered") && !seated.location.contains("waits"));
        let waits = register(&app, caro, id, &come).await.is(303);
        assert!(waits.location.contains("done-registered-waits"), "{}", waits.location);
        // Dora leads a liceo, and was not invited.
        register(&app, dora, id, &come).await.is(404);
        app.signed_in(caro)
            .await
            .get(&routes::convening(id))
            .await
            .is(200)
            .has("En lista de espera");
        let mut browser = app.signed_in(beto).await;
        browser.post(&routes::registration_decline(id), &[]).await.is(303);
        app.signed_in(caro)
            .await
            .get(&routes::convening(id))
            .await
            .has("Tienes cupo");
        let told = links(&app).await;
        let caros = &told["caro@prueba.invalid"];
        assert_eq!(caros, &[("seated".to_owned(), routes::convening(id))]);
        assert!(!told.contains_key("beto@prueba.invalid"));
        // Beto comes back, behind Caro.
        let again = register(&app, beto, id, &come).await.is(303);
        assert!(again.location.contains("waits"));
        // More places: he moves up without anybody pressing anything.
        let mut ana = app.signed_in(app.world.ana).await;
        let edit = routes::convening_edit(id);
        let page = ana.get(&edit).await.is(200);
        let version = page.hidden("version");
        let fields = [
            ("version", version.as_str()),
            ("kind", "learning-session"),
            ("mode", "in-person"),
            ("name", "Sesión de prueba"),
            ("zone", "America/Santiago"),
            ("starts_on", "2031-05-07"),
            ("starts_at", "10:00"),
            ("ends_at", "17:00"),
            ("place", "Liceo Boldo"),
            ("capacity", "5"),
        ];
        ana.post(&edit, &fields).await.is(303);
        app.signed_in(beto)
            .await
            .get(&routes::convening(id))
            .await
            .has("Tienes cupo");
        let told = links(&app).await;
        assert!(told["caro@prueba.invalid"].iter().any(|(news, _)| news == "moved"));
        // The calendar's entry moved once, and is taken out in the end.
        let file = ana.get(&routes::convening_calendar(id)).await.is(200);
        assert!(file.text.contains("SEQUENCE:1\r\n") && file.text.contains("TZID=America/Santiago:20310507T100000"));
        ana.post(&routes::convening_calling_off(id), &[]).await.is(303);
        let file = ana.get(&routes::convening_calendar(id)).await.is(200);
        assert!(file.text.contains("METHOD:CANCEL") && file.text.contains("SEQUENCE:2"));
        register(&app, caro, id, &come).await.is(409);
        let told = links(&app).await;
        assert!(told["beto@prueba.invalid"].iter().any(|(news, _)| news == "called-off"));
    }
}

#[tokio::test]
async fn what_somebody_needs_is_read_by_the_hosts_alone() {
    for (app, scene) in Scene::each().await {
        let session = scene.convenings.session;
        let registered = routes::convening_registered(session);
        app.signed_in(app.world.ana)
            .await
            .get(&registered)
            .await
            .is(200)
            .has(NEEDED)
            .has("Entrar sin escalones");
        // Beto reads his own in his own form.
        app.signed_in(app.world.beto)
            .await
            .get(&routes::registration(session))
            .await
            .is(200)
            .has(NEEDED);
        for who in [
            app.world.ines,
            app.world.julio,
            app.world.caro,
            app.world.dora,
            app.world.karen,
        ] {
            let mut reader = app.signed_in(who).await;
            reader.get(&registered).await.is(404);
            reader.get(&routes::convening(session)).await.has_not(NEEDED);
            reader.get(&routes::convening_now(session)).await.has_not(NEEDED);
        }
        // Taken back, it is gone at once.
        let mut beto = app.signed_in(app.world.beto).await;
        beto.post(&routes::registration_decline(session), &[]).await.is(303);
        app.signed_in(app.world.ana)
            .await
            .get(&registered)
            .await
            .has_not(NEEDED);
    }
}

#[tokio::test]
async fn without_an_account_a_mail_confirms_and_an_account_takes_it_over_later() {
    for (app, scene) in Scene::each().await {
        let seminar = scene.convenings.seminar;
        let page = routes::public_convening(seminar);
        links(&app).await;
        let mut nobody = app.visitor();
        nobody
            .get(&page)
            .await
            .is(200)
            .has("Seminario abierto")
            .has_not("video.example");
        nobody
            .get(&routes::public_convening(scene.convenings.session))
            .await
            .is(404);
        nobody
            .post(&page, &[("name", "Yerko Visita"), ("mail", "yerko"), ("elsewhere", "")])
            .await
            .is(422)
            .has("Escribe tu correo")
            .has("Elige tu liceo")
            .has("Yerko Visita");
        let fields = [
            ("name", "Yerko Visita"),
            ("mail", "yerko@otra.invalid"),
            ("elsewhere", "Otra red"),
        ];
        let sent = nobody.post(&page, &fields).await.is(303);
        nobody.get(&sent.location).await.is(200).has("Revisa tu correo");
        let told = links(&app).await;
        let (news, ticket) = &told["yerko@otra.invalid"][0];
        assert_eq!(news, "ticket");
        // Until then it is nobody's, and in no list.
        let here = |name: &'static str| {
            let db = app.app.db.clone();
            async move {
                let all = db.attendees(seminar).await.unwrap();
                all.iter().any(|one| one.name == name && one.registration.has_place())
            }
        };
        assert!(!here("Yerko Visita").await);
        nobody.get(ticket).await.is(200).has("Confirmar mi inscripción");
        nobody.post(ticket, &[]).await.is(303);
        assert!(here("Yerko Visita").await);
        nobody.get(ticket).await.is(200).has("tienes cupo");
        // Somebody else types his address: nothing of his changes.
        let other = [
            ("name", "Otra Persona"),
            ("mail", "yerko@otra.invalid"),
            ("elsewhere", "X"),
        ];
        app.visitor().post(&page, &other).await.is(303);
        assert!(here("Yerko Visita").await && !here("Otra Persona").await);
        // The newer link opens, the older doesn't; with an account it becomes the account's.
        let told = links(&app).await;
        let newer = &told["yerko@otra.invalid"][0].1;
        app.visitor().get(ticket).await.is(410);
        let mut caro = app.signed_in(app.world.caro).await;
        let link = newer.clone() + "/cuenta";
        app.visitor().post(&link, &[]).await.is(303);
        caro.post(&link, &[]).await.is(303);
        caro.get(&routes::convening(seminar)).await.is(200).has("Tienes cupo");
        app.visitor().get(newer).await.is(410);
        let place = app.app.db.convening_place(seminar, app.world.caro).await.unwrap();
        assert_eq!(place.own.unwrap().registration.school_id, Some(app.world.boldo));
    }
}

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
async fn a_session_is_copied_with_its_agenda_and_the_three_years_propose_days() {
    for (app, scene) in Scene::each().await {
        let session = scene.convenings.session;
        let mut ana = app.signed_in(app.world.ana).await;
        let from = format!("{}?desde={session}", routes::CONVENING_NEW);
        let form = ana.get(&from).await.is(200).has("Segunda sesión de aprendizaje");
        let (id, of) = (form.hidden("id"), session.to_string());
        let fields = [
            ("id", id.as_str()),
            ("desde", &of),
            ("kind", "learning-session"),
            ("mode", "online"),
            ("link", "https://video.example/otra"),
            ("name", "Tercera sesión"),
            ("zone", "America/Punta_Arenas"),
            ("starts_on", "2031-08-06"),
            ("starts_at", "09:00"),
            ("ends_at", "13:00"),
        ];
        ana.post(routes::CONVENING_NEW, &fields).await.is(303);
        let copy: ConveningId = id.parse().unwrap();
        let titles = |rows: Vec<domain::convening::SegmentRow>| {
            rows.into_iter()
                .map(|row| (row.kind, row.title, row.minutes))
                .collect::<Vec<_>>()
        };
        let (was, is) = (
            titles(app.app.db.segments(session).await.unwrap()),
            titles(app.app.db.segments(copy).await.unwrap()),
        );
        assert_eq!(was, is);
        let agenda = routes::convening_agenda(copy);
        ana.post(&agenda, &[("kind", "talk"), ("minutes", "0")])
            .await
            .is(422)
            .has("entre 1 y 480");
        ana.post(
            &agenda,
            &[
                ("kind", "talk"),
                ("title", "Una historia"),
                ("minutes", "25"),
                ("host", "Rosa"),
            ],
        )
        .await
        .is(303);
        ana.get(&agenda).await.has("Una historia").has("25 min");
        // Caro, who was not invited to the copy, finds nothing of it.
        app.signed_in(app.world.caro)
            .await
            .get(&routes::convening(copy))
            .await
            .is(404);
        let years = ana.get(&routes::generation_rhythm(app.world.generation)).await.is(200);
        years
            .has("Cosecha")
            .has("Sesión de aprendizaje")
            .has("días de clases para probar");
        let rhythm = format!("{}?sesion=2&dia=2031-07-23", routes::CONVENING_NEW);
        ana.get(&rhythm)
            .await
            .is(200)
            .has("Sesión de aprendizaje")
            .has("2031-07-24");
    }
}
