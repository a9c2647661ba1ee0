//! The official files whose columns are known.

use crate::FileProblem;
use crate::delimited::{self, Table};
use crate::series::SeriesSpec;
use domain::search::fold;

/// The series of a file, by its columns: `simce-lect` and `simce-mate`, or `idps-am`, `idps-cc`, `idps-hv`, `idps-pf`.
///
/// # Errors
/// Why the file can't be read, or that it is none of the known ones.
pub fn detect(bytes: &[u8]) -> Result<Vec<SeriesSpec>, FileProblem> {
    specs(&delimited::read(bytes)?)
}

pub(super) fn specs(table: &Table) -> Result<Vec<SeriesSpec>, FileProblem> {
    let (Some(rbd), Some(year)) = (table.column(&["rbd"]), table.column(&["agno", "año"])) else {
        return Err(FileProblem::UnknownShape);
    };
    let (rbd, year) = (table.header(rbd), table.header(year));
    let simce = ["lect", "mate"].iter().filter_map(|test| simce(table, test));
    let idps = ["am", "cc", "hv", "pf"].iter().filter_map(|ind| idps(table, ind));
    let specs: Vec<SeriesSpec> = simce
        .chain(idps)
        .map(|spec| SeriesSpec {
            rbd_column: rbd.to_owned(),
            year_column: year.to_owned(),
            ..spec
        })
        .collect();
    if specs.is_empty() {
        return Err(FileProblem::UnknownShape);
    }
    Ok(specs)
}

fn simce(table: &Table, test: &str) -> Option<SeriesSpec> {
    Some(SeriesSpec {
        measure: format!("simce-{test}"),
        value_column: official(table, "prom", test)?,
        n_column: official(table, "nalu", test),
        empty_mark_columns: official(table, "marca", test).into_iter().collect(),
        // Schools' means lie between 140 and 370; single students reach a little further.
        scale: (50.0, 500.0),
        ..nowhere()
    })
}

fn idps(table: &Table, indicator: &str) -> Option<SeriesSpec> {
    let column = table.column(&[&format!("ind_{indicator}")])?;
    Some(SeriesSpec {
        measure: format!("idps-{indicator}"),
        value_column: table.header(column).to_owned(),
        scale: (0.0, 100.0),
        ..nowhere()
    })
}

/// A column by its short name (`prom_lect`) or by the Agency's own (`prom_lect2m_rbd`).
fn official(table: &Table, what: &str, test: &str) -> Option<String> {
    let names = [format!("{what}_{test}"), format!("{what}_{test}2m_rbd")].map(|name| fold(&name));
    let column = table.columns(|header| names.iter().any(|name| name == header));
    column.first().map(|at| table.header(*at).to_owned())
}

/// The parts of a spec that a kind of file doesn't have or that are filled in later.
fn nowhere() -> SeriesSpec {
    SeriesSpec {
        measure: String::new(),
        rbd_column: String::new(),
        year_column: String::new(),
        value_column: String::new(),
        n_column: None,
        empty_mark_columns: Vec::new(),
        scale: (f64::MIN, f64::MAX),
    }
}
