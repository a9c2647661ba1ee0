//! A room asks and is asked: questions with votes and moderation, polls with their results, without scripts and with them; and what a second
//! process sees of it.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

#[path = "audience/polls.rs"]
mod polls;
#[path = "audience/processes.rs"]
mod processes;
#[path = "audience/questions.rs"]
mod questions;

use std::time::{Duration, Instant};

use domain::id::ConveningId;
use testkit::app::{Browser, TestApp};
use web::routes;

/// Somebody without an account who came in by the code.
async fn guest(app: &TestApp, id: ConveningId, name: &str) -> Browser {
    let code = app.app.db.convening(id).await.unwrap().code;
    let mut browser = app.visitor();
    let door = routes::join(&code);
    let once = browser.get(&door).await.is(200).hidden("once");
    let fields = [("once", once.as_str()), ("name", name), ("elsewhere", "Otra red")];
    browser.post(&door, &fields).await.is(303);
    browser
}

async fn panels(browser: &mut Browser, id: ConveningId, view: &str) -> String {
    browser.get(&routes::convening_stream(id, view)).await.is(200).text
}

/// Waits until the panels are so: a picture is drawn at most five times a second.
async fn come_to(browser: &mut Browser, id: ConveningId, so: impl Fn(&str) -> bool) {
    let begun = Instant::now();
    loop {
        let told = panels(browser, id, "telefono").await;
        if so(&told) {
            return;
        }
        assert!(begun.elapsed() < Duration::from_secs(20), "{told}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
