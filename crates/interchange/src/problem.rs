//! What is wrong with a file, and what there is to say about one of its rows. Keys of messages, never sentences.

/// Why a file can't be read at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, serde::Serialize)]
pub enum FileProblem {
    /// Nothing stands in it.
    #[error("the file is empty")]
    Empty,
    /// More bytes than are read at once.
    #[error("the file has {bytes} bytes, more than {most}")]
    TooLarge {
        /// Its bytes.
        bytes: usize,
        /// As many are read.
        most: usize,
    },
    /// More rows than are read at once.
    #[error("the file has more than {most} rows")]
    TooManyRows {
        /// As many are read.
        most: usize,
    },
    /// More cells than are read at once: few rows can hold a great many.
    #[error("the file has more than {most} cells")]
    TooManyCells {
        /// As many are read.
        most: usize,
    },
    /// More columns than anybody can look through.
    #[error("the file has more than {most} columns")]
    TooManyColumns {
        /// As many are read.
        most: usize,
    },
    /// A workbook that can't be read: cut off on its way, or damaged.
    #[error("the workbook is damaged")]
    Broken,
    /// Two columns that were chosen for the same.
    #[error("two columns for the same: {}", .0.join(", "))]
    ColumnsTwice(Vec<String>),
    /// A value, or how many stand behind it, beside the parts that it is made of.
    #[error("a value beside its parts: {}", .0.join(", "))]
    ValueBesideParts(Vec<String>),
    /// An Excel or LibreOffice workbook, which must be saved as CSV first.
    #[error("the file is a workbook, not CSV")]
    Workbook,
    /// A web page, perhaps with the ending `.xls`.
    #[error("the file is a web page, not CSV")]
    WebPage,
    /// Neither text nor a workbook.
    #[error("the file is not text")]
    Binary,
    /// The first line names no columns.
    #[error("the first line names no columns")]
    NoHeader,
    /// Columns without which nothing can be read.
    #[error("columns are missing: {}", .0.join(", "))]
    MissingColumns(Vec<String>),
    /// A header, and no row under it.
    #[error("the file has no rows")]
    NoRows,
    /// None of the official files whose columns are known.
    #[error("not one of the official files that are known")]
    UnknownShape,
}

impl FileProblem {
    /// The key of its message.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Empty => "file-problem-empty",
            Self::TooLarge { .. } => "file-problem-too-large",
            Self::TooManyRows { .. } => "file-problem-too-many-rows",
            Self::TooManyCells { .. } => "file-problem-too-many-cells",
            Self::TooManyColumns { .. } => "file-problem-too-many-columns",
            Self::Broken => "file-problem-broken",
            Self::ColumnsTwice(_) => "file-problem-columns-twice",
            Self::ValueBesideParts(_) => "file-problem-value-beside-parts",
            Self::Workbook => "file-problem-workbook",
            Self::WebPage => "file-problem-web-page",
            Self::Binary => "file-problem-binary",
            Self::NoHeader => "file-problem-no-header",
            Self::MissingColumns(_) => "file-problem-missing-columns",
            Self::NoRows => "file-problem-no-rows",
            Self::UnknownShape => "file-problem-unknown-shape",
        }
    }

    /// As many megabytes, rows, cells or columns are read; where the message calls it `$detail`.
    #[must_use]
    pub const fn most(&self) -> Option<usize> {
        match self {
            Self::TooLarge { most, .. } => Some(*most >> 20),
            Self::TooManyRows { most } | Self::TooManyCells { most } | Self::TooManyColumns { most } => Some(*most),
            _ => None,
        }
    }

    /// The columns that the message calls `$detail`. Empty where it asks for none.
    #[must_use]
    pub fn detail(&self) -> String {
        match self {
            Self::MissingColumns(columns) | Self::ColumnsTwice(columns) | Self::ValueBesideParts(columns) => {
                columns.join(", ")
            }
            _ => String::new(),
        }
    }
}

/// What there is to say about a row: a problem where the row is left out, a warning where it is kept.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Remark {
    /// The line of the file on which the row begins, counted from 1, empty lines included.
    pub line: u64,
    /// The column as the file calls it; none where the whole row is meant.
    pub column: Option<String>,
    /// What stood there, shortened. Messages call it `$value`.
    pub value: String,
    /// The line that came first, for what repeats another. Messages call it `$other`.
    pub other: Option<u64>,
    /// Key of the message.
    pub key: &'static str,
}

/// As many characters of a cell are shown back.
const SHOWN: usize = 60;

/// As many characters, and fewer digits than a telephone has, may be shown of a cell that can't be read where persons stand in a
/// file: where cells changed their places, anything could stand there.
const HARMLESS: usize = 16;
const HARMLESS_DIGITS: usize = 6;

impl Remark {
    /// About a whole row.
    #[must_use]
    pub fn on(line: u64, key: &'static str) -> Self {
        Self {
            line,
            column: None,
            value: String::new(),
            other: None,
            key,
        }
    }

    /// About a column of it.
    #[must_use]
    pub fn column(mut self, column: &str) -> Self {
        self.column = Some(column.to_owned());
        self
    }

    /// Shows what stood there.
    #[must_use]
    pub fn value(mut self, value: &str) -> Self {
        self.value = domain::text::line(value, SHOWN);
        self
    }

    /// Shows what stood there, if it can be no telephone, no address and no RUN.
    #[must_use]
    pub(crate) fn harmless_value(self, value: &str) -> Self {
        if value.chars().count() <= HARMLESS && is_short_of_digits(value) {
            self.value(value)
        } else {
            self
        }
    }

    /// Points to the line that came first.
    #[must_use]
    pub fn other(mut self, line: u64) -> Self {
        self.other = Some(line);
        self
    }
}

/// Whether a text has fewer digits than a telephone or a RUN.
pub(crate) fn is_short_of_digits(text: &str) -> bool {
    text.chars().filter(|c| c.is_numeric()).count() <= HARMLESS_DIGITS
}
