//! Assessments: papers, and what classes answered.
//!
//! Owns both, and that answers go with the student. Must not sum: what a class can do is worked out where it is shown.

pub(crate) mod answers;
pub(crate) mod papers;
