//! The words around a survey: in the language of the page that a student chose, without asking who they are.

use axum::http::HeaderMap;
use domain::time::Instant;
use i18n::{Arg, Lang};

use crate::guard::session::header_text;
use crate::page::Answer;

/// Says things in a language. Each template here has a field `say: Say`.
#[derive(Clone, Copy, Debug)]
pub struct Say(pub Lang);

impl Say {
    /// In the language that a browser asks for, where no instrument has one.
    pub fn of_browser(headers: &HeaderMap) -> Self {
        Self(Lang::from_accept(header_text(headers, "accept-language")))
    }

    /// A message.
    pub fn t(self, key: &str) -> String {
        self.0.t(key)
    }

    /// A message with one argument.
    pub fn t1(self, key: &str, name: &str, value: impl Into<Arg>) -> String {
        self.0.with(key, &[(name, value.into())])
    }

    /// A message with two arguments.
    pub fn t2(self, key: &str, a: &str, a_value: impl Into<Arg>, b: &str, b_value: impl Into<Arg>) -> String {
        self.0.with(key, &[(a, a_value.into()), (b, b_value.into())])
    }

    /// Its tag.
    pub fn tag(self) -> &'static str {
        self.0.tag()
    }

    /// A day as a student says it: `lunes 8 de junio`.
    pub fn day(self, at: Instant) -> String {
        self.0.day_weekday(at.in_chile().date())
    }

    /// The logo.
    pub fn logo(self) -> String {
        charts::ring::logo()
    }
}

/// A page that nobody keeps.
pub fn page(status: axum::http::StatusCode, template: &impl askama::Template) -> Answer {
    use axum::response::IntoResponse as _;
    Ok((status, axum::response::Html(crate::page::render(template)?)).into_response())
}
