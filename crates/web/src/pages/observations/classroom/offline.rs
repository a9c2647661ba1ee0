//! What a phone keeps to open the page without network: the worker, and the page with nobody's lessons in it.

use askama::Template;
use axum::http::header;
use axum::response::IntoResponse as _;

use super::show::{Classroom, of_nobody};
use crate::page::{Answer, Page, render};
use crate::{assets, routes};

#[derive(Template)]
#[template(path = "pages/observations/classroom/shell.html", whitespace = "minimize")]
struct Shell {
    page: Page,
    room: Classroom,
}

/// The page without anybody.
pub async fn shell(page: Page) -> Answer {
    page.show(&without_anybody(&page))
}

fn without_anybody(page: &Page) -> Shell {
    let page = Page {
        signed_in: None,
        ..page.clone()
    };
    Shell {
        room: of_nobody(&page),
        page,
    }
}

/// The service worker. Looked for anew at each visit.
pub async fn worker(page: Page) -> Answer {
    let shell = [
        routes::CLASSROOM_SHELL,
        assets::css_path(),
        assets::classroom_path(),
        assets::icon_path(),
    ];
    let headers = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    let says = render(&without_anybody(&page))?;
    Ok((
        headers,
        assets::worker(("aula", routes::CLASSROOM), &shell, (page.lang.tag(), &says)),
    )
        .into_response())
}
