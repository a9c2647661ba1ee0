//! A contribution by itself, with what it said before it was changed.

use askama::Template;
use domain::permission::SeeContribution;

use super::thread::second;
use crate::components::markdown;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/conversations/contribution.html", whitespace = "minimize")]
struct One {
    page: Page,
    title: String,
    href: String,
    name: String,
    second: String,
    html: String,
    hidden: bool,
    /// Until when, and what.
    earlier: Vec<(String, String)>,
}

/// The page.
pub async fn show(page: Page, can: Can<SeeContribution>) -> Answer {
    let said = &can.act().0;
    let id = said.contribution.id;
    let line = page.app.db.contribution_line(id).await?;
    let history = page.app.db.contribution_history(id).await?;
    let conversation = &said.place.conversation;
    page.show(&One {
        title: conversation.title.clone(),
        href: routes::conversation(conversation.id),
        second: second(&page, &line),
        name: line.name,
        html: markdown::html(&line.words),
        hidden: said.hidden,
        earlier: history
            .iter()
            .map(|one| (page.lang.day_long(one.at.day().0), markdown::html(&one.words)))
            .collect(),
        page: page.clone(),
    })
}
