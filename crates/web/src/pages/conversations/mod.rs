//! Conversations: on a thing or in a circle, what is said in them, and what is done about words that should not stand there.
//!
//! Owns their pages and the part that a thing's page includes. Must not decide who reads: the thing's own permission does.

mod acceptance;
mod appeal;
pub(crate) mod block;
mod closure;
mod contribute;
mod contribution;
mod edit;
mod ending;
mod hiding;
mod line;
mod list;
pub(crate) mod load;
pub(crate) mod mentions;
mod moderation;
mod new;
mod reactions;
mod removal;
mod report;
pub(crate) mod said;
mod show;
mod thread;
mod title;

pub(crate) use list::unread;
pub(crate) use thread::second as read_only;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::CONVERSATIONS, get(list::show))
        .route(routes::MODERATION, get(moderation::show))
        .route(routes::CONVERSATION, get(show::show).post(contribute::save))
        .route(routes::CONVERSATION_CLOSURE, get(closure::show).post(closure::save))
        .route(routes::CONVERSATION_REOPENING, post(closure::reopen))
        .route(routes::CONVERSATION_TITLE, get(title::show).post(title::save))
        .route(routes::CYCLE_CONVERSATION, get(new::show).post(new::save))
        .route(routes::IDEA_CONVERSATION, get(new::show).post(new::save))
        .route(routes::CHART_CONVERSATION, get(new::show).post(new::save))
        .route(routes::OBSERVATION_CONVERSATION, get(new::show).post(new::save))
        .route(routes::CIRCLE_CONVERSATION, get(new::show).post(new::save))
        .route(routes::CONTRIBUTION, get(contribution::show))
        .route(routes::CONTRIBUTION_EDIT, get(edit::show).post(edit::save))
        .route(routes::CONTRIBUTION_REMOVAL, post(removal::save))
        .route(routes::CONTRIBUTION_REACTIONS, post(reactions::save))
        .route(routes::CONTRIBUTION_ACCEPTANCE, post(acceptance::save))
        .route(routes::CONTRIBUTION_REPORT, get(report::show).post(report::save))
        .route(routes::CONTRIBUTION_KEEPING, post(hiding::keep))
        .route(routes::CONTRIBUTION_HIDING, get(hiding::show).post(hiding::save))
        .route(routes::HIDING_APPEAL, get(appeal::show).post(appeal::save))
        .route(
            routes::HIDING_DECISION,
            get(appeal::decision::show).post(appeal::decision::save),
        )
}
