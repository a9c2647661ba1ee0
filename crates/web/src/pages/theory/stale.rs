//! Two people edited the same: the second is told who was faster and what is there now, and loses nothing.

use uuid::Uuid;

use crate::page::Page;

/// What a form says on top when somebody else was faster.
pub struct Stale {
    /// Who changed it, when, and what to do.
    pub notice: String,
    /// What is there now: label and text.
    pub now: Vec<(String, String)>,
}

impl Stale {
    /// Asks the audit who changed `thing` last.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, thing: Uuid, now: Vec<(String, String)>) -> store::Result<Self> {
        let last = page.app.db.events_of(thing, 1).await?.into_iter().next();
        let who = match last.as_ref().and_then(|event| event.actor_id) {
            Some(person) => page.app.db.person(person).await?.name,
            None => page.t("theory-somebody"),
        };
        let when = last.map_or_else(String::new, |event| page.lang.moment(event.at.in_chile().datetime()));
        let notice = page.t2("theory-stale", "who", who, "when", when);
        Ok(Self { notice, now })
    }
}
