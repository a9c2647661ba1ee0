//! Why a file gives no questionnaire, or a questionnaire no file.

use survey::Problem;
use survey::json;
use survey::xlsform::Refused;

use crate::FileProblem;

/// Why a file gives no questionnaire.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum NotRead {
    /// The file as such.
    #[error(transparent)]
    File(#[from] FileProblem),
    /// A quote that never closes.
    #[error("line {line}: a quote that never closes")]
    OpenQuote {
        /// Where it opens.
        line: u64,
    },
    /// No sheet `survey`, or nothing in it.
    #[error("there is no sheet survey with questions")]
    NoSurvey,
    /// Two sheets of one name, in a CSV.
    #[error("two sheets {0}")]
    SheetTwice(String),
    /// Sheets of parts of XLSForm that aren't supported.
    #[error("sheets that are not supported: {}", .0.join(", "))]
    Unsupported(Vec<String>),
    /// Everything of the sheets that is refused.
    #[error("{} things of the form are refused", .0.len())]
    Refused(Vec<Refused>),
    /// The JSON.
    #[error(transparent)]
    Json(#[from] json::NotRead),
}

impl NotRead {
    /// The key of its message; `$detail` as [`detail`](Self::detail) gives it. What is refused has a message each besides:
    /// [`refusal_key`](super::refusal_key).
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::File(problem) => problem.key(),
            Self::OpenQuote { .. } => "row-problem-open-quote",
            Self::NoSurvey => "questionnaire-problem-no-survey",
            Self::SheetTwice(_) => "questionnaire-problem-sheet-twice",
            Self::Unsupported(_) => "questionnaire-problem-sheets",
            Self::Refused(_) => "questionnaire-problem-refused",
            Self::Json(json::NotRead::TooLarge(_)) => "file-problem-too-large",
            Self::Json(json::NotRead::Format(_)) => "questionnaire-problem-format",
            Self::Json(json::NotRead::Broken { .. }) => "questionnaire-problem-json",
        }
    }

    /// What its message calls `$detail`: names, megabytes, a place. Empty where it asks for none.
    #[must_use]
    pub fn detail(&self) -> String {
        match self {
            Self::File(problem) => problem.most().map_or_else(|| problem.detail(), |most| most.to_string()),
            Self::SheetTwice(name) => name.clone(),
            Self::Unsupported(names) => names.join(", "),
            Self::Refused(refused) => refused.len().to_string(),
            Self::Json(json::NotRead::TooLarge(_)) => (json::MOST_BYTES >> 20).to_string(),
            Self::Json(json::NotRead::Format(format)) => format.to_string(),
            Self::Json(json::NotRead::Broken { line, column, .. }) => format!("{line}:{column}"),
            Self::OpenQuote { .. } | Self::NoSurvey => String::new(),
        }
    }
}

/// Why a questionnaire gives no file.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum NotWritten {
    /// What is wrong with the instrument: other tools would only find it later.
    #[error("{} things of the instrument are wrong", .0.len())]
    Problems(Vec<Problem>),
    /// The library that writes workbooks refuses; of no instrument known, since each of its texts fits a cell.
    #[error("the workbook can't be written: {0}")]
    Workbook(String),
    /// JSON can't hold it; of no instrument known.
    #[error(transparent)]
    Json(#[from] json::NotRead),
}
