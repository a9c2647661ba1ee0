//! The door: the code on the board is typed, and leads to its survey. A form that asks (GET), so that it works without scripts and
//! without anything that is kept.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use domain::secret::typed_room_code;
use serde::Deserialize;

use super::find::{Closed, find};
use super::say::{Say, page};
use crate::app::App;
use crate::page::{Answer, go_to};
use crate::pages::doors::address::Address;
use crate::routes;

/// What was typed.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Typed {
    codigo: String,
}

#[derive(Template)]
#[template(path = "pages/answering/door.html", whitespace = "minimize")]
struct Door {
    say: Say,
    typed: String,
    wrong: Option<String>,
}

/// Asks for the code, or goes to its survey.
pub async fn show(State(app): State<App>, from: Address, headers: HeaderMap, uri: Uri) -> Answer {
    // An odd query types nothing.
    let typed = Query::<Typed>::try_from_uri(&uri)
        .map(|query| query.0.codigo)
        .unwrap_or_default();
    let typed: String = typed.chars().take(40).collect();
    let code = typed_room_code(&typed);
    if code.is_empty() {
        return page(StatusCode::OK, &door(&headers, typed, None));
    }
    match find(&app, &from, &code).await {
        Ok(open) => go_to(&routes::answering(&open.sitting.code)),
        Err(Closed::Unknown) => page(
            StatusCode::UNPROCESSABLE_ENTITY,
            &door(&headers, typed, Some(Closed::Unknown)),
        ),
        Err(why) => again(&headers, typed, why),
    }
}

/// The door again, with the code that opened nothing.
pub fn again(headers: &HeaderMap, typed: String, why: Closed) -> Answer {
    page(why.status(), &door(headers, typed, Some(why)))
}

fn door(headers: &HeaderMap, typed: String, why: Option<Closed>) -> Door {
    let say = Say::of_browser(headers);
    Door {
        wrong: why.map(|why| say.t(why.key())),
        typed,
        say,
    }
}
