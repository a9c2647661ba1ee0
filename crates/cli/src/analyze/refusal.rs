//! Why there is no answer.
//!
//! Owns the kinds of refusal and their exit codes. One line each, which names file, row and column where there are any.

use stats::spc::NotComputable;

use super::input::Table;

/// One clear line, and the exit code that goes with it.
#[derive(Debug, PartialEq)]
pub struct Refusal {
    pub text: String,
    pub exit_code: u8,
}

impl Refusal {
    /// The file or the request is wrong.
    pub fn input(text: String) -> Self {
        Self { text, exit_code: 2 }
    }

    /// A cell is wrong. `line` counts as an editor does: the header is 1.
    pub fn cell(file: &str, line: u64, column: &str, what: &str) -> Self {
        Self::input(format!("{file}: row {line}, column {column}: {what}"))
    }

    /// The request and the data are sound, and still there is no result.
    pub fn impossible(text: String) -> Self {
        Self { text, exit_code: 3 }
    }

    /// The answer exists and cannot be put into its form.
    pub fn unwritable(error: &dyn std::error::Error) -> Self {
        Self {
            text: format!("the answer could not be written: {error}"),
            exit_code: 1,
        }
    }

    /// A reason of `stats`, told about a file.
    pub fn from_reason(reason: NotComputable, table: &Table) -> Self {
        let text = format!("{}: {reason}", table.name);
        if reason.is_request() {
            Self::input(text)
        } else {
            Self::impossible(text)
        }
    }
}
