//! Which column is probably which: by its name, by the measure's own words, by what stands in it.

use std::ops::Not;

use domain::measure::read_value;

use super::{Columns, Meaning, PointsSpec, is_missing, read_day};
use crate::delimited::Table;
use domain::search::fold;

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
const NUMERATOR: &[&str] = &["numerador", "numerator", "parte", "part"];
const DENOMINATOR: &[&str] = &[
    "denominador",
    "denominator",
    "todos",
    "whole",
    "matricula",
    "matriculados",
    "enrolment",
    "enrolled",
    "total",
    "n",
];
const COURSE: &[&str] = &["curso", "course", "clase", "class"];
const SCHOOL: &[&str] = &["rbd", "liceo", "school", "establecimiento"];
const LOCAL: &[&str] = &["codigo local", "local", "codigo", "local code", "code"];

/// Whether a folded cell is the name of a column.
pub(super) fn is_header(folded: &str) -> bool {
    [PERIOD, VALUE, N, COURSE, SCHOOL, LOCAL]
        .iter()
        .any(|names| names.contains(&folded))
}

impl Columns {
    /// By the names of the columns alone.
    pub(super) fn named(table: &Table, spec: &PointsSpec<'_>) -> Self {
        let mut columns = Self::of(vec![Meaning::Nothing; table.headers.len()]);
        let plain = [
            (PERIOD, Meaning::Period),
            (COURSE, Meaning::Course),
            (SCHOOL, Meaning::School),
            (LOCAL, Meaning::Local),
        ];
        for (names, meaning) in plain {
            columns.put(table.column(names), meaning);
        }
        let (value, parts) = (table.column(VALUE), parts(table, spec));
        match parts {
            // The parts tell more than the percentage that somebody made of them.
            (Some(_), Some(_)) => columns.put_parts(parts),
            _ if value.is_some() || !spec.counting.kind.has_denominator() => {
                columns.put(value, Meaning::Value);
                columns.put(table.column(N), Meaning::N);
            }
            _ => columns.put_parts(parts),
        }
        columns
    }

    /// By names, and where they don't say it, by what stands in the cells. A guess is shown before anything is kept.
    #[must_use]
    pub fn guess(table: &Table, spec: &PointsSpec<'_>) -> Self {
        let mut columns = Self::named(table, spec);
        if columns.all(Meaning::Period).is_empty() {
            let starts_so = |name: &String| PERIOD.contains(&name.split(' ').next().unwrap_or_default());
            let begun = table.folded().iter().position(starts_so);
            let is_day = |cell: &str| read_day(cell, spec.cadence).is_ok();
            let period = begun.or_else(|| columns.free(table, is_day).first().copied());
            columns.put(period, Meaning::Period);
        }
        let values = [Meaning::Value, Meaning::Numerator, Meaning::Denominator];
        if !spec.counting.kind.has_denominator() && values.iter().all(|value| columns.all(*value).is_empty()) {
            // Of several columns of numbers nobody knows which is meant.
            if let [only] = columns.free(table, |cell| read_value(cell).is_ok()).as_slice() {
                columns.put(Some(*only), Meaning::Value);
            }
        }
        columns
    }

    fn put_parts(&mut self, (numerator, denominator): (Option<usize>, Option<usize>)) {
        self.put(numerator, Meaning::Numerator);
        self.put(denominator, Meaning::Denominator);
    }

    /// The columns without a meaning whose filled cells, the first fifty of them, are all so.
    fn free(&self, table: &Table, is_so: impl Fn(&str) -> bool) -> Vec<usize> {
        let all_so = |at: &usize| {
            let mut cells = table
                .rows
                .iter()
                .map(|row| row.cell(*at))
                .filter(|cell| !is_missing(cell));
            let first: Vec<&str> = cells.by_ref().take(50).collect();
            first.is_empty().not() && first.into_iter().all(&is_so)
        };
        self.all(Meaning::Nothing).into_iter().filter(all_so).collect()
    }
}

/// The part and the whole, by the words of the measure first.
fn parts(table: &Table, spec: &PointsSpec<'_>) -> (Option<usize>, Option<usize>) {
    if !spec.counting.kind.has_denominator() {
        return (None, None);
    }
    let numerator = in_words(table, &spec.counting.counted).or_else(|| table.column(NUMERATOR));
    let denominator = in_words(table, &spec.counting.among).or_else(|| table.column(DENOMINATOR));
    // Both of one word: it is known of neither.
    if numerator == denominator {
        return (None, None);
    }
    (numerator, denominator)
}

/// The column whose name is of these words: «matriculados» of «estudiantes matriculados».
fn in_words(table: &Table, words: &str) -> Option<usize> {
    let words = fold(words);
    let words: Vec<&str> = words.split(' ').filter(|word| word.chars().count() > 3).collect();
    table
        .folded()
        .iter()
        .position(|name| !name.is_empty() && name.split(' ').all(|word| words.contains(&word)))
}
