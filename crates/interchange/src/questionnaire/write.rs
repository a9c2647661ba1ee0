//! Questionnaires to files.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use survey::xlsform::{Sheet, to_sheets};
use survey::{Instrument, json};

use super::NotWritten;

/// Writes an XLSForm that other tools read; reading it gives the same instrument. The same instrument gives the same bytes.
///
/// # Errors
/// What is wrong with the instrument.
pub fn to_xlsx(instrument: &Instrument) -> Result<Vec<u8>, NotWritten> {
    let sheets = to_sheets(instrument).map_err(NotWritten::Problems)?;
    let named = [
        ("survey", &sheets.survey),
        ("choices", &sheets.choices),
        ("settings", &sheets.settings),
        ("ronda", &sheets.ronda),
    ];
    workbook(&named).map_err(|error| NotWritten::Workbook(error.to_string()))
}

/// Writes our own file.
///
/// # Errors
/// Where JSON can't hold it; of no instrument known.
pub fn to_json(instrument: &Instrument) -> Result<String, NotWritten> {
    Ok(json::write(instrument)?)
}

fn workbook(named: &[(&str, &Sheet)]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // Otherwise the library would ask the machine what time it is.
    let made = DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?);
    book.set_properties(&made);
    for (name, sheet) in named {
        let written = book.add_worksheet();
        written.set_name(*name)?;
        write(sheet, written)?;
    }
    book.save_to_buffer()
}

/// Widths of columns, in signs.
const NARROW: f64 = 16.0;
const WIDE: f64 = 48.0;

fn write(sheet: &Sheet, written: &mut Worksheet) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    for (column, name) in (0_u16..).zip(&sheet.header) {
        written.write_string_with_format(0, column, name, &bold)?;
        let is_text = name.starts_with("label") || name.starts_with("hint");
        written.set_column_width(column, if is_text { WIDE } else { NARROW })?;
    }
    for (line, row) in (1_u32..).zip(&sheet.rows) {
        for (column, cell) in (0_u16..).zip(&row.cells) {
            // As words, never as a formula or a number: `=1+1` is a text here, and `1.0` a version.
            if !cell.is_empty() {
                written.write_string(line, column, cell)?;
            }
        }
    }
    written.set_freeze_panes(1, 0)?;
    Ok(())
}
