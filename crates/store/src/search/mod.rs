//! What was tried, found by words: the keys by which it is found, and the finding.

mod find;
pub(crate) mod keys;

pub(crate) use find::FoundBy;
pub(crate) use find::STATEMENTS;
pub use find::{FoundTest, MOST_FOUND, TestDetail, TestSearch};
