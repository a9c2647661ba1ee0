//! The sheets of a form as they came: which are read, which can't be, which mean nothing to it.

use survey::xlsform::{Row, Sheet, Sheets};

use super::NotRead;
use crate::FileProblem;
use crate::delimited;
use crate::sheet::Named;

/// The sheets that are read.
const READ: [&str; 4] = ["survey", "choices", "settings", "ronda"];

/// Sheets of other parts of XLSForm: answers from files, entities, maps. What stands in them can't be dropped in silence.
const UNSUPPORTED: [&str; 3] = ["external_choices", "entities", "osm"];

/// The sheets of a form by their names, in lower case.
#[derive(Default)]
pub(super) struct Form {
    sheets: Vec<(String, Vec<delimited::Row>)>,
    ignored: Vec<String>,
}

impl Form {
    /// As many sheets mean something to a form.
    pub const MOST_SHEETS: usize = READ.len() + UNSUPPORTED.len();

    /// Whether a sheet means something to a form.
    pub fn knows(name: &str) -> bool {
        let name = plain(name);
        READ.iter().chain(&UNSUPPORTED).any(|known| *known == name)
    }

    /// Of a workbook.
    pub fn of_workbook(named: Named) -> Result<Self, FileProblem> {
        let mut form = Self::default();
        for (name, cells) in named.cells {
            form.sheets.push((plain(&name), cells.filled()?));
        }
        form.ignored = named.names.into_iter().filter(|name| !Self::knows(name)).collect();
        Ok(form)
    }

    /// Takes a sheet in.
    pub fn take(&mut self, name: &str, rows: Vec<delimited::Row>) -> Result<(), NotRead> {
        if !Self::knows(name) {
            self.ignored.push(domain::text::line(name, 60));
        } else if self.sheets.iter().any(|(other, _)| *other == plain(name)) {
            return Err(NotRead::SheetTwice(plain(name)));
        } else {
            self.sheets.push((plain(name), rows));
        }
        Ok(())
    }

    /// The sheets that are read, and the names of those that mean nothing.
    pub fn sheets(mut self) -> Result<(Sheets, Vec<String>), NotRead> {
        // A header alone asks for nothing.
        let filled = self.sheets.iter().filter(|(_, rows)| rows.len() > 1);
        let unsupported = filled.filter(|(name, _)| UNSUPPORTED.contains(&name.as_str()));
        let unsupported: Vec<String> = unsupported.map(|(name, _)| name.clone()).collect();
        if !unsupported.is_empty() {
            return Err(NotRead::Unsupported(unsupported));
        }
        let survey = self.sheet("survey");
        if survey.rows.is_empty() {
            return Err(NotRead::NoSurvey);
        }
        let sheets = Sheets {
            survey,
            choices: self.sheet("choices"),
            settings: self.sheet("settings"),
            ronda: self.sheet("ronda"),
        };
        Ok((sheets, self.ignored))
    }

    /// A sheet; its first row that holds something names its columns.
    fn sheet(&mut self, name: &str) -> Sheet {
        let at = self.sheets.iter().position(|(known, _)| known == name);
        let mut rows = at
            .map(|at| self.sheets.swap_remove(at).1)
            .unwrap_or_default()
            .into_iter();
        let Some(header) = rows.next() else {
            return Sheet::default();
        };
        Sheet {
            header_line: header.line,
            header: header.cells,
            rows: rows
                .map(|row| Row {
                    line: row.line,
                    cells: row.cells,
                })
                .collect(),
        }
    }
}

fn plain(name: &str) -> String {
    name.trim().to_lowercase()
}
