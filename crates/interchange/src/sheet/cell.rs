//! What a cell of a workbook says.

use calamine::{DataRef, ExcelDateTime, Style};

/// How a value is said; the second argument tells whether the cell shows hundredths.
pub(super) type Say = fn(&DataRef<'_>, bool) -> String;

/// As somebody here would have typed it. A day is `2026-03-09`; the comma is decimal, since a point before three digits
/// would be read as thousands; what is shown as a percentage is one.
pub(super) fn chilean(value: &DataRef<'_>, is_percentage: bool) -> String {
    match value {
        DataRef::Int(number) => comma(*number as f64, is_percentage),
        DataRef::Float(number) => comma(*number, is_percentage),
        // Less than a day is an hour or a duration, not a date.
        DataRef::DateTime(moment) if !is_day(moment) => comma(moment.as_f64(), false),
        DataRef::Bool(yes) => if *yes { "1" } else { "0" }.to_owned(),
        other => raw(other, is_percentage),
    }
}

/// As programs write it: the point is decimal, yes is `TRUE`.
pub(super) fn raw(value: &DataRef<'_>, _is_percentage: bool) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) => text.trim().to_owned(),
        DataRef::SharedString(text) => text.trim().to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => plain(*number),
        DataRef::DateTime(moment) if is_day(moment) => day(moment),
        DataRef::DateTime(moment) => plain(moment.as_f64()),
        // «2026-03-09T00:00:00»
        DataRef::DateTimeIso(text) => text.split('T').next().unwrap_or_default().to_owned(),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Bool(yes) => if *yes { "TRUE" } else { "FALSE" }.to_owned(),
        DataRef::Error(error) => error.to_string(),
    }
}

fn comma(number: f64, is_percentage: bool) -> String {
    plain(if is_percentage { number * 100.0 } else { number }).replace('.', ",")
}

fn plain(number: f64) -> String {
    // Fifteen digits are what a spreadsheet knows; past them is the dust of binary fractions.
    let tidy = format!("{number:.14e}").parse().unwrap_or(number);
    format!("{tidy}")
}

/// The last day that a spreadsheet knows is in 9999.
const AFTER_DAYS: f64 = 2_958_466.0;

fn is_day(moment: &ExcelDateTime) -> bool {
    !moment.is_duration() && (1.0..AFTER_DAYS).contains(&moment.as_f64())
}

fn day(moment: &ExcelDateTime) -> String {
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02}")
}

/// Whether a cell shows hundredths.
pub(super) fn is_percentage(style: Option<&Style>) -> bool {
    let format = style.and_then(|style| style.number_format.as_ref());
    format.is_some_and(|format| shows_hundredths(&format.format_code))
}

/// Whether a format of numbers has a `%` that is no quoted word.
pub(super) fn shows_hundredths(format: &str) -> bool {
    let mut quoted = false;
    format.chars().any(|c| {
        quoted ^= c == '"';
        c == '%' && !quoted
    })
}
