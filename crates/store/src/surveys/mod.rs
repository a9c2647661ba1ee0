//! Students' voice: instruments, administrations with their sittings, and what students answer.
//!
//! Owns the rows and the one path by which answers come in ([`intake`]). An answer has no event, no person and no time finer than
//! its day; no statement here gives answers in another order than that of their ids, which are chance.

pub mod administrations;
pub mod alerts;
pub mod announced;
pub mod answers;
pub mod apart;
pub mod feeds;
pub mod instruments;
pub mod intake;
pub mod own;
pub mod said;
pub mod texts;
