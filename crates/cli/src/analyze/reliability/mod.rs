//! `ronda analyze reliability`.
//!
//! Owns the options of the command and their translation into a request to `stats`. Rows are people, who stay without a name.

mod json;
mod text;

use std::io::Read;
use std::path::PathBuf;

use clap::Args;
use stats::psychometrics::{Ends, Item, NoOmega, NotComputable, analyze};

use super::Terminal;
use super::format::Format;
use super::input::{Column, Table};
use super::refusal::Refusal;

/// Options of the contract.
#[derive(Args, Debug)]
pub struct Reliability {
    /// One row per person, one column per item; the first row names the columns
    file: PathBuf,
    /// The columns of the items; all columns when not given
    #[arg(long, value_name = "COLS", value_delimiter = ',')]
    items: Vec<String>,
    /// Of these, the items that are worded the other way: turned into min + max − answer
    #[arg(long, value_name = "COLS", value_delimiter = ',')]
    reverse: Vec<String>,
    /// The lowest answer that the items offer; without it, reversed items are turned within the answers that somebody gave
    #[arg(long, value_name = "X", allow_negative_numbers = true)]
    min: Option<f64>,
    /// The highest answer that the items offer
    #[arg(long, value_name = "X", allow_negative_numbers = true)]
    max: Option<f64>,
    /// json, csv, or a table to read; a table at a terminal, json otherwise
    #[arg(long, value_enum)]
    format: Option<Format>,
}

/// One scale of a file.
struct Scale<'a> {
    table: &'a Table,
    columns: Vec<Column>,
    items: Vec<Item>,
    /// The lowest and the highest answer of anybody to any item, where reversed items are turned within these.
    guessed: Option<Ends>,
}

impl Reliability {
    /// The whole answer, or why there is none.
    pub fn answer(&self, stdin: &mut dyn Read, terminal: &Terminal) -> Result<String, Refusal> {
        let table = Table::read(&self.file, stdin)?;
        let ends = self.ends(&table)?;
        let mut scale = self.scale(&table)?;
        if ends.is_none() && !self.reverse.is_empty() {
            scale.guessed = Some(scale.answered_ends());
        }
        let found = analyze(&scale.items, ends.or(scale.guessed)).map_err(|reason| scale.refusal(reason))?;
        match self.format.unwrap_or(Format::usual(terminal.attended)) {
            Format::Json => json::json(&found, &scale).map_err(|error| Refusal::unwritable(&error)),
            Format::Table => Ok(text::table(&found, &scale)),
            Format::Csv => text::csv(&found, &scale).map_err(|error| Refusal::unwritable(&error)),
            Format::Svg => Err(about(&table, "reliability has no figure: choose json, csv or table")),
        }
    }

    fn ends(&self, table: &Table) -> Result<Option<Ends>, Refusal> {
        match (self.min, self.max) {
            (Some(lowest), Some(highest)) => Ok(Some(Ends { lowest, highest })),
            (None, None) => Ok(None),
            _ => Err(about(table, "--min and --max go together")),
        }
    }

    fn scale<'a>(&self, table: &'a Table) -> Result<Scale<'a>, Refusal> {
        let columns = table.columns_once(&self.items, "--items")?;
        let among = |name: &str| columns.iter().any(|column| table.name_of(*column) == name);
        if let Some(stray) = self.reverse.iter().find(|name| !among(name)) {
            return Err(about(table, &format!("--reverse: {stray} is not among the items")));
        }
        let item = |column: &Column| {
            Ok(Item {
                answers: table
                    .rows
                    .iter()
                    .map(|row| table.number(row, *column))
                    .collect::<Result<_, _>>()?,
                reversed: self.reverse.iter().any(|name| name == table.name_of(*column)),
            })
        };
        let items = columns.iter().map(item).collect::<Result<_, Refusal>>()?;
        Ok(Scale {
            table,
            columns,
            items,
            guessed: None,
        })
    }
}

impl Scale<'_> {
    /// What somebody answered, from lowest to highest. Turned within these, an item's mean may be another than within what the items
    /// offer; how the items go together is the same.
    fn answered_ends(&self) -> Ends {
        let answers = self
            .items
            .iter()
            .flat_map(|item| item.answers.iter().copied().flatten());
        let none = Ends {
            lowest: f64::INFINITY,
            highest: f64::NEG_INFINITY,
        };
        answers.fold(none, |ends, answer| Ends {
            lowest: ends.lowest.min(answer),
            highest: ends.highest.max(answer),
        })
    }

    /// What the file calls an item.
    fn name(&self, item: usize) -> &str {
        self.table.name_of(self.columns[item])
    }

    /// A reason of `stats`, told in the words of the command and the file.
    fn refusal(&self, reason: NotComputable) -> Refusal {
        let cell =
            |item: usize, person: usize, what| self.table.wrong(&self.table.rows[person], self.columns[item], what);
        match reason {
            NotComputable::NotFinite { item, person } => cell(item, person, "the number is too large"),
            NotComputable::OutsideEnds { item, person } => cell(item, person, "the answer lies beyond --min and --max"),
            // Nobody answered, or everybody the same to everything.
            NotComputable::EndsOutOfOrder if self.guessed.is_some() => {
                Refusal::impossible(format!("{}: no two answers differ", self.table.name))
            }
            NotComputable::EndsOutOfOrder => about(self.table, "--min must be below --max"),
            NotComputable::TooFewAnswers { items: (a, b), .. } => {
                let names = if a == b {
                    self.name(a).to_string()
                } else {
                    format!("{} and {}", self.name(a), self.name(b))
                };
                Refusal::impossible(format!("{}: {reason} ({names})", self.table.name))
            }
            reason if reason.is_request() => about(self.table, &reason.to_string()),
            reason => Refusal::impossible(format!("{}: {reason}", self.table.name)),
        }
    }

    /// Why there is no omega.
    fn told(&self, reason: NoOmega) -> String {
        reason
            .item()
            .map_or_else(|| reason.to_string(), |item| format!("{reason} ({})", self.name(item)))
    }
}

fn about(table: &Table, what: &str) -> Refusal {
    Refusal::input(format!("{}: {what}", table.name))
}
