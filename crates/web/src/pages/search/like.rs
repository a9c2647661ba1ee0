//! More like something of the library, as a page of its own.

use askama::Template;
use domain::event::Noun;
use domain::permission::{Sight, Standing};
use domain::search::Wanted;
use uuid::Uuid;

use super::asked::Asked;
use super::likeness::Ours;
use super::lines::{Ground, Line};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// As many as one looks through.
const MOST: usize = 20;

#[derive(Template)]
#[template(path = "pages/search/like.html")]
struct Like {
    page: Page,
    title: String,
    lines: Vec<Line>,
}

impl Asked {
    /// Where more like a document is found.
    pub fn like_address(noun: Noun, id: Uuid) -> String {
        format!("{}?parecido={noun}:{id}", routes::SEARCH)
    }
}

/// The page. What the reader could not find is like nothing: it isn't there.
///
/// # Errors
/// Not found; what the store says.
pub async fn show(page: Page, reader: &Standing, asked: &Asked) -> Answer {
    let (db, network, sight) = (&page.app.db, page.network()?.id, Sight::of(reader));
    let (noun, id) = asked.like().ok_or_else(Problem::not_found)?;
    let title = db.document_title(network, &sight, noun, id).await?;
    let title = title.ok_or_else(Problem::not_found)?;
    let like = db.more_like(network, &sight, noun, id, MOST).await?;
    let ours = Ours::of(&page, reader).await?;
    let ground = Ground {
        page: &page,
        reader,
        wanted: &Wanted::default(),
        ours: &ours,
    };
    page.show(&Like {
        lines: ground.lines(&like).await?,
        title,
        page: page.clone(),
    })
}
