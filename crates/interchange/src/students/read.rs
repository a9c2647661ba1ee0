//! Bytes to students.

use super::columns::{Columns, dropped, forbidden};
use super::once::once;
use super::row::{Out, Reading, lacks_digits, says_h};
use super::{Assumed, Students};
use crate::{FileProblem, sheet};

/// Reads a nómina: CSV, XLSX, XLS or the web page that SIGE calls one, its columns in any order. `assumed` holds for what the file
/// doesn't say.
///
/// # Errors
/// Why the file can't be read at all.
pub fn read(bytes: &[u8], assumed: &Assumed) -> Result<Students, FileProblem> {
    let mut table = sheet::read_any(bytes, forbidden)?;
    let columns = Columns::of(&table, assumed.year.is_some(), assumed.school.is_some())?;
    if lacks_digits(&columns, &table.rows) {
        return Err(FileProblem::MissingColumns(vec!["Dígito Ver.".to_owned()]));
    }
    let (sensitive, other) = dropped(&table);
    let mut students = Students {
        problems: std::mem::take(&mut table.problems),
        dropped: sensitive,
        ignored: other,
        ..Students::default()
    };
    let says_h = says_h(&columns, &table.rows);
    for row in &table.rows {
        let reading = Reading {
            table: &table,
            columns: &columns,
            assumed,
            row,
            says_h,
            warnings: Vec::new(),
        };
        match reading.student() {
            Ok(student) => students.rows.push(student),
            Err(Out::Left(remark)) => students.left.push(remark),
            Err(Out::Problem(remark)) => students.problems.push(remark),
        }
    }
    once(&mut students);
    students.left.sort_by_key(|remark| remark.line);
    students.problems.sort_by_key(|problem| problem.line);
    Ok(students)
}
