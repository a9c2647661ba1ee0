//! In which languages an instrument speaks, whose words those are, and under which licence.

use serde::{Deserialize, Serialize};

use crate::word::words;

words! {
    /// Where the words of a language come from.
    Origin {
        /// The instrument was written in it.
        Original = "original",
        /// Its authors' own translation, or one that they accepted.
        Official = "official",
        /// A translation with its steps: back-translation, interviews.
        Reviewed = "reviewed",
        /// A translation that nobody has tried out.
        Draft = "draft",
        /// Nobody said.
        Unknown = "unknown",
    }
}

/// A language with its provenance and licence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// As BCP 47 has it: `es-CL`.
    pub code: String,
    /// What it calls itself: `Español (Chile)`.
    pub name: String,
    /// Where the words come from.
    pub origin: Origin,
    /// Who wrote or translated them.
    pub by: String,
    /// Under which terms they may be used: a name of SPDX, or a sentence.
    pub licence: String,
}
