//! Rows to points.

use std::collections::HashMap;

use domain::measure::read_value;
use domain::school::SchoolKey;
use domain::time::Day;

use super::gather::gather;
use super::guess::is_header;
use super::layout::Layout;
use super::row::{Out, Reading};
use super::{Columns, CourseName, PointRow, Points, PointsSpec, Repeats};
use crate::delimited::{self, Table};
use crate::{FileProblem, sheet};

/// Reads a CSV or XLSX in long form: a row a point, with the columns fecha and valor or the words of its parts,
/// perhaps n, curso and rbd.
///
/// # Errors
/// Why the file can't be read at all.
pub fn read(bytes: &[u8], spec: &PointsSpec<'_>) -> Result<Points, FileProblem> {
    let table = sheet::read(bytes)?;
    read_with(&table, &Columns::named(&table, spec), spec)
}

/// Reads a table whose columns mean this.
///
/// # Errors
/// Why these columns give no points.
pub fn read_with(table: &Table, columns: &Columns, spec: &PointsSpec<'_>) -> Result<Points, FileProblem> {
    let layout = columns.layout(table, spec)?;
    Ok(points(table, &layout, spec))
}

/// Reads what was pasted from a spreadsheet, with or without a header: columns parted by tab or `;`.
///
/// # Errors
/// Why it can't be read at all.
pub fn read_pasted(text: &str, spec: &PointsSpec<'_>) -> Result<Points, FileProblem> {
    let (table, has_header) = delimited::read_pasted(text, is_header)?;
    let layout = if has_header {
        Columns::named(&table, spec).layout(&table, spec)?
    } else {
        Layout::guessed(&table, spec)?
    };
    Ok(points(&table, &layout, spec))
}

/// Whether a cell says that there is no value: empty, a dash, `s/i` and its like.
#[must_use]
pub fn is_missing(cell: &str) -> bool {
    let cell = cell.trim().to_lowercase();
    matches!(
        cell.as_str(),
        "" | "-"
            | "–"
            | "—"
            | "--"
            | "."
            | "*"
            | "s/i"
            | "s.i."
            | "s/d"
            | "n/a"
            | "na"
            | "nd"
            | "n/d"
            | "sin información"
            | "sin dato"
            | "sin datos"
    )
}

fn points(table: &Table, layout: &Layout, spec: &PointsSpec<'_>) -> Points {
    let mut points = Points {
        problems: table.problems.clone(),
        ..Points::default()
    };
    let mut first_lines: HashMap<Place, u64> = HashMap::new();
    for row in &table.rows {
        let reading = Reading {
            table,
            layout,
            spec,
            row,
        };
        match reading.point(&first_lines) {
            Ok(point) => {
                if spec.repeats == Repeats::First {
                    first_lines.insert(place(&point), row.line);
                }
                points.rows.push(point);
            }
            Err(Out::Missing(remark)) => points.missing.push(remark),
            Err(Out::Problem(remark)) => points.problems.push(remark),
        }
    }
    if spec.repeats == Repeats::Gathered {
        points.rows = gather(points.rows, spec);
    }
    points.problems.sort_by_key(|problem| problem.line);
    points
}

/// Where a point stands: two of one place would overwrite each other.
pub(super) type Place = (Option<SchoolKey>, Option<CourseName>, Day);

pub(super) fn place(row: &PointRow) -> Place {
    (row.school.clone(), row.course.clone(), row.point.period)
}

/// A number of students or answers: whole, not below zero, at most a million.
pub(crate) fn count(cell: &str) -> Option<i64> {
    let number = read_value(cell).ok()?;
    let fits = number.fract() == 0.0 && (0.0..=1_000_000.0).contains(&number);
    // Whole and small, so nothing is cut off.
    #[expect(clippy::cast_possible_truncation, reason = "checked on the line above")]
    fits.then_some(number as i64)
}
