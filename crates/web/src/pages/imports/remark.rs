//! A remark about a row, as it waits between preview and decision, and as a page says it.

use interchange::{FileProblem, Remark};
use serde::{Deserialize, Serialize};

use crate::page::Page;

/// A remark, kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct KeptRemark {
    /// Its line in the file.
    pub line: u64,
    column: Option<String>,
    value: String,
    other: Option<u64>,
    key: String,
}

impl From<&Remark> for KeptRemark {
    fn from(remark: &Remark) -> Self {
        Self {
            line: remark.line,
            column: remark.column.clone(),
            value: remark.value.clone(),
            other: remark.other,
            key: remark.key.to_owned(),
        }
    }
}

impl KeptRemark {
    /// The sentence, behind the column that it is about.
    pub fn says(&self, page: &Page) -> String {
        // Line numbers are names, not amounts: never grouped.
        let other = self.other.map(|line| line.to_string()).unwrap_or_default();
        let sentence = page.lang.with(
            &self.key,
            &[("value", self.value.as_str().into()), ("other", other.into())],
        );
        match &self.column {
            Some(column) => format!("{column}: {sentence}"),
            None => sentence,
        }
    }
}

/// Why a file can't be read at all, in words.
pub fn file_problem(page: &Page, problem: &FileProblem) -> String {
    match problem.most() {
        Some(most) => page.t1(problem.key(), "detail", most),
        None => page.t1(problem.key(), "detail", problem.detail()),
    }
}
