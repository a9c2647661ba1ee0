//! From rows to a series.
//!
//! Owns aggregation: rows of the same label are one subgroup, in the order in which labels first appear. Single values become their
//! mean; counts, and counts with denominators, are summed (as qicharts2 has it); observations of xbar and s stay as they are.

use std::collections::HashMap;

use stats::spc::{ChartKind, Input};

use super::super::input::{Column, Table};
use super::super::refusal::Refusal;
use super::Spc;
use super::subgroup::Subgroup;

/// What is analysed, one entry a subgroup.
#[derive(Debug)]
pub struct Series {
    /// What the values are called.
    pub title: String,
    /// Nothing where no column names the points.
    pub labels: Vec<Option<String>>,
    pub data: Data,
    /// Where the phase column changes, 0-based.
    pub phase_starts: Vec<usize>,
}

/// One entry a subgroup, as the chart wants it.
#[derive(Debug)]
pub enum Data {
    Values(Vec<Option<f64>>),
    Rates(Vec<Option<f64>>, Vec<Option<f64>>),
    Subgroups(Vec<Vec<f64>>),
}

/// The columns that were asked for.
pub struct Columns {
    pub value: Column,
    pub denominator: Option<Column>,
    label: Option<Column>,
    /// What tells subgroups apart.
    key: Option<Column>,
    pub phase: Option<Column>,
}

impl Series {
    pub fn from_table(table: &Table, spc: &Spc) -> Result<Self, Refusal> {
        let columns = Columns::of(table, spc)?;
        let chart = spc.chart.kind();
        let mut subgroups: Vec<Subgroup> = Vec::new();
        let mut known: HashMap<&str, usize> = HashMap::new();
        for row in &table.rows {
            let named = |column: Column| Some(table.text(row, column)).filter(|name| !name.is_empty());
            let next = subgroups.len();
            // a row without a name is nobody's companion
            let key = columns.key.and_then(named);
            let at = key.map_or(next, |key| *known.entry(key).or_insert(next));
            if at == next {
                subgroups.push(Subgroup::named(columns.label.and_then(named)));
            }
            subgroups[at].add(table, row, &columns, chart)?;
        }
        Ok(Self {
            title: table.name_of(columns.value).to_string(),
            labels: subgroups.iter().map(|subgroup| subgroup.label.clone()).collect(),
            data: Data::of(chart, columns.denominator.is_some(), &subgroups),
            phase_starts: phase_starts(&subgroups),
        })
    }
}

impl Data {
    fn of(chart: ChartKind, rate: bool, subgroups: &[Subgroup]) -> Self {
        let each = |of: fn(&Subgroup) -> Option<f64>| subgroups.iter().map(of).collect();
        if rate {
            Self::Rates(each(Subgroup::sum), each(Subgroup::denominator))
        } else if chart.input() == Input::Subgroups {
            Self::Subgroups(subgroups.iter().map(Subgroup::observations).collect())
        } else if chart == ChartKind::C {
            Self::Values(each(Subgroup::sum))
        } else {
            Self::Values(each(Subgroup::mean))
        }
    }
}

impl Columns {
    fn of(table: &Table, spc: &Spc) -> Result<Self, Refusal> {
        let named = |name: &Option<String>| name.as_ref().map(|name| table.column(name)).transpose();
        let input = spc.chart.kind().input();
        let single = matches!(spc.chart.kind(), ChartKind::Run | ChartKind::I | ChartKind::Mr);
        let wrong = |what: &str| {
            Err(Refusal::input(format!(
                "{}: the {} chart {what}",
                table.name,
                spc.chart.kind()
            )))
        };
        if input == Input::Rates && spc.denominator.is_none() {
            return wrong("needs --denominator");
        }
        if input != Input::Rates && !single && spc.denominator.is_some() {
            return wrong("takes no --denominator");
        }
        if input == Input::Subgroups && spc.subgroup.is_none() && spc.label.is_none() {
            return wrong("needs --subgroup");
        }
        let (label, subgroup) = (named(&spc.label)?, named(&spc.subgroup)?);
        Ok(Self {
            value: named(&spc.value)?.map_or_else(|| table.only_column("--value"), Ok)?,
            denominator: named(&spc.denominator)?,
            label: label.or(subgroup),
            key: subgroup.or(label),
            phase: named(&spc.phase)?,
        })
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
