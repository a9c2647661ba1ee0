//! What was tried, found by words: the keys by which it is found, and the finding.

mod details;
pub(crate) mod keys;

pub(crate) use details::STATEMENTS;
pub use details::TestDetail;
