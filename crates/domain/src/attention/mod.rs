//! What is worth telling whom: notifications, how each kind reaches its person, what they silenced, and when mail may leave.
//!
//! Owns the kinds with their rules, the grouping, and the hours. Must not decide who may read what a notification is about (its thing's
//! own permission does, each time it is shown or mailed), nor hold a word of it: a notification names things, and nothing else.

mod agenda;
mod group;
mod hours;
mod key;
mod kind;
mod reply;

pub use agenda::{Dated, Entry, Timed};
pub use group::{Group, grouped};
pub use hours::{Hours, Rhythm, digest_is_due, first_open};
pub use key::MailKey;
pub use kind::{Kind, Pace, Thing};
pub use reply::{LONGEST_REPLY, own_words};

use crate::id::{MailingId, NetworkId, NotificationId, PersonId, SchoolId};
use crate::time::Instant;
use crate::word::words;

/// Mails that are sent at once to one person on one day at most; what is more waits for the digest.
pub const MOST_AT_ONCE: i64 = 4;
/// Lines of a digest at most; the rest is counted.
pub const MOST_LINES: usize = 12;
/// Days after which what nobody was told by mail is not told by mail any more.
pub const STALE_DAYS: i64 = 14;
/// Minutes that a mail sent at once waits for others of the same person: three corrections are one mail.
pub const GATHERING_MINUTES: i64 = 5;
/// People that one person may name an hour: more is a storm.
pub const MOST_NAMED_AN_HOUR: u32 = 60;
/// Days that a link of a mail opens its one thing to whoever holds it.
pub const READING_DAYS: i64 = 14;
/// Days that a mail can be answered.
pub const REPLY_DAYS: i64 = 30;
/// Days that a mail's link to silence works: the mail may be found a year later.
pub const MUTING_DAYS: i64 = 400;

/// Something that happened and that one person is told. It holds no words.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Notification {
    /// Its id.
    pub id: NotificationId,
    /// The network.
    pub network_id: NetworkId,
    /// The liceo of what it is about.
    pub school_id: Option<SchoolId>,
    /// Whose it is, and nobody else's.
    pub person_id: PersonId,
    /// Why they are told.
    pub kind: Kind,
    /// What kind of thing it happened in.
    pub thing: Thing,
    /// In which.
    pub thing_id: uuid::Uuid,
    /// What it was: the contribution, the feedback, the task.
    pub cause_id: uuid::Uuid,
    /// Who did it.
    pub by_id: PersonId,
    /// When.
    pub at: Instant,
    /// When its person read it, or said that it is done.
    pub read_at: Option<Instant>,
    /// The mail that told of it.
    pub mailing_id: Option<MailingId>,
}

words! {
    /// What a link of a mail opens.
    Opens {
        /// One thing, to be read.
        Reading = "reading",
        /// The page that silences it, or all mail.
        Muting = "muting",
        /// The address that an answer is sent to.
        Reply = "reply",
    }
}

words! {
    /// Why a mail is sent.
    Mailed {
        /// Something could not wait.
        AtOnce = "at-once",
        /// What has gathered.
        Digest = "digest",
    }
}
