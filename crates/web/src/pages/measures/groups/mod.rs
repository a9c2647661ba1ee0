//! Groups within a school: the same measure by level, subject or sex, small groups withheld, also those that a sum would tell.

pub mod save;
pub mod show;
mod table;
