//! Bytes to the answers of a class.

use std::collections::HashMap;

use domain::assessment::{Paper, Responses};

use super::cells::{self, Answered, ItemColumn};
use super::columns::Columns;
use super::layout::Laid;
use super::presence::{Presence, presences};
use super::style::{Style, doubtful, styles};
use super::wanted::Wanted;
use super::{ClassSheet, Mapping, SheetRow, keys, who};
use crate::delimited::Row;
use crate::{FileProblem, Remark};

/// Reads what a class answered to a paper: CSV, XLSX, XLS or a web page with a table. With a mapping it does what a person decided; only
/// columns that the mapping has never seen are guessed.
///
/// # Errors
/// Why the file can't be read at all, or that the mapping has two columns for the same.
pub fn read(bytes: &[u8], paper: &Paper, mapping: Option<&Mapping>) -> Result<ClassSheet, FileProblem> {
    let wanted = Wanted::new(Some(paper), mapping);
    let laid = Laid::of(bytes, &wanted)?;
    let key = keys::key_row(&laid, &wanted);
    let Laid {
        header_line,
        columns,
        students,
        mut left,
        mut problems,
        ..
    } = laid;
    let places: Vec<usize> = columns.items().iter().map(|(at, _)| *at).collect();
    let presences = presences(&students, &places);
    let there = students.iter().zip(&presences);
    let there: Vec<&Row> = there
        .filter(|(_, presence)| **presence == Presence::There)
        .map(|(row, _)| row)
        .collect();
    let items = item_columns(&columns, &wanted, &there);
    problems.extend(about_letters(header_line, &items, &there));
    let mut rows = Rows::new(&columns, &items, &students);
    for (row, presence) in students.iter().zip(&presences) {
        rows.take(row, *presence, &mut problems);
    }
    let rows = rows.settled(header_line, &students, &mut problems);
    let missing = paper
        .items
        .iter()
        .filter(|item| !items.iter().any(|column| column.label == item.label));
    let missing = missing.map(|item| item.label.clone()).collect();
    problems.extend(about_columns(header_line, &columns));
    problems.sort_by_key(|problem| problem.line);
    left.sort_by_key(|remark| remark.line);
    Ok(ClassSheet {
        header_line,
        key,
        rows,
        missing,
        left,
        problems,
        columns: columns.guesses,
    })
}

fn item_columns<'a>(columns: &'a Columns, wanted: &Wanted<'a>, there: &[&Row]) -> Vec<ItemColumn<'a>> {
    let items = columns.items();
    let places: Vec<usize> = items.iter().map(|(at, _)| *at).collect();
    let styles = styles(there, &places);
    let columns = items.into_iter().zip(styles).map(|((at, label), style)| ItemColumn {
        at,
        label,
        header: &columns.guesses[at].header,
        key: wanted.key(label),
        style,
    });
    columns.collect()
}

fn about_letters(line: u64, items: &[ItemColumn<'_>], there: &[&Row]) -> Vec<Remark> {
    let places: Vec<usize> = items.iter().map(|item| item.at).collect();
    let styles: Vec<Style> = items.iter().map(|item| item.style).collect();
    let doubtful = doubtful(there, &places, &styles);
    let remark = |place: usize| Remark::on(line, "answers-problem-only-c").column(items[place].header);
    doubtful.into_iter().map(remark).collect()
}

fn about_columns(line: u64, columns: &Columns) -> Vec<Remark> {
    let no_items = columns
        .items()
        .is_empty()
        .then(|| Remark::on(line, "answers-problem-no-items"));
    let no_who = (!columns.has_who()).then(|| Remark::on(line, "answers-problem-no-who"));
    no_items.into_iter().chain(no_who).collect()
}

/// The rows as they are read.
struct Rows<'a> {
    columns: &'a Columns,
    items: &'a [ItemColumn<'a>],
    lacks_digits: bool,
    rows: Vec<SheetRow>,
    /// Cells that can't be read: the place of their row, of their column, and what there is to say.
    unread: Vec<(usize, usize, Remark)>,
}

impl<'a> Rows<'a> {
    fn new(columns: &'a Columns, items: &'a [ItemColumn<'a>], students: &[Row]) -> Self {
        Self {
            columns,
            items,
            lacks_digits: who::lacks_digits(students, columns),
            rows: Vec::new(),
            unread: Vec::new(),
        }
    }

    fn take(&mut self, row: &Row, presence: Presence, problems: &mut Vec<Remark>) {
        let (who, about_run) = who::read(row, self.columns, self.lacks_digits);
        if self.columns.has_who() && who.run.is_none() && who.name.is_none() && who.number.is_none() {
            problems.extend(about_run);
            problems.push(row.remark("answers-problem-nobody"));
            return;
        }
        let mut remarks: Vec<Remark> = about_run.into_iter().collect();
        remarks.extend(match presence {
            Presence::AllA => Some(row.remark("answers-warning-all-a")),
            Presence::Blank if !self.items.is_empty() => Some(row.remark("answers-warning-blank")),
            _ => None,
        });
        let answered = if presence == Presence::There {
            cells::read(row, self.items)
        } else {
            Answered::default()
        };
        remarks.extend(answered.remarks);
        let at = self.rows.len();
        self.unread
            .extend(answered.unread.into_iter().map(|(column, remark)| (at, column, remark)));
        self.rows.push(SheetRow {
            line: row.line,
            who,
            absent: presence != Presence::There,
            answers: answered.answers,
            remarks,
        });
    }

    /// The rows with what there is to say of cells that can't be read. A column of which most can't is told once: it is another kind of
    /// column than it was taken for.
    fn settled(mut self, header_line: u64, students: &[Row], problems: &mut Vec<Remark>) -> Vec<SheetRow> {
        let mut by_column: HashMap<usize, usize> = HashMap::new();
        for (_, column, _) in &self.unread {
            *by_column.entry(*column).or_default() += 1;
        }
        let is_unreadable = |column: usize| {
            let unread = by_column.get(&column).copied().unwrap_or(0);
            let filled = students
                .iter()
                .filter(|row| !row.cell(self.items[column].at).is_empty());
            unread > FEW && unread * 2 > filled.count()
        };
        let unreadable: Vec<usize> = (0..self.items.len()).filter(|column| is_unreadable(*column)).collect();
        for column in &unreadable {
            let remark = Remark::on(header_line, "answers-problem-column");
            problems.push(remark.column(self.items[*column].header));
        }
        for (row, column, remark) in std::mem::take(&mut self.unread) {
            if !unreadable.contains(&column) {
                self.rows[row].remarks.push(remark);
            }
        }
        self.rows
    }
}

/// So few cells that can't be read are each told, whatever part of a column they are.
const FEW: usize = 3;

impl SheetRow {
    /// What there is of the answers; none where the student was absent.
    #[must_use]
    pub const fn given(&self) -> Option<&Responses> {
        if self.absent { None } else { Some(&self.answers) }
    }
}
