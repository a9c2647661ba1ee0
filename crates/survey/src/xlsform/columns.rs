//! The columns of a sheet by what they mean, whatever they are called, and the cells under them.

use super::refused::{Refusal, Refused, Which};
use super::{Row, Sheet};
use crate::model::Texts;

/// A language without a name of its own: of a form with plain `label` and no default language.
const UNDETERMINED: (&str, &str) = ("und", "default");

/// Languages that forms name without a code.
const KNOWN: &[(&str, &str)] = &[
    ("english", "en"),
    ("inglés", "en"),
    ("español", "es"),
    ("spanish", "es"),
    ("castellano", "es"),
    ("português", "pt"),
    ("kreyòl", "ht"),
    ("mapudungun", "arn"),
];

/// Other names of columns.
const ALIASES: &[(&str, &str)] = &[
    ("relevance", "relevant"),
    ("caption", "label"),
    ("list name", "list_name"),
    ("form id", "form_id"),
    ("form title", "form_title"),
    ("default language", "default_language"),
];

/// Which columns a sheet has.
pub(super) struct Shape {
    /// Which sheet it is.
    pub which: Which,
    /// Those that stand there once.
    pub plain: &'static [&'static str],
    /// Those that come in languages.
    pub texts: &'static [&'static str],
}

/// A sheet with its columns understood.
pub(super) struct Table<'a> {
    shape: &'static Shape,
    sheet: &'a Sheet,
    columns: Vec<Column>,
    /// Code and name of each language that heads a column, in order.
    pub languages: Vec<(String, String)>,
}

#[derive(PartialEq)]
enum Column {
    /// Known, with its language if it has one.
    Known(&'static str, Option<String>),
    /// Not ours to read; the cells under it must be blank.
    Unknown,
    /// Refused as a whole already.
    Refused,
}

impl<'a> Table<'a> {
    /// Understands a header. `default` is the language of what names none.
    pub fn of(
        shape: &'static Shape,
        sheet: &'a Sheet,
        default: Option<&(String, String)>,
        refused: &mut Vec<Refused>,
    ) -> Self {
        let mut table = Self {
            shape,
            sheet,
            columns: Vec::new(),
            languages: Vec::new(),
        };
        for header in &sheet.header {
            let column = table.column(header, default, refused);
            if matches!(column, Column::Known(..)) && table.columns.contains(&column) {
                refused.push(Refused::new(
                    Refusal::DuplicateColumn,
                    shape.which,
                    sheet.header_line,
                    header,
                    "",
                ));
            }
            table.columns.push(column);
        }
        for row in &sheet.rows {
            table.unread(row, refused);
        }
        table
    }

    fn column(&mut self, header: &str, default: Option<&(String, String)>, refused: &mut Vec<Refused>) -> Column {
        let whole = canonical(header);
        if let Some(name) = self.shape.plain.iter().find(|name| **name == whole) {
            return Column::Known(name, None);
        }
        let (base, language) = match header.split_once("::") {
            Some((base, language)) => (canonical(base), Some(language)),
            None => (whole, None),
        };
        let Some(name) = self.shape.texts.iter().find(|name| **name == base) else {
            return Column::Unknown;
        };
        let read = match language {
            Some(written) => language_of(written),
            None => default
                .cloned()
                .or_else(|| Some((UNDETERMINED.0.to_owned(), UNDETERMINED.1.to_owned()))),
        };
        let Some((code, named)) = read else {
            refused.push(Refused::new(
                Refusal::UnknownLanguage,
                self.shape.which,
                self.sheet.header_line,
                header,
                "",
            ));
            return Column::Refused;
        };
        if !self.languages.iter().any(|(other, _)| *other == code) {
            self.languages.push((code.clone(), named));
        }
        Column::Known(name, Some(code))
    }

    /// Refuses the cells of a row that nobody would read.
    fn unread(&self, row: &Row, refused: &mut Vec<Refused>) {
        for (at, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()) {
            let what = match self.columns.get(at) {
                None => Refusal::WideRow,
                Some(Column::Unknown) => Refusal::UnknownColumn,
                Some(Column::Known(..) | Column::Refused) => continue,
            };
            let header = self.sheet.header.get(at).map_or("", String::as_str);
            refused.push(Refused::new(what, self.shape.which, row.line, header, cell.trim()));
        }
    }

    /// The rows in which something stands.
    pub fn rows(&self) -> impl Iterator<Item = &'a Row> + use<'a> {
        let rows = self.sheet.rows.iter();
        rows.filter(|row| row.cells.iter().any(|cell| !cell.trim().is_empty()))
    }

    /// The trimmed cell of a column; blank where the column isn't there.
    pub fn cell<'r>(&self, row: &'r Row, name: &str) -> &'r str {
        let at = self
            .columns
            .iter()
            .position(|column| matches!(column, Column::Known(known, None) if *known == name));
        at.and_then(|at| row.cells.get(at)).map_or("", |cell| cell.trim())
    }

    /// The same, to be kept.
    pub fn owned(&self, row: &Row, name: &str) -> String {
        self.cell(row, name).to_owned()
    }

    /// The texts of a column in every language.
    pub fn texts(&self, row: &Row, name: &str) -> Texts {
        let mut texts = Texts::none();
        for (column, cell) in self.columns.iter().zip(&row.cells) {
            match column {
                Column::Known(known, Some(language)) if *known == name => texts.set(language, cell),
                _ => {}
            }
        }
        texts
    }

    /// The columns, among those that are known, in which something stands and which `allowed` doesn't name.
    pub fn misplaced(&self, row: &Row, allowed: &[&str], refused: &mut Vec<Refused>) {
        for ((column, cell), header) in self.columns.iter().zip(&row.cells).zip(&self.sheet.header) {
            match column {
                Column::Known(name, _) if !allowed.contains(name) && !cell.trim().is_empty() => {
                    refused.push(Refused::new(
                        Refusal::Misplaced,
                        self.shape.which,
                        row.line,
                        header,
                        cell.trim(),
                    ));
                }
                _ => {}
            }
        }
    }

    /// Something wrong with a cell of a row.
    pub fn refuse(&self, what: Refusal, row: &Row, column: &str, shown: &str) -> Refused {
        Refused::new(what, self.shape.which, row.line, column, shown)
    }
}

/// Lower case, one blank between words, and the name that we have for it.
fn canonical(header: &str) -> String {
    let words: Vec<&str> = header.split_whitespace().collect();
    let name = words.join(" ").to_lowercase();
    ALIASES
        .iter()
        .find(|(alias, _)| *alias == name)
        .map_or(name, |(_, ours)| (*ours).to_owned())
}

/// Code and name of a language as a form writes it: `Español (es-CL)`.
pub(super) fn language_of(written: &str) -> Option<(String, String)> {
    let written = written.trim();
    if let Some((name, code)) = written.strip_suffix(')').and_then(|inner| inner.rsplit_once('(')) {
        let (name, code) = (name.trim(), code.trim());
        return (!name.is_empty() && !code.is_empty()).then(|| (code.to_owned(), name.to_owned()));
    }
    let lower = written.to_lowercase();
    let (_, code) = KNOWN.iter().find(|(name, _)| *name == lower)?;
    Some(((*code).to_owned(), written.to_owned()))
}
