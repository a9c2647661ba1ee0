//! One sheet as it is written: plain columns first, then those that come in every language.

use super::super::{Row, Sheet};
use crate::model::{Instrument, Texts};

/// A sheet that grows row by row.
pub(super) struct Writing {
    pub sheet: Sheet,
    /// How many columns come before the texts.
    plain: usize,
    /// The code of each language, and what it is called in a header.
    pub languages: Vec<(String, String)>,
}

impl Writing {
    pub fn new(instrument: &Instrument, plain: &[&str], texts: &[&str]) -> Self {
        let named = instrument.languages.iter();
        let languages: Vec<(String, String)> = named
            .map(|language| {
                (
                    language.code.clone(),
                    format!("{} ({})", language.name.trim(), language.code),
                )
            })
            .collect();
        let mut header: Vec<String> = plain.iter().map(|name| (*name).to_owned()).collect();
        for text in texts {
            header.extend(languages.iter().map(|(_, language)| format!("{text}::{language}")));
        }
        let sheet = Sheet {
            header_line: 1,
            header,
            rows: Vec::new(),
        };
        Self {
            sheet,
            plain: plain.len(),
            languages,
        }
    }

    pub fn row(&mut self, plain: &[&str], texts: &[&Texts]) {
        let mut cells: Vec<String> = plain.iter().map(|cell| (*cell).to_owned()).collect();
        cells.resize(self.plain, String::new());
        for text in texts {
            cells.extend(
                self.languages
                    .iter()
                    .map(|(code, _)| text.get(code).unwrap_or_default().to_owned()),
            );
        }
        cells.resize(self.sheet.header.len(), String::new());
        // The header stands on the first line.
        let line = u64::try_from(self.sheet.rows.len())
            .unwrap_or(u64::MAX)
            .saturating_add(2);
        self.sheet.rows.push(Row { line, cells });
    }
}
