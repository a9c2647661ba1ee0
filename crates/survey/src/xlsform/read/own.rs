//! Our own sheet, `ronda`: what XLSForm has no word for.

use super::super::columns::{Shape, Table};
use super::super::refused::{Refusal, Refused, Which};
use super::super::{Row, Sheet};
use super::is_yes;
use crate::model::{Language, Scale, ShortForm, ShortScale, Texts, Validation};

#[derive(Default)]
pub(super) struct Own {
    pub validation: Option<Validation>,
    pub free_text: Option<bool>,
    pub title: Texts,
    pub decline: Texts,
    pub languages: Vec<Language>,
    /// Languages that only head a column here.
    pub heads: Vec<(String, String)>,
    pub scales: Vec<Scale>,
    pub short_forms: Vec<ShortForm>,
}

const SHAPE: Shape = Shape {
    which: Which::Ronda,
    plain: &[
        "kind", "key", "value", "parts", "minimum", "measures", "name", "origin", "by", "licence",
    ],
    texts: &["label"],
};

pub(super) fn read(sheet: &Sheet, default: Option<&(String, String)>, refused: &mut Vec<Refused>) -> Own {
    let table = Table::of(&SHAPE, sheet, default, refused);
    let mut own = Own {
        heads: table.languages.clone(),
        ..Own::default()
    };
    let mut seen: Vec<(String, String)> = Vec::new();
    for row in table.rows() {
        let (kind, key) = (table.cell(row, "kind"), table.cell(row, "key"));
        // Both kinds of scales share their keys; that a key stands there twice is then said by the check of the instrument.
        let named = (kind.to_owned(), key.to_owned());
        if matches!(kind, "title" | "decline" | "setting" | "language") && seen.contains(&named) {
            refused.push(table.refuse(Refusal::SecondRow, row, "kind", kind));
        }
        seen.push(named);
        let allowed: &[&str] = match kind {
            "title" | "decline" => &["kind", "label"],
            "setting" => &["kind", "key", "value"],
            "language" => &["kind", "key", "name", "origin", "by", "licence"],
            "scale" | "scale_of_scales" => &["kind", "key", "label", "parts", "minimum"],
            "short_form" => &["kind", "key", "label", "parts", "measures"],
            _ => {
                refused.push(table.refuse(Refusal::UnknownRow, row, "kind", kind));
                continue;
            }
        };
        table.misplaced(row, allowed, refused);
        own.take(&table, row, kind, refused);
    }
    own
}

impl Own {
    fn take(&mut self, table: &Table<'_>, row: &Row, kind: &str, refused: &mut Vec<Refused>) {
        match kind {
            "title" => self.title = table.texts(row, "label"),
            "decline" => self.decline = table.texts(row, "label"),
            "setting" => self.setting(table, row, refused),
            "language" => {
                let origin = table.owned(row, "origin");
                match origin.parse() {
                    Ok(origin) => self.languages.push(Language {
                        code: table.owned(row, "key"),
                        name: table.owned(row, "name"),
                        origin,
                        by: table.owned(row, "by"),
                        licence: table.owned(row, "licence"),
                    }),
                    Err(_) => refused.push(table.refuse(Refusal::UnknownRow, row, "origin", &origin)),
                }
            }
            "short_form" => self.short_form(table, row, refused),
            _ => self.scale(table, row, kind == "scale_of_scales", refused),
        }
    }

    fn setting(&mut self, table: &Table<'_>, row: &Row, refused: &mut Vec<Refused>) {
        let (key, value) = (table.owned(row, "key"), table.owned(row, "value"));
        let known = match key.as_str() {
            "validation" => {
                self.validation = value.parse().ok();
                self.validation.is_some()
            }
            "free_text" => {
                self.free_text = is_yes(&value);
                self.free_text.is_some()
            }
            _ => {
                refused.push(table.refuse(Refusal::UnknownRow, row, "key", &key));
                return;
            }
        };
        if !known {
            refused.push(table.refuse(Refusal::UnknownRow, row, "value", &value));
        }
    }

    fn scale(&mut self, table: &Table<'_>, row: &Row, of_scales: bool, refused: &mut Vec<Refused>) {
        let written = table.owned(row, "minimum");
        let Ok(minimum) = written.parse() else {
            refused.push(table.refuse(Refusal::NotANumber, row, "minimum", &written));
            return;
        };
        let parts = parts(&table.owned(row, "parts"));
        let (items, scales) = if of_scales {
            (Vec::new(), parts)
        } else {
            (parts, Vec::new())
        };
        self.scales.push(Scale {
            key: table.owned(row, "key"),
            title: table.texts(row, "label"),
            items,
            scales,
            minimum,
        });
    }

    fn short_form(&mut self, table: &Table<'_>, row: &Row, refused: &mut Vec<Refused>) {
        let mut scales = Vec::new();
        for measured in parts(&table.owned(row, "measures")) {
            let read = measured.rsplit_once(':').and_then(|(scale, minimum)| {
                let scale = scale.to_owned();
                Some(ShortScale {
                    scale,
                    minimum: minimum.parse().ok()?,
                })
            });
            match read {
                Some(read) => scales.push(read),
                None => refused.push(table.refuse(Refusal::NotANumber, row, "measures", &measured)),
            }
        }
        self.short_forms.push(ShortForm {
            key: table.owned(row, "key"),
            title: table.texts(row, "label"),
            items: parts(&table.owned(row, "parts")),
            scales,
        });
    }
}

fn parts(written: &str) -> Vec<String> {
    written.split_whitespace().map(str::to_owned).collect()
}
