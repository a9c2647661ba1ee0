//! Bytes to lines, each of one course or level in one subject at one time.

use domain::assessment::{Axis, FIRST_YEAR, NationalTime, Occasion};
use domain::school::Subject;
use domain::search::fold;

use super::columns::{Column, Header, weigh};
use super::levels::levels;
use super::words::{Whose, axis, occasion, subject, whose, year};
use super::{Assumed, NationalSheet};
use crate::delimited::Row;
use crate::points::is_missing;
use crate::{FileProblem, Remark, sheet};

/// Students that a course or a level has at most.
const MOST_STUDENTS: i64 = 2000;

/// What a row says of a course, or of a whole level.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub line: u64,
    pub time: NationalTime,
    /// The course's letter; none of a whole level.
    pub letter: Option<String>,
    pub n: i64,
    /// Shares by axis, from 0 to 1.
    pub shares: Vec<(Axis, f64)>,
}

/// Reads a file: CSV, XLSX, XLS or a web page with a table.
///
/// # Errors
/// Why it can't be read at all.
pub fn read(bytes: &[u8], assumed: &Assumed) -> Result<NationalSheet, FileProblem> {
    let (rows, open_quote) = sheet::read_grid(bytes, &weigh)?;
    let header = Header::find(&rows)?;
    let (above, below) = (&rows[..header.at], &rows[header.at + 1..]);
    if below.is_empty() {
        return Err(FileProblem::NoRows);
    }
    let mut sheet = NationalSheet::default();
    sheet
        .problems
        .extend(open_quote.map(|line| Remark::on(line, "row-problem-open-quote")));
    let reading = Reading {
        header: &header,
        assumed: titled(above, assumed),
        times: if are_fractions(&header, below) { 1.0 } else { 0.01 },
    };
    let mut lines = Vec::new();
    for row in below {
        reading.take(row, &mut lines, &mut sheet);
    }
    levels(lines, &mut sheet);
    for remarks in [&mut sheet.odd, &mut sheet.left, &mut sheet.problems] {
        remarks.sort_by_key(|remark| remark.line);
    }
    Ok(sheet)
}

/// What titles above the header say goes before what a person assumed: they may have forgotten to choose.
fn titled(above: &[Row], assumed: &Assumed) -> Assumed {
    let cells = || above.iter().flat_map(|row| &row.cells);
    let words = cells().flat_map(|cell| cell.split(|c: char| !c.is_alphanumeric()));
    Assumed {
        year: words.filter_map(year).next().or(assumed.year),
        occasion: cells().find_map(|cell| occasion(cell)).or(assumed.occasion),
        ..*assumed
    }
}

/// Whether shares are written as parts of one: none is above 1, and some are neither 0 nor 1.
fn are_fractions(header: &Header, rows: &[Row]) -> bool {
    let mut columns: Vec<usize> = header.axes().into_iter().map(|(at, _)| at).collect();
    columns.extend(header.at(Column::Share));
    let cells = rows.iter().flat_map(|row| columns.iter().map(|at| row.cell(*at)));
    let cells: Vec<&str> = cells.filter(|cell| !is_missing(cell)).collect();
    let has_sign = cells.iter().any(|cell| cell.contains('%'));
    let numbers: Vec<f64> = cells.iter().filter_map(|cell| number(cell)).collect();
    !has_sign && numbers.iter().all(|one| *one <= 1.0) && numbers.iter().any(|one| *one > 0.0 && *one < 1.0)
}

fn number(cell: &str) -> Option<f64> {
    cell.trim().trim_end_matches('%').trim().replace(',', ".").parse().ok()
}

/// What holds for all rows.
struct Reading<'a> {
    header: &'a Header,
    assumed: Assumed,
    /// By what a number becomes a share.
    times: f64,
}

