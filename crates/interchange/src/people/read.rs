//! Bytes to people.

use std::collections::{HashMap, HashSet};

use domain::person::{Role, Scope};
use domain::school::{SchoolKey, Subject};
use domain::text;

use crate::delimited::{self, Row, Table};
use crate::people::{People, PersonRow, read_post, read_subject};
use crate::school::school_key;
use crate::{FileProblem, Remark};

/// Reads a list of people. `known` are the schools that may be named.
///
/// # Errors
/// Why the file can't be read at all.
pub fn read<S: std::hash::BuildHasher>(bytes: &[u8], known: &HashSet<SchoolKey, S>) -> Result<People, FileProblem> {
    let mut table = delimited::read(bytes)?;
    let columns = Columns::of(&table)?;
    let mut people = People {
        rows: Vec::new(),
        problems: std::mem::take(&mut table.problems),
    };
    let mut mails: HashMap<String, Vec<usize>> = HashMap::new();
    for row in &table.rows {
        let reading = Reading {
            table: &table,
            columns: &columns,
            row,
        };
        let read = reading
            .person(|key| known.contains(key))
            .and_then(|person| reading.once(person, &mails, &people.rows));
        match read {
            Ok(person) => {
                if let Some(mail) = &person.mail {
                    mails.entry(mail.clone()).or_default().push(people.rows.len());
                }
                people.rows.push(person);
            }
            Err(problem) => people.problems.push(problem),
        }
    }
    people.problems.sort_by_key(|problem| problem.line);
    Ok(people)
}

struct Columns {
    /// The parts of the name, in the order in which they are said.
    name: Vec<usize>,
    mail: Option<usize>,
    school: Option<usize>,
    local: Option<usize>,
    role: usize,
    subject: Option<usize>,
}

impl Columns {
    fn of(table: &Table) -> Result<Self, FileProblem> {
        let given = table.column(&[
            "nombre completo",
            "nombre y apellido",
            "nombre y apellidos",
            "full name",
            "nombre",
            "nombres",
            "name",
            "first name",
            "given name",
            "persona",
        ]);
        let role = table.column(&["cargo", "rol", "role", "función", "puesto", "post"]);
        let (Some(given), Some(role)) = (given, role) else {
            let wanted = [("nombre", given), ("cargo", role)];
            let missing = wanted.into_iter().filter(|(_, at)| at.is_none());
            return Err(FileProblem::MissingColumns(
                missing.map(|(name, _)| name.to_owned()).collect(),
            ));
        };
        let family: [&[&str]; 3] = [
            &["apellidos", "apellido", "last name", "family name", "surname"],
            &["apellido paterno", "primer apellido"],
            &["apellido materno", "segundo apellido"],
        ];
        let family = family.into_iter().filter_map(|names| table.column(names));
        Ok(Self {
            name: std::iter::once(given).chain(family).collect(),
            mail: table.column(&[
                "correo",
                "correo electrónico",
                "correo institucional",
                "mail",
                "email",
                "e-mail",
            ]),
            school: table.column(&[
                "rbd",
                "rbd liceo",
                "rbd establecimiento",
                "liceo",
                "school",
                "school code",
            ]),
            local: table.column(&["código local", "local", "código", "local code", "code"]),
            role,
            subject: table.column(&["asignatura", "subject", "ramo", "materia"]),
        })
    }
}

/// A row being read.
struct Reading<'a> {
    table: &'a Table,
    columns: &'a Columns,
    row: &'a Row,
}

