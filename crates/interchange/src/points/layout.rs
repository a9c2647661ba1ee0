//! Which column of a table of points is which.

use crate::FileProblem;
use crate::delimited::{Row, Table};
use crate::fold::fold;
use crate::points::{CourseName, PointsSpec, read_day};

const PERIOD: &[&str] = &[
    "periodo", "period", "fecha", "date", "semana", "week", "mes", "month", "dia", "day", "ano", "agno", "year",
];
const VALUE: &[&str] = &[
    "valor",
    "value",
    "resultado",
    "result",
    "porcentaje",
    "percentage",
    "dato",
];
const N: &[&str] = &[
    "n",
    "total",
    "casos",
    "estudiantes",
    "students",
    "respuestas",
    "answers",
];
const COURSE: &[&str] = &["curso", "course", "clase", "class"];
const SCHOOL: &[&str] = &["rbd", "liceo", "school", "establecimiento"];
const LOCAL: &[&str] = &["codigo local", "local", "codigo", "local code", "code"];

/// The columns of a table of points.
pub(super) struct Layout {
    pub period: usize,
    pub value: usize,
    pub n: Option<usize>,
    pub course: Option<usize>,
    pub school: Option<usize>,
    pub local: Option<usize>,
}

/// Whether a folded cell is the name of a column.
pub(super) fn is_header(folded: &str) -> bool {
    [PERIOD, VALUE, N, COURSE, SCHOOL, LOCAL]
        .iter()
        .any(|names| names.contains(&folded))
}

impl Layout {
    /// By the names of the columns.
    pub(super) fn named(table: &Table) -> Result<Self, FileProblem> {
        let (period, value) = (table.column(PERIOD), table.column(VALUE));
        let (Some(period), Some(value)) = (period, value) else {
            return Err(missing(period.is_none(), value.is_none()));
        };
        Ok(Self {
            period,
            value,
            n: table.column(N),
            course: table.column(COURSE),
            school: table.column(SCHOOL),
            local: table.column(LOCAL),
        })
    }

    /// By what the first row with a day holds: the day, a course if there is one, then the value and n in this order.
    pub(super) fn guessed(table: &Table, spec: &PointsSpec<'_>) -> Result<Self, FileProblem> {
        let is_day = |cell: &String| read_day(cell, spec.cadence).is_ok();
        let Some((row, period)) = table
            .rows
            .iter()
            .find_map(|row| Some((row, row.cells.iter().position(is_day)?)))
        else {
            return Err(missing(true, table.headers.len() < 2));
        };
        let course = course(row);
        let mut numbers = (0..row.cells.len()).filter(|at| *at != period && Some(*at) != course);
        let Some(value) = numbers.next() else {
            return Err(missing(false, true));
        };
        Ok(Self {
            period,
            value,
            n: numbers.next(),
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

fn missing(period: bool, value: bool) -> FileProblem {
    let wanted = [("fecha", period), ("valor", value)];
    let missing = wanted.into_iter().filter(|(_, is_missing)| *is_missing);
    FileProblem::MissingColumns(missing.map(|(name, _)| name.to_owned()).collect())
}
