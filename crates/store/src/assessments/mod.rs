//! Assessments: papers, what classes answered, the end of entering it, and what a liceo learns of it.
//!
//! Owns them, and that answers go with the student. Must not work out: what a class can do, or a level, is handed in by whoever shows it.

pub(crate) mod answer_sheets;
pub(crate) mod answers;
pub(crate) mod closings;
pub(crate) mod national;
pub(crate) mod papers;
pub(crate) mod sums;
