//! Finding what somebody else already tried, from a question as a teacher asks it.
//!
//! Owns how words are folded, cut to their stems and compared, the same for what is stored and what is asked; what liceos call
//! by several words (`thesaurus.txt`, a table for people to correct); and in which order found documents answer. It can't use
//! `i18n` (domain uses nothing of the house), and needs another key than names do: words between spaces, so that the beginning
//! of one is found. Must not know a database, a permission, or who is asked about; ranks documents, never people or liceos.

mod concept;
mod excerpt;
mod fold;
mod key;
mod rank;
mod said;
mod stem;
mod terms;
mod thesaurus;
mod vocabulary;
mod wanted;

#[cfg(test)]
mod tests;

pub use concept::{Concept, Way};
pub use excerpt::{Piece, excerpt};
pub use fold::fold;
pub use key::key;
pub use rank::{Candidate, FIELDS, Text, ranked};
pub use terms::{VERSION, terms};
pub use vocabulary::Vocabulary;
pub use wanted::{Lead, Wanted};
