//! Notifications: told in the transaction of their cause, read through the permission of their thing, mailed once.
//!
//! Owns who is told what (`telling`, one arm a kind of event), who may still read it (`reading`, one arm a kind of notification), the
//! inbox, what people chose, and the mails. Must not hold words, nor decide who may read a thing.

pub(crate) mod choices;
pub(crate) mod feed;
pub(crate) mod inbox;
pub(crate) mod keys;
pub(crate) mod mailings;
pub(crate) mod reading;
pub(crate) mod telling;

pub use inbox::Unread;
pub use mailings::{AT_ONCE_JOB, Mailing, ToMail, mailing_id};
pub use reading::{Told, WhyAsked};
