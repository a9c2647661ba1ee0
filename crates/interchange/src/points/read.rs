//! Rows to points.

use std::collections::HashMap;

use domain::measure::{NewPoint, read_value};
use domain::school::SchoolKey;
use domain::time::Day;

use crate::delimited::{self, Row, Table};
use crate::points::layout::{Layout, is_header};
use crate::points::{CourseName, PointRow, Points, PointsSpec, read_day};
use crate::school::school_key;
use crate::{FileProblem, Remark};

/// Reads a CSV in long form: a row a point, with the columns fecha and valor, perhaps n, curso and rbd.
///
/// # Errors
/// Why the file can't be read at all.
pub fn read(bytes: &[u8], spec: &PointsSpec<'_>) -> Result<Points, FileProblem> {
    let table = delimited::read(bytes)?;
    let layout = Layout::named(&table)?;
    Ok(points(table, &layout, spec))
}

/// Reads what was pasted from a spreadsheet, with or without a header: columns parted by tab or `;`.
///
/// # Errors
/// Why it can't be read at all.
pub fn read_pasted(text: &str, spec: &PointsSpec<'_>) -> Result<Points, FileProblem> {
    let (table, has_header) = delimited::read_pasted(text, is_header)?;
    let layout = if has_header {
        Layout::named(&table)?
    } else {
        Layout::guessed(&table, spec)?
    };
    Ok(points(table, &layout, spec))
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

fn points(mut table: Table, layout: &Layout, spec: &PointsSpec<'_>) -> Points {
    let mut points = Points {
        problems: std::mem::take(&mut table.problems),
        ..Points::default()
    };
    let mut first_lines: HashMap<Place, u64> = HashMap::new();
    for row in &table.rows {
        let reading = Reading {
            table: &table,
            layout,
            spec,
            row,
        };
        match reading.point(&first_lines) {
            Ok(point) => {
                first_lines.insert(place(&point), row.line);
                points.rows.push(point);
            }
            Err(Out::Missing(remark)) => points.missing.push(remark),
            Err(Out::Problem(remark)) => points.problems.push(remark),
        }
    }
    points.problems.sort_by_key(|problem| problem.line);
    points
}

/// Where a point stands: two of one place would overwrite each other.
type Place = (Option<SchoolKey>, Option<CourseName>, Day);

fn place(row: &PointRow) -> Place {
    (row.school.clone(), row.course.clone(), row.point.period)
}

/// Why a row gives no point.
enum Out {
    Missing(Remark),
    Problem(Remark),
}

/// A row being read.
struct Reading<'a> {
    table: &'a Table,
    layout: &'a Layout,
    spec: &'a PointsSpec<'a>,
    row: &'a Row,
}

impl Reading<'_> {
    fn point(&self, first_lines: &HashMap<Place, u64>) -> Result<PointRow, Out> {
        let period = self.period()?;
        let school = self.school()?;
        let course = self.course()?;
        if is_missing(self.row.cell(self.layout.value)) {
            let remark = self.about(self.layout.value, "points-left-missing");
            return Err(Out::Missing(remark));
        }
        let (value, n) = (self.value()?, self.n()?);
        let point = PointRow {
            line: self.row.line,
            school,
            course,
            point: NewPoint::of(period, value, n),
        };
        match first_lines.get(&place(&point)) {
            None => Ok(point),
            Some(first) => {
                let twice = self.about(self.layout.period, "points-problem-twice");
                Err(Out::Problem(twice.other(*first)))
            }
        }
    }

    fn period(&self) -> Result<Day, Out> {
        let at = self.layout.period;
        read_day(self.row.cell(at), self.spec.cadence).map_err(|problem| self.wrong(at, problem.key()))
    }

    fn school(&self) -> Result<Option<SchoolKey>, Out> {
        let columns = [(self.layout.school, false), (self.layout.local, true)];
        let named = columns
            .into_iter()
            .find_map(|(at, local)| Some((at.filter(|at| !self.row.cell(*at).is_empty())?, local)));
        let Some((at, is_local)) = named else {
            let column = self.layout.school.or(self.layout.local);
            return match (self.spec.school, column) {
                // The file has a column for it, so an empty cell is an oversight and not «any school».
                (None, Some(at)) => Err(self.wrong(at, "points-problem-school-missing")),
                (school, _) => Ok(school.cloned()),
            };
        };
        let Ok((key, _)) = school_key(self.row.cell(at), is_local) else {
            return Err(self.wrong(at, "row-problem-rbd"));
        };
        match self.spec.known {
            Some(known) if !known.contains(&key) => Err(self.wrong(at, "row-problem-school-unknown")),
            _ => Ok(Some(key)),
        }
    }

    fn course(&self) -> Result<Option<CourseName>, Out> {
        match self.layout.course {
            Some(at) if !is_missing(self.row.cell(at)) => {
                let course = self.row.cell(at).parse();
                course.map(Some).map_err(|_| self.wrong(at, "points-problem-course"))
            }
            _ => Ok(None),
        }
    }

    fn value(&self) -> Result<f64, Out> {
        let at = self.layout.value;
        read_value(self.row.cell(at))
            .and_then(|value| self.spec.unit.check(value))
            .map_err(|problem| self.wrong(at, problem.key()))
    }

    fn n(&self) -> Result<Option<i64>, Out> {
        match self.layout.n {
            Some(at) if !is_missing(self.row.cell(at)) => count(self.row.cell(at))
                .map(Some)
                .ok_or_else(|| self.wrong(at, "points-problem-n")),
            _ => Ok(None),
        }
    }

    fn wrong(&self, column: usize, key: &'static str) -> Out {
        Out::Problem(self.about(column, key))
    }

    fn about(&self, column: usize, key: &'static str) -> Remark {
        self.table.cell_remark(self.row, column, key)
    }
}

/// A number of students or answers: whole, not below zero, at most a million.
pub(crate) fn count(cell: &str) -> Option<i64> {
    let number = read_value(cell).ok()?;
    let fits = number.fract() == 0.0 && (0.0..=1_000_000.0).contains(&number);
    // Whole and small, so nothing is cut off.
    #[expect(clippy::cast_possible_truncation, reason = "checked on the line above")]
    fits.then_some(number as i64)
}
