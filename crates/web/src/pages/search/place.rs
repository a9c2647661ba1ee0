//! Where a found document is opened, and what it is.

use domain::event::Noun;
use domain::id::{AttachmentId, CycleId, IdeaId, MeetingItemId};
use store::Answering;

use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// The place of a document.
pub struct Place {
    /// Its page.
    pub href: String,
    /// What it is, in a word or two.
    pub kind: String,
}

impl Place {
    /// Of something that was found in the reader's sight; none of what was taken away in between.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, one: &Answering) -> Result<Option<Self>, Problem> {
        let href = match one.noun {
            Noun::Idea => routes::idea(IdeaId(one.id)),
            Noun::Cycle => routes::cycle(CycleId(one.id)),
            Noun::Answer => routes::answer(one.id),
            Noun::Package => routes::package(one.id),
            Noun::Synthesis => routes::synthesis(one.id),
            Noun::Collection => routes::collection(one.id),
            Noun::Driver => routes::driver(one.id),
            Noun::Measure => routes::measure(one.id),
            Noun::Inquiry => routes::inquiry(one.id),
            Noun::Circle => routes::circle(one.id),
            Noun::Conversation => routes::conversation(one.id),
            Noun::ConveningMinutes => routes::convening_minutes(one.id),
            Noun::StandingOffer => routes::STANDING_OFFERS.to_owned(),
            Noun::Attachment => routes::file(AttachmentId(one.id)),
            Noun::Meeting => match page.app.db.meeting_item(MeetingItemId(one.id)).await {
                Ok(item) => format!("{}#t-{}", routes::meeting_minutes(item.meeting_id), item.id),
                Err(store::Error::NotFound) => return Ok(None),
                Err(other) => return Err(other.into()),
            },
            _ => return Ok(None),
        };
        Ok(Some(Self {
            href,
            kind: page.t(&format!("search-a-{}", one.noun.word())),
        }))
    }
}
