//! What was tried, found by words: the keys and the index by which it is found, and the finding.

pub(crate) mod answers;
mod details;
pub(crate) mod documents;
pub(crate) mod keys;
mod library;
mod like;
pub(crate) mod vocabulary;

pub(crate) use details::STATEMENTS;
pub use details::TestDetail;
pub use library::{Answering, Answers, Chosen, KindCount};
