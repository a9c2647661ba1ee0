//! The table beside a funnel: every place by name, in the order of the alphabet.

use i18n::{Arg, Lang, capitalized, sort_key};
use stats::funnel::{Outside, Place};

use super::FunnelFigure;
use crate::table::{NOTHING, Row, Table};

/// The data of a funnel. A place without a number keeps its row.
#[must_use]
pub fn table(figure: &FunnelFigure, lang: Lang) -> Table {
    let mut rows: Vec<Row> = figure
        .names
        .iter()
        .zip(&figure.funnel.places)
        .map(|(name, place)| Row {
            head: name.clone(),
            cells: place
                .as_ref()
                .map_or_else(|| silent(lang), |place| cells(figure, place, lang)),
        })
        .collect();
    rows.sort_by_cached_key(|row| sort_key(&row.head));
    let heads = [
        "figure-head-place",
        "figure-head-share",
        "figure-head-percent",
        "figure-head-chance",
        "figure-head-note",
    ];
    Table {
        caption: figure.title.to_owned(),
        head: heads.map(|key| lang.t(key)).to_vec(),
        rows,
    }
}

fn cells(figure: &FunnelFigure, place: &Place, lang: Lang) -> Vec<String> {
    let events = place.y * place.n;
    let whole = |x: f64| (x - x.round()).abs() < 1e-6 * x.abs().max(1.0);
    let share = if whole(events) && whole(place.n) {
        let args = [
            ("part", Arg::from(lang.number(events.round(), 0))),
            ("total", lang.number(place.n.round(), 0).into()),
        ];
        lang.with("figure-share", &args)
    } else {
        NOTHING.to_owned()
    };
    let (unit, (low, high)) = (figure.unit(), place.p998);
    let note = match (place.outside, place.y > figure.funnel.center) {
        (Some(Outside::P998), true) => lang.t("figure-note-over"),
        (Some(Outside::P998), false) => lang.t("figure-note-under"),
        _ => String::new(),
    };
    vec![
        share,
        unit.text(place.y, lang),
        unit.range(low, high, lang),
        capitalized(&note),
    ]
}

fn silent(lang: Lang) -> Vec<String> {
    let mut cells = vec![NOTHING.to_owned(); 3];
    cells.push(capitalized(&lang.t("figure-silence")));
    cells
}
