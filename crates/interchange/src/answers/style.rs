//! How the answers of a sheet are written: options, points, or right and wrong. A sign means what its whole column makes of it.

use domain::assessment::Given;
use domain::search::fold;

use super::row_words;
use crate::delimited::Row;

/// How a column is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// Right and wrong: `C` and `I`, `Correcta`, ✓.
    Marks,
    /// Letters of options; a zero among them is an omission.
    Letters,
    /// Points, or 1 and 0.
    Points,
}

/// What a sign of right or wrong says.
pub(super) fn mark(cell: &str) -> Option<bool> {
    match fold(cell).as_str() {
        "c" | "correcta" | "correcto" | "buena" | "bien" | "correct" | "right" => Some(true),
        "i" | "incorrecta" | "incorrecto" | "mala" | "mal" | "incorrect" | "wrong" => Some(false),
        _ => match cell.trim().trim_end_matches('\u{fe0f}') {
            "✓" | "✔" | "✅" | "☑" => Some(true),
            "✗" | "✘" | "❌" | "×" | "✖" => Some(false),
            _ => None,
        },
    }
}

/// Whether a cell is such a sign.
pub(super) fn is_mark(cell: &str) -> bool {
    mark(cell).is_some()
}

/// Whether it is one that is no option as well: `C` may be either.
fn is_plain_mark(cell: &str) -> bool {
    is_mark(cell) && option(cell).is_none()
}

/// The option that a cell is: `b`, `B)`, `(b)`, `B.`.
pub(super) fn option(cell: &str) -> Option<char> {
    let plain = cell.trim_matches(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '.'));
    match Given::read(plain, None) {
        Some(Given::Chosen(option)) => Some(option),
        _ => None,
    }
}

/// How each of these columns is written, by the rows of those who were there.
pub(super) fn styles(rows: &[&Row], columns: &[usize]) -> Vec<Style> {
    let columns: Vec<Column> = columns.iter().map(|at| Column::of(rows, *at)).collect();
    // Where nothing but such signs stands in the whole sheet, `C` is one in a column that everybody got right, too.
    let all_marks = columns.iter().any(|column| column.plain_marks) && columns.iter().all(|column| column.only_marks);
    let has_letters = columns.iter().any(|column| column.letters);
    let style = |column: &Column| match () {
        () if all_marks || (column.only_marks && column.plain_marks) => Style::Marks,
        // Nobody marked anything there.
        () if column.letters || (column.only_zeros && has_letters) => Style::Letters,
        () => Style::Points,
    };
    columns.iter().map(style).collect()
}

/// The places of columns that hold nothing but `C` as an option, while others of the sheet say right and wrong: a person looks at them.
pub(super) fn doubtful(rows: &[&Row], columns: &[usize], styles: &[Style]) -> Vec<usize> {
    let has_marks = styles.contains(&Style::Marks);
    let is_doubtful = |place: &usize| {
        let column = Column::of(rows, columns[*place]);
        has_marks && styles[*place] == Style::Letters && column.only_marks && column.letters
    };
    (0..columns.len()).filter(is_doubtful).collect()
}

/// What stands in a column.
struct Column {
    only_marks: bool,
    plain_marks: bool,
    letters: bool,
    only_zeros: bool,
}

impl Column {
    fn of(rows: &[&Row], at: usize) -> Self {
        let said = |cell: &&str| !matches!(Given::read(cell, None), Some(Given::Omitted));
        let is_apart = |cell: &&str| row_words::is_omission(&fold(cell)) || row_words::is_away(&fold(cell));
        let cells = rows
            .iter()
            .map(|row| row.cell(at))
            .filter(said)
            .filter(|cell| !is_apart(cell));
        let mut column = Self {
            only_marks: true,
            plain_marks: false,
            letters: false,
            only_zeros: true,
        };
        for cell in cells {
            column.only_marks &= is_mark(cell);
            column.plain_marks |= is_plain_mark(cell);
            column.letters |= option(cell).is_some();
            column.only_zeros &= cell == "0";
        }
        column
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn styles_of(rows: &[&[&str]]) -> Vec<Style> {
        let row = |cells: &&[&str]| Row {
            line: 1,
            cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
        };
        let rows: Vec<Row> = rows.iter().map(row).collect();
        let rows: Vec<&Row> = rows.iter().collect();
        styles(&rows, &[0, 1])
    }

    #[test]
    fn a_column_of_c_among_both_kinds_is_asked_about() {
        let row = |cells: [&str; 3]| Row {
            line: 1,
            cells: cells.map(str::to_owned).to_vec(),
        };
        let rows = [row(["C", "A", "C"]), row(["I", "C", "C"])];
        let rows: Vec<&Row> = rows.iter().collect();
        let written = styles(&rows, &[0, 1, 2]);
        assert_eq!(written, [Style::Marks, Style::Letters, Style::Letters]);
        assert_eq!(doubtful(&rows, &[0, 1, 2], &written), [2]);
    }

    #[test]
    fn c_is_an_option_unless_its_column_knows_nothing_else_than_right_and_wrong() {
        assert_eq!(styles_of(&[&["C", "A"], &["I", "C"]]), [Style::Marks, Style::Letters]);
        assert_eq!(styles_of(&[&["C", "C"], &["D", "C"]]), [Style::Letters, Style::Letters]);
        // Everybody got the second right.
        assert_eq!(styles_of(&[&["C", "c"], &["I", "-"]]), [Style::Marks, Style::Marks]);
        assert_eq!(styles_of(&[&["✓", "1"], &["✗", "0,5"]]), [Style::Marks, Style::Points]);
        assert_eq!(styles_of(&[&["I", "1"], &["B", ""]]), [Style::Letters, Style::Points]);
    }
}
