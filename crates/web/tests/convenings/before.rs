//! Before the day: places in order, what somebody needs, who has no account, and a session that is copied.

use domain::id::{ConveningId, PersonId};
use testkit::app::TestApp;
use testkit::scene::{NEEDED, Scene};
use web::routes;

use super::{links, made};

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