impl Reading<'_> {
    fn person(&self, is_known: impl Fn(&SchoolKey) -> bool) -> Result<PersonRow, Remark> {
        let mut warnings = Vec::new();
        let name = self.name()?;
        let mail = self.mail()?;
        let (role, subject) = self.role(&mut warnings)?;
        let school = self.school(is_known, &mut warnings)?;
        let row_of_school = self.columns.school.or(self.columns.local);
        let at = |key| row_of_school.map_or_else(|| self.row.remark(key), |at| self.about(at, key));
        match (role.scope(), &school) {
            (Scope::School, None) => return Err(at("people-problem-school-missing")),
            // A «coordinador» of a liceo is not the network's, who sees every school: the file must say which.
            (Scope::Network | Scope::Installation, Some(_)) => {
                return Err(self.about(self.columns.role, "people-problem-role-with-school"));
            }
            _ => {}
        }
        Ok(PersonRow {
            line: self.row.line,
            name,
            mail,
            school,
            role,
            subject,
            warnings,
        })
    }

    fn name(&self) -> Result<String, Remark> {
        let parts: Vec<&str> = self.columns.name.iter().map(|at| self.row.cell(*at)).collect();
        let name = text::line(&parts.join(" "), 120);
        if name.chars().any(char::is_alphabetic) {
            Ok(name)
        } else {
            Err(self.about(self.columns.name[0], "people-problem-name-missing"))
        }
    }

    fn mail(&self) -> Result<Option<String>, Remark> {
        match self.columns.mail {
            Some(at) if !is_nothing(self.row.cell(at)) => text::mail(self.row.cell(at))
                .map(Some)
                .ok_or_else(|| self.about(at, "people-problem-mail")),
            _ => Ok(None),
        }
    }

    fn role(&self, warnings: &mut Vec<Remark>) -> Result<(Role, Option<Subject>), Remark> {
        let Some(post) = read_post(self.row.cell(self.columns.role)) else {
            return Err(self.about(self.columns.role, "people-problem-role"));
        };
        if post.role != Role::Teacher {
            return Ok((post.role, None));
        }
        let typed = self.row.cell(self.columns.subject);
        let subject = Some(typed)
            .filter(|typed| !is_nothing(typed))
            .and_then(read_subject)
            .or(post.subject);
        if subject.is_none() {
            let at = self.columns.subject.unwrap_or(self.columns.role);
            warnings.push(self.about(at, "people-warning-subject-missing"));
        }
        Ok((post.role, subject))
    }

    fn school(
        &self,
        is_known: impl Fn(&SchoolKey) -> bool,
        warnings: &mut Vec<Remark>,
    ) -> Result<Option<SchoolKey>, Remark> {
        let columns = [(self.columns.school, false), (self.columns.local, true)];
        let Some((at, is_local)) = columns
            .into_iter()
            .find_map(|(at, is_local)| Some((at.filter(|at| !is_nothing(self.row.cell(*at)))?, is_local)))
        else {
            return Ok(None);
        };
        let Ok((key, odd)) = school_key(self.row.cell(at), is_local) else {
            return Err(self.about(at, "row-problem-rbd"));
        };
        if !is_known(&key) {
            return Err(self.about(at, "row-problem-school-unknown"));
        }
        if odd.is_some() {
            warnings.push(self.about(at, "directory-warning-check-digit"));
        }
        Ok(Some(key))
    }

    /// One mail is one person. The same person may stand there again in another role, never twice in the same, and
    /// never under two names.
    fn once(
        &self,
        mut person: PersonRow,
        mails: &HashMap<String, Vec<usize>>,
        rows: &[PersonRow],
    ) -> Result<PersonRow, Remark> {
        let (Some(mail), Some(at)) = (&person.mail, self.columns.mail) else {
            return Ok(person);
        };
        let Some(earlier) = mails.get(mail) else {
            return Ok(person);
        };
        let earlier: Vec<&PersonRow> = earlier.iter().map(|at| &rows[*at]).collect();
        let same_name = |other: &PersonRow| domain::search::fold(&other.name) == domain::search::fold(&person.name);
        if let Some(other) = earlier.iter().find(|other| !same_name(other)) {
            return Err(self.about(at, "people-problem-mail-of-another").other(other.line));
        }
        let charge = |p: &PersonRow| (p.role, p.school.clone(), p.subject);
        if let Some(other) = earlier.iter().find(|other| charge(other) == charge(&person)) {
            return Err(self.about(at, "people-problem-mail-twice").other(other.line));
        }
        if let Some(other) = earlier.first() {
            let again = self.about(at, "people-warning-another-role");
            person.warnings.push(again.other(other.line));
        }
        Ok(person)
    }

    fn about(&self, column: usize, key: &'static str) -> Remark {
        self.table.cell_remark(self.row, column, key)
    }
}

/// How a spreadsheet says that there is nothing.
fn is_nothing(cell: &str) -> bool {
    matches!(cell, "" | "-" | "–" | "—" | "s/i" | "S/I" | "n/a" | "N/A")
}
