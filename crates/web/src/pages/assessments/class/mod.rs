//! One class of an assessment, for the teacher of its subject alone.

pub mod analysis;
pub mod answer_sheet;
pub mod answers;
pub mod closing;
pub mod growth;
mod sentences;
pub mod sheet;
pub mod show;
pub mod slips;
