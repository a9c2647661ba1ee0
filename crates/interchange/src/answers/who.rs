//! Who a row is about: RUN, name, number in the list.

use domain::search::fold;
use domain::student::{Run, RunProblem, run_check_digit};
use domain::text::line;

use super::columns::Columns;
use super::{Fact, row_words};
use crate::Remark;
use crate::delimited::Row;
use crate::directory::title_case;

/// As many characters of a name are kept.
const NAME: usize = 80;

/// Whom a sheet calls a row's student.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
pub struct Who {
    /// RUN or IPE. It is never written.
    #[serde(skip)]
    pub run: Option<Run>,
    /// The name.
    pub name: Option<Name>,
    /// The number in the class list.
    pub number: Option<u32>,
}

/// A name, in readable capitals.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Name {
    /// In one piece: nothing says where the surnames begin.
    Whole(String),
    /// In its parts.
    Parts {
        /// Given names; may be empty.
        given: String,
        /// Surnames; may be empty.
        surnames: String,
    },
}

/// As the sheet would say it in one line: `Nombres Apellidos`.
impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Whole(name) => f.write_str(name),
            Self::Parts { given, surnames } => f.write_str(format!("{given} {surnames}").trim()),
        }
    }
}

/// Whether a row has a RUN that can be read.
pub(super) fn has_run(row: &Row, columns: &Columns) -> bool {
    run(row, columns, false).is_some_and(|run| run.is_ok())
}

/// Whether the sheet gives numbers without their check digit: none stands beside them, and most of those without a hyphen have a
/// wrong last sign. Of numbers without a digit one in eleven passes by chance.
pub(super) fn lacks_digits(rows: &[Row], columns: &Columns) -> bool {
    let Some(at) = columns.at(Fact::Run).filter(|_| columns.at(Fact::Digit).is_none()) else {
        return false;
    };
    let bare = rows
        .iter()
        .filter(|row| !row.cell(at).is_empty() && !row.cell(at).contains('-'));
    let (mut all, mut wrong) = (0_usize, 0_usize);
    for row in bare {
        all += 1;
        wrong += usize::from(Run::read(row.cell(at)) == Err(RunProblem::WrongDigit));
    }
    wrong * 2 > all
}

/// Reads whom a row is about. A RUN that is none is told without being shown: mistyped or not, it is somebody's.
pub(super) fn read(row: &Row, columns: &Columns, lacks_digits: bool) -> (Who, Option<Remark>) {
    let run = run(row, columns, lacks_digits);
    let remark = match run {
        Some(Err(_)) => columns
            .at(Fact::Run)
            .map(|at| row.remark("answers-warning-run").column(&columns.guesses[at].header)),
        _ => None,
    };
    let who = Who {
        run: run.and_then(Result::ok),
        name: name(row, columns),
        number: columns.at(Fact::Number).and_then(|at| number(row.cell(at))),
    };
    (who, remark)
}

fn run(row: &Row, columns: &Columns, lacks_digits: bool) -> Option<Result<Run, RunProblem>> {
    let at = columns.at(Fact::Run)?;
    let (number, digit) = (row.cell(at), row.cell(columns.at(Fact::Digit)));
    if number.is_empty() {
        return None;
    }
    Some(match () {
        () if number.contains('-') => Run::read(number),
        () if !digit.is_empty() => Run::of(number, digit),
        () if lacks_digits => {
            let digits: String = number.chars().filter(char::is_ascii_digit).collect();
            let digit = digits.parse().map(|number| run_check_digit(number).to_string());
            digit.map_or(Err(RunProblem::NotARun), |digit| Run::of(&digits, &digit))
        }
        () => Run::read(number),
    })
}

fn name(row: &Row, columns: &Columns) -> Option<Name> {
    let said = |facts: &[Fact]| {
        let cells = facts.iter().filter_map(|fact| columns.at(*fact)).map(|at| row.cell(at));
        tidy(&cells.collect::<Vec<_>>().join(" "))
    };
    let (given, surnames) = (
        said(&[Fact::Given, Fact::SecondGiven]),
        said(&[Fact::Surnames, Fact::SecondSurname]),
    );
    if !given.is_empty() || !surnames.is_empty() {
        return Some(Name::Parts { given, surnames });
    }
    let whole = columns.at(Fact::Name).map(|at| row.cell(at))?;
    // «Apellidos, Nombres»
    if let Some((surnames, given)) = whole.split_once(',') {
        let (given, surnames) = (tidy(given), tidy(surnames));
        if !given.is_empty() && !surnames.is_empty() {
            return Some(Name::Parts { given, surnames });
        }
    }
    Some(tidy(whole)).filter(|name| !name.is_empty()).map(Name::Whole)
}

/// A name without whatever has digits, which may be a RUN; empty where no letter is left or it says that somebody was away.
fn tidy(text: &str) -> String {
    let words = text
        .split_whitespace()
        .filter(|word| !word.chars().any(char::is_numeric));
    let name = line(&words.collect::<Vec<_>>().join(" "), NAME);
    let is_name = name.chars().any(char::is_alphabetic) && !row_words::is_away(&fold(&name));
    if is_name { title_case(&name) } else { String::new() }
}

/// `7`, `07`, `7.`, `7,0`.
fn number(cell: &str) -> Option<u32> {
    let whole = cell.trim_end_matches([',', '.', '°', 'º']);
    let whole = whole
        .strip_suffix(",0")
        .or_else(|| whole.strip_suffix(".0"))
        .unwrap_or(whole);
    let fits = (1..=3).contains(&whole.len()) && whole.bytes().all(|b| b.is_ascii_digit());
    whole.parse().ok().filter(|number| fits && *number > 0)
}
