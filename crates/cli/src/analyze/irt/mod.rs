//! `ronda analyze irt`.
//!
//! Owns the options of the command and their translation into a request to `stats`. Rows are people, who stay without a name.

mod json;
mod text;
mod words;

use std::io::Read;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use stats::irt::{Fit, Item, Model, NotComputable, Options, Warning, analyze};

use super::Terminal;
use super::format::Format;
use super::input::{Column, Table};
use super::refusal::Refusal;
use words::Told;

/// Options of the contract.
#[derive(Args, Debug)]
pub struct Irt {
    /// One row per person, one column per item; the first row names the columns. Answers are numbers: 0 and 1, 1 to 5
    file: PathBuf,
    /// How answers depend on the trait
    #[arg(long, value_enum)]
    model: Named,
    /// The columns of the items; all columns when not given
    #[arg(long, value_name = "COLS", value_delimiter = ',')]
    items: Vec<String>,
    /// Points of the trait over which it is summed, from −6 to 6 standard deviations
    #[arg(long, value_name = "N", default_value_t = 61)]
    quadrature: usize,
    /// The search has come to rest where its last step moved no parameter by more than this
    #[arg(long, value_name = "X", default_value_t = 1e-6, allow_negative_numbers = true)]
    tol: f64,
    /// With csv: a row for each person instead of each item
    #[arg(long)]
    scores: bool,
    /// json, csv, svg, or a table to read; a table at a terminal, json otherwise
    #[arg(long, value_enum)]
    format: Option<Format>,
}

/// The models by their names.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Named {
    /// Right or wrong, all slopes 1, the variance of the trait free
    Rasch,
    /// Right or wrong, a slope for each item
    #[value(name = "2pl")]
    TwoParameter,
    /// Ordered answers, graded (Samejima)
    Grm,
    /// Ordered answers, partial credit (Masters), all slopes 1, the variance of the trait free
    Pcm,
    /// Partial credit with a slope for each item (Muraki)
    Gpcm,
}

/// The items of a file.
struct Sheet<'a> {
    table: &'a Table,
    columns: Vec<Column>,
    items: Vec<Item>,
}

impl Irt {
    /// The whole answer, or why there is none.
    pub fn answer(&self, stdin: &mut dyn Read, terminal: &Terminal) -> Result<String, Refusal> {
        let table = Table::read(&self.file, stdin)?;
        let sheet = self.sheet(&table)?;
        let fit = analyze(&sheet.items, &self.options()).map_err(|reason| sheet.refusal(reason))?;
        let names = sheet.names();
        let told = Told::new(&fit, &names, &table);
        match self.format.unwrap_or(Format::usual(terminal.attended)) {
            Format::Json => json::json(&fit, &sheet, &told).map_err(|error| Refusal::unwritable(&error)),
            Format::Table => Ok(text::table(&fit, &sheet, &told.sentence(terminal.lang))),
            Format::Csv if self.scores => text::scores(&fit).map_err(|error| Refusal::unwritable(&error)),
            Format::Csv => text::csv(&fit, &sheet).map_err(|error| Refusal::unwritable(&error)),
            Format::Svg => Ok(told.picture(terminal.lang)),
        }
    }

    fn options(&self) -> Options {
        Options {
            model: match self.model {
                Named::Rasch => Model::Rasch,
                Named::TwoParameter => Model::TwoParameter,
                Named::Grm => Model::GradedResponse,
                Named::Pcm => Model::PartialCredit,
                Named::Gpcm => Model::GeneralizedPartialCredit,
            },
            nodes: self.quadrature,
            tolerance: self.tol,
        }
    }

    fn sheet<'a>(&self, table: &'a Table) -> Result<Sheet<'a>, Refusal> {
        let columns = table.columns_once(&self.items, "--items")?;
        let item = |column: &Column| {
            let answers = table.rows.iter().map(|row| table.number(row, *column));
            Ok(Item {
                answers: answers.collect::<Result<_, _>>()?,
            })
        };
        let items = columns.iter().map(item).collect::<Result<_, Refusal>>()?;
        Ok(Sheet { table, columns, items })
    }
}

impl Sheet<'_> {
    /// What the file calls an item.
    fn name(&self, item: usize) -> &str {
        self.table.name_of(self.columns[item])
    }

    fn names(&self) -> Vec<String> {
        (0..self.columns.len())
            .map(|item| self.name(item).to_string())
            .collect()
    }

    /// A reason of `stats`, told in the words of the command and the file.
    fn refusal(&self, reason: NotComputable) -> Refusal {
        let about = |what: &str| Refusal::input(format!("{}: {what}", self.table.name));
        match reason {
            NotComputable::Quadrature { .. } => about(&format!("--quadrature: {reason}")),
            NotComputable::Tolerance => about("--tol must be above 0"),
            NotComputable::ThirdAnswer { item, person, answer } => {
                let what = format!("{answer} is a third answer, and this model takes two: choose --model grm or pcm");
                self.table.wrong(&self.table.rows[person], self.columns[item], &what)
            }
            reason => {
                let named = reason
                    .item()
                    .map_or_else(String::new, |item| format!(" ({})", self.name(item)));
                let text = format!("{}: {reason}{named}", self.table.name);
                if reason.is_request() {
                    Refusal::input(text)
                } else {
                    Refusal::impossible(text)
                }
            }
        }
    }

    /// A warning in one line, with the item's name.
    fn warned(&self, warning: &Warning) -> String {
        match *warning {
            Warning::UnusedAnswer { item, .. } | Warning::Reversed { item } | Warning::Vague { item } => {
                format!("{warning} ({})", self.name(item))
            }
            Warning::FewPeople { .. } | Warning::CoarseQuadrature { .. } => warning.to_string(),
        }
    }

    fn warnings(&self, fit: &Fit) -> Vec<String> {
        fit.warnings.iter().map(|warning| self.warned(warning)).collect()
    }
}
