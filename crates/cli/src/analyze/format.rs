//! In which form the answer is given.
//!
//! Owns the choice and the few habits that all forms share.

use clap::ValueEnum;

/// The form of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Everything, in full precision.
    Json,
    /// To read at a terminal.
    Table,
    /// One row a point, unit or item.
    Csv,
    /// The figure.
    Svg,
}

impl Format {
    /// A person at a terminal gets a table, a program json.
    pub fn usual(terminal: bool) -> Self {
        if terminal { Self::Table } else { Self::Json }
    }
}

/// Rows as columns aligned to the right, as numbers want it; the first row being the headings.
pub fn aligned(rows: &[Vec<String>]) -> String {
    let columns = rows.first().map_or(0, Vec::len);
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells: Vec<String> = row
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell:>width$}"))
            .collect();
        cells.join("  ").trim_end().to_string() + "\n"
    };
    rows.iter().map(line).collect()
}

/// Six significant digits, for reading; a dash for what is missing.
pub fn readable(number: Option<f64>) -> String {
    let Some(number) = number else {
        return "-".to_string();
    };
    let magnitude = if number == 0.0 {
        0
    } else {
        number.abs().log10().floor() as i32
    };
    if !(-4..15).contains(&magnitude) {
        return format!("{number:.5e}");
    }
    let decimals = usize::try_from(5 - magnitude).unwrap_or(0);
    let text = format!("{number:.decimals$}");
    if !text.contains('.') {
        return text;
    }
    text.trim_end_matches('0').trim_end_matches('.').to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_shown_with_six_digits_and_no_idle_zeros() {
        let shown: Vec<String> = [17.0, 91.562_107_6, 0.0, -0.001_234_567, 1_234_567.8, 1e-9, 1e20, 100.0]
            .into_iter()
            .map(|number| readable(Some(number)))
            .collect();
        assert_eq!(
            shown,
            [
                "17",
                "91.5621",
                "0",
                "-0.00123457",
                "1234568",
                "1.00000e-9",
                "1.00000e20",
                "100"
            ]
        );
        assert_eq!(readable(None), "-");
    }

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows = [
            vec!["a".to_string(), "ñu".to_string()],
            vec!["100".to_string(), "1".to_string()],
        ];
        assert_eq!(aligned(&rows), "  a  ñu\n100   1\n");
    }
}
