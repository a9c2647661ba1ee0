//! A door that doesn't open (any more): what happened, and the way out.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _};

use crate::page::{Answer, Page, render};

/// Why a door stays shut.
pub struct Closed {
    /// What the answer says to machines.
    pub status: StatusCode,
    /// Key of the title.
    pub title: &'static str,
    /// Key of the sentence.
    pub sentence: &'static str,
    /// Where to go instead, and the key of its name.
    pub way_out: (&'static str, &'static str),
}

#[derive(Template)]
#[template(path = "pages/doors/closed.html")]
struct ClosedPage {
    page: Page,
    closed: Closed,
}

/// Shows it.
pub fn show(page: &Page, closed: Closed) -> Answer {
    let status = closed.status;
    let template = ClosedPage {
        page: page.clone(),
        closed,
    };
    Ok((status, Html(render(&template)?)).into_response())
}
