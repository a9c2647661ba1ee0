//! The page that a phone opens.

use axum::body::Body;
use axum::http::Request;
use domain::administration::Linking;
use testkit::app::{Reply, TestApp};
use testkit::surveys::Giving;
use web::routes;

use super::stage;

/// Asks with some headers.
async fn ask(app: &TestApp, path: &str, headers: &[(&str, &str)]) -> Reply {
    let mut request = Request::builder().uri(path).header("host", "ronda.test");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    app.visitor()
        .send(request.body(Body::empty()).expect("a request"))
        .await
}

#[tokio::test]
async fn it_is_served_with_a_name_of_its_bytes_and_not_sent_again() {
    let (app, given) = stage(Giving::default()).await;
    let path = routes::answering(&given.code);
    let page = ask(&app, &path, &[]).await.is(200).has("Cómo estuvo tu semana");
    let etag = page.header("etag").to_owned();
    assert!(etag.starts_with('"'), "a strong one: {etag}");
    assert_eq!(page.header("cache-control"), "no-cache");
    let again = ask(&app, &path, &[("if-none-match", &etag)]).await.is(304);
    assert!(again.text.is_empty() && again.header("etag") == etag);
    // The small form has a name of its own.
    let small = ask(&app, &path, &[("accept-encoding", "br, gzip")]).await.is(200);
    assert_eq!(small.header("content-encoding"), "gzip");
    assert_eq!(small.header("vary"), "accept-encoding");
    let small_etag = small.header("etag").to_owned();
    assert_ne!(small_etag, etag);
    let weak = format!("\"x\", W/{small_etag}");
    ask(&app, &path, &[("accept-encoding", "gzip"), ("if-none-match", &weak)])
        .await
        .is(304);
    ask(
        &app,
        &path,
        &[("accept-encoding", "gzip;q=0"), ("if-none-match", &small_etag)],
    )
    .await
    .is(200);
    // Looked at anew, it is the same; in another language it is another.
    app.clock.advance(60);
    ask(&app, &path, &[("if-none-match", &etag)]).await.is(304);
    ask(&app, &format!("{path}?idioma=en"), &[("if-none-match", &etag)])
        .await
        .is(200);
}

#[tokio::test]
async fn nobody_is_asked_who_they_are() {
    let (app, given) = stage(Giving::default()).await;
    let mut beto = app.signed_in(app.world.beto).await;
    for path in [
        routes::ANSWERING_DOOR.to_owned(),
        routes::ANSWERING_WORKER.to_owned(),
        routes::answering(&given.code),
        routes::answering_list(&given.code),
        routes::answering_done(&given.code),
    ] {
        let page = beto.get(&path).await.is(200);
        assert!(page.headers.get("set-cookie").is_none(), "{path} sets a cookie");
        assert!(!page.text.contains("Beto"), "{path} knows who asks");
        let stranger = app.visitor().get(&path).await.is(200);
        let id = |reply: &Reply| reply.text.split("name=\"id\"").next().unwrap_or_default().to_owned();
        assert_eq!(id(&page), id(&stranger), "{path} is the same for everybody");
        let policy = page.header("content-security-policy");
        assert!(policy.contains("script-src 'self'") && !policy.contains("unsafe"));
        assert!(!page.text.contains(" style=\"") && !page.text.contains("<script>"));
    }
}

#[tokio::test]
async fn what_it_says_about_privacy_follows_from_the_rules() {
    let (app, given) = stage(Giving::default()).await;
    app.visitor()
        .get(&routes::answering(&given.code))
        .await
        .is(200)
        .has("no se pueden buscar ni borrar")
        .has("solo desde 8 respuestas")
        .has("el día en que respondes, no la hora")
        .has("Liceo Arrayán · 1°A")
        .has("<b>7 preguntas</b>")
        .has_not("al azar")
        .has_not("Arma tu código")
        .has_not("¿Cómo te identificas?");
    let (app, given) = stage(Giving {
        linking: Linking::OwnCode,
        thirds: true,
        asks_sex: true,
        ..Giving::default()
    })
    .await;
    app.visitor()
        .get(&routes::answering(&given.code))
        .await
        .is(200)
        .has("un código que solo tú puedes volver a armar")
        .has_not("no se pueden buscar ni borrar")
        .has("al azar")
        .has("Arma tu código")
        .has("¿Cómo te identificas?");
}

#[tokio::test]
async fn it_speaks_the_languages_of_its_instrument() {
    let (app, given) = stage(Giving::default()).await;
    let path = routes::answering(&given.code);
    let mut phone = app.visitor();
    phone
        .get(&format!("{path}?idioma=en"))
        .await
        .is(200)
        .has("<html lang=\"en\"")
        .has("How your week went")
        .has("Results are shown only from 8 answers on")
        .has("?idioma=arn")
        .has_not("Quiero responder");
    // A language that the interface lacks: the questions say theirs, the words around them are Spanish.
    phone
        .get(&format!("{path}?idioma=arn"))
        .await
        .is(200)
        .has("<html lang=\"es-CL\"")
        .has("<section class=\"part grid\" data-part lang=\"arn\"")
        .has("Quiero responder");
    phone
        .get(&format!("{path}?idioma=zz"))
        .await
        .is(200)
        .has("<html lang=\"es-CL\"");
}

#[tokio::test]
async fn a_code_is_typed_as_people_type() {
    let (app, given) = stage(Giving::default()).await;
    let mut phone = app.visitor();
    phone.get(routes::ANSWERING_DOOR).await.is(200).has("Código del curso");
    let typed = format!(" {}-{} ", given.code[..3].to_lowercase(), &given.code[3..]);
    let door = |typed: &str| format!("{}?codigo={}", routes::ANSWERING_DOOR, routes::encode(typed));
    let found = phone.get(&door(&typed)).await.is(303);
    assert_eq!(found.location, routes::answering(&given.code));
    let moved = phone.get(&routes::answering(&given.code.to_lowercase())).await.is(303);
    assert_eq!(moved.location, routes::answering(&given.code));
    phone
        .get(&door("zzz zzz"))
        .await
        .is(422)
        .has("Ninguna encuesta tiene ese código")
        .has("value=\"zzz zzz\"");
    phone
        .get("/e/ZZZZZZ")
        .await
        .is(404)
        .has("value=\"ZZZZZZ\"")
        .has("Código del curso");
    phone
        .clone()
        .in_english()
        .get("/e/ZZZZZZ")
        .await
        .is(404)
        .has("No survey has that code");
}

#[tokio::test]
async fn many_wrong_codes_rest_the_door_and_keep_no_answer_out() {
    let (app, given) = stage(Giving::default()).await;
    let mut phone = app.visitor();
    // A whole liceo that mistypes is let in.
    for n in 0..200 {
        phone.get(&format!("/e/ZZZ{n}")).await.is(404);
    }
    phone.get(&routes::answering(&given.code)).await.is(200);
    for n in 200..300 {
        phone.get(&format!("/e/ZZZ{n}")).await;
    }
    phone
        .get(&routes::answering(&given.code))
        .await
        .is(429)
        .has("descansa un minuto")
        .has(&given.code);
    let body = super::submission(&super::chance_id()).to_string();
    super::send(&mut phone, &given.code, body.as_bytes()).await.is(200);
    super::send(&mut phone, "ZZZZZZ", body.as_bytes())
        .await
        .is(429)
        .has("answering-too-often");
}
