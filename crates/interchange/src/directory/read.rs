//! Bytes to schools.

use std::collections::HashMap;

use domain::exchange::Place;
use domain::school::{Dependency, SchoolFacts, SchoolKey};
use domain::text;

use crate::delimited::{self, Row, Table};
use crate::directory::columns::{Columns, forbidden};
use crate::directory::title::title_case;
use crate::directory::{Directory, DirectoryRow};
use crate::{FileProblem, Remark};

/// Reads a directory as published: `;` or `,`, Latin-1 or UTF-8. MRUN and every RUT are forgotten at once.
///
/// # Errors
/// Why the file can't be read at all.
pub fn read(bytes: &[u8]) -> Result<Directory, FileProblem> {
    let mut table = delimited::read_without(bytes, forbidden)?;
    let columns = Columns::of(&table)?;
    let mut directory = Directory {
        problems: std::mem::take(&mut table.problems),
        ..Directory::default()
    };
    let mut first_lines = HashMap::new();
    for row in &table.rows {
        match school(&table, &columns, row, &first_lines) {
            Ok(school) => {
                first_lines.insert(school.facts.key.clone(), row.line);
                directory.year = directory.year.max(school.facts.year);
                directory.rows.push(school);
            }
            Err(problem) => directory.problems.push(problem),
        }
    }
    directory.problems.sort_by_key(|problem| problem.line);
    Ok(directory)
}

/// A row, or why it is left out.
fn school(
    table: &Table,
    columns: &Columns,
    row: &Row,
    first_lines: &HashMap<SchoolKey, u64>,
) -> Result<DirectoryRow, Remark> {
    // No name of the directory goes over two lines: a quote went astray and the cells may have changed places.
    if row.cells.iter().any(|cell| cell.contains(['\n', '\r'])) {
        return Err(row.remark("row-problem-line-break"));
    }
    let mut reading = Reading {
        table,
        row,
        warnings: Vec::new(),
    };
    let (key, check_digit) = reading.key(columns)?;
    if let Some(first) = first_lines.get(&key) {
        let twice = table.cell_remark(row, columns.rbd, "directory-problem-rbd-twice");
        return Err(twice.other(*first));
    }
    let name = title_case(&text::line(row.cell(columns.name), 160));
    if name.is_empty() {
        let nameless = row.remark("directory-problem-name-missing");
        return Err(nameless.column(table.header(columns.name)));
    }
    if let Some(state) = columns.state
        && !matches!(row.cell(state), "" | "1" | "1.0")
    {
        return Err(table.cell_remark(row, state, "directory-left-closed"));
    }
    let facts = SchoolFacts {
        key,
        check_digit,
        name,
        region: reading.number(columns.region, 1..=16),
        comuna_code: reading.number(columns.comuna_code, 1_000..=16_999),
        comuna: text::some_line(row.cell(columns.comuna), 80).map(|comuna| title_case(&comuna)),
        dependency: reading.dependency(columns.dependency),
        rural: reading.number(columns.rural, 0..=1).map(|rural| rural == 1),
        enrolment: reading.number(columns.enrolment, 0..=99_999),
        specialities: reading.specialities(&columns.specialities),
        place: reading.place(columns.latitude, columns.longitude),
        year: reading.number(columns.year, 1_990..=2_100),
    };
    Ok(DirectoryRow {
        line: row.line,
        facts,
        warnings: reading.warnings,
    })
}

/// A row being read: what can't be understood of an optional fact becomes a warning, and the fact stays unknown.
struct Reading<'a> {
    table: &'a Table,
    row: &'a Row,
    warnings: Vec<Remark>,
}

impl Reading<'_> {
    fn key(&mut self, columns: &Columns) -> Result<(SchoolKey, Option<String>), Remark> {
        let digit = columns.digit.map(|at| self.row.cell(at));
        match SchoolKey::rbd(self.row.cell(columns.rbd), digit) {
            Ok((key, digit, odd)) => {
                if odd.is_some() {
                    let at = columns.digit.unwrap_or(columns.rbd);
                    self.warn(at, "directory-warning-check-digit");
                }
                Ok((key, digit))
            }
            Err(_) => {
                let problem = self.row.remark("row-problem-rbd");
                let problem = problem.column(self.table.header(columns.rbd));
                // Seven digits and more may be somebody's RUT in the wrong column: not shown, not kept.
                let shown = self.row.cell(columns.rbd);
                let digits = shown.bytes().filter(u8::is_ascii_digit).count();
                Err(if digits < 7 { problem.value(shown) } else { problem })
            }
        }
    }

    fn number(&mut self, column: Option<usize>, range: std::ops::RangeInclusive<i64>) -> Option<i64> {
        let at = column?;
        let cell = self.row.cell(at);
        if cell.is_empty() {
            return None;
        }
        let number = whole(cell).filter(|number| range.contains(number));
        if number.is_none() {
            self.warn(at, "directory-warning-number");
        }
        number
    }

    fn dependency(&mut self, column: Option<usize>) -> Option<Dependency> {
        let at = column?;
        let code = whole(self.row.cell(at))?.to_string();
        let dependency = Dependency::from_directory(&code);
        if dependency.is_none() {
            self.warn(at, "directory-warning-dependency");
        }
        dependency
    }

    /// Codes have five digits; the official columns say 0 where there is none.
    fn specialities(&mut self, columns: &[usize]) -> Vec<i64> {
        let mut codes = Vec::new();
        for at in columns {
            for cell in self.row.cell(*at).split('|').map(str::trim) {
                match whole(cell) {
                    Some(code) if (10_000..=99_999).contains(&code) => codes.push(code),
                    Some(0) => {}
                    None if cell.is_empty() => {}
                    _ => self.warn(*at, "directory-warning-speciality"),
                }
            }
        }
        codes.sort_unstable();
        codes.dedup();
        codes
    }

    /// Where it is. A place outside of Chile, or half of one, is a slip of the directory: unknown rather than wrong.
    fn place(&mut self, latitude: Option<usize>, longitude: Option<usize>) -> Option<Place> {
        let (at, latitude, longitude) = (latitude?, self.row.cell(latitude?), self.row.cell(longitude?));
        if latitude.is_empty() && longitude.is_empty() {
            return None;
        }
        let place = Place::read(latitude, longitude).ok();
        if place.is_none() {
            self.warn(at, "directory-warning-place");
        }
        place
    }

    fn warn(&mut self, column: usize, key: &'static str) {
        self.warnings.push(self.table.cell_remark(self.row, column, key));
    }
}

/// A whole number, which a spreadsheet may have made `15.0`.
fn whole(cell: &str) -> Option<i64> {
    cell.strip_suffix(".0").unwrap_or(cell).parse().ok()
}
