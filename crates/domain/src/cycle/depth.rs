//! How much a plan's form asks: a teacher between two classes needs another one than a team at its table.

use crate::word::words;

words! {
    /// The depth of a plan's form. What a shallower one doesn't ask is filled in and can be changed later.
    Depth {
        /// Idea, prediction, when.
        Quick = "quick",
        /// What a plan needs, with a hint a field.
        Guided = "guided",
        /// Everything, with dose, data and first task.
        Full = "full",
    }
}
