//! Now and next, on everybody's phone. Without scripts it is asked for again; with them it follows.

use askama::Template;
use axum::extract::Path;
use domain::convening::{Convening, Stand};
use domain::id::ConveningId;

use super::attending::{Brought, attending, leads};
use crate::guard::session::Visitor;
use crate::live::{Known, Panel, View};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/convenings/now.html", whitespace = "minimize")]
struct Now {
    page: Page,
    convening: Convening,
    live: Live,
    on: bool,
    leads: bool,
    /// The page that tells more of it, for whoever may open it.
    home: Option<String>,
}

/// What a page that follows needs, as `_live.html` and the script take it.
pub(super) struct Live {
    /// Where changes come from.
    pub stream: String,
    /// What time it is, in milliseconds.
    pub at: i64,
    pub board: String,
    pub agenda: String,
    pub people: String,
    pub fates: String,
    pub wall: String,
    pub leaving: String,
}

impl Live {
    /// Of a convening.
    pub(super) async fn of(page: &Page, id: ConveningId, view: View) -> Result<Self, Problem> {
        let known = Known::ask(&page.app, id).await?;
        let draw = |panel: Panel| panel.draw(&known, (view, page.lang), page.now).unwrap_or_default();
        Ok(Self {
            stream: routes::convening_stream(id, view.word()),
            at: page.now.micros() / 1000,
            board: draw(Panel::Board),
            agenda: draw(Panel::Agenda),
            people: draw(Panel::People),
            fates: draw(Panel::Fates),
            wall: draw(Panel::Wall),
            leaving: draw(Panel::Leaving),
        })
    }

    /// The script.
    #[must_use]
    pub fn script(&self) -> &'static str {
        crate::assets::live_path()
    }
}

/// The page. Whoever is nobody here is asked for the code.
pub async fn show(page: Page, visitor: Visitor, brought: Brought, Path(id): Path<ConveningId>) -> Answer {
    let Some(who) = attending(&page.app, &visitor, &brought, id).await? else {
        if page.signed_in.is_some() {
            return Err(Problem::not_found());
        }
        return page.go(routes::JOIN_DOOR);
    };
    let convening = who.convening().clone();
    page.show(&Now {
        live: Live::of(&page, id, View::Phone).await?,
        on: convening.stand(page.now) == Stand::On,
        leads: leads(&page.app, &visitor, id).await?,
        home: page.signed_in.is_some().then(|| routes::convening(id)),
        convening,
        page: page.clone(),
    })
}
