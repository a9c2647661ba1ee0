//! One row, being read into a point.

use std::collections::HashMap;

use domain::measure::{Fraction, Kind, NewPoint, PointProblem, read_value};
use domain::school::SchoolKey;
use domain::time::Day;

use super::layout::{Layout, What};
use super::read::{Place, count, place};
use super::{CourseName, PointRow, PointsSpec, is_missing, read_date, read_day};
use crate::Remark;
use crate::delimited::{Row, Table};
use crate::school::school_key;

/// The problem of a second row of one place and period.
pub const TWICE: &str = "points-problem-twice";

/// Why a row gives no point.
pub(super) enum Out {
    Missing(Remark),
    Problem(Remark),
}

/// A row being read.
pub(super) struct Reading<'a> {
    pub table: &'a Table,
    pub layout: &'a Layout,
    pub spec: &'a PointsSpec<'a>,
    pub row: &'a Row,
}

impl Reading<'_> {
    /// The point of this row, or why there is none.
    pub(super) fn point(&self, first_lines: &HashMap<Place, u64>) -> Result<PointRow, Out> {
        let period = self.period()?;
        let school = self.school()?;
        let course = self.course()?;
        let (What::Value(number, _) | What::Parts(number, _)) = self.layout.what;
        if is_missing(self.row.cell(number)) {
            let remark = self.about(number, "points-left-missing");
            return Err(Out::Missing(remark));
        }
        let point = match self.layout.what {
            What::Value(value, n) => NewPoint::of(period, self.value(value)?, self.n(n)?),
            What::Parts(numerator, denominator) => self.of_parts(period, numerator, denominator)?,
        };
        let point = PointRow {
            line: self.row.line,
            school,
            course,
            point,
        };
        match first_lines.get(&place(&point)) {
            None => Ok(point),
            Some(first) => {
                let twice = self.about(self.layout.period, TWICE);
                Err(Out::Problem(twice.other(*first)))
            }
        }
    }

    fn period(&self) -> Result<Day, Out> {
        let (at, cell) = (self.layout.period, self.row.cell(self.layout.period));
        let day = match self.spec.counting.kind {
            // An event stands on its own day: the days between are what is measured.
            Kind::Between => read_date(cell),
            _ => read_day(cell, self.spec.cadence),
        };
        day.map_err(|problem| self.wrong(at, problem.key()))
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

    fn value(&self, at: usize) -> Result<f64, Out> {
        let value = self.number(at)?;
        let checked = self.spec.unit.check(value);
        checked.map_err(|problem| self.wrong(at, problem.key()))
    }

    fn n(&self, at: Option<usize>) -> Result<Option<i64>, Out> {
        match at {
            Some(at) if !is_missing(self.row.cell(at)) => count(self.row.cell(at))
                .map(Some)
                .ok_or_else(|| self.wrong(at, "points-problem-n")),
            _ => Ok(None),
        }
    }

    fn of_parts(&self, period: Day, numerator: usize, denominator: usize) -> Result<NewPoint, Out> {
        if is_missing(self.row.cell(denominator)) {
            return Err(self.wrong(denominator, "points-problem-whole-missing"));
        }
        let fraction = Fraction {
            numerator: self.number(numerator)?,
            denominator: self.number(denominator)?,
        };
        NewPoint::of_parts(self.spec.counting, period, fraction).map_err(|problem| {
            let at = match problem {
                PointProblem::NoDenominator => denominator,
                _ => numerator,
            };
            self.wrong(at, problem.key())
        })
    }

    fn number(&self, at: usize) -> Result<f64, Out> {
        read_value(self.row.cell(at)).map_err(|problem| self.wrong(at, problem.key()))
    }

    fn wrong(&self, column: usize, key: &'static str) -> Out {
        Out::Problem(self.about(column, key))
    }

    fn about(&self, column: usize, key: &'static str) -> Remark {
        self.table.cell_remark(self.row, column, key)
    }
}
