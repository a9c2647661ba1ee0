//! Signing in: a code and a link by mail, or a password for whoever chose one.

pub mod ask;
pub mod code;
pub mod link;
pub mod password;

use askama::Template;

use super::entering::local;
use crate::app::DemoPersona;
use crate::form::Form;
use crate::page::Page;

/// The cookie that remembers which code this browser waits for. It opens nothing by itself.
const WAITING: &str = "ronda-entrada";

#[derive(Template)]
#[template(path = "pages/doors/sign_in/ask.html")]
pub(super) struct Ask {
    page: Page,
    form: Form,
    /// Where to go afterwards.
    after: String,
    /// Whether the password's field is open.
    by_password: bool,
    /// Who can be tried in one click.
    demo: Vec<DemoPersona>,
}

impl Ask {
    fn of(page: &Page, form: Form, after: &str) -> Self {
        let demo = if page.is_demo() {
            page.app.settings.demo.clone()
        } else {
            Vec::new()
        };
        Self {
            page: page.clone(),
            form,
            after: local(after).to_owned(),
            by_password: false,
            demo,
        }
    }

    fn with_password_open(mut self) -> Self {
        self.by_password = true;
        self
    }
}
