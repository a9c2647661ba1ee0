//! A row of a nómina, read.

use domain::school::{Level, SchoolKey};
use domain::search::fold;
use domain::student::{Run, RunProblem, Sex};
use domain::text;
use domain::time::Day;

use super::columns::{Columns, LevelColumns};
use super::level::{self, Read};
use super::{Assumed, StudentRow, day};
use crate::Remark;
use crate::delimited::{Row, Table};
use crate::directory::title_case;
use crate::school::school_key;

/// As many characters of a name are kept.
const NAME: usize = 80;

/// Why a row is left out.
pub(super) enum Out {
    /// On purpose.
    Left(Remark),
    /// Something is wrong.
    Problem(Remark),
}

/// A row being read.
pub(super) struct Reading<'a> {
    pub table: &'a Table,
    pub columns: &'a Columns,
    pub assumed: &'a Assumed,
    pub row: &'a Row,
    pub says_h: bool,
    pub warnings: Vec<Remark>,
}

impl Reading<'_> {
    /// The student, or why not.
    pub fn student(mut self) -> Result<StudentRow, Out> {
        // The level first: of a child of another level nothing more is read.
        let (level, letter) = self.course()?;
        let (year, school) = (self.year()?, self.school()?);
        let run = self.run()?;
        let (given_names, surnames) = self.names()?;
        let (sex, born) = (self.sex(), self.born(year));
        let since = self.since();
        let until = self.until();
        Ok(StudentRow {
            line: self.row.line,
            year,
            school,
            level,
            letter,
            run,
            sex,
            given_names,
            surnames,
            born,
            since,
            until,
            warnings: self.warnings,
        })
    }

    fn course(&mut self) -> Result<(Level, String), Out> {
        let (at, read) = match self.columns.level {
            LevelColumns::Codes { teaching, grade } => {
                let codes = (self.row.cell(teaching), self.row.cell(grade));
                let read = level::of_codes(codes.0, codes.1);
                (if read == Read::Elsewhere { teaching } else { grade }, read)
            }
            LevelColumns::Words(at) => (at, level::of_words(self.row.cell(at))),
            LevelColumns::Course(at) => match level::of_course(self.row.cell(at)) {
                Some(course) => return Ok((course.level, course.letter)),
                None => (at, Read::Unknown),
            },
        };
        let level = match read {
            Read::One(level) => level,
            Read::OfTwo(level) => {
                self.warn(at, "students-warning-two-years");
                level
            }
            Read::Elsewhere => return Err(Out::Left(self.about(at, "students-left-level"))),
            Read::Unknown => return Err(self.problem(at, "students-problem-level")),
        };
        self.letter().map(|letter| (level, letter))
    }

    fn letter(&self) -> Result<String, Out> {
        let cell = self.row.cell(self.columns.letter);
        let letter = cell.to_uppercase();
        let plain = (1..=3).contains(&letter.chars().count()) && letter.chars().all(char::is_alphanumeric);
        let at = self.columns.letter.unwrap_or(self.columns.run);
        if plain {
            Ok(letter)
        } else {
            Err(self.problem(at, "students-problem-letter"))
        }
    }

    fn year(&self) -> Result<i64, Out> {
        let Some(at) = self.columns.year.filter(|at| !self.row.cell(*at).is_empty()) else {
            let missing = || Out::Problem(self.row.remark("students-problem-year"));
            return self.assumed.year.ok_or_else(missing);
        };
        let year = level::whole(self.row.cell(at)).filter(|year| (1990..=2100).contains(year));
        year.ok_or_else(|| self.problem(at, "students-problem-year"))
    }

    fn school(&mut self) -> Result<SchoolKey, Out> {
        let Some(at) = self.columns.rbd.filter(|at| !self.row.cell(*at).is_empty()) else {
            let missing = || Out::Problem(self.row.remark("row-problem-rbd"));
            return self.assumed.school.clone().ok_or_else(missing);
        };
        let (key, odd) = school_key(self.row.cell(at), false).map_err(|_| self.problem(at, "row-problem-rbd"))?;
        if odd.is_some() {
            self.warn(at, "directory-warning-check-digit");
        }
        Ok(key)
    }

    fn run(&self) -> Result<Run, Out> {
        run(self.columns, self.row).map_err(|why| {
            let key = match why {
                RunProblem::NotARun => "students-problem-run",
                RunProblem::WrongDigit => "students-problem-run-digit",
                RunProblem::OfNobody => "students-problem-run-of-nobody",
            };
            // Mistyped or not, it is somebody's: it is not shown.
            let problem = self.row.remark(key);
            Out::Problem(problem.column(self.table.header(self.columns.run)))
        })
    }

    fn names(&self) -> Result<(String, String), Out> {
        let tidy = |cells: &[usize]| {
            let parts: Vec<&str> = cells.iter().map(|at| self.row.cell(*at)).collect();
            title_case(&text::line(&parts.join(" "), NAME))
        };
        let (given, surnames) = (tidy(&[self.columns.given]), tidy(&self.columns.surnames));
        let is_name = |name: &str| name.chars().any(char::is_alphabetic);
        if is_name(&given) && is_name(&surnames) {
            return Ok((given, surnames));
        }
        let problem = self.row.remark("students-problem-name-missing");
        Err(Out::Problem(problem.column(self.table.header(self.columns.given))))
    }

    fn sex(&mut self) -> Sex {
        let sex = self
            .columns
            .sex
            .map_or(Some(Sex::Unsaid), |at| sex(self.row.cell(at), self.says_h));
        sex.unwrap_or_else(|| {
            self.warn_about(self.columns.sex, "students-warning-sex");
            Sex::Unsaid
        })
    }

    fn born(&mut self, year: i64) -> Option<Day> {
        let cell = self.row.cell(self.columns.born);
        if day::is_nothing(cell) {
            return None;
        }
        // Nobody is in secondary school at nine, nor at a hundred.
        let age = |day: &Day| year - i64::from(day.year());
        let born = day::day(cell).filter(|day| (10..100).contains(&age(day)));
        if born.is_none() {
            self.warn_about(self.columns.born, "students-warning-born");
        }
        born
    }

    fn since(&mut self) -> Option<Day> {
        let cell = self.row.cell(self.columns.since);
        let since = day::leaving(cell);
        if since.is_err() {
            self.warn_about(self.columns.since, "students-warning-since");
        }
        since.ok().flatten()
    }

    fn until(&mut self) -> Option<Day> {
        let until = day::leaving(self.row.cell(self.columns.until));
        if until.is_err() {
            self.warn_about(self.columns.until, "students-warning-until");
        }
        until.ok().flatten()
    }

    fn problem(&self, column: usize, key: &'static str) -> Out {
        Out::Problem(self.about(column, key))
    }

    fn warn(&mut self, column: usize, key: &'static str) {
        self.warnings.push(self.about(column, key));
    }

    /// A warning about a fact of the person, of which nothing is shown.
    fn warn_about(&mut self, column: Option<usize>, key: &'static str) {
        let warning = self.row.remark(key);
        self.warnings.push(match column {
            Some(at) => warning.column(self.table.header(at)),
            None => warning,
        });
    }

    /// A remark about a cell that shows what stands there, if it can be no telephone and no address.
    fn about(&self, column: usize, key: &'static str) -> Remark {
        let cell = self.row.cell(column);
        self.row
            .remark(key)
            .column(self.table.header(column))
            .harmless_value(cell)
    }
}

