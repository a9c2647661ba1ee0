//! The values of a sheet's cells, one after the other.

use calamine::{DataRef, ExcelDateTime, ExcelDateTimeType};

use super::format::Format;
use super::globals::Globals;
use super::records::{Record, f64_at, kind, records, u16_at, u32_at};
use super::texts::Texts;
use crate::FileProblem;

/// Hands each filled cell to `take`: row, column, value, whether it shows hundredths.
///
/// # Errors
/// What `take` says, or that no sheet begins there.
pub(super) fn each(
    stream: &[u8],
    globals: &Globals,
    at: usize,
    mut take: impl FnMut(u32, u32, &DataRef<'_>, bool) -> Result<(), FileProblem>,
) -> Result<(), FileProblem> {
    let mut records = records(stream, at);
    let first = records.next().ok_or(FileProblem::Broken)?;
    if first.kind != kind::BOF {
        return Err(FileProblem::Broken);
    }
    // Charts within a sheet have records of their own, from their beginning to their end.
    let mut depth = 0_usize;
    let mut formula = None;
    for record in records {
        match record.kind {
            kind::BOF => depth += 1,
            kind::EOF if depth == 0 => break,
            kind::EOF => depth -= 1,
            _ if depth > 0 => {}
            kind::SMALL_NUMBERS => {
                for (row, column, style, number) in small_numbers(record.bytes()) {
                    let (value, is_percentage) = number_of(globals, style, number);
                    take(row, column, &value, is_percentage)?;
                }
            }
            kind::FORMULA_TEXT => {
                if let (Some((row, column)), Some(text)) = (formula.take(), Texts::of(record.parts).long()) {
                    take(row, column, &DataRef::String(text), false)?;
                }
            }
            _ => {
                let Some((row, column, style)) = place(record.bytes()) else {
                    continue;
                };
                if record.kind == kind::FORMULA {
                    formula = Some((row, column));
                }
                if let Some((value, is_percentage)) = value(globals, style, &record) {
                    take(row, column, &value, is_percentage)?;
                }
            }
        }
    }
    Ok(())
}

fn place(bytes: &[u8]) -> Option<(u32, u32, u16)> {
    Some((u16_at(bytes, 0)?.into(), u16_at(bytes, 2)?.into(), u16_at(bytes, 4)?))
}

/// The value of a record that is one cell; none where it is none, or has no value yet.
fn value<'a>(globals: &'a Globals, style: u16, record: &Record<'_>) -> Option<(DataRef<'a>, bool)> {
    let bytes = record.bytes();
    match record.kind {
        kind::NUMBER => Some(number_of(globals, style, f64_at(bytes, 6)?)),
        kind::SMALL_NUMBER => Some(number_of(globals, style, small(u32_at(bytes, 6)?))),
        kind::SHARED_TEXT => {
            let text = globals.texts.get(u32_at(bytes, 6)? as usize)?;
            Some((DataRef::SharedString(text), false))
        }
        kind::OWN_TEXT | kind::RICH_TEXT => {
            let mut texts = Texts::of(record.parts.clone());
            texts.skip(6)?;
            Some((DataRef::String(texts.long()?), false))
        }
        kind::BOOLEAN => match bytes.get(6..8)? {
            [yes, 0] => Some((DataRef::Bool(*yes != 0), false)),
            _ => None,
        },
        kind::FORMULA => match bytes.get(6..14)? {
            // A text follows in a record of its own; 2 is an error, 3 nothing.
            [1, _, yes, _, _, _, 0xFF, 0xFF] => Some((DataRef::Bool(*yes != 0), false)),
            [_, _, _, _, _, _, 0xFF, 0xFF] => None,
            _ => Some(number_of(globals, style, f64_at(bytes, 6)?)),
        },
        _ => None,
    }
}

fn number_of(globals: &Globals, style: u16, number: f64) -> (DataRef<'static>, bool) {
    let moment = |sort| DataRef::DateTime(ExcelDateTime::new(number, sort, globals.is_1904));
    match globals.format_of(style) {
        Format::Number => (DataRef::Float(number), false),
        Format::Percentage => (DataRef::Float(number), true),
        Format::Day => (moment(ExcelDateTimeType::DateTime), false),
        Format::Duration => (moment(ExcelDateTimeType::TimeDelta), false),
    }
}

/// The cells of a row that are small numbers, one beside the other.
fn small_numbers(bytes: &[u8]) -> impl Iterator<Item = (u32, u32, u16, f64)> {
    let start = u16_at(bytes, 0).zip(u16_at(bytes, 2));
    // The last two bytes say which column is the last.
    let cells = bytes.get(4..bytes.len().saturating_sub(2)).unwrap_or_default();
    let places = (0_u32..).zip(cells.chunks_exact(6));
    places.filter_map(move |(at, cell)| {
        let (row, column) = start?;
        Some((
            row.into(),
            u32::from(column) + at,
            u16_at(cell, 0)?,
            small(u32_at(cell, 2)?),
        ))
    })
}

/// A number in thirty bits: whole or the upper half of a fraction, perhaps in hundredths.
fn small(bits: u32) -> f64 {
    let number = if bits & 0x02 == 0 {
        f64::from_bits(u64::from(bits & 0xFFFF_FFFC) << 32)
    } else {
        f64::from(bits.cast_signed() >> 2)
    };
    if bits & 0x01 == 0 { number } else { number / 100.0 }
}
