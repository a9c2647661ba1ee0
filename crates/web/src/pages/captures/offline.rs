//! What a phone keeps to open the page without network: the worker, and the page with nobody's data in it.
//!
//! Must not: put anything of a person into the shell. What somebody's page knows of their cycles lies in that person's own
//! store on the phone, and the script opens it only for them.

use askama::Template;
use axum::http::header;
use axum::response::IntoResponse as _;

use super::options::about_nothing_yet;
use super::show::{CaptureForm, words};
use crate::form::Form;
use crate::page::{Answer, Page, render};
use crate::{assets, routes};

#[derive(Template)]
#[template(path = "pages/captures/shell.html", whitespace = "minimize")]
struct Shell {
    page: Page,
    capture: CaptureForm,
}

/// The page without anybody.
pub async fn shell(page: Page) -> Answer {
    page.show(&of_nobody(&page))
}

fn of_nobody(page: &Page) -> Shell {
    let page = Page {
        signed_in: None,
        ..page.clone()
    };
    let mut choice = about_nothing_yet(&page, String::new(), String::new(), None);
    choice.chosen = true;
    Shell {
        capture: CaptureForm {
            person: String::new(),
            choices: vec![choice],
            form: Form::new(),
            words: words(&page),
            script: assets::capture_path(),
        },
        page,
    }
}

/// The service worker. Looked for anew at each visit, so that a phone never keeps an old page for long, nor one in a language that
/// its person has left.
pub async fn worker(page: Page) -> Answer {
    let shell = [
        routes::CAPTURE_SHELL,
        assets::css_path(),
        assets::capture_path(),
        assets::icon_path(),
    ];
    let headers = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    let says = render(&of_nobody(&page))?;
    Ok((
        headers,
        assets::worker(("captura", routes::CAPTURE), &shell, (page.lang.tag(), &says)),
    )
        .into_response())
}
