//! Whom a school belongs to. It changes (municipal schools pass to a SLEP), so it is kept by year.

use crate::word::words;

words! {
    /// Dependency, by the directory's `COD_DEPE2` (the SIMCE files number it otherwise).
    Dependency {
        /// Municipal.
        Municipal = "municipal",
        /// Private, state-subsidised.
        Subsidised = "subsidised",
        /// Private, paid.
        Private = "private",
        /// Delegated administration.
        Delegated = "delegated",
        /// Local public education service (SLEP).
        Slep = "slep",
    }
}

impl Dependency {
    /// From the directory's `COD_DEPE2`: 1 municipal … 4 delegated administration, 5 SLEP.
    #[must_use]
    pub fn from_directory(code: &str) -> Option<Self> {
        Some(match code.trim() {
            "1" => Self::Municipal,
            "2" => Self::Subsidised,
            "3" => Self::Private,
            "4" => Self::Delegated,
            "5" => Self::Slep,
            _ => return None,
        })
    }
}
