//! The doors of who has an account, or makes the first: first key, mail, code, link, password; and the way out.

#![allow(clippy::unwrap_used, reason = "a test may stop where the ground gives way")]

use domain::id::PersonId;
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
async fn code_for(app: &TestApp, person: Option<PersonId>) -> (String, String, Secret) {
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let (id, code, link) = w.begin_sign_in(person).await.unwrap();
    w.commit().await.unwrap();
    (id.to_string(), code, link)
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
