//! What a person is asked of a sheet whose columns can't be told: each with what stands in it.

use domain::assessment::Paper;

use super::columns::Columns;
use super::content;
use super::header;
use super::wanted::Wanted;
use super::{ColumnGuess, kind};
use crate::FileProblem;
use crate::delimited::Row;
use crate::problem::is_short_of_digits;
use crate::sheet::{self, MOST_COLUMNS};

/// As many cells of a column are shown, and as many signs of one.
const EXAMPLES: usize = 3;
const SHOWN: usize = 24;

/// A column about which a person is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedColumn {
    /// What it may be.
    pub guess: ColumnGuess,
    /// Some of its cells; none that may be a RUN or a telephone.
    pub examples: Vec<String>,
}

/// What is asked of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The columns, from left to right.
    pub columns: Vec<AskedColumn>,
    /// Whether the sheet names none of them.
    pub by_place: bool,
}

impl Question {
    /// By what sheets of the same columns are known again.
    #[must_use]
    pub fn kind(&self) -> String {
        kind(self.columns.iter().map(|column| &column.guess))
    }
}

/// The columns of a sheet, as far as they can be told, to be asked about.
///
/// # Errors
/// Why the file can't be read at all.
pub fn ask(bytes: &[u8], paper: &Paper) -> Result<Question, FileProblem> {
    let wanted = Wanted::new(Some(paper), None);
    let (rows, _): (Vec<Row>, Option<u64>) = sheet::read_grid(bytes, &|rows| header::weigh(rows, &wanted))?;
    let header = header::find(&rows, &wanted).unwrap_or_else(|| header::none(&rows));
    if header.cells.len() > MOST_COLUMNS {
        return Err(FileProblem::TooManyColumns { most: MOST_COLUMNS });
    }
    // Whose it is and one answer stand in two columns at least.
    if header.cells.len() < 2 {
        return Err(FileProblem::NoHeader);
    }
    let below: Vec<&Row> = rows.iter().skip(header.at.map_or(0, |at| at + 1)).collect();
    if below.is_empty() {
        return Err(FileProblem::NoRows);
    }
    let mut columns = Columns::of(&header, &wanted)?;
    content::find_who(&mut columns, &below);
    if columns.items().is_empty() {
        let labels: Vec<&str> = paper.items.iter().map(|item| item.label.as_str()).collect();
        content::find_items_in_order(&mut columns, &below, &labels);
    }
    let guesses = columns.guesses.into_iter().enumerate();
    let asked = guesses.map(|(at, guess)| AskedColumn {
        examples: examples(&below, at),
        guess,
    });
    Ok(Question {
        columns: asked.collect(),
        by_place: header.at.is_none(),
    })
}

/// The first different cells of a column.
fn examples(rows: &[&Row], at: usize) -> Vec<String> {
    let mut examples: Vec<String> = Vec::new();
    for row in rows {
        let cell = row.cell(at);
        if cell.is_empty() || !is_short_of_digits(cell) {
            continue;
        }
        let shown = domain::text::line(cell, SHOWN);
        if !examples.contains(&shown) {
            examples.push(shown);
        }
        if examples.len() == EXAMPLES {
            break;
        }
    }
    examples
}
