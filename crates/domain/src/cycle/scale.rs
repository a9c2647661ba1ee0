//! How large a test is: small ones first, each next one a step larger.

use crate::word::words;

words! {
    /// With whom a cycle tests its idea, from the smallest to the largest.
    Scale {
        /// One student.
        Student = "student",
        /// One class.
        Class = "class",
        /// A level: all first or all second years.
        Level = "level",
        /// The whole liceo.
        School = "school",
        /// Several liceos.
        Schools = "schools",
    }
}
