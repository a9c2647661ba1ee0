//! What became of the answers: what the receipt says, and the page on which the team tells what it did with them.

use askama::Template;
use axum::http::StatusCode;
use domain::administration::Apart;
use domain::suppression::SMALLEST_GROUP;
use store::SaidAndDone;

use super::asked::Asked;
use super::door;
use super::find::{Closed, place};
use super::say::{Say, page};
use super::sheet;
use crate::page::{Answer, go_to};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/answering/done.html", whitespace = "minimize")]
struct Done {
    say: Say,
    place: String,
    name: String,
    told: Option<SaidAndDone>,
    later: Vec<String>,
    back: String,
}

/// «Dijeron, hicimos».
pub async fn show(asked: Asked) -> Answer {
    let open = match asked.sitting().await {
        Ok(open) => open,
        Err(door) => return door,
    };
    let say = sheet::say(open.language(asked.language.as_deref()));
    if open.sheet.is_some() {
        return go_to(&open.what_became(say).0);
    }
    let Ok(told) = asked.app.db.said_and_done(open.administration.id).await else {
        return door::again(&asked.headers, open.sitting.code.clone(), Closed::Busy);
    };
    let done = Done {
        place: place(&open),
        name: open.administration.name.clone(),
        told,
        later: later(say),
        back: routes::answering(&open.sitting.code),
        say,
    };
    page(StatusCode::OK, &done)
}

/// What will happen with answers.
pub fn later(say: Say) -> Vec<String> {
    vec![
        say.t1("answering-later-groups", "n", SMALLEST_GROUP),
        say.t("answering-later-done"),
    ]
}

/// Why answers are kept apart, in words.
pub fn apart(say: Say, why: Apart) -> String {
    match why {
        Apart::Late => say.t("answering-apart-late"),
        Apart::OtherVersion => say.t("answering-apart-version"),
        Apart::TooMany => say.t("answering-apart-many"),
    }
}
