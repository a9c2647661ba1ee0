//! What stands behind the codes: the words of each question and answer, its points, and of which scale it is a part.

use survey::{Instrument, Item, Texts};

use crate::delimited::disarmed;

pub(super) const COLUMNS: [&str; 8] = [
    "cuestionario",
    "version",
    "clase",
    "clave",
    "parte_de",
    "texto",
    "puntos",
    "invertida",
];

pub(super) fn rows(instrument: &Instrument, version: i64, say: &dyn Fn(&Texts) -> String) -> Vec<Vec<String>> {
    let first = [disarmed(&instrument.key), version.to_string()];
    let row = |rest: [String; 6]| first.iter().cloned().chain(rest).collect::<Vec<String>>();
    let words = |texts: &Texts| disarmed(&say(texts));
    let none = String::new;
    let mut rows = vec![row([
        "cuestionario".to_owned(),
        disarmed(&instrument.key),
        none(),
        words(&instrument.title),
        none(),
        none(),
    ])];
    for item in instrument.items() {
        rows.push(row([
            "pregunta".to_owned(),
            disarmed(&item.key),
            scales_of(instrument, item),
            words(&item.text),
            none(),
            if item.is_reversed() { "1" } else { "0" }.to_owned(),
        ]));
        rows.extend(item.anchors().iter().map(|anchor| {
            row([
                "alternativa".to_owned(),
                disarmed(&anchor.key),
                disarmed(&item.key),
                words(&anchor.text),
                anchor.points().map_or_else(none, |points| points.to_string()),
                none(),
            ])
        }));
    }
    rows.extend(instrument.scales.iter().map(|scale| {
        row([
            "escala".to_owned(),
            disarmed(&scale.key),
            none(),
            words(&scale.title),
            none(),
            none(),
        ])
    }));
    rows
}

/// The scales that hold an item, by key.
fn scales_of(instrument: &Instrument, item: &Item) -> String {
    let scales = instrument.scales.iter().filter(|scale| scale.items.contains(&item.key));
    let keys: Vec<&str> = scales.map(|scale| scale.key.as_str()).collect();
    disarmed(&keys.join(" "))
}
