//! The doors: first key, mail, password, invitations, rooms.

#![allow(clippy::unwrap_used, reason = "a test may stop where the ground gives way")]

use domain::door::NewInvitation;
use domain::permission::{Invite, OpenRoom, in_the_name_of};
use domain::person::{Charge, Role};
use domain::school::Subject;
use domain::secret::Secret;
use testkit::app::{Browser, Reply, TestApp};

/// Sends a code from the browser that waits for it.
async fn try_code(browser: &mut Browser, id: &str, fields: &[(&str, &str)]) -> Reply {
    let body: Vec<String> = fields
        .iter()
        .map(|(name, value)| format!("{name}={}", value.replace(' ', "+")))
        .collect();
    let request = axum::http::Request::post("/entrar/codigo")
        .header("host", "ronda.test")
        .header("accept-language", "es-CL")
        .header("sec-fetch-site", "same-origin")
        .header("cookie", format!("ronda-entrada={id}"))
        .header("content-type", "application/x-www-form-urlencoded")
        .body(axum::body::Body::from(body.join("&")))
        .unwrap();
    browser.send(request).await
}

/// What the newest code in the database was can't be read from it: the test makes one as the page does.
async fn code_for(app: &TestApp, person: Option<domain::id::PersonId>) -> (String, String, Secret) {
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let (id, code, link) = w.begin_sign_in(person).await.unwrap();
    w.commit().await.unwrap();
    (id.to_string(), code, link)
}

async fn invitation(app: &TestApp, mail: Option<&str>, uses: i64) -> String {
    let charge = Charge {
        role: Role::Teacher,
        school_id: Some(app.world.arrayan),
        subject: Some(Subject::Maths),
    };
    let new = NewInvitation {
        charge,
        name: None,
        mail: mail.map(str::to_owned),
        uses,
        expires_at: app.app.now().plus_days(14),
    };
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let proof = in_the_name_of(app.world.ana, Invite(charge));
    let (_, secret) = w.invite(&proof, app.world.network, &new).await.unwrap();
    w.commit().await.unwrap();
    format!("/invitacion/{}", secret.reveal())
}

async fn room(app: &TestApp) -> (String, domain::id::RoomId) {
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let proof = in_the_name_of(app.world.ana, OpenRoom);
    let id = w.open_room(&proof, app.world.network, "Seminario", 4).await.unwrap();
    w.commit().await.unwrap();
    (app.app.db.room(id).await.unwrap().code, id)
}

