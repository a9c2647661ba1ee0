//! Consent: the network's text, papers and links, the guardian's page, and what a teacher never reads.

use domain::consent::{Asking, Purpose};
use testkit::app::TestApp;
use testkit::scene::Scene;
use web::routes;

/// Whom linked surveys of Beto's course may invite, by given name.
async fn invited(app: &TestApp) -> Vec<String> {
    let db = &app.app.db;
    let texts = db.consent_texts(app.world.network).await.unwrap();
    let asking = Asking::linked(app.moment().at.day(), &texts);
    let all = db.invited_students(app.world.course, &asking).await.unwrap();
    let given = |one: store::Invited| one.name.rsplit(' ').next().unwrap_or_default().to_owned();
    all.into_iter().map(given).collect()
}

#[tokio::test]
async fn a_guardian_consents_by_a_link_and_takes_it_back_as_easily() {
    for (app, scene) in Scene::each().await {
        // Luz by her paper; Sol is sixteen and is asked as she begins; of Mar nobody knows the age.
        assert_eq!(invited(&app).await, ["Luz", "Sol"]);
        let door = routes::guardian_door(scene.consents.secret);
        let mut guardian = app.visitor();
        let page = guardian.get(&door).await.is(200);
        assert!(page.headers.get("set-cookie").is_none(), "a cookie");
        assert!(!page.text.contains("<script"), "a script");
        let page = page
            .has("Sobre la encuesta de Mar")
            .has_not("Ñirre")
            .has("Queremos preguntar varias veces")
            .has("se borran las respuestas")
            .has("Hoy no está autorizado");
        let (id, text) = (page.hidden("id"), page.hidden("text"));
        guardian
            .post(&door, &[("id", &id), ("text", &text)])
            .await
            .is(422)
            .has("Marque la casilla");
        let yes = [("id", id.as_str()), ("text", text.as_str()), ("leido", "si")];
        let given = guardian.post(&door, &yes).await.is(303);
        assert!(given.headers.get("set-cookie").is_none(), "a cookie");
        guardian
            .get(&given.location)
            .await
            .has("Gracias")
            .has("Hoy está autorizado");
        assert_eq!(invited(&app).await, ["Luz", "Mar", "Sol"]);
        let mut consents = app.app.db.consents_of_student(scene.students.mar).await.unwrap();
        // In the scene she takes part in a students' team, too.
        consents.retain(|one| one.purpose == Purpose::LinkedSurveys);
        assert_eq!(consents.len(), 1);
        assert_eq!(consents[0].link_id, Some(scene.consents.link));
        assert_eq!(
            (consents[0].text_id, consents[0].entered_by),
            (scene.consents.text, None)
        );

        app.clock.advance(60);
        let withdrawal = routes::guardian_withdrawal(scene.consents.secret);
        guardian.post(&withdrawal, &[]).await.is(303);
        guardian.post(&withdrawal, &[]).await.is(303);
        guardian
            .get(&door)
            .await
            .has("Usted se retiró")
            .has("se borran las respuestas que se guardaban juntas");
        assert_eq!(invited(&app).await, ["Luz", "Sol"]);
        // And again.
        app.clock.advance(60);
        let page = guardian.get(&door).await;
        let (id, text) = (page.hidden("id"), page.hidden("text"));
        let yes = [("id", id.as_str()), ("text", text.as_str()), ("leido", "si")];
        guardian.post(&door, &yes).await.is(303);
        assert_eq!(invited(&app).await, ["Luz", "Mar", "Sol"]);
    }
}

