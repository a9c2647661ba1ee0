//! One class of an assessment, for the teacher of its subject alone.

pub mod answers;
mod analysis;
mod sentences;
pub mod show;
