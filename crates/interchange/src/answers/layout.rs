//! A sheet laid out: its columns, the rows of students, the row of the keys, what is left out; all other cells forgotten.

use super::columns::Columns;
use super::content;
use super::header::{self, Header};
use super::kinds::Kind;
use super::wanted::Wanted;
use crate::delimited::Row;
use crate::sheet::{self, MOST_COLUMNS};
use crate::{FileProblem, Remark};

/// A sheet laid out.
pub(super) struct Laid {
    pub header_line: u64,
    pub columns: Columns,
    pub students: Vec<Row>,
    pub key: Option<Row>,
    pub most: Option<Row>,
    pub left: Vec<Remark>,
    pub problems: Vec<Remark>,
}

impl Laid {
    /// Of a file.
    ///
    /// # Errors
    /// Why it can't be read at all.
    pub fn of(bytes: &[u8], wanted: &Wanted<'_>) -> Result<Self, FileProblem> {
        let (rows, open_quote) = sheet::read_grid(bytes, &|rows| header::weigh(rows, wanted))?;
        let header = match header::find(&rows, wanted) {
            Some(header) => header,
            None if wanted.by_place => header::none(&rows),
            None => return Err(FileProblem::NoHeader),
        };
        if header.cells.len() > MOST_COLUMNS {
            return Err(FileProblem::TooManyColumns { most: MOST_COLUMNS });
        }
        let mut laid = Self {
            header_line: header.line,
            columns: Columns::of(&header, wanted)?,
            students: Vec::new(),
            key: None,
            most: None,
            left: Vec::new(),
            // The words after an open quote could be of any column, so none of them is shown.
            problems: open_quote
                .map(|line| Remark::on(line, "row-problem-open-quote"))
                .into_iter()
                .collect(),
        };
        let (above, below) = laid.fitting(rows, &header);
        if below.is_empty() && laid.problems.is_empty() {
            return Err(FileProblem::NoRows);
        }
        laid.find_by_content(&below, wanted);
        laid.sort(above, below, &header);
        Ok(laid)
    }

    /// The rows above and below the header, as wide as it is. One with more cells can't be trusted and is told without them.
    fn fitting(&mut self, rows: Vec<Row>, header: &Header) -> (Vec<Row>, Vec<Row>) {
        let width = header.cells.len();
        let (mut above, mut below) = (Vec::new(), Vec::new());
        for (at, mut row) in rows.into_iter().enumerate() {
            let is_wide = row.cells.iter().skip(width).any(|cell| !cell.trim().is_empty());
            let cells = row.cells.len();
            row.cells.resize(width, String::new());
            match header.at.map(|header| at.cmp(&header)) {
                Some(std::cmp::Ordering::Less) => above.push(row),
                Some(std::cmp::Ordering::Equal) => {}
                _ if is_wide => {
                    self.problems
                        .push(row.remark("row-problem-ragged").value(&cells.to_string()));
                }
                _ => below.push(row),
            }
        }
        (above, below)
    }

    fn find_by_content(&mut self, below: &[Row], wanted: &Wanted<'_>) {
        let plain = below.iter().filter(|row| Kind::of_words(row, &self.columns).is_none());
        let plain: Vec<&Row> = plain.collect();
        content::find_who(&mut self.columns, &plain);
        if wanted.is_any() && self.columns.items().is_empty() {
            content::find_items(&mut self.columns, &plain);
        }
    }

    fn sort(&mut self, above: Vec<Row>, below: Vec<Row>, header: &Header) {
        for row in above {
            // All else above a header is a title.
            if let Some(kind @ (Kind::Key | Kind::Most)) = Kind::of_words(&row, &self.columns) {
                self.put(kind, row);
            }
        }
        // Where several rows are nobody's, names are missing and none of them is the key.
        let unnamed = below.iter().filter(|row| Kind::is_unnamed_key(row, &self.columns));
        let is_one = unnamed.count() == 1;
        for (at, row) in below.into_iter().enumerate() {
            if at == 0 && is_one && Kind::is_unnamed_key(&row, &self.columns) {
                self.left.push(row.remark("answers-left-key-unnamed"));
                self.put(Kind::Key, row);
                continue;
            }
            self.put(Kind::of(&row, &self.columns, &header.cells), row);
        }
    }

    fn put(&mut self, kind: Kind, mut row: Row) {
        self.columns.forget(&mut row);
        match kind {
            Kind::Student => self.students.push(row),
            Kind::Key if self.key.is_none() => self.key = Some(row),
            Kind::Most if self.most.is_none() => self.most = Some(row),
            Kind::Key | Kind::Most => self.left.push(row.remark("answers-left-second-key")),
            Kind::OfAll => self.left.push(row.remark("answers-left-of-all")),
            Kind::Blank => self.left.push(row.remark("answers-left-blank")),
            Kind::Nothing => {}
        }
    }
}
