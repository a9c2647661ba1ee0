//! The conversations on a thing, as a part of its own page.

use domain::permission::{Matter, OpenConversation, Standing};

use super::line::{LineView, plain};
use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// Conversations that a thing's page shows; older ones are found from there.
const MOST: i64 = 20;

/// The part of the page.
pub(crate) struct ConversationBlock {
    /// Whether it stands on the page.
    pub shown: bool,
    /// The conversations.
    pub lines: Vec<LineView>,
    /// Where one is opened.
    pub open: Option<String>,
    /// Where something is asked: in a circle with whoever may know, on a thing of whoever reads it.
    pub ask: Option<String>,
}

impl ConversationBlock {
    /// Of a thing, for somebody who may see it.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, reader: &Standing, matter: &Matter) -> Result<Self, Problem> {
        if !matter.is_open_to(reader) {
            return Ok(Self {
                shown: false,
                lines: Vec::new(),
                open: None,
                ask: None,
            });
        }
        let about = page
            .app
            .db
            .conversations_about(reader.person(), matter.noun(), matter.school(), MOST)
            .await?;
        let open = page.may(&OpenConversation(matter.clone())).then(|| address(matter));
        Ok(Self {
            shown: open.is_some() || !about.is_empty(),
            lines: about.iter().map(|line| plain(page, line)).collect(),
            ask: open.as_ref().map(|open| match matter {
                Matter::Circle(place) => routes::ask_in_circle(place.circle.id),
                _ => format!("{open}?pregunta=1"),
            }),
            open,
        })
    }
}

/// Where a conversation on it is opened.
#[must_use]
pub(crate) fn address(matter: &Matter) -> String {
    match matter {
        Matter::Cycle(cycle) => routes::cycle_conversation(cycle.id),
        Matter::Idea(idea) => routes::idea_conversation(idea.id),
        Matter::Chart(chart) => routes::chart_conversation(chart.measure.id, chart.school),
        Matter::Observation(see) => routes::observation_conversation(see.observation.id),
        Matter::Circle(place) => routes::circle_conversation(place.circle.id),
        Matter::Network(_) => routes::ASK_NEW.to_owned(),
    }
}
