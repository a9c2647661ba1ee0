//! What a cell of a workbook says, as somebody here would have typed it.

use calamine::{DataRef, ExcelDateTime, Style};

/// The text of a cell. A day is `2026-03-09`; the comma is decimal, since a point before three digits would be read
/// as thousands; what is shown as a percentage is one.
pub(super) fn text(value: &DataRef<'_>, style: Option<&Style>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) => text.trim().to_owned(),
        DataRef::SharedString(text) => text.trim().to_owned(),
        DataRef::Int(number) => plain(*number as f64, style),
        DataRef::Float(number) => plain(*number, style),
        DataRef::DateTime(moment) => day(moment),
        // «2026-03-09T00:00:00»
        DataRef::DateTimeIso(text) => text.split('T').next().unwrap_or_default().to_owned(),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Bool(yes) => if *yes { "1" } else { "0" }.to_owned(),
        DataRef::Error(error) => error.to_string(),
    }
}

fn day(moment: &ExcelDateTime) -> String {
    // Less than a day is an hour or a duration, not a date.
    if moment.is_duration() || moment.as_f64() < 1.0 {
        return plain(moment.as_f64(), None);
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02}")
}

fn plain(number: f64, style: Option<&Style>) -> String {
    let number = if is_percentage(style) { number * 100.0 } else { number };
    // Fifteen digits are what a spreadsheet knows; past them is the dust of binary fractions.
    let tidy = format!("{number:.14e}").parse().unwrap_or(number);
    format!("{tidy}").replace('.', ",")
}

/// Whether a cell shows hundredths: a `%` in its format that is no quoted word.
fn is_percentage(style: Option<&Style>) -> bool {
    let Some(format) = style.and_then(|style| style.number_format.as_ref()) else {
        return false;
    };
    let mut quoted = false;
    format.format_code.chars().any(|c| {
        quoted ^= c == '"';
        c == '%' && !quoted
    })
}