/// The RUN of a row: in one column, or with its check digit in another.
fn run(columns: &Columns, row: &Row) -> Result<Run, RunProblem> {
    let (number, digit) = (row.cell(columns.run), row.cell(columns.digit));
    match Run::read(number) {
        // Some write it whole and repeat the digit beside it.
        whole if digit.is_empty() || number.contains('-') => whole,
        _ => Run::of(number, digit),
    }
}

/// Whether the file gives numbers without their check digit: none stands beside them, and most of those without a hyphen have a
/// wrong last sign.
pub(super) fn lacks_digits(columns: &Columns, rows: &[Row]) -> bool {
    if rows.iter().any(|row| !row.cell(columns.digit).is_empty()) {
        return false;
    }
    let bare = rows.iter().filter(|row| {
        let number = row.cell(columns.run);
        !number.is_empty() && !number.contains('-')
    });
    let (mut all, mut wrong) = (0_usize, 0_usize);
    for row in bare {
        all += 1;
        wrong += usize::from(run(columns, row) == Err(RunProblem::WrongDigit));
    }
    // Of numbers without a digit one in eleven passes by chance.
    wrong * 2 > all
}

/// Whether the file calls men `H`: then its `M` is a woman.
pub(super) fn says_h(columns: &Columns, rows: &[Row]) -> bool {
    rows.iter().any(|row| fold(row.cell(columns.sex)) == "h")
}

/// `F`, `M` and what else registers write; the Ministry's own files say 1 for men and 2 for women.
fn sex(cell: &str, says_h: bool) -> Option<Sex> {
    match fold(cell).as_str() {
        "m" if says_h => Some(Sex::Female),
        "f" | "fem" | "femenino" | "mujer" | "2" | "2 0" => Some(Sex::Female),
        "m" | "masc" | "masculino" | "hombre" | "h" | "1" | "1 0" => Some(Sex::Male),
        "x" | "nb" | "no binario" | "no binaria" | "otro" | "otra" | "3" | "3 0" => Some(Sex::Other),
        "" | "s i" | "n a" | "0" | "0 0" | "no informado" | "sin informacion" => Some(Sex::Unsaid),
        _ => None,
    }
}
