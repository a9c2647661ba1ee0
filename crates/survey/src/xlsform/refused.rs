//! What is refused of somebody's sheets, and where it stands.

use serde::Serialize;

use crate::logic::LogicError;
use crate::word::words;

words! {
    /// One of the sheets.
    Which {
        /// What is asked.
        Survey = "survey",
        /// The answers of choices.
        Choices = "choices",
        /// Name and version.
        Settings = "settings",
        /// Our own.
        Ronda = "ronda",
    }
}

words! {
    /// Why something is refused. Words are stable: messages are found by them.
    Refusal {
        /// Two columns for the same.
        DuplicateColumn = "duplicate-column",
        /// A column whose language has no code, and no name that is known.
        UnknownLanguage = "unknown-language",
        /// Something stands in a column that isn't supported.
        UnknownColumn = "unknown-column",
        /// More cells than columns.
        WideRow = "wide-row",
        /// A type of question that isn't supported.
        UnknownType = "unknown-type",
        /// A row without a type.
        NoType = "no-type",
        /// A row without a name.
        NoName = "no-name",
        /// A cell that means nothing for a row of this type.
        Misplaced = "misplaced",
        /// Neither yes nor no.
        NotYesOrNo = "not-yes-or-no",
        /// No whole number, or one too large.
        NotANumber = "not-a-number",
        /// A way of showing it that isn't supported.
        Appearance = "appearance",
        /// Skip logic, or a constraint, that isn't supported or is wrong; the fault is told with it.
        Logic = "logic",
        /// A group within a group.
        NestedGroup = "nested-group",
        /// The end of a group that never began.
        UnopenedGroup = "unopened-group",
        /// A group that never ends.
        OpenGroup = "open-group",
        /// A note elsewhere than at the beginning, or a second one.
        MisplacedNote = "misplaced-note",
        /// A list of choices that isn't there.
        UnknownList = "unknown-list",
        /// A list of choices that no question uses.
        UnusedList = "unused-list",
        /// A choice without the name of its list.
        NoList = "no-list",
        /// "Prefiero no responder" in two wordings.
        TwoDeclines = "two-declines",
        /// The settings have no `form_id`.
        NoFormId = "no-form-id",
        /// A second row of settings, or a second row of the same kind and key.
        SecondRow = "second-row",
        /// A row of the sheet `ronda` of a kind, a key or a value that isn't known.
        UnknownRow = "unknown-row",
    }
}

/// One thing that is refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{sheet}, line {line}, {column}: {what} {shown}")]
pub struct Refused {
    /// Why.
    pub what: Refusal,
    /// On which sheet.
    pub sheet: Which,
    /// On which line; 0 where no line is meant.
    pub line: u64,
    /// In which column; empty where the row is meant.
    pub column: String,
    /// What stands there, shortened.
    pub shown: String,
    /// The fault of an expression and its place in the cell.
    #[serde(skip)]
    pub logic: Option<LogicError>,
}

/// As many characters are shown back.
const SHOWN: usize = 60;

impl Refused {
    pub(super) fn new(what: Refusal, sheet: Which, line: u64, column: &str, shown: &str) -> Self {
        Self {
            what,
            sheet,
            line,
            column: column.to_owned(),
            shown: shown.chars().take(SHOWN).collect(),
            logic: None,
        }
    }
}
