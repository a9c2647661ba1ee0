//! Rows of one label.
//!
//! Owns what several rows become together, and what a cell of a chart may hold.

use stats::spc::ChartKind;

use super::super::input::{Column, Row, Table};
use super::super::refusal::Refusal;
use super::series::Columns;

/// The rows of one subgroup so far; rows that lack something leave no trace but the subgroup's place.
#[derive(Default)]
pub struct Subgroup {
    pub label: Option<String>,
    pub phase: Option<String>,
    values: Vec<f64>,
    denominator: f64,
}

impl Subgroup {
    pub fn named(label: Option<&str>) -> Self {
        Self {
            label: label.map(str::to_string),
            ..Self::default()
        }
    }

    pub fn add(&mut self, table: &Table, row: &Row, columns: &Columns, chart: ChartKind) -> Result<(), Refusal> {
        if let Some(column) = columns.phase {
            let phase = table.text(row, column);
            if self.phase.as_deref().is_some_and(|own| own != phase) {
                return Err(table.wrong(row, column, "a subgroup cannot lie in two phases"));
            }
            self.phase = Some(phase.to_string());
        }
        let value = possible(table, row, columns.value, chart)?;
        let denominator = match columns.denominator {
            None => Some(1.0),
            Some(column) => sound_denominator(table, row, column, value)?,
        };
        if let (Some(value), Some(denominator)) = (value, denominator) {
            if matches!(chart, ChartKind::P | ChartKind::Pp) && value > denominator {
                return Err(table.wrong(row, columns.value, "there are more events than the denominator allows"));
            }
            self.values.push(value);
            self.denominator += denominator;
        }
        Ok(())
    }

    /// Missing where no row has all it needs.
    pub fn sum(&self) -> Option<f64> {
        (!self.values.is_empty()).then(|| self.values.iter().sum())
    }

    pub fn mean(&self) -> Option<f64> {
        Some(self.sum()? / self.values.len() as f64)
    }

    pub fn denominator(&self) -> Option<f64> {
        (!self.values.is_empty()).then_some(self.denominator)
    }

    pub fn observations(&self) -> Vec<f64> {
        self.values.clone()
    }
}

/// A value that this chart can have.
fn possible(table: &Table, row: &Row, column: Column, chart: ChartKind) -> Result<Option<f64>, Refusal> {
    let value = table.number(row, column)?;
    let counts = !matches!(
        chart,
        ChartKind::Run | ChartKind::I | ChartKind::Mr | ChartKind::Xbar | ChartKind::S
    );
    match value {
        Some(y) if chart == ChartKind::T && y <= 0.0 => {
            Err(table.wrong(row, column, "a time between events must be positive"))
        }
        Some(y) if counts && y < 0.0 => Err(table.wrong(row, column, "a count cannot be negative")),
        _ => Ok(value),
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
