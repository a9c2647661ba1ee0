//! What stands behind a code, for whoever typed it; and the kind pages for when nothing does.

use std::sync::Arc;

use askama::Template;
use axum::http::{HeaderMap, StatusCode};
use domain::administration::AdministrationState;
use domain::secret::typed_room_code;
use store::Error;

use super::open::OpenSitting;
use super::say::{Say, page};
use crate::app::App;
use crate::guard::limits::Purpose;
use crate::page::Answer;
use crate::pages::doors::address::Address;
use crate::routes;

/// Why a code opens nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// No survey has it.
    Unknown,
    /// Too many wrong ones came from there.
    TooOften,
    /// The database can't be asked.
    Busy,
}

/// Finds it. Only wrong codes count; where too many came from, none is looked at for a minute, or a machine could try them all.
///
/// # Errors
/// Why it opens nothing.
pub async fn find(app: &App, from: &Address, typed: &str) -> Result<Arc<OpenSitting>, Closed> {
    let limits = &app.limits;
    limits
        .look(Purpose::SurveyCode, &from.0)
        .map_err(|_| Closed::TooOften)?;
    match app.sittings.open(&app.db, &typed_room_code(typed), app.now()).await {
        Ok(open) => Ok(open),
        Err(Error::NotFound) => {
            let counted = limits.count_wrong(Purpose::SurveyCode, &from.0);
            Err(counted.map_or(Closed::TooOften, |()| Closed::Unknown))
        }
        Err(_) => Err(Closed::Busy),
    }
}

impl Closed {
    /// Its status. A code that was typed and isn't there is a mistake in a form; as an address it is nothing.
    pub const fn status(self) -> StatusCode {
        match self {
            Self::Unknown => StatusCode::NOT_FOUND,
            Self::TooOften => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// The key of its sentence.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Unknown => "answering-no-such-code",
            Self::TooOften => "answering-too-often",
            Self::Busy => "answering-busy-page",
        }
    }
}

/// A page without questions.
#[derive(Template)]
#[template(path = "pages/answering/state.html", whitespace = "minimize")]
struct State {
    say: Say,
    place: String,
    title: String,
    sentence: String,
    more: String,
    /// Where to go on: address and words.
    way_out: (String, String),
    /// And another way: address and words.
    also: Option<(String, String)>,
}

/// A sitting that takes no answers now, drawn; none while it does.
pub fn not_open(app: &App, open: &OpenSitting, say: Say) -> Option<Answer> {
    let administration = &open.administration;
    let done = open.what_became(say);
    let state = match administration.state(app.now()) {
        AdministrationState::Open => return None,
        // It has no results of its own: its end is its last state.
        _ if open.sheet.is_some() => State {
            title: say.t("sheet-closed-title"),
            sentence: say.t("sheet-closed"),
            more: say.t("answering-closed-more"),
            way_out: done,
            also: Some((
                routes::answering_file(&open.sitting.code),
                say.t("answering-bring-title"),
            )),
            place: place(open),
            say,
        },
        AdministrationState::Waiting => State {
            title: say.t("answering-waiting-title"),
            sentence: say.t1("answering-waiting", "day", say.day(administration.opens_at)),
            more: say.t("answering-waiting-more"),
            way_out: (routes::answering(&open.sitting.code), say.t("answering-try-again")),
            also: None,
            place: place(open),
            say,
        },
        AdministrationState::Closed | AdministrationState::Released => State {
            title: say.t("answering-closed-title"),
            // It takes answers until the moment at which the next day begins.
            sentence: say.t1(
                "answering-closed",
                "day",
                say.day(administration.closes_at.plus_seconds(-1)),
            ),
            more: say.t("answering-closed-more"),
            way_out: done,
            also: Some((
                routes::answering_file(&open.sitting.code),
                say.t("answering-bring-title"),
            )),
            place: place(open),
            say,
        },
    };
    Some(page(StatusCode::OK, &state))
}

/// Where it is asked, as people say it: `Liceo Arrayán · 1°A`.
pub fn place(open: &OpenSitting) -> String {
    format!("{} · {}", open.school, open.course)
}

/// Something that went wrong with what was sent, with a way back.
pub fn trouble(status: StatusCode, headers: &HeaderMap, key: &'static str, code: &str) -> Answer {
    let say = Say::of_browser(headers);
    let state = State {
        place: String::new(),
        title: say.t("answering-trouble-title"),
        sentence: say.t(key),
        more: String::new(),
        way_out: (routes::answering_list(code), say.t("answering-try-again")),
        also: None,
        say,
    };
    page(status, &state)
}
