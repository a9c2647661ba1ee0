//! Our own sheet, `ronda`: what XLSForm has no word for.

use super::super::Sheet;
use super::writing::Writing;
use crate::model::{Instrument, Item};

pub(super) fn own(instrument: &Instrument) -> Sheet {
    let plain = [
        "kind", "key", "value", "parts", "minimum", "measures", "name", "origin", "by", "licence",
    ];
    let mut sheet = Writing::new(instrument, &plain, &["label"]);
    sheet.row(&["title"], &[&instrument.title]);
    if !instrument.decline.is_empty() && !instrument.items().any(Item::may_decline) {
        sheet.row(&["decline"], &[&instrument.decline]);
    }
    sheet.row(&["setting", "validation", instrument.validation.word()], &[]);
    if instrument.free_text {
        sheet.row(&["setting", "free_text", "yes"], &[]);
    }
    for language in &instrument.languages {
        let described = [&language.name, language.origin.word(), &language.by, &language.licence];
        let mut cells = vec!["language", &language.code, "", "", "", ""];
        cells.extend(described);
        sheet.row(&cells, &[]);
    }
    for scale in &instrument.scales {
        let kind = if scale.scales.is_empty() {
            "scale"
        } else {
            "scale_of_scales"
        };
        let (parts, minimum) = (scale.parts().join(" "), scale.minimum.to_string());
        sheet.row(&[kind, &scale.key, "", &parts, &minimum], &[&scale.title]);
    }
    for form in &instrument.short_forms {
        let measured = form
            .scales
            .iter()
            .map(|measured| format!("{}:{}", measured.scale, measured.minimum));
        let measures = measured.collect::<Vec<_>>().join(" ");
        sheet.row(
            &["short_form", &form.key, "", &form.items.join(" "), "", &measures],
            &[&form.title],
        );
    }
    sheet.sheet
}
