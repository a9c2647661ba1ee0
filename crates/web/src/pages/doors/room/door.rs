//! Typing the code.

use askama::Template;
use domain::check::Wrong;

use super::{found, over};
use crate::form::Form;
use crate::page::{Answer, Page};
use crate::pages::doors::address::Address;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/doors/room/door.html")]
pub(super) struct Door {
    page: Page,
    form: Form,
}

impl Door {
    /// With a code that no room has.
    pub(super) fn wrong(page: &Page, typed: &str) -> Self {
        Self {
            page: page.clone(),
            form: Form::new()
                .with("code", typed)
                .wrong(Wrong::with("code", "door-wrong-room")),
        }
    }
}

/// Asks for the code.
pub async fn show(page: Page) -> Answer {
    page.show(&Door {
        page: page.clone(),
        form: Form::new(),
    })
}

/// Goes to its room.
pub async fn find(page: Page, from: Address, form: Form) -> Answer {
    let typed: String = form.get("code").chars().take(40).collect();
    match found(&page, &from, &typed).await? {
        Some(room) if room.is_open(page.now) => page.go(&routes::room_join(&room.code)),
        Some(_) => over(&page),
        None => page.again(&Door::wrong(&page, &typed)),
    }
}