#[tokio::test]
async fn a_link_that_is_over_or_taken_back_says_so_and_nothing_else() {
    let (app, scene) = Scene::sqlite().await;
    let mut visitor = app.visitor();
    visitor
        .get(&routes::guardian_door("nada"))
        .await
        .is(410)
        .has("Este enlace no abre");
    let mut fidel = app.signed_in(app.world.fidel).await;
    fidel
        .post(
            &routes::guardian_link_revocation(app.world.course, scene.consents.link),
            &[],
        )
        .await
        .is(303);
    for path in [
        routes::guardian_door(scene.consents.secret),
        routes::guardian_withdrawal(scene.consents.secret),
    ] {
        visitor.post(&path, &[("leido", "si")]).await.is(410).has_not("Mar");
    }
    // Made anew for two, shown once.
    let (mar, luz) = (scene.students.mar.to_string(), scene.students.luz.to_string());
    let path = routes::guardian_links(app.world.course);
    let slips = fidel
        .post(&path, &[("estudiante", &mar), ("estudiante", &luz)])
        .await
        .is(200)
        .has("Ñirre, Mar")
        .has("class=\"qr\"");
    let (_, rest) = slips.text.split_once("http://ronda.test/apoderados/").unwrap();
    let secret = rest.split(['<', '"']).next().unwrap().to_owned();
    visitor.get(&routes::guardian_door(&secret)).await.is(200);
    app.clock.advance(366 * 86_400);
    visitor.get(&routes::guardian_door(&secret)).await.is(410);
}

#[tokio::test]
async fn who_turned_sixteen_decides_and_a_guardians_yes_speaks_for_her_no_longer() {
    let (app, scene) = Scene::sqlite().await;
    assert_eq!(invited(&app).await, ["Luz", "Sol"]);
    let mut fidel = app.signed_in(app.world.fidel).await;
    let page = routes::consents(app.world.course);
    fidel.get(&page).await.is(200).has("Autorización vigente");
    // Luz was born on 9 March 2011: on 9 March 2027 she is asked herself, as she begins.
    app.clock.advance(285 * 86_400);
    let mut fidel = app.signed_in(app.world.fidel).await;
    fidel
        .get(&page)
        .await
        .has_not("Autorización vigente")
        .has("Decide al empezar a responder");
    // Her own no, on paper, ends it. Nobody else's does.
    let luz = scene.students.luz.to_string();
    let today = app.moment().at.day().to_string();
    let own = [
        ("estudiante", luz.as_str()),
        ("giver", "student"),
        ("signed_on", &today),
        ("id", "uno"),
    ];
    fidel.post(&page, &own).await.is(303);
    fidel.get(&page).await.has("Autorización vigente");
    app.clock.advance(60);
    let withdraw = routes::consent_withdrawals(app.world.course);
    fidel
        .post(&withdraw, &[("estudiante", &luz), ("withdrawn_by", "student")])
        .await
        .is(303);
    fidel.get(&page).await.has("Se retiró");
    assert_eq!(invited(&app).await, ["Sol"]);
}

#[tokio::test]
async fn papers_are_entered_once_for_the_text_that_was_there() {
    for (app, scene) in Scene::each().await {
        let mut elena = app.signed_in(app.world.elena).await;
        let page = routes::consents(app.world.course);
        let id = elena.get(&page).await.is(200).hidden("id");
        let mar = scene.students.mar.to_string();
        let before = [
            ("estudiante", mar.as_str()),
            ("giver", "guardian"),
            ("signed_on", "2026-05-31"),
            ("id", &id),
        ];
        elena
            .post(&page, &before)
            .await
            .is(422)
            .has("no antes de que existiera el texto");
        elena
            .post(
                &page,
                &[("giver", "guardian"), ("signed_on", "2026-06-01"), ("id", &id)],
            )
            .await
            .is(422)
            .has("Marca al menos a una persona");
        let form = [
            ("estudiante", mar.as_str()),
            ("giver", "guardian"),
            ("signed_on", "2026-06-01"),
            ("id", &id),
        ];
        elena.post(&page, &form).await.is(303);
        elena.post(&page, &form).await.is(303);
        let mut consents = app.app.db.consents_of_student(scene.students.mar).await.unwrap();
        // In the scene she takes part in a students' team, too.
        consents.retain(|one| one.purpose == Purpose::LinkedSurveys);
        assert_eq!(consents.len(), 1);
        assert_eq!(consents[0].entered_by, Some(app.world.elena));
        assert_eq!(invited(&app).await, ["Luz", "Mar", "Sol"]);
        // Who isn't in the course isn't there.
        let other = scene.students.elsewhere.to_string();
        let foreign = [
            ("estudiante", other.as_str()),
            ("giver", "guardian"),
            ("signed_on", "2026-06-01"),
            ("id", &id),
        ];
        elena.post(&page, &foreign).await.is(404);
        // What was said stands in no event by name.
        for event in app.app.db.events_by(app.world.elena, 100).await.unwrap() {
            assert!(
                !event.detail.contains("Mar") && !event.detail.contains("irre"),
                "{event:?}"
            );
        }
    }
}

