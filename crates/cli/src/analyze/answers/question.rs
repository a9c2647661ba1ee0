//! One question from the cells of its column.
//!
//! Owns what cells mean with a key and without one. The order of options is that of numbers or letters, not that of the file.

use stats::items::{Kind, Question, Response};

use super::super::refusal::Refusal;
use super::{Test, about};

/// What one cell says.
#[derive(Clone, PartialEq)]
pub enum Cell {
    Value(String),
    /// Left blank, where there is a key; else there are no points.
    Empty,
    /// One of `--omitted`.
    Omitted,
    /// `NA`: it was not asked.
    Absent,
}

/// The column of one question.
pub struct Cells<'a> {
    pub test: &'a Test<'a>,
    /// Which of the test's columns.
    pub at: usize,
    /// One a person.
    pub cells: &'a [Cell],
    /// Was this person there at all?
    pub present: &'a [bool],
}

/// A question, and what its options are called.
pub type Named = (Question, Vec<String>);

impl Cells<'_> {
    /// Cells are options; `right` are those that give points, and `offered`, unless empty, all that there are.
    pub fn choice(&self, right: &[(String, f64)], offered: &[String]) -> Result<Named, Refusal> {
        let is_offered = |value: &String| offered.is_empty() || offered.contains(value);
        if let Some((value, _)) = right.iter().find(|(value, _)| !is_offered(value)) {
            let name = self.test.name(self.at);
            let what = format!("the key of {name}: {value} is not among --options");
            return Err(about(self.test.table, &what));
        }
        let strange = |cell: &Cell| matches!(cell, Cell::Value(value) if !is_offered(value));
        if let Some(person) = self.cells.iter().position(strange) {
            return Err(self.test.wrong(self.at, person, "the answer is not among --options"));
        }
        let seen = self.cells.iter().filter_map(|cell| match cell {
            Cell::Value(value) => Some(value),
            _ => None,
        });
        let keyed = right.iter().map(|(value, _)| value);
        let options = ordered(seen.chain(offered).chain(keyed).cloned().collect());
        let gives = |value: &String| {
            right
                .iter()
                .find(|(option, _)| option == value)
                .map(|(_, points)| *points)
        };
        let points: Vec<f64> = options.iter().map(|value| gives(value).unwrap_or(0.0)).collect();
        let option = |person: usize| match &self.cells[person] {
            Cell::Value(value) => options.iter().position(|option| option == value),
            _ => None,
        };
        let question = Question {
            kind: Kind::Choice,
            full: points.iter().copied().fold(0.0, f64::max),
            options: points,
            responses: self.responses(Response::Omitted, option),
        };
        Ok((question, options))
    }

    /// Cells are points. Nobody knows the points of an answer that nobody gave: full are the most that somebody got, and one at least.
    pub fn points(&self) -> Result<Named, Refusal> {
        let (table, column) = (self.test.table, self.test.columns[self.at]);
        let mut points: Vec<f64> = Vec::new();
        for (row, cell) in table.rows.iter().zip(self.cells) {
            if let Cell::Value(_) = cell {
                points.extend(table.number(row, column)?);
            }
        }
        points.sort_by(f64::total_cmp);
        points.dedup();
        let option = |person: usize| {
            let given = table.number(&table.rows[person], column).ok().flatten()?;
            points.iter().position(|points| *points == given)
        };
        let question = Question {
            kind: Kind::Points,
            full: points.iter().copied().fold(1.0, f64::max),
            responses: self.responses(Response::Absent, option),
            options: points.clone(),
        };
        Ok((question, points.iter().map(f64::to_string).collect()))
    }

    /// What everybody did; `empty` is what an empty cell means, `option` what somebody chose.
    fn responses(&self, empty: Response, option: impl Fn(usize) -> Option<usize>) -> Vec<Response> {
        let response = |(person, cell): (usize, &Cell)| match cell {
            _ if !self.present[person] => Response::Absent,
            Cell::Value(_) => option(person).map_or(Response::Absent, Response::Chosen),
            Cell::Empty => empty,
            Cell::Omitted => Response::Omitted,
            Cell::Absent => Response::Absent,
        };
        self.cells.iter().enumerate().map(response).collect()
    }
}

/// Each once, numbers by their size and words by their letters.
fn ordered(mut values: Vec<String>) -> Vec<String> {
    let number = |value: &String| value.parse::<f64>().ok().filter(|number| number.is_finite());
    if values.iter().all(|value| number(value).is_some()) {
        values.sort_by(|a, b| {
            number(a)
                .partial_cmp(&number(b))
                .unwrap_or(std::cmp::Ordering::Equal)
                .then_with(|| a.cmp(b))
        });
    } else {
        values.sort();
    }
    values.dedup();
    values
}
