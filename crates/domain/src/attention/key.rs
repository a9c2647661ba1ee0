//! The links of a mail: each opens one thing, for a while, to whoever holds it.

use crate::id::PersonId;
use crate::time::Instant;

use super::{Opens, Thing};

/// What a mail's link opens. Its secret is kept as a hash alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct MailKey {
    /// To whom the mail went.
    pub person_id: PersonId,
    /// What it is for.
    pub opens: Opens,
    /// Of what kind the thing is; none where it is about all mail.
    pub thing: Option<Thing>,
    /// Which.
    pub thing_id: Option<uuid::Uuid>,
    /// Until when it opens.
    pub expires_at: Instant,
}

impl MailKey {
    /// Whether it still opens, for this.
    #[must_use]
    pub fn is_open(&self, opens: Opens, at: Instant) -> bool {
        self.opens == opens && at < self.expires_at
    }

    /// What it is about.
    #[must_use]
    pub fn about(&self) -> Option<(Thing, uuid::Uuid)> {
        Some((self.thing?, self.thing_id?))
    }
}