#[tokio::test]
async fn a_teacher_reads_who_is_invited_and_never_why_not() {
    let (app, scene) = Scene::sqlite().await;
    let page = routes::consents(app.world.course);
    let mut beto = app.signed_in(app.world.beto).await;
    let before = beto
        .get(&page)
        .await
        .is(200)
        .has("Se puede invitar a 2 de 3")
        .has("No se invita");
    for word in ["apoderado", "Se retiró", "Falta", "vigente", "2011", "Decide"] {
        assert!(!before.text.contains(word), "{word}");
    }
    // Luz's guardian takes it back: the page says of her what it says of Mar, of whom nobody said anything.
    let mut fidel = app.signed_in(app.world.fidel).await;
    let luz = scene.students.luz.to_string();
    app.clock.advance(60);
    fidel
        .post(
            &routes::consent_withdrawals(app.world.course),
            &[("estudiante", &luz), ("withdrawn_by", "guardian")],
        )
        .await
        .is(303);
    let after = beto.get(&page).await.has("Se puede invitar a 1 de 3");
    let of = |name: &str| {
        let (_, rest) = after.text.split_once(name).unwrap();
        rest.split("</li>").next().unwrap().to_owned()
    };
    assert_eq!(of("Ñirre, Luz"), of("Ñirre, Mar"));
    // And a teacher enters nothing.
    for path in [
        page.clone(),
        routes::guardian_links(app.world.course),
        routes::consent_withdrawals(app.world.course),
    ] {
        beto.post(&path, &[("estudiante", &luz)]).await.is(404);
    }
    let mut caro = app.signed_in(app.world.caro).await;
    caro.get(&page).await.is(404);
}

#[tokio::test]
async fn the_text_is_written_in_versions_and_one_that_asks_for_more_is_read_again() {
    let app = TestApp::sqlite().await;
    let mut ana = app.signed_in(app.world.ana).await;
    let draft = ana
        .get(routes::CONSENT_TEXT)
        .await
        .is(200)
        .has("Todavía no hay texto")
        .has("Este texto es un borrador nuestro")
        .has("Agencia de Protección de Datos Personales");
    let id = draft.hidden("id");
    let first = [
        ("id", id.as_str()),
        ("version", "0"),
        ("spanish", "Uno."),
        ("english", ""),
    ];
    ana.post(routes::CONSENT_TEXT, &first).await.is(303);
    ana.post(routes::CONSENT_TEXT, &first).await.is(303);
    let other = testkit::app::fresh_id();
    let late = [
        ("id", other.as_str()),
        ("version", "0"),
        ("spanish", "Otro."),
        ("english", ""),
    ];
    ana.post(routes::CONSENT_TEXT, &late)
        .await
        .is(409)
        .has("Otra persona escribió")
        .has("Otro.");
    let texts = app.app.db.consent_texts(app.world.network).await.unwrap();
    assert_eq!(texts.len(), 1);
    assert!(texts[0].is_untouched() && texts[0].purpose == Purpose::LinkedSurveys);
    let more = [
        ("id", other.as_str()),
        ("version", "1"),
        ("spanish", "Dos."),
        ("english", "Two."),
        ("asks_more", "on"),
    ];
    ana.post(routes::CONSENT_TEXT, &more).await.is(303);
    ana.get(routes::CONSENT_TEXT)
        .await
        .has("Versión 2")
        .has("Pedía más que la anterior");
    let texts = app.app.db.consent_texts(app.world.network).await.unwrap();
    assert!(texts[1].asks_more && texts[1].is_untouched());
    let mut elena = app.signed_in(app.world.elena).await;
    elena
        .get(routes::CONSENT_TEXT)
        .await
        .is(200)
        .has("Dos.")
        .has_not("name=\"spanish\"");
    elena.post(routes::CONSENT_TEXT, &more).await.is(404);
}
