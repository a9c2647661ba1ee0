//! The plain form, for phones without scripts and for paper.

use axum::body::Body;
use axum::http::{Request, header};
use testkit::app::{Browser, Reply};
use testkit::surveys::Giving;
use web::routes;

use super::{counted, stage};

/// Sends a body as a form's.
pub async fn save(browser: &mut Browser, code: &str, body: &[u8]) -> Reply {
    let request = Request::builder()
        .method("POST")
        .uri(routes::answering_list(code))
        .header(header::HOST, "ronda.test")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(body.to_vec()))
        .expect("a request");
    browser.send(request).await
}

/// The hidden fields of a form, and what somebody answers.
fn filled<'a>(form: &'a [(&'a str, String)], answers: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let hidden = form.iter().map(|(name, value)| (*name, value.as_str()));
    hidden.chain(answers.iter().copied()).collect()
}

fn hidden(page: &Reply) -> Vec<(&'static str, String)> {
    ["id", "version", "language"]
        .map(|name| (name, page.hidden(name)))
        .to_vec()
}

#[tokio::test]
async fn without_scripts_it_is_one_form_and_one_receipt() {
    let (app, given) = stage(Giving {
        asks_sex: true,
        ..Giving::default()
    })
    .await;
    let path = routes::answering_list(&given.code);
    let mut phone = app.visitor();
    phone
        .get(&routes::answering(&given.code))
        .await
        .has(&format!("href=\"{path}"));
    let page = phone.get(&path).await.is(200).has("¿Cuántas horas, más o menos?");
    assert_eq!(page.header("cache-control"), "private, no-store");
    let form = hidden(&page);
    assert_ne!(form[0].1, phone.get(&path).await.hidden("id"), "another id each time");

    // Something is missing and something is wrong: everything else stays.
    let answers = [
        ("r.useful", "3"),
        ("r.hours", "muchas"),
        ("r.what", "Soldar"),
        ("sex", "female"),
    ];
    let again = phone
        .post(&path, &filled(&form, &answers))
        .await
        .is(422)
        .has("Tus respuestas siguen aquí")
        .has("Eso no es un número")
        .has("Esta pregunta necesita una respuesta")
        .has("value=\"muchas\"")
        .has("Soldar</textarea>")
        .has("name=\"r.useful\" value=\"3\" checked")
        .has("value=\"female\" checked");
    assert_eq!(again.hidden("id"), form[0].1);
    assert_eq!(counted(&app, &given).await, (0, 0));

    let answers = [
        ("r.useful", "3"),
        ("r.calm", "prefer_not_to_say"),
        ("r.did", "yes"),
        ("r.hours", "2,5"),
        ("r.where", "home"),
        ("r.where", "work"),
        ("r.what", "Soldar\r\ny medir"),
        ("sex", "female"),
    ];
    for _ in 0..2 {
        phone
            .post(&path, &filled(&form, &answers))
            .await
            .is(200)
            .has("Gracias por responder")
            .has("grupos de 8 o más")
            .has(&routes::answering_done(&given.code));
    }
    assert_eq!(counted(&app, &given).await, (1, 0));
    let line = app
        .app
        .db
        .answered(given.administration)
        .await
        .expect("answers")
        .remove(0);
    assert_eq!(line.sex.as_deref(), Some("female"));
    let kept: serde_json::Value = serde_json::from_str(&line.answers).expect("answers");
    assert_eq!(
        kept,
        serde_json::json!({
            "useful": { "choice": "3" }, "calm": "declined", "did": { "choice": "yes" }, "hours": { "number": 2.5 },
            "where": { "choices": ["home", "work"] },
        })
    );
}

#[tokio::test]
async fn what_was_answered_beside_the_way_is_dropped_and_other_mistakes_are_named() {
    let (app, given) = stage(Giving::default()).await;
    let path = routes::answering_list(&given.code);
    let mut phone = app.visitor();
    let form = hidden(&phone.get(&path).await);
    for (hours, says) in [("0", "fuera de lo que se pregunta"), ("1,25", "más decimales")] {
        let answers = [("r.did", "yes"), ("r.hours", hours)];
        phone.post(&path, &filled(&form, &answers)).await.is(422).has(says);
    }
    let answers = [("r.did", "no"), ("r.hours", "3"), ("r.what", "nada")];
    phone.post(&path, &filled(&form, &answers)).await.is(200);
    let line = app
        .app
        .db
        .answered(given.administration)
        .await
        .expect("answers")
        .remove(0);
    assert_eq!(line.answers, "{\"did\":{\"choice\":\"no\"}}");
    // What isn't our form gets a page with a way back.
    save(&mut phone, &given.code, b"id=7")
        .await
        .is(400)
        .has("no se entiende")
        .has(&path);
    save(&mut phone, &given.code, &vec![b'a'; 70_000])
        .await
        .is(413)
        .has("más largo de lo que cabe");
    save(&mut phone, "ZZZZZZ", b"id=7").await.is(404);
}

#[tokio::test]
async fn each_gets_a_third_and_paper_gets_everything() {
    let (app, given) = stage(Giving {
        thirds: true,
        ..Giving::default()
    })
    .await;
    let path = routes::answering_list(&given.code);
    let mut phone = app.visitor();
    let page = phone.get(&path).await.is(200);
    let third = page.hidden("third");
    let asked = |page: &Reply| {
        ["r.calm", "r.heard"]
            .iter()
            .filter(|name| page.text.contains(**name))
            .count()
    };
    assert!(asked(&page) <= 1, "the third {third} asks for a part only");
    let paper = phone
        .get(&format!("{path}?imprimir=1"))
        .await
        .is(200)
        .has("No escribas tu nombre");
    assert_eq!(asked(&paper), 2);
    paper.has_not("name=\"id\"").has_not("type=\"submit\"");
}
