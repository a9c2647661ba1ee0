//! Points from a CSV or XLSX file: uploaded, shown as it was understood, then kept.
//!
//! Owns what a file's columns are taken for. Must not keep anything that the person who brought it has not seen.

pub mod apply;
mod columns;
mod kept;
pub mod new;
pub mod show;

/// The kind of upload that waits for a decision.
const WAITING: &str = "points";
/// The kind of upload that was decided.
const DECIDED: &str = "points-decided";
