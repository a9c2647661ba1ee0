//! `ronda analyze items`.
//!
//! Owns the command. Which columns are questions and what is right, `answers` reads; what is said of a question, `charts` words.

mod json;
mod text;

use std::io::Read;
use std::path::PathBuf;

use charts::export::{Size, dots_svg};
use clap::Args;
use stats::items::analyze;

use super::Terminal;
use super::answers::Answers;
use super::format::Format;
use super::input::Table;
use super::refusal::Refusal;

/// Options of the contract.
#[derive(Args, Debug)]
pub struct Items {
    /// One row per person, one column per question; the first row names the columns
    file: PathBuf,
    #[command(flatten)]
    answers: Answers,
    /// json, csv, svg, or a table to read; a table at a terminal, json otherwise
    #[arg(long, value_enum)]
    format: Option<Format>,
}

impl Items {
    /// The whole answer, or why there is none.
    pub fn answer(&self, stdin: &mut dyn Read, terminal: &Terminal) -> Result<String, Refusal> {
        let table = Table::read(&self.file, stdin)?;
        let test = self.answers.read(&table, None)?;
        let found = analyze(&test.questions).map_err(|reason| test.refusal(reason))?;
        match self.format.unwrap_or(Format::usual(terminal.attended)) {
            Format::Json => json::json(&found, &test).map_err(|error| Refusal::unwritable(&error)),
            Format::Table => Ok(text::table(&found, &test, terminal.lang)),
            Format::Csv => text::csv(&found, &test).map_err(|error| Refusal::unwritable(&error)),
            Format::Svg => {
                let figure = charts::items::dots(&found, &test.names(), terminal.lang);
                Ok(dots_svg(&figure, &table.name, terminal.lang, Size::Page))
            }
        }
    }
}
