//! Finding what somebody else already tried, from a question as a teacher asks it.
//!
//! Owns how words are folded, cut to their stems and compared; the same for what is stored and what is asked. It can't use
//! `i18n` (domain uses nothing of the house), and needs another key than names do: words between spaces, so that the beginning
//! of one is found. Must not know a database, a permission, or who is asked about.

mod fold;
mod question;
mod stem;
mod words;

pub use fold::fold;
pub use question::{Asked, Hits, key, nearness};
pub use stem::stem;
