//! Conversations, circles, and what is done about words that should not stand there.
//!
//! Owns that what is said stays with its history. Must not decide who reads: lists carry the conversation, and whoever shows one asks
//! what it is about.

pub(crate) mod answers;
pub(crate) mod circles;
pub(crate) mod closures;
pub(crate) mod contributions;
pub(crate) mod conversations;
pub(crate) mod lists;
pub(crate) mod members;
pub(crate) mod moderation;
mod places;
pub(crate) mod thread;

use domain::dialogue::Conversation;
use domain::event::{Happened, Noun, Verb};
use domain::permission::Matter;
use uuid::Uuid;

/// What happened, at the liceo of what it is about.
fn happened(verb: Verb, noun: Noun, id: Uuid, matter: &Matter) -> Happened {
    let happened = Happened::to(verb, noun, id);
    match matter.school() {
        Some(school) => happened.at(school),
        None => happened,
    }
}

/// A conversation in a list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct ConversationLine {
    /// It.
    #[sqlx(flatten)]
    pub conversation: Conversation,
    /// Who opened it, by name.
    pub opener: String,
    /// How many contributions it has.
    pub said: i64,
    /// Whether an answer was accepted.
    pub answered: i64,
    /// Whether it has ended.
    pub closed: i64,
    /// How many of them whoever asks hasn't read.
    pub unread: i64,
    /// In how many of those they are named.
    pub named: i64,
}
