//! Which column of a table of points is which.

use super::{Columns, CourseName, Meaning, PointsSpec, read_day};
use crate::FileProblem;
use crate::delimited::{Row, Table};
use domain::search::fold;

/// The columns of a table of points.
pub(super) struct Layout {
    pub period: usize,
    pub what: What,
    pub course: Option<usize>,
    pub school: Option<usize>,
    pub local: Option<usize>,
}

/// Where the value comes from.
#[derive(Clone, Copy)]
pub(super) enum What {
    /// A number, and how many stand behind it.
    Value(usize, Option<usize>),
    /// A part and its whole.
    Parts(usize, usize),
}

impl Columns {
    /// Where everything stands.
    ///
    /// # Errors
    /// What is missing, twice or told in two ways.
    pub(super) fn layout(&self, table: &Table, spec: &PointsSpec<'_>) -> Result<Layout, FileProblem> {
        for meaning in Meaning::ALL.into_iter().filter(|one| *one != Meaning::Nothing) {
            let named = self.names(table, &[meaning]);
            if named.len() > 1 {
                return Err(FileProblem::ColumnsTwice(named));
            }
        }
        let at = |meaning| {
            self.all(meaning)
                .first()
                .copied()
                .filter(|at| *at < table.headers.len())
        };
        let part = |meaning| at(meaning).filter(|_| spec.counting.kind.has_denominator());
        let (numerator, denominator) = (part(Meaning::Numerator), part(Meaning::Denominator));
        let value = at(Meaning::Value);
        let what = match (numerator, denominator, value) {
            (Some(numerator), Some(denominator), _) => {
                let beside = self.names(table, &[Meaning::Value, Meaning::N]);
                if !beside.is_empty() {
                    return Err(FileProblem::ValueBesideParts(beside));
                }
                Some(What::Parts(numerator, denominator))
            }
            (None, None, Some(value)) => Some(What::Value(value, at(Meaning::N))),
            (_, _, Some(_)) => {
                let halves = self.names(table, &[Meaning::Numerator, Meaning::Denominator]);
                return Err(FileProblem::ValueBesideParts(halves));
            }
            _ => None,
        };
        match (at(Meaning::Period), what) {
            (Some(period), Some(what)) => Ok(Layout {
                period,
                what,
                course: at(Meaning::Course),
                school: at(Meaning::School),
                local: at(Meaning::Local),
            }),
            (period, what) => {
                let counting = spec.counting;
                let of_parts = counting.kind.has_denominator();
                let wanted = [
                    ("fecha", period.is_none()),
                    ("valor", what.is_none() && !of_parts),
                    (&counting.counted, what.is_none() && of_parts && numerator.is_none()),
                    (&counting.among, what.is_none() && of_parts && denominator.is_none()),
                ];
                Err(missing(&wanted))
            }
        }
    }

    /// The names of the columns of these meanings.
    fn names(&self, table: &Table, meanings: &[Meaning]) -> Vec<String> {
        let all = meanings.iter().flat_map(|meaning| self.all(*meaning));
        all.map(|at| table.header(at).to_owned()).collect()
    }
}

impl Layout {
    /// By what the first row with a day holds: the day, a course if there is one, then the value and n in this order.
    pub(super) fn guessed(table: &Table, spec: &PointsSpec<'_>) -> Result<Self, FileProblem> {
        let is_day = |cell: &String| read_day(cell, spec.cadence).is_ok();
        let Some((row, period)) = table
            .rows
            .iter()
            .find_map(|row| Some((row, row.cells.iter().position(is_day)?)))
        else {
            return Err(missing(&[("fecha", true), ("valor", table.headers.len() < 2)]));
        };
        let course = course(row);
        let mut numbers = (0..row.cells.len()).filter(|at| *at != period && Some(*at) != course);
        let Some(value) = numbers.next() else {
            return Err(missing(&[("valor", true)]));
        };
        Ok(Self {
            period,
            what: What::Value(value, numbers.next()),
            course,
            school: None,
            local: None,
        })
    }
}

fn course(row: &Row) -> Option<usize> {
    row.cells
        .iter()
        .position(|cell| !fold(cell).is_empty() && cell.parse::<CourseName>().is_ok())
}

fn missing(wanted: &[(&str, bool)]) -> FileProblem {
    let missing = wanted.iter().filter(|(_, is_missing)| *is_missing);
    FileProblem::MissingColumns(missing.map(|(name, _)| (*name).to_owned()).collect())
}
