//! A list of schools that have no RBD: a code of the network's own and a name.
//!
//! Owns its columns. Must not guess: a list whose columns have other names says which ones they are.

use std::collections::HashMap;

use domain::school::SchoolKey;
use domain::text;

use crate::delimited::{Row, Table};
use crate::directory::title_case;
use crate::{FileProblem, Remark, sheet};

const CODE: &[&str] = &["codigo local", "codigo", "local", "local code", "code"];
const NAME: &[&str] = &["nombre", "liceo", "establecimiento", "name", "school"];
/// As many signs has a name, like those of the directory.
const NAME_SIGNS: usize = 200;

/// The schools of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schools {
    /// The schools, each once.
    pub rows: Vec<ListedSchool>,
    /// The rows that are left out, by line.
    pub problems: Vec<Remark>,
}

/// A school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedSchool {
    /// Its line.
    pub line: u64,
    /// Its key, of the scheme `local`.
    pub key: SchoolKey,
    /// Its name.
    pub name: String,
}

/// Reads a CSV or XLSX. `code` and `name` are the columns where they have names of their own.
///
/// # Errors
/// Why the file can't be read at all.
pub fn read(bytes: &[u8], code: Option<&str>, name: Option<&str>) -> Result<Schools, FileProblem> {
    let table = sheet::read(bytes)?;
    let (code, name) = columns(&table, code, name)?;
    let mut schools = Schools {
        problems: table.problems.clone(),
        ..Schools::default()
    };
    let mut first_lines: HashMap<SchoolKey, u64> = HashMap::new();
    for row in &table.rows {
        match school(&table, row, (code, name), &first_lines) {
            Ok(school) => {
                first_lines.insert(school.key.clone(), school.line);
                schools.rows.push(school);
            }
            Err(problem) => schools.problems.push(problem),
        }
    }
    schools.problems.sort_by_key(|problem| problem.line);
    Ok(schools)
}

fn columns(table: &Table, code: Option<&str>, name: Option<&str>) -> Result<(usize, usize), FileProblem> {
    let find = |named: Option<&str>, usual: &[&str]| match named {
        Some(named) => table.column(&[named]).ok_or_else(|| named.to_owned()),
        None => table.column(usual).ok_or_else(|| usual[0].to_owned()),
    };
    match (find(code, CODE), find(name, NAME)) {
        (Ok(code), Ok(name)) => Ok((code, name)),
        (code, name) => Err(FileProblem::MissingColumns(
            [code, name].into_iter().filter_map(Result::err).collect(),
        )),
    }
}

fn school(
    table: &Table,
    row: &Row,
    (code, name): (usize, usize),
    first_lines: &HashMap<SchoolKey, u64>,
) -> Result<ListedSchool, Remark> {
    let key = SchoolKey::local(row.cell(code)).ok_or_else(|| table.cell_remark(row, code, "schools-problem-code"))?;
    if let Some(first) = first_lines.get(&key) {
        return Err(table.cell_remark(row, code, "schools-problem-twice").other(*first));
    }
    let name = text::line(row.cell(name), NAME_SIGNS);
    // All in capitals it would shout on every page.
    let name = if name.chars().any(char::is_lowercase) {
        name
    } else {
        title_case(&name)
    };
    if name.is_empty() {
        return Err(row.remark("directory-problem-name-missing"));
    }
    Ok(ListedSchool {
        line: row.line,
        key,
        name,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_codes_and_names() {
        let list = "dbn,school_name\n02M600,FASHION INDUSTRIES\n02m600,AGAIN\n,NOBODY\n10X660,\n";
        let schools = read(list.as_bytes(), Some("DBN"), Some("school name")).unwrap();
        let keys: Vec<String> = schools
            .rows
            .iter()
            .map(|school| format!("{} {}", school.key, school.name))
            .collect();
        assert_eq!(keys, ["local:02M600 Fashion Industries"]);
        let said: Vec<_> = schools.problems.iter().map(|p| (p.line, p.key, p.other)).collect();
        assert_eq!(
            said,
            [
                (3, "schools-problem-twice", Some(2)),
                (4, "schools-problem-code", None),
                (5, "directory-problem-name-missing", None),
            ]
        );
        let unknown = read(list.as_bytes(), None, Some("nom")).unwrap_err();
        assert_eq!(
            unknown,
            FileProblem::MissingColumns(vec!["codigo local".to_owned(), "nom".to_owned()])
        );
        assert_eq!(
            read(b"codigo;nombre\nA-1;Liceo A\n", None, None).unwrap().rows[0].name,
            "Liceo A"
        );
    }
}
