//! What one person knows, by what they did.

use askama::Template;
use axum::extract::Path;
use domain::id::PersonId;
use domain::permission::SeeKnower;

use super::evidence::{Correction, KnowsView, drivers, view};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};

#[derive(Template)]
#[template(path = "pages/directory/show.html", whitespace = "minimize")]
struct Knower {
    page: Page,
    knows: KnowsView,
    /// Whether it is the reader.
    own: bool,
}

/// The page.
pub async fn show(page: Page, can: Can<SeeKnower>, Path(person): Path<PersonId>) -> Answer {
    let network = page.network()?.id;
    let found = page.app.db.knows(network, can.standing(), person).await?;
    let mut found = found.ok_or_else(Problem::not_found)?;
    // What they hide is on the page where they correct it.
    found.lines.retain(|line| {
        !matches!(
            line,
            store::KnowsLine::Idea {
                said: Some(domain::exchange::LineKind::Hidden),
                ..
            }
        )
    });
    let names = drivers(&page).await?;
    page.show(&Knower {
        knows: view(&page, &names, &found, usize::MAX, false),
        own: person == can.who(),
        page: page.clone(),
    })
}
