//! From rows to a series.
//!
//! Owns aggregation: rows of the same label are one subgroup, in the order in which labels first appear. For single values a
//! subgroup is the mean of its rows, for rates the sum of values over the sum of denominators (as qicharts2 has it).

use std::collections::HashMap;

use super::super::input::{Column, Row, Table};
use super::super::refusal::Refusal;
use super::Spc;

/// What is analysed, one entry a subgroup.
#[derive(Debug)]
pub struct Series {
    /// What the values are called.
    pub title: String,
    /// Nothing where no column names the points.
    pub labels: Vec<Option<String>>,
    pub values: Vec<Option<f64>>,
    pub denominators: Option<Vec<Option<f64>>>,
    /// Where the phase column changes, 0-based.
    pub phase_starts: Vec<usize>,
}

/// The columns that were asked for.
struct Columns {
    value: Column,
    denominator: Option<Column>,
    label: Option<Column>,
    phase: Option<Column>,
}

/// The rows of one subgroup so far.
#[derive(Default)]
struct Subgroup {
    label: Option<String>,
    phase: Option<String>,
    value: f64,
    denominator: f64,
    /// Rows that have all they need.
    measured: usize,
}

impl Series {
    pub fn from_table(table: &Table, spc: &Spc) -> Result<Self, Refusal> {
        let columns = Columns::of(table, spc)?;
        let mut subgroups: Vec<Subgroup> = Vec::new();
        let mut known: HashMap<&str, usize> = HashMap::new();
        for row in &table.rows {
            let label = columns
                .label
                .map(|column| table.text(row, column))
                .filter(|label| !label.is_empty());
            let next = subgroups.len();
            // a row without a label is nobody's companion
            let at = label.map_or(next, |label| *known.entry(label).or_insert(next));
            if at == next {
                subgroups.push(Subgroup {
                    label: label.map(str::to_string),
                    ..Subgroup::default()
                });
            }
            subgroups[at].add(table, row, &columns)?;
        }
        Ok(Self {
            title: table.name_of(columns.value).to_string(),
            labels: subgroups.iter().map(|subgroup| subgroup.label.clone()).collect(),
            values: subgroups
                .iter()
                .map(|subgroup| subgroup.value(columns.denominator.is_some()))
                .collect(),
            denominators: columns
                .denominator
                .map(|_| subgroups.iter().map(Subgroup::denominator).collect()),
            phase_starts: phase_starts(&subgroups),
        })
    }
}

impl Columns {
    fn of(table: &Table, spc: &Spc) -> Result<Self, Refusal> {
        let named = |name: &Option<String>| name.as_ref().map(|name| table.column(name)).transpose();
        Ok(Self {
            value: named(&spc.value)?.map_or_else(|| table.only_column("--value"), Ok)?,
            denominator: named(&spc.denominator)?,
            label: named(&spc.label)?,
            phase: named(&spc.phase)?,
        })
    }
}

impl Subgroup {
    fn add(&mut self, table: &Table, row: &Row, columns: &Columns) -> Result<(), Refusal> {
        if let Some(column) = columns.phase {
            let phase = table.text(row, column);
            if self.phase.as_deref().is_some_and(|own| own != phase) {
                return Err(table.wrong(row, column, "a subgroup cannot lie in two phases"));
            }
            self.phase = Some(phase.to_string());
        }
        let value = table.number(row, columns.value)?;
        let denominator = match columns.denominator {
            None => Some(1.0),
            Some(column) => sound_denominator(table, row, column, value)?,
        };
        if let (Some(value), Some(denominator)) = (value, denominator) {
            self.value += value;
            self.denominator += denominator;
            self.measured += 1;
        }
        Ok(())
    }

    fn value(&self, rate: bool) -> Option<f64> {
        let rows = if rate { 1.0 } else { self.measured as f64 };
        (self.measured > 0).then(|| self.value / rows)
    }

    fn denominator(&self) -> Option<f64> {
        (self.measured > 0).then_some(self.denominator)
    }
}

fn sound_denominator(table: &Table, row: &Row, column: Column, value: Option<f64>) -> Result<Option<f64>, Refusal> {
    let denominator = table.number(row, column)?;
    let sound = match (value, denominator) {
        (_, Some(n)) if n < 0.0 => false,
        (Some(value), Some(0.0)) => value == 0.0,
        _ => true,
    };
    if sound {
        Ok(denominator)
    } else {
        Err(table.wrong(row, column, "a denominator must be positive"))
    }
}

/// An empty cell goes on with the phase before it.
fn phase_starts(subgroups: &[Subgroup]) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut current: Option<&str> = None;
    for (at, subgroup) in subgroups.iter().enumerate() {
        let Some(phase) = subgroup.phase.as_deref().filter(|phase| !phase.is_empty()) else {
            continue;
        };
        if current.is_some_and(|current| current != phase) {
            starts.push(at);
        }
        current = Some(phase);
    }
    starts
}
