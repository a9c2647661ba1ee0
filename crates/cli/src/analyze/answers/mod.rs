//! Answers to the questions of a test, as they stand in a file.
//!
//! Owns the options that say which columns are questions, what is right, and what a blank means. Rows are people, who stay without a name.
//! Must not judge an answer: that is `stats`'.

mod key;
mod question;

use std::path::PathBuf;

use clap::Args;
use stats::items::{NotComputable, Question};

use super::input::{Column, Row, Table};
use super::refusal::Refusal;
use key::Key;
use question::{Cell, Cells};

/// Options of the contract.
#[derive(Args, Debug)]
pub struct Answers {
    /// The columns of the questions; those of the key when there is one, otherwise all
    #[arg(long, value_name = "COLS", value_delimiter = ',')]
    items: Vec<String>,
    /// What is right: a=B,b=A|C (either of two),c=D|A:0.5 (half a point for A). Without a key the cells are points
    #[arg(long, value_name = "COL=VALUE", value_delimiter = ',', conflicts_with = "key_file")]
    key: Vec<String>,
    /// The key as a CSV: columns item, value and, if wanted, points; or the columns of the questions, with what is right below
    #[arg(long, value_name = "FILE")]
    key_file: Option<PathBuf>,
    /// What stands for an answer left blank, besides an empty cell
    #[arg(long, value_name = "VALUES", value_delimiter = ',')]
    omitted: Vec<String>,
    /// All options that the questions offer, so that one nobody chose is seen
    #[arg(long, value_name = "VALUES", value_delimiter = ',')]
    options: Vec<String>,
}

/// The questions of a file.
pub struct Test<'a> {
    pub table: &'a Table,
    pub columns: Vec<Column>,
    pub questions: Vec<Question>,
    /// What the options of each question are called in the file, in the order of [`Question::options`].
    pub options: Vec<Vec<String>>,
}

impl Answers {
    /// Reads the questions. `group` is a column that is none.
    pub fn read<'a>(&self, table: &'a Table, group: Option<&str>) -> Result<Test<'a>, Refusal> {
        let key = match (&self.key_file, self.key.is_empty()) {
            (Some(path), _) => Some(Key::from_file(path)?),
            (None, false) => Some(Key::from_words(&self.key, table)?),
            (None, true) => None,
        };
        let names = self.names(table, key.as_ref(), group)?;
        let columns: Vec<Column> = names.iter().map(|name| table.column(name)).collect::<Result<_, _>>()?;
        let cells: Vec<Vec<Cell>> = columns
            .iter()
            .map(|column| {
                table
                    .rows
                    .iter()
                    .map(|row| self.cell(table.text(row, *column)))
                    .collect()
            })
            .collect();
        // a row without any answer is somebody who was not there, not somebody who knew nothing
        let answered = |person: usize| cells.iter().any(|column| matches!(column[person], Cell::Value(_)));
        let present: Vec<bool> = (0..table.rows.len()).map(answered).collect();
        let mut test = Test {
            table,
            columns,
            questions: Vec::new(),
            options: Vec::new(),
        };
        for (at, name) in names.iter().enumerate() {
            let cells = Cells {
                test: &test,
                at,
                cells: &cells[at],
                present: &present,
            };
            let (question, options) = match &key {
                Some(key) => cells.choice(key.of(name), &self.options)?,
                None => cells.points()?,
            };
            test.questions.push(question);
            test.options.push(options);
        }
        Ok(test)
    }

    fn names(&self, table: &Table, key: Option<&Key>, group: Option<&str>) -> Result<Vec<String>, Refusal> {
        let names: Vec<String> = match key {
            _ if !self.items.is_empty() => self.items.clone(),
            Some(key) => key.names(),
            None => table
                .names()
                .filter(|name| Some(*name) != group)
                .map(str::to_owned)
                .collect(),
        };
        let again = |at: &usize| names[..*at].contains(&names[*at]);
        if let Some(at) = (0..self.items.len()).find(again) {
            return Err(about(table, &format!("--items: {} is named twice", names[at])));
        }
        if let Some(name) = names.iter().find(|name| Some(name.as_str()) == group) {
            return Err(about(
                table,
                &format!("{name} is the group, and cannot be a question too"),
            ));
        }
        if let Some(name) = names.iter().find(|name| key.is_some_and(|key| key.of(name).is_empty())) {
            return Err(about(table, &format!("the key says nothing of {name}")));
        }
        Ok(names)
    }

    fn cell(&self, text: &str) -> Cell {
        match text {
            _ if self.omitted.iter().any(|omitted| omitted == text) => Cell::Omitted,
            "" => Cell::Empty,
            "NA" => Cell::Absent,
            value => Cell::Value(value.to_owned()),
        }
    }
}

impl Test<'_> {
    /// What the file calls a question.
    pub fn name(&self, item: usize) -> &str {
        self.table.name_of(self.columns[item])
    }

    pub fn names(&self) -> Vec<String> {
        (0..self.columns.len()).map(|item| self.name(item).to_owned()).collect()
    }

    /// A refusal of one answer.
    pub fn wrong(&self, item: usize, person: usize, what: &str) -> Refusal {
        let row: &Row = &self.table.rows[person];
        self.table.wrong(row, self.columns[item], what)
    }

    /// A reason of `stats`, told in the words of the command and the file.
    pub fn refusal(&self, reason: NotComputable) -> Refusal {
        use stats::psychometrics::NotComputable as Scale;
        let text = match reason {
            NotComputable::NothingRight { item }
            | NotComputable::NoFullPoints { item }
            | NotComputable::PointsOutOfRange { item, .. } => {
                format!("{}: no answer gives points, or one gives too many", self.name(item))
            }
            NotComputable::Scale(Scale::TooFewAnswers { items: (a, b), .. }) if a == b => {
                format!("{reason} ({})", self.name(a))
            }
            NotComputable::Scale(Scale::TooFewAnswers { items: (a, b), .. }) => {
                format!("{reason} ({} and {})", self.name(a), self.name(b))
            }
            reason => reason.to_string(),
        };
        if reason.is_request() {
            about(self.table, &text)
        } else {
            Refusal::impossible(format!("{}: {text}", self.table.name))
        }
    }
}

/// What is wrong with a request about a file.
pub fn about(table: &Table, what: &str) -> Refusal {
    Refusal::input(format!("{}: {what}", table.name))
}
