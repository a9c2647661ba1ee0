//! What an item asks for: the axis of the curriculum; and when in the year a class is asked.

use crate::school::Subject;
use crate::word::words;

words! {
    /// Axis of the curriculum of I and II medio; for reading, what the reader must do with the text.
    Axis {
        /// Find what the text says.
        Locate = "locate",
        /// Connect and conclude.
        Interpret = "interpret",
        /// Judge what is said and how.
        Reflect = "reflect",
        /// Numbers.
        Numbers = "numbers",
        /// Algebra and functions.
        Algebra = "algebra",
        /// Geometry.
        Geometry = "geometry",
        /// Probability and statistics.
        Probability = "probability",
        /// Anything else, or nothing was said.
        Other = "other",
    }
}

impl Axis {
    /// Those of a subject, in the curriculum's order.
    #[must_use]
    pub const fn of(subject: Subject) -> &'static [Self] {
        match subject {
            Subject::Language => &[Self::Locate, Self::Interpret, Self::Reflect, Self::Other],
            Subject::Maths => &[
                Self::Numbers,
                Self::Algebra,
                Self::Geometry,
                Self::Probability,
                Self::Other,
            ],
            Subject::Other => &[Self::Other],
        }
    }
}

words! {
    /// When in the school year: as the national diagnosis has it, or in between.
    Occasion {
        /// In March.
        Diagnosis = "diagnosis",
        /// In July.
        Midway = "midway",
        /// In November.
        Closing = "closing",
        /// At any time.
        Between = "between",
    }
}
