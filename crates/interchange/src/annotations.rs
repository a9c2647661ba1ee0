//! What people know about a time, from a file: holidays, snow, a strike.
//!
//! Owns its columns. Must not decide who may annotate, and must not touch a point.

use std::collections::HashSet;

use domain::measure::{AnnotationFields, AnnotationPlan};
use domain::school::SchoolKey;

use crate::delimited::{Row, Table};
use crate::points::read_date;
use crate::school::school_key;
use crate::{FileProblem, Remark, sheet};
use domain::search::fold;

const FROM: &[&str] = &["desde", "fecha", "dia", "inicio", "from", "date", "day"];
const TO: &[&str] = &["hasta", "fin", "to", "until"];
const WORDS: &[&str] = &[
    "que paso",
    "palabras",
    "anotacion",
    "words",
    "annotation",
    "what happened",
];
const LEFT_OUT: &[&str] = &["fuera del calculo", "fuera", "left out"];
const SCHOOL: &[&str] = &["rbd", "liceo", "school"];
const LOCAL: &[&str] = &["codigo local", "codigo", "local", "local code", "code"];

/// Annotations that were read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Annotations {
    /// Those that can be made.
    pub rows: Vec<AnnotationRow>,
    /// The rows that are left out, by line.
    pub problems: Vec<Remark>,
}

/// An annotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnnotationRow {
    /// Its line.
    pub line: u64,
    /// The school that it is about; none for all of them.
    pub school: Option<SchoolKey>,
    /// Days, words, and whether its points are left out.
    pub plan: AnnotationPlan,
}

/// Reads a CSV or XLSX with the columns desde and palabras, perhaps hasta, fuera del cálculo and a school. `known` are the
/// schools that may be named.
///
/// # Errors
/// Why the file can't be read at all.
pub fn read<S: std::hash::BuildHasher>(
    bytes: &[u8],
    known: &HashSet<SchoolKey, S>,
) -> Result<Annotations, FileProblem> {
    let table = sheet::read(bytes)?;
    let columns = Columns::of(&table)?;
    let mut annotations = Annotations {
        problems: table.problems.clone(),
        ..Annotations::default()
    };
    for row in &table.rows {
        match columns.annotation(&table, row, |key| known.contains(key)) {
            Ok(annotation) => annotations.rows.push(annotation),
            Err(problem) => annotations.problems.push(problem),
        }
    }
    annotations.problems.sort_by_key(|problem| problem.line);
    Ok(annotations)
}

struct Columns {
    from: usize,
    to: Option<usize>,
    words: usize,
    left_out: Option<usize>,
    school: Option<usize>,
    local: Option<usize>,
}

impl Columns {
    fn of(table: &Table) -> Result<Self, FileProblem> {
        let (from, words) = (table.column(FROM), table.column(WORDS));
        let (Some(from), Some(words)) = (from, words) else {
            let wanted = [("desde", from), ("palabras", words)];
            let missing = wanted.into_iter().filter(|(_, at)| at.is_none());
            return Err(FileProblem::MissingColumns(
                missing.map(|(name, _)| name.to_owned()).collect(),
            ));
        };
        Ok(Self {
            to: table.column(TO),
            left_out: table.column(LEFT_OUT),
            school: table.column(SCHOOL),
            local: table.column(LOCAL),
            from,
            words,
        })
    }

    fn annotation(
        &self,
        table: &Table,
        row: &Row,
        is_known: impl Fn(&SchoolKey) -> bool,
    ) -> Result<AnnotationRow, Remark> {
        let fields = AnnotationFields {
            starts_on: day(table, row, Some(self.from))?,
            ends_on: day(table, row, self.to)?,
            words: row.cell(self.words).to_owned(),
            left_out: if is_yes(row.cell(self.left_out)) { "on" } else { "" }.to_owned(),
        };
        let plan = AnnotationPlan::check(&fields).map_err(|wrong| {
            let key = ["starts_on", "ends_on", "words"]
                .into_iter()
                .find_map(|field| wrong.of(field));
            row.remark(key.unwrap_or("wrong-words-empty"))
        })?;
        Ok(AnnotationRow {
            line: row.line,
            school: self.school(table, row, is_known)?,
            plan,
        })
    }

    fn school(
        &self,
        table: &Table,
        row: &Row,
        is_known: impl Fn(&SchoolKey) -> bool,
    ) -> Result<Option<SchoolKey>, Remark> {
        let columns = [(self.school, false), (self.local, true)];
        let named = columns.into_iter().find(|(at, _)| !row.cell(*at).is_empty());
        let Some((Some(at), is_local)) = named else {
            return Ok(None);
        };
        match school_key(row.cell(at), is_local) {
            Ok((key, _)) if is_known(&key) => Ok(Some(key)),
            Ok(_) => Err(table.cell_remark(row, at, "row-problem-school-unknown")),
            Err(_) => Err(table.cell_remark(row, at, "row-problem-rbd")),
        }
    }
}

/// A day as people write it, as the domain reads it; empty where the cell is.
fn day(table: &Table, row: &Row, at: Option<usize>) -> Result<String, Remark> {
    let Some(at) = at.filter(|at| !row.cell(*at).is_empty()) else {
        return Ok(String::new());
    };
    read_date(row.cell(at))
        .map_err(|problem| table.cell_remark(row, at, problem.key()))
        .map(|day| day.to_string())
}

fn is_yes(cell: &str) -> bool {
    ["si", "s", "x", "1", "yes", "y", "true", "verdadero"].contains(&fold(cell).as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holidays_and_a_strike_of_one_school() {
        let file = "desde;hasta;palabras;fuera del cálculo;rbd\n\
                    13/07/2026;24/07/2026;Vacaciones de invierno;;\n\
                    2026-06-03;;Paro;sí;7-8\n\
                    2026-06-03;2026-06-01;Al revés;;\n\
                    2026-06;;Sin día;;\n\
                    2026-06-03;;;x;\n\
                    2026-06-03;;De otro;;9\n";
        let known = HashSet::from([SchoolKey::rbd("7", None).unwrap().0]);
        let annotations = read(file.as_bytes(), &known).unwrap();
        let read: Vec<_> = annotations
            .rows
            .iter()
            .map(|row| {
                (
                    row.line,
                    row.plan.starts_on.to_string(),
                    row.plan.left_out,
                    row.school.is_some(),
                )
            })
            .collect();
        assert_eq!(
            read,
            [
                (2, "2026-07-13".to_owned(), false, false),
                (3, "2026-06-03".to_owned(), true, true),
            ]
        );
        let said: Vec<_> = annotations.problems.iter().map(|p| (p.line, p.key)).collect();
        assert_eq!(
            said,
            [
                (4, "wrong-last-day"),
                (5, "points-problem-day-too-coarse"),
                (6, "wrong-words-empty"),
                (7, "row-problem-school-unknown"),
            ]
        );
        let missing = super::read(b"a;b\n1;2\n", &known).unwrap_err();
        assert_eq!(
            missing,
            FileProblem::MissingColumns(vec!["desde".to_owned(), "palabras".to_owned()])
        );
    }
}