fn hidden(html: &str, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    let at = html.find(&start).expect("the hidden field") + start.len();
    html[at..].split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn the_first_key_makes_one_administrator() {
    for app in TestApp::each().await {
        let mut w = app.app.db.write(app.moment()).await.unwrap();
        let key = w.make_first_key().await.unwrap();
        w.commit().await.unwrap();
        let door = format!("/primer-inicio/{}", key.reveal());
        let mut nora = app.visitor();
        nora.get(&door).await.is(200).has("Empecemos");
        nora.post(&door, &[("name", "Nora"), ("mail", "nora")])
            .await
            .is(422)
            .has("value=\"Nora\"")
            .has("A este correo le falta algo");
        nora.post(&door, &[("name", "Nora"), ("mail", "Nora@Prueba.invalid")])
            .await
            .is(303);
        nora.get("/cuenta").await.is(200).has("Administración del sistema");
        app.visitor()
            .post(&door, &[("name", "X"), ("mail", "x@x.cl")])
            .await
            .is(410)
            .has("Esta llave ya no abre");
        app.visitor()
            .get("/primer-inicio/forjada")
            .await
            .is(410)
            .has("first-link");
    }
}

#[tokio::test]
async fn the_door_answers_alike_whoever_knocks() {
    for app in TestApp::each().await {
        let mut known = app.visitor();
        let mut unknown = app.visitor();
        known
            .get("/entrar")
            .await
            .is(200)
            .has("Entra a tu red")
            .has("quedan en una carpeta");
        let one = known
            .post("/entrar", &[("mail", "Beto@prueba.invalid"), ("luego", "/ciclos")])
            .await
            .is(303);
        let two = unknown
            .post("/entrar", &[("mail", "nadie@prueba.invalid"), ("luego", "/ciclos")])
            .await
            .is(303);
        assert_eq!(one.location, two.location);
        let one = known.get(&one.location).await.is(200);
        let two = unknown.get(&two.location).await.is(200);
        assert_eq!(one.text, two.text);
        known
            .post("/entrar", &[("mail", "beto")])
            .await
            .is(422)
            .has("value=\"beto\"");
    }
}

#[tokio::test]
async fn a_code_opens_once_and_dies_after_five_wrong_tries() {
    for app in TestApp::each().await {
        let (id, code, _) = code_for(&app, Some(app.world.beto)).await;
        let mut beto = app.visitor();
        let spaced = format!("{} {}", &code[..3], &code[3..]);
        let reply = try_code(&mut beto, &id, &[("code", &spaced), ("luego", "/ciclos")])
            .await
            .is(303);
        assert_eq!(reply.location, "/ciclos");
        beto.get("/cuenta").await.is(200).has("Beto Profesor");
        let mut again = app.visitor();
        try_code(&mut again, &id, &[("code", &code)]).await.is(410);

        let (id, code, link) = code_for(&app, Some(app.world.beto)).await;
        let mut guesser = app.visitor();
        let wrong = if code == "111111" { "222222" } else { "111111" };
        try_code(&mut guesser, &id, &[("code", "12")])
            .await
            .is(422)
            .has("seis números");
        for _ in 0..5 {
            try_code(&mut guesser, &id, &[("code", wrong)])
                .await
                .is(422)
                .has("Ese no es el código");
        }
        try_code(&mut guesser, &id, &[("code", &code)]).await.is(410);
        guesser.get(&format!("/entrar/enlace/{}", link.reveal())).await.is(410);
        // Nobody's code never opens, not even the right one.
        let (id, code, _) = code_for(&app, None).await;
        let mut nobody = app.visitor();
        try_code(&mut nobody, &id, &[("code", &code)]).await.is(422);
        nobody.get("/").await.is(303);
    }
}

#[tokio::test]
async fn a_link_shows_a_button_and_opens_once() {
    for app in TestApp::each().await {
        let (_, _, link) = code_for(&app, Some(app.world.beto)).await;
        let path = format!("/entrar/enlace/{}", link.reveal());
        let mut scanner = app.visitor();
        for _ in 0..3 {
            scanner.get(&path).await.is(200).has("Entrar");
        }
        scanner.get("/").await.is(303);
        let mut beto = app.visitor();
        let reply = beto.post(&path, &[("luego", "//malo.cl")]).await.is(303);
        assert_eq!(reply.location, "/");
        beto.post(&path, &[]).await.is(410).has("pide otro código");
        app.clock.advance(16 * 60);
        let (_, _, link) = code_for(&app, Some(app.world.beto)).await;
        app.clock.advance(16 * 60);
        app.visitor()
            .get(&format!("/entrar/enlace/{}", link.reveal()))
            .await
            .is(410);
    }
}

#[tokio::test]
async fn a_password_opens_and_is_limited() {
    let app = TestApp::sqlite().await;
    let mut beto = app.signed_in(app.world.beto).await;
    beto.post("/cuenta/clave", &[("password", "corta")])
        .await
        .is(422)
        .has("muy corta")
        .has_not("value=\"corta\"");
    beto.post("/cuenta/clave", &[("password", "una frase larga")])
        .await
        .is(303);
    beto.post(
        "/cuenta/clave",
        &[("password", "otra frase larga"), ("current", "no es")],
    )
    .await
    .is(422);
    let mut phone = app.visitor();
    let fields = |password| [("mail", "beto@prueba.invalid"), ("password", password)];
    phone
        .post("/entrar/clave", &fields("no es esta"))
        .await
        .is(422)
        .has("no calzan")
        .has("<details open");
    phone.post("/entrar", &fields("una frase larga")).await.is(303);
    phone.get("/cuenta").await.is(200).has("Beto");
    let mut tries = Vec::new();
    for _ in 0..12 {
        tries.push(
            app.visitor()
                .post("/entrar/clave", &[("mail", "caro@prueba.invalid"), ("password", "x")])
                .await
                .status
                .as_u16(),
        );
    }
    assert_eq!(tries.last(), Some(&429));
    beto.post("/cuenta/clave", &[("current", "una frase larga"), ("remove", "yes")])
        .await
        .is(303);
    app.visitor()
        .post("/entrar/clave", &fields("una frase larga"))
        .await
        .is(422);
}

#[tokio::test]
async fn out_by_the_door_and_another_language() {
    for app in TestApp::each().await {
        let mut beto = app.signed_in(app.world.beto).await;
        beto.post("/idioma", &[("idioma", "en"), ("luego", "/cuenta")])
            .await
            .is(303);
        beto.get("/cuenta").await.is(200).has("Your account");
        let out = beto.post("/salir", &[]).await.is(303);
        assert!(out.location.starts_with("/entrar"));
        beto.get("/cuenta").await.is(303);
        app.visitor().post("/idioma", &[("idioma", "xx")]).await.is(400);
        app.visitor().post("/demo/entrar", &[("persona", "ana")]).await.is(404);
    }
}

#[tokio::test]
async fn an_invitation_lets_in_whom_it_means() {
    for app in TestApp::each().await {
        let path = invitation(&app, None, 1).await;
        let mut lia = app.visitor();
        lia.get(&path)
            .await
            .is(200)
            .has("Ana Coordinadora")
            .has("Liceo Arrayán")
            .has("Docente (Matemática)");
        lia.post(&path, &[("name", ""), ("mail", "lia@x.cl")])
            .await
            .is(422)
            .has("value=\"lia@x.cl\"");
        lia.post(&path, &[("name", "Lía"), ("mail", "beto@prueba.invalid")])
            .await
            .is(422)
            .has("ya tiene cuenta");
        lia.post(&path, &[("name", "Lía"), ("mail", "lia@x.cl")]).await.is(303);
        lia.get("/cuenta")
            .await
            .is(200)
            .has("Docente (Matemática), Liceo Arrayán");
        app.visitor().get(&path).await.is(410).has("ya se usó");
        app.visitor()
            .get("/invitacion/forjada")
            .await
            .is(410)
            .has("No conocemos");

        let named = invitation(&app, Some("caro@prueba.invalid"), 1).await;
        app.visitor()
            .get(&named)
            .await
            .is(200)
            .has("Entrar y volver aquí")
            .has_not("name=\"name\"");
        app.visitor().post(&named, &[("name", "Caro")]).await.is(422);
        let mut beto = app.signed_in(app.world.beto).await;
        beto.get(&named).await.is(200).has("es para otro correo");
        beto.post(&named, &[]).await.is(422);
        let mut caro = app.signed_in(app.world.caro).await;
        caro.post(&named, &[]).await.is(303);
        caro.get("/cuenta").await.has("Liceo Arrayán");

        // Nobody gives a role to oneself, by this way either.
        let own = invitation(&app, None, 5).await;
        let mut ana = app.signed_in(app.world.ana).await;
        ana.get(&own).await.is(200).has("la hiciste tú");
        ana.post(&own, &[]).await.is(422);
        app.clock.advance(15 * 86_400);
        app.visitor().get(&own).await.is(410).has("venció");
    }
}

async fn join(app: &TestApp, code: &str, name: &str, mail: &str) -> Browser {
    let path = format!("/sala/{code}");
    let mut browser = app.visitor();
    let once = hidden(&browser.get(&path).await.is(200).text, "once");
    let school = app.world.arrayan.to_string();
    let fields = [
        ("name", name),
        ("mail", mail),
        ("role", "teacher"),
        ("school", &school),
        ("subject", "maths"),
        ("once", &once),
    ];
    browser.post(&path, &fields).await.is(303);
    browser
}

#[tokio::test]
async fn a_room_lets_many_in_as_participants() {
    for app in TestApp::each().await {
        let (code, id) = room(&app).await;
        let mut nobody = app.visitor();
        nobody
            .post("/sala", &[("code", "ZZZ")])
            .await
            .is(422)
            .has("value=\"ZZZ\"");
        let typed = format!("{}-{}", &code[..3].to_lowercase(), &code[3..]);
        let reply = nobody.post("/sala", &[("code", &typed)]).await.is(303);
        assert_eq!(reply.location, format!("/sala/{code}"));
        nobody
            .post(&reply.location, &[("name", "Luz"), ("role", "teacher"), ("once", "x")])
            .await
            .is(422)
            .has("value=\"Luz\"")
            .has("Elige tu liceo");
        let mut luz = join(&app, &code, "Luz Room", "").await;
        luz.get("/cuenta").await.is(200).has("Participante").has_not("Docente");
        app.visitor().get(&format!("/sala/{code}")).await.is(200);
        let claims = app.app.db.claims_of_room(id).await.unwrap();
        assert_eq!(claims.len(), 1);
        assert_eq!(claims[0].outcome, None);
        app.clock.advance(5 * 3600);
        app.visitor()
            .get(&format!("/sala/{code}"))
            .await
            .is(410)
            .has("ya se cerró");
    }
}

#[tokio::test]
async fn a_form_of_a_room_sent_twice_is_one_account() {
    for app in TestApp::each().await {
        let (code, id) = room(&app).await;
        let path = format!("/sala/{code}");
        let mut first = app.visitor();
        let once = hidden(&first.get(&path).await.text, "once");
        let school = app.world.boldo.to_string();
        let fields = [
            ("name", "Luz"),
            ("mail", ""),
            ("role", "utp"),
            ("school", school.as_str()),
            ("once", once.as_str()),
        ];
        let mut second = first.clone();
        first.post(&path, &fields).await.is(303);
        second.post(&path, &fields).await.is(303);
        second.get("/cuenta").await.is(200).has("Luz");
        assert_eq!(app.app.db.claims_of_room(id).await.unwrap().len(), 1);
        // Somebody's id is no key to their account.
        let luz = app.app.db.claims_of_room(id).await.unwrap()[0].person_id.to_string();
        let mut thief = app.visitor();
        let fields = [
            ("name", "Luz"),
            ("role", "utp"),
            ("school", school.as_str()),
            ("once", luz.as_str()),
        ];
        thief.post(&path, &fields).await.is(400);
    }
}

#[tokio::test]
async fn a_hundred_and_fifty_fit_through_the_door_at_once() {
    for app in TestApp::each().await {
        let (code, id) = room(&app).await;
        let crowd = (0..150).map(|n| {
            let (app, code) = (&app, code.as_str());
            async move { join(app, code, &format!("Persona {n}"), &format!("p{n}@sala.invalid")).await }
        });
        let mut set = Vec::new();
        for one in crowd {
            set.push(Box::pin(one));
        }
        futures_join(set).await;
        assert_eq!(app.app.db.claims_of_room(id).await.unwrap().len(), 150);
    }
}

/// Polls all of them in turn until each is done: as many requests in flight as there are people.
async fn futures_join<F: Future + Unpin>(mut all: Vec<F>) {
    std::future::poll_fn(move |cx| {
        all.retain_mut(|one| std::pin::Pin::new(one).poll(cx).is_pending());
        if all.is_empty() {
            std::task::Poll::Ready(())
        } else {
            std::task::Poll::Pending
        }
    })
    .await;
}

#[tokio::test]
async fn the_doors_speak_english() {
    let app = TestApp::sqlite().await;
    let (code, _) = room(&app).await;
    let path = invitation(&app, None, 1).await;
    for page in ["/entrar", "/sala", "/privacidad", &format!("/sala/{code}"), &path] {
        let reply = app.visitor().in_english().get(page).await.is(200);
        assert!(reply.text.contains("lang=\"en\""));
        assert!(
            !reply.words().contains("[door-")
                && !reply.words().contains("[privacy-")
                && !reply.words().contains("[role-"),
            "{}",
            reply.words()
        );
    }
}
