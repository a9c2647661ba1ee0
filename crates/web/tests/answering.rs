//! A student answers: the page from memory, what a phone sends, the plain form, and every way in which it can go wrong.

#![allow(clippy::expect_used, reason = "in a test a panic is the answer")]

#[path = "answering/file.rs"]
mod file;
#[path = "answering/list.rs"]
mod list;
#[path = "answering/page.rs"]
mod page;
#[path = "answering/sent.rs"]
mod sent;
#[path = "answering/size.rs"]
mod size;
#[path = "answering/slips.rs"]
mod slips;
#[path = "answering/slips_at_school.rs"]
mod slips_at_school;
#[path = "answering/states.rs"]
mod states;

use axum::body::Body;
use axum::http::{Request, header};
use serde_json::{Value, json};
use testkit::app::{Browser, Reply, TestApp};
use testkit::surveys::{EVERY_KIND, Given, Giving, give, publish};
use web::routes;

/// A product with the survey of every kind given to 1°A.
async fn stage(how: Giving) -> (TestApp, Given) {
    let app = TestApp::sqlite().await;
    let given = given(&app, how).await;
    (app, given)
}

async fn given(app: &TestApp, how: Giving) -> Given {
    let instrument = publish(app, EVERY_KIND).await.expect("published");
    give(app, instrument, &how).await.expect("given")
}

/// An id as a phone makes it.
pub fn chance_id() -> String {
    use domain::id::Ids as _;
    let mut bytes = [0_u8; 16];
    domain::id::SystemIds.fill(&mut bytes);
    uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
}

/// What a phone sends.
fn submission(id: &str) -> Value {
    json!({
        "id": id, "version": 1, "language": "es-CL", "seconds": 140,
        "answers": { "useful": { "choice": "3" }, "calm": "declined", "did": { "choice": "no" } },
    })
}

pub async fn send(browser: &mut Browser, code: &str, body: &[u8]) -> Reply {
    let request = Request::builder()
        .method("POST")
        .uri(routes::answers(code))
        .header(header::HOST, "ronda.test")
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(body.to_vec()))
        .expect("a request");
    browser.send(request).await
}

/// How many answers count, and how many are kept apart.
async fn counted(app: &TestApp, given: &Given) -> (i64, i64) {
    let line = app
        .app
        .db
        .sittings(given.administration)
        .await
        .expect("sittings")
        .remove(0);
    (line.answered, line.apart)
}
