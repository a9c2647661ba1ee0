//! How the questions of a common paper worked, for who analyses: pooled from the summed levels of three liceos and more.
//!
//! Must not tell a liceo, a class or a student from another: what is shown is of all of them together, and moves only by whole levels.

mod compared;
mod found;
mod groups;
pub mod list;
pub mod show;
