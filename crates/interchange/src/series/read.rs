//! Rows to the values of a series.

use std::collections::HashMap;

use domain::school::SchoolKey;

use crate::delimited::{self, Row, Table};
use crate::points::is_missing;
use crate::series::known::specs;
use crate::series::{Series, SeriesSpec, SeriesValue, Withheld};
use crate::{FileProblem, Remark};

/// Reads one series of a file.
///
/// # Errors
/// Why the file can't be read at all, missing columns among it.
pub fn read(bytes: &[u8], spec: &SeriesSpec) -> Result<Series, FileProblem> {
    series(&delimited::read(bytes)?, spec)
}

/// Reads every series of an official file that is known, parsing it once.
///
/// # Errors
/// Why the file can't be read, or that it is none of the known ones.
pub fn read_all(bytes: &[u8]) -> Result<Vec<Series>, FileProblem> {
    let table = delimited::read(bytes)?;
    specs(&table)?.iter().map(|spec| series(&table, spec)).collect()
}

struct Columns {
    rbd: usize,
    year: usize,
    value: usize,
    n: Option<usize>,
    marks: Vec<usize>,
}

impl Columns {
    fn of(table: &Table, spec: &SeriesSpec) -> Result<Self, FileProblem> {
        let at = |name: &String| table.column(&[name]);
        let wanted = [&spec.rbd_column, &spec.year_column, &spec.value_column];
        let [Some(rbd), Some(year), Some(value)] = wanted.map(at) else {
            let missing = wanted.into_iter().filter(|name| at(name).is_none());
            return Err(FileProblem::MissingColumns(missing.cloned().collect()));
        };
        Ok(Self {
            rbd,
            year,
            value,
            n: spec.n_column.as_ref().and_then(at),
            marks: spec.empty_mark_columns.iter().filter_map(at).collect(),
        })
    }
}

fn series(table: &Table, spec: &SeriesSpec) -> Result<Series, FileProblem> {
    let columns = Columns::of(table, spec)?;
    let mut series = Series {
        measure: spec.measure.clone(),
        rows: table.rows.len(),
        values: Vec::new(),
        withheld: Vec::new(),
        problems: table.problems.clone(),
    };
    let mut first_lines = HashMap::new();
    for row in &table.rows {
        let reading = Reading {
            table,
            columns: &columns,
            scale: spec.scale,
            row,
        };
        if let Err(problem) = reading.take(&mut series, &mut first_lines) {
            series.problems.push(problem);
        }
    }
    series.problems.sort_by_key(|problem| problem.line);
    Ok(series)
}

/// A row being read.
struct Reading<'a> {
    table: &'a Table,
    columns: &'a Columns,
    scale: (f64, f64),
    row: &'a Row,
}

impl Reading<'_> {
    /// Puts the row among the values or the withheld.
    fn take(&self, series: &mut Series, first_lines: &mut HashMap<(SchoolKey, i64), u64>) -> Result<(), Remark> {
        let (school, year) = self.place()?;
        if let Some(first) = first_lines.get(&(school.clone(), year)) {
            let twice = self.about(self.columns.rbd, "series-problem-twice");
            return Err(twice.other(*first));
        }
        let (line, mark, value) = (self.row.line, self.mark(), self.value()?);
        first_lines.insert((school.clone(), year), line);
        match value {
            Some(value) => series.values.push(SeriesValue {
                line,
                school,
                year,
                value,
                n: self.n()?,
                mark,
            }),
            None => series.withheld.push(Withheld {
                line,
                school,
                year,
                mark,
            }),
        }
        Ok(())
    }

    fn place(&self) -> Result<(SchoolKey, i64), Remark> {
        let (rbd, year) = (self.row.cell(self.columns.rbd), self.row.cell(self.columns.year));
        let (school, _, _) = SchoolKey::rbd(rbd, None).map_err(|_| self.about(self.columns.rbd, "row-problem-rbd"))?;
        let plain = year.strip_suffix(".0").unwrap_or(year);
        let year = plain.parse().ok().filter(|year| (1990..=2100).contains(year));
        let year = year.ok_or_else(|| self.about(self.columns.year, "series-problem-year"))?;
        Ok((school, year))
    }

    fn mark(&self) -> Option<String> {
        let marks: Vec<&str> = self
            .columns
            .marks
            .iter()
            .map(|at| self.row.cell(*at))
            .filter(|mark| !mark.is_empty())
            .collect();
        domain::text::some_line(&marks.join(", "), 120)
    }

    /// `None` where it is withheld.
    fn value(&self) -> Result<Option<f64>, Remark> {
        let cell = self.row.cell(self.columns.value);
        if is_missing(cell) {
            return Ok(None);
        }
        let (least, most) = self.scale;
        match official_number(cell) {
            Some(value) if (least..=most).contains(&value) => Ok(Some(value)),
            // A zero far below the scale is a placeholder, not the worst result ever seen.
            Some(0.0) => Ok(None),
            Some(_) => Err(self.about(self.columns.value, "series-problem-scale")),
            None => Err(self.about(self.columns.value, "wrong-number")),
        }
    }

    fn n(&self) -> Result<Option<i64>, Remark> {
        match self.columns.n {
            Some(at) if !is_missing(self.row.cell(at)) => crate::points::count(self.row.cell(at))
                .map(Some)
                .ok_or_else(|| self.about(at, "points-problem-n")),
            _ => Ok(None),
        }
    }

    fn about(&self, column: usize, key: &'static str) -> Remark {
        self.table.cell_remark(self.row, column, key)
    }
}

/// Official files part no thousands: `61.125` is sixty-one and an eighth there, though a person's `61.125` isn't.
fn official_number(cell: &str) -> Option<f64> {
    let number: f64 = cell.replace(',', ".").parse().ok()?;
    let plain = cell.bytes().all(|b| b.is_ascii_digit() || b"+-.,".contains(&b));
    Some(number).filter(|number| plain && number.is_finite())
}
