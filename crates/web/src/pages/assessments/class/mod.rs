//! One class of an assessment, for the teacher of its subject alone.

mod analysis;
pub mod answers;
mod sentences;
pub mod sheet;
pub mod show;
