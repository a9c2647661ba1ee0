//! The inbox: what waits, and what was read.

use askama::Template;
use domain::permission::ActForOneself;
use store::Told;

use super::line::{LineView, line};
use crate::guard::Can;
use crate::page::{Answer, Page};

#[derive(Template)]
#[template(path = "pages/notifications/list.html", whitespace = "minimize")]
struct Inbox {
    page: Page,
    fresh: Vec<LineView>,
    rest: Vec<LineView>,
}

/// The page. Opening it closes nothing: what waits stays until its thing was opened, or one says that it is done.
pub async fn show(page: Page, can: Can<ActForOneself>) -> Answer {
    let db = &page.app.db;
    let paces = db.attention_paces(can.who()).await?;
    let lines = |told: Vec<Told>| -> Vec<LineView> { told.iter().filter_map(|one| line(&page, one, &paces)).collect() };
    let (fresh, rest) = (
        db.unread_told(can.standing()).await?,
        db.read_told(can.standing()).await?,
    );
    page.show(&Inbox {
        fresh: lines(fresh),
        rest: lines(rest),
        page: page.clone(),
    })
}
