//! Answers by option. Options that were counted together have one line, from the first to the last of them.

use survey::Instrument;

use super::Told;
use crate::delimited::disarmed;

pub(super) const COLUMNS: [&str; 15] = [
    "liceo",
    "encuesta",
    "cuestionario",
    "version",
    "forma",
    "desde",
    "hasta",
    "grupo",
    "sexo",
    "respondieron",
    "pregunta",
    "respondieron_pregunta",
    "alternativa_desde",
    "alternativa_hasta",
    "cantidad",
];

pub(super) fn rows(told: &Told<'_>) -> Vec<Vec<String>> {
    let release = &told.results.release;
    let mut rows = Vec::new();
    for (group, n, first) in told.shown() {
        for (at, item) in release.outline.items.iter().enumerate() {
            let Some(result) = release.item(&group, at) else {
                continue;
            };
            for bin in &result.bins {
                let mut row = first.clone();
                row.extend([
                    n.to_string(),
                    disarmed(&item.name),
                    result.answered.to_string(),
                    option(told.instrument, &item.name, bin.first),
                    option(told.instrument, &item.name, bin.last),
                    bin.count.to_string(),
                ]);
                rows.push(row);
            }
        }
    }
    rows
}

/// The key of an option. Of several choices each is a question by itself: 0 for those who left it out, 1 for those who chose it.
fn option(instrument: &Instrument, name: &str, place: usize) -> String {
    let anchor = instrument.item(name).and_then(|item| item.anchors().get(place));
    anchor.map_or_else(|| place.to_string(), |anchor| disarmed(&anchor.key))
}
