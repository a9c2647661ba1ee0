//! Now and next, on everybody's phone. Without scripts it is asked for again; with them it follows.

use askama::Template;
use axum::extract::Path;
use domain::convening::{Convening, Stand};
use domain::id::ConveningId;

use super::attending::{Brought, attending, leads};
use super::materials::{Material, materials};
use super::own::voice;
use super::tables::OwnTable;
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
    /// Whether whoever reads has a voice in the room: then their phone asks for what is their own.
    speaks: bool,
    /// Where one comes in to have one.
    join: String,
    /// Their own table, and where their phone asks for it again.
    own: String,
    own_at: String,
    materials: Vec<Material>,
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
    pub questions: String,
    pub polls: String,
    pub tables: String,
    pub protocol: String,
    pub fates: String,
    pub wall: String,
    pub leaving: String,
}

impl Live {
    /// Of a convening.
    pub(super) async fn of(page: &Page, id: ConveningId, view: View) -> Result<Self, Problem> {
        let (_, known) = page.app.live.known(&page.app, id).await?;
        Ok(Self::drawn(page, &known, view))
    }

    /// From what is known.
    pub(super) fn drawn(page: &Page, known: &Known, view: View) -> Self {
        let draw = |panel: Panel| panel.draw(known, (view, page.lang), page.now).unwrap_or_default();
        let id = known.convening.id;
        Self {
            stream: routes::convening_stream(id, view.word()),
            at: page.now.micros() / 1000,
            board: draw(Panel::Board),
            agenda: draw(Panel::Agenda),
            people: draw(Panel::People),
            questions: draw(Panel::Questions),
            polls: draw(Panel::Polls),
            tables: draw(Panel::Tables),
            protocol: draw(Panel::Protocol),
            fates: draw(Panel::Fates),
            wall: draw(Panel::Wall),
            leaving: draw(Panel::Leaving),
        }
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
    let (_, known) = page.app.live.known(&page.app, id).await?;
    let own = match who.registration() {
        Some(registration) => OwnTable::of(&page, &known, registration).await?,
        None => None,
    };
    page.show(&Now {
        speaks: voice(&page, &who).is_some(),
        join: routes::join(&convening.code),
        live: Live::drawn(&page, &known, View::Phone),
        own: own.map(|own| own.drawn()).transpose()?.unwrap_or_default(),
        own_at: routes::own_table(id),
        on: convening.stand(page.now) == Stand::On,
        leads: leads(&page.app, &visitor, id).await?,
        materials: materials(&page, id, |file| routes::convening_material(id, file)).await?,
        home: page.signed_in.is_some().then(|| routes::convening(id)),
        convening,
        page: page.clone(),
    })
}
