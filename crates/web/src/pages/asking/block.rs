//! The part of a question's page that is for whoever asks (who was asked, and why) and for whoever was asked (why they, and what they can do).

use domain::dialogue::{About, Conversation};
use domain::exchange::{Shown, Way};
use domain::permission::Standing;
use store::AskedPerson;

use super::topic::named;
use super::why::{Told, WhyView, said};
use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// It; empty on every other conversation.
#[derive(Default)]
pub(crate) struct AskBlock {
    /// What the question is about, for somebody who may open it.
    pub about: Option<(String, String)>,
    /// Who was asked; for whoever asks.
    pub people: Vec<AskedView>,
    /// That nobody was asked yet but the hub will be; for whoever asks.
    pub hub: bool,
    /// For whoever was asked.
    pub you: Option<YouView>,
}

/// Somebody who was asked.
pub(crate) struct AskedView {
    /// Name and liceo.
    pub name: String,
    /// Why they.
    pub why: Vec<WhyView>,
}

/// The reader was asked.
pub(crate) struct YouView {
    /// Why they.
    pub why: Vec<WhyView>,
    /// Where it is passed on, and where one says no; nothing once something became of it.
    pub acts: Option<(String, String)>,
}

impl AskBlock {
    /// Of a conversation, for somebody who reads it.
    ///
    /// # Errors
    /// What the store says.
    pub(crate) async fn of(page: &Page, reader: &Standing, conversation: &Conversation) -> Result<Self, Problem> {
        if !matches!(conversation.about, About::Network | About::Circle) {
            return Ok(Self::default());
        }
        let db = &page.app.db;
        let Some(ask) = db.ask(conversation.id).await? else {
            return Ok(Self::default());
        };
        let mut block = Self {
            about: named(page, reader, &ask.topic).await?,
            ..Self::default()
        };
        if ask.by_id == reader.person() {
            let people = db.asked_people(conversation.id).await?;
            block.hub = people.is_empty() && ask.passes >= domain::exchange::PASSES;
            for one in people {
                block.people.push(asked(page, reader, &one).await?);
            }
        }
        if let Some(asking) = db.asking_of(conversation.id, reader.person()).await? {
            let why = db.why(page.network()?.id, reader, &asking.shown()).await?;
            let mut why = said(page, Told::You, &why);
            if why.is_empty() {
                let words = match (asking.way, asking.asked_by) {
                    (Way::Passed, Some(by)) => page.t1("why-passed", "name", db.person(by).await?.name),
                    (Way::Hub, _) => page.t("why-hub"),
                    _ => page.t("why-chosen"),
                };
                why.push(WhyView { words, link: None });
            }
            block.you = Some(YouView {
                why,
                acts: asking
                    .waits()
                    .then(|| (routes::asking_passing(asking.id), routes::asking_decline(asking.id))),
            });
        }
        Ok(block)
    }
}

async fn asked(page: &Page, reader: &Standing, one: &AskedPerson) -> Result<AskedView, Problem> {
    let shown: Vec<Shown> = serde_json::from_str(&one.reasons).unwrap_or_default();
    let why = page.app.db.why(page.network()?.id, reader, &shown).await?;
    let mut why = said(page, Told::Them, &why);
    let came = match one.way {
        Way::Chosen => None,
        Way::Passed => Some("ask-way-passed"),
        Way::Next => Some("ask-way-next"),
        Way::Hub => Some("ask-way-hub"),
    };
    if let Some(key) = came {
        let words = page.lang.t(key);
        why.push(WhyView { words, link: None });
    }
    Ok(AskedView {
        name: one
            .school
            .as_ref()
            .map_or_else(|| one.name.clone(), |school| format!("{}, {school}", one.name)),
        why,
    })
}
