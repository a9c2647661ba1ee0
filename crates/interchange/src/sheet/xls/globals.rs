//! What holds for the whole workbook: its sheets, its texts, its formats.

use std::collections::HashMap;

use super::format::Format;
use super::records::{kind, records, u16_at, u32_at};
use super::texts::Texts;
use crate::FileProblem;
use crate::delimited::MOST_CELLS;

/// The version of Excel 97 to 2003.
const BIFF8: u16 = 0x0600;

/// As many sheets are looked at.
const MOST_SHEETS: usize = 256;

/// A sheet of cells.
pub(super) struct Sheet {
    pub name: String,
    pub is_hidden: bool,
    /// Where its records begin.
    pub at: usize,
}

/// What holds for the whole workbook.
#[derive(Default)]
pub(super) struct Globals {
    pub sheets: Vec<Sheet>,
    pub texts: Vec<String>,
    pub is_1904: bool,
    written: HashMap<u16, Format>,
    styles: Vec<u16>,
}

impl Globals {
    /// Of a workbook's stream.
    ///
    /// # Errors
    /// Damaged, of another version or with a password.
    pub fn of(stream: &[u8]) -> Result<Self, FileProblem> {
        let mut globals = Self::default();
        let mut records = records(stream, 0);
        let first = records.next().ok_or(FileProblem::Broken)?;
        if first.kind != kind::BOF || u16_at(first.bytes(), 0) != Some(BIFF8) {
            return Err(FileProblem::Workbook);
        }
        for record in records {
            let bytes = record.bytes();
            match record.kind {
                kind::EOF => break,
                kind::PASSWORD => return Err(FileProblem::Workbook),
                kind::DAYS_FROM_1904 => globals.is_1904 = u16_at(bytes, 0) == Some(1),
                kind::FORMAT => globals.format(record.parts),
                kind::STYLE => globals.styles.extend(u16_at(bytes, 2)),
                kind::SHEET => globals.sheet(bytes),
                kind::TEXTS => globals.texts = texts(record.parts),
                _ => {}
            }
        }
        Ok(globals)
    }

    /// How the numbers of a cell of this style are to be taken.
    pub fn format_of(&self, style: u16) -> Format {
        let Some(number) = self.styles.get(usize::from(style)) else {
            return Format::default();
        };
        self.written
            .get(number)
            .copied()
            .unwrap_or_else(|| Format::known(*number))
    }

    fn format(&mut self, parts: Vec<&[u8]>) {
        let number = parts.first().and_then(|bytes| u16_at(bytes, 0));
        let mut texts = Texts::of(parts);
        if let (Some(number), Some(code)) = (number, texts.skip(2).and_then(|()| texts.long())) {
            self.written.insert(number, Format::written(&code));
        }
    }

    fn sheet(&mut self, bytes: &[u8]) {
        let (Some(at), Some([visible, sort])) = (u32_at(bytes, 0), bytes.get(4..6)) else {
            return;
        };
        let name = bytes.get(6..).and_then(|bytes| Texts::of(vec![bytes]).short());
        // The other sorts are charts and macros.
        if let (Some(name), 0, true) = (name, *sort, self.sheets.len() < MOST_SHEETS) {
            self.sheets.push(Sheet {
                name,
                is_hidden: visible & 0x03 != 0,
                at: at as usize,
            });
        }
    }
}

/// The texts that cells share. How many there are is not believed: what stands there is read.
fn texts(parts: Vec<&[u8]>) -> Vec<String> {
    let mut reading = Texts::of(parts);
    if reading.skip(8).is_none() {
        return Vec::new();
    }
    std::iter::from_fn(|| reading.long()).take(MOST_CELLS).collect()
}
