//! The circles of the network: one's own, those to which one was invited, and the open ones.

use askama::Template;
use domain::dialogue::{Entry, Part};
use domain::permission::ListConversations;
use store::CircleLine;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/circles/list.html", whitespace = "minimize")]
struct List {
    page: Page,
    own: Vec<CircleView>,
    others: Vec<CircleView>,
}

/// A circle in the list.
struct CircleView {
    href: String,
    name: String,
    purpose: String,
    meta: String,
    /// Whether the reader was invited and hasn't answered.
    invited: bool,
}

/// The page.
pub async fn show(page: Page, can: Can<ListConversations>) -> Answer {
    let lines = page.app.db.circle_lines(page.network()?.id, can.who()).await?;
    let (own, others): (Vec<_>, Vec<_>) = lines.iter().partition(|line| line.part.is_some());
    page.show(&List {
        own: own.into_iter().map(|line| view(&page, line)).collect(),
        others: others.into_iter().map(|line| view(&page, line)).collect(),
        page: page.clone(),
    })
}

fn view(page: &Page, line: &CircleLine) -> CircleView {
    let circle = &line.circle;
    let mut parts = vec![
        page.t(&format!("circle-kind-{}", circle.kind)),
        page.t(match circle.entry {
            Entry::Open => "circle-entry-open-short",
            Entry::Invited => "circle-entry-invited-short",
        }),
        page.t1("circle-people", "n", line.people),
        page.t1("circle-conversations", "n", line.conversations),
    ];
    parts.extend(
        line.moved_at
            .map(|at| page.t1("circle-moved", "day", page.lang.day(at.day().0))),
    );
    CircleView {
        href: routes::circle(circle.id),
        name: circle.name.clone(),
        purpose: circle.purpose.clone(),
        meta: parts.join(" · "),
        invited: line.part == Some(Part::Guest),
    }
}
