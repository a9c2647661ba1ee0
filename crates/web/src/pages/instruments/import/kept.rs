//! What is kept of a file between preview and decision: the questionnaire as it was understood, never the file.

use serde::{Deserialize, Serialize};

use crate::page::problem::Problem;

/// A questionnaire that waits.
#[derive(Debug, Serialize, Deserialize)]
pub struct Kept {
    /// As our own file has it.
    pub definition: String,
    /// Sheets that mean nothing to a form, as the file calls them.
    pub ignored: Vec<String>,
}

impl Kept {
    /// As text.
    pub fn write(&self) -> Result<String, Problem> {
        serde_json::to_string(self).map_err(|error| Problem::ours(&error.to_string()))
    }

    /// From text.
    pub fn read(text: &str) -> Result<Self, Problem> {
        serde_json::from_str(text).map_err(|error| Problem::ours(&error.to_string()))
    }
}
