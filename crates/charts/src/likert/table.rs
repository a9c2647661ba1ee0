//! The table beside the bars: an item a row, an option a column.

use i18n::{Lang, capitalized};

use super::{Bin, LikertFigure, Spread};
use crate::table::{NOTHING, Row, Table};

/// The data of the bars. What was merged has no number of its own: the note says it.
#[must_use]
pub fn table(figure: &LikertFigure, lang: Lang) -> Table {
    let mut head = vec![lang.t("figure-head-item")];
    head.extend(figure.options.iter().map(|option| capitalized(option)));
    head.extend([lang.t("figure-head-n"), lang.t("figure-head-note")]);
    let rows = figure
        .rows
        .iter()
        .map(|row| Row {
            head: row.label.clone(),
            cells: match &row.answers {
                Spread::Shown { n, bins } => shown(figure, *n, bins, lang),
                Spread::Withheld(why) => withheld(figure, why),
            },
        })
        .collect();
    Table {
        caption: figure.title.to_owned(),
        head,
        rows,
    }
}

fn shown(figure: &LikertFigure, n: u64, bins: &[Bin], lang: Lang) -> Vec<String> {
    let alone = |i: usize| bins.iter().find(|bin| bin.from == i && bin.to == i);
    let held = |i: usize| bins.iter().any(|bin| (bin.from..=bin.to).contains(&i));
    let cell = |i: usize| match alone(i) {
        Some(bin) => lang.percent(bin.share(), 0),
        None if held(i) => NOTHING.to_owned(),
        None => lang.percent(0.0, 0),
    };
    let mut cells: Vec<String> = (0..figure.options.len()).map(cell).collect();
    cells.push(lang.number(whole(n), 0));
    let merged = bins.iter().filter(|bin| bin.is_merged()).map(|bin| {
        let options = figure.named(bin.from, bin.to, lang);
        let share = lang.percent(bin.share(), 0);
        lang.with(
            "figure-likert-together",
            &[("options", options.into()), ("share", share.into())],
        )
    });
    cells.push(capitalized(&merged.collect::<Vec<_>>().join("; ")));
    cells
}

fn withheld(figure: &LikertFigure, why: &str) -> Vec<String> {
    let mut cells = vec![NOTHING.to_owned(); figure.options.len() + 1];
    cells.push(capitalized(why));
    cells
}

/// Counts of answers are far below 2^53.
#[expect(clippy::cast_precision_loss, reason = "a network has fewer answers")]
fn whole(n: u64) -> f64 {
    n as f64
}