impl Reading<'_> {
    /// Reads a row into one line, or two where it has axes of both subjects.
    fn take(&self, row: &Row, lines: &mut Vec<Line>, sheet: &mut NationalSheet) {
        if row.cells.iter().all(|cell| cell.trim().is_empty()) {
            return;
        }
        match self.lines(row) {
            Ok(read) => {
                for line in &read {
                    self.about_gaps(row, line, sheet);
                }
                lines.extend(read);
            }
            Err(Fate::Left(remark)) => sheet.left.push(remark),
            Err(Fate::Wrong(remarks)) => sheet.problems.extend(remarks),
        }
    }

    fn lines(&self, row: &Row) -> Result<Vec<Line>, Fate> {
        let (level, letter) = self.whose(row)?;
        let named = self.header.at(Column::Subject).map(|at| (at, row.cell(at)));
        let said = named
            .filter(|(_, cell)| !cell.is_empty())
            .map(|(_, cell)| subject(cell));
        if said == Some(Subject::Other) {
            return Err(Fate::Left(row.remark("national-left-subject")));
        }
        let mut wrong = Vec::new();
        let year = self.year(row, &mut wrong);
        let occasion = self.occasion(row, &mut wrong);
        let shares = self.shares(row, said, &mut wrong);
        let n = if shares.is_empty() && wrong.is_empty() {
            return Err(Fate::Left(row.remark("national-left-empty")));
        } else {
            self.students(row, &mut wrong)
        };
        let (Some(year), Some(occasion), Some(n), true) = (year, occasion, n, wrong.is_empty()) else {
            return Err(Fate::Wrong(wrong));
        };
        let of = |subject: Subject| {
            let own = shares.iter().filter(|(axis, _)| Axis::of(subject).contains(axis));
            let own: Vec<(Axis, f64)> = own.copied().collect();
            (!own.is_empty()).then(|| Line {
                line: row.line,
                time: NationalTime {
                    level,
                    subject,
                    year,
                    occasion,
                },
                letter: letter.clone(),
                n,
                shares: own,
            })
        };
        Ok([Subject::Language, Subject::Maths].into_iter().filter_map(of).collect())
    }

    fn whose(&self, row: &Row) -> Result<(domain::school::Level, Option<String>), Fate> {
        let cell = |column| self.header.at(column).map_or("", |at| row.cell(at));
        let (course, level, letter) = (cell(Column::Course), cell(Column::Level), cell(Column::Letter));
        // `A` of the level beside it, or the whole name of a course.
        let joined = [
            course.to_owned(),
            format!("{level} {course}"),
            format!("{level} {letter}"),
            level.to_owned(),
        ];
        let mut elsewhere = false;
        let mut whole = None;
        for text in &joined {
            match whose(text) {
                Whose::Course(course) => return Ok((course.level, Some(course.letter))),
                Whose::Level(level) => whole = whole.or(Some(level)),
                Whose::Elsewhere => elsewhere = true,
                Whose::Unknown => {}
            }
        }
        match whole {
            // What stands for a course and is none must not become the whole level.
            Some(level) if course.is_empty() || matches!(whose(course), Whose::Level(_)) => Ok((level, None)),
            _ if elsewhere => Err(Fate::Left(row.remark("national-left-level"))),
            _ if joined.iter().all(|text| text.trim().is_empty()) => {
                Err(Fate::Wrong(vec![row.remark("national-problem-no-course")]))
            }
            _ => Err(Fate::Wrong(vec![self.remark(
                row,
                Column::Course,
                "national-problem-course",
            )])),
        }
    }

    fn year(&self, row: &Row, wrong: &mut Vec<Remark>) -> Option<i64> {
        let cell = self.header.at(Column::Year).map_or("", |at| row.cell(at));
        let read = if cell.is_empty() { self.assumed.year } else { year(cell) };
        let read = read.filter(|year| (FIRST_YEAR..=self.assumed.this_year).contains(year));
        if read.is_none() {
            wrong.push(self.remark(row, Column::Year, "national-problem-year"));
        }
        read
    }

    fn occasion(&self, row: &Row, wrong: &mut Vec<Remark>) -> Option<Occasion> {
        let cell = self.header.at(Column::Occasion).map_or("", |at| row.cell(at));
        let read = if cell.is_empty() {
            self.assumed.occasion
        } else {
            occasion(cell)
        };
        if read.is_none() {
            wrong.push(self.remark(row, Column::Occasion, "national-problem-occasion"));
        }
        read
    }

    fn students(&self, row: &Row, wrong: &mut Vec<Remark>) -> Option<i64> {
        let cell = self.header.at(Column::Students).map_or("", |at| row.cell(at));
        let read = crate::students::level::whole(cell).filter(|n| (1..=MOST_STUDENTS).contains(n));
        if read.is_none() {
            wrong.push(self.remark(row, Column::Students, "national-problem-students"));
        }
        read
    }

    fn shares(&self, row: &Row, said: Option<Subject>, wrong: &mut Vec<Remark>) -> Vec<(Axis, f64)> {
        let mut cells: Vec<(usize, Axis)> = self.header.axes();
        if let (Some(named), Some(share)) = (self.header.at(Column::Named), self.header.at(Column::Share)) {
            match axis(&fold(row.cell(named))) {
                Some(axis) => cells.push((share, axis)),
                None if cells.is_empty() => wrong.push(self.remark(row, Column::Named, "national-problem-axis")),
                None => {}
            }
        }
        let mut shares = Vec::new();
        for (at, axis) in cells {
            let cell = row.cell(at);
            if is_missing(cell) {
                continue;
            }
            let remark = |key| row.remark(key).column(&self.header.names[at]).value(cell);
            if said.is_some_and(|subject| !Axis::of(subject).contains(&axis)) {
                wrong.push(remark("national-problem-foreign-axis"));
                continue;
            }
            match number(cell).map(|number| number * self.times) {
                Some(share) if (0.0..=1.0).contains(&share) => shares.push((axis, share)),
                _ => wrong.push(remark("national-problem-share")),
            }
        }
        shares
    }

    /// Axes that other rows have and this one doesn't.
    fn about_gaps(&self, row: &Row, line: &Line, sheet: &mut NationalSheet) {
        let asked = self.header.axes().into_iter();
        for (at, axis) in asked.filter(|(_, axis)| Axis::of(line.time.subject).contains(axis)) {
            if !line.shares.iter().any(|(known, _)| *known == axis) {
                let remark = row.remark("national-odd-gap").column(&self.header.names[at]);
                sheet.odd.push(remark);
            }
        }
    }

    fn remark(&self, row: &Row, column: Column, key: &'static str) -> Remark {
        match self.header.at(column) {
            Some(at) => row.remark(key).column(&self.header.names[at]).value(row.cell(at)),
            None => row.remark(key),
        }
    }
}

/// What becomes of a row that is none.
enum Fate {
    Left(Remark),
    Wrong(Vec<Remark>),
}
