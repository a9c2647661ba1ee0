//! What the marks of a file mean: only those that it has.

use i18n::Lang;
use stats::spc::{Direction, Meaning};

use super::sheet::Entry;
use crate::{
    control::{Figure, meant},
    dots::{Dots, Mark},
    irt::TestFigure,
    kind::on_trial,
    ring::{RingPhase, ring_at},
    shape,
    svg::diamond,
};

/// The legend of a control chart.
pub(super) fn legend(figure: &Figure, lang: Lang) -> Vec<Entry> {
    let chart = figure.chart;
    let entry = |mark: String, key: &str| Entry {
        mark,
        words: lang.t(key),
    };
    let path = |class: &str, d: &str| format!("<path class=\"{class}\" d=\"{d}\"/>");
    let mut found = signals(
        chart.direction,
        |meaning| {
            let marked = |p| shape::marked(p, chart.direction) == Some(meaning);
            chart.points.iter().any(marked)
        },
        lang,
    );
    if chart.points.iter().any(|p| p.excluded && p.y.is_some()) {
        found.push(entry(
            "<circle class=\"pt-open\" r=\"3.2\"/>".to_owned(),
            "figure-note-excluded",
        ));
    }
    if chart.points.iter().any(|p| p.ucl.is_some()) {
        let trial = chart.phases.iter().all(|phase| on_trial(chart, phase));
        let class = if trial { "band trial" } else { "band" };
        found.push(entry(path(class, "M-8 -6h16v12h-16z"), "figure-legend-band"));
    }
    if chart.target.is_some() {
        found.push(entry(path("goal", "M-8 0h16"), "figure-legend-target"));
    }
    if !figure.tests.is_empty() {
        found.push(entry(
            ring_at(RingPhase::Act, None, (0.0, 0.0), 16.0),
            "figure-legend-test",
        ));
    }
    found
}

/// The signals that occur, by what they mean.
pub(super) fn signals(direction: Direction, occurs: impl Fn(Meaning) -> bool, lang: Lang) -> Vec<Entry> {
    [Meaning::Improvement, Meaning::Concern, Meaning::Neither]
        .into_iter()
        .filter(|meaning| occurs(*meaning))
        .map(|meaning| Entry {
            mark: format!(
                "<path class=\"pt-sig\" d=\"{}\"/>",
                shape::outline(meaning, direction, 0.0, 0.0, 5.2)
            ),
            words: lang.t(meant(meaning)),
        })
        .collect()
}

/// The legend of a funnel.
pub(super) fn funnel(lang: Lang) -> Vec<Entry> {
    let far = format!("<path class=\"pt-sig\" d=\"{}\"/>", diamond(0.0, 0.0, 6.0));
    let marks = [
        ("<circle class=\"pt\" r=\"3.2\"/>".to_owned(), "figure-legend-place"),
        (far, "figure-legend-beyond"),
        (
            "<path class=\"band\" d=\"M-8 -6h16v12h-16z\"/>".to_owned(),
            "figure-funnel-outer",
        ),
        (
            "<path class=\"edge\" d=\"M-8 0h16\"/>".to_owned(),
            "figure-funnel-inner",
        ),
    ];
    marks
        .into_iter()
        .map(|(mark, key)| Entry {
            mark,
            words: lang.t(key),
        })
        .collect()
}

/// The legend of a figure of rows.
pub(super) fn dots(figure: &Dots, lang: Lang) -> Vec<Entry> {
    let look = figure
        .rows
        .iter()
        .any(|row| row.mark == Mark::Look && row.value.is_some());
    let interval = "<path class=\"axis\" d=\"M-8 0h16\"/><circle class=\"pt\" r=\"3.2\"/>".to_owned();
    let mut found = vec![Entry {
        mark: interval,
        words: lang.t("figure-dots-interval"),
    }];
    if look {
        found.push(Entry {
            mark: format!("<path class=\"pt-sig\" d=\"{}\"/>", diamond(0.0, 0.0, 6.0)),
            words: lang.t("figure-dots-look"),
        });
    }
    found.push(Entry {
        mark: "<path class=\"band\" d=\"M-8 -6h16v12h-16z\"/>".to_owned(),
        words: figure.band_words.clone(),
    });
    found
}

/// The legend of a test.
pub(super) fn test(figure: &TestFigure, lang: Lang) -> Vec<Entry> {
    let reversed = figure.fit.items.iter().any(|item| item.slope < 0.0);
    let marks = [
        ("trace", "figure-irt-item", true),
        ("trace sig-l", "figure-irt-item-reversed", reversed),
        ("centre was", "figure-irt-whole", true),
    ];
    marks
        .into_iter()
        .filter(|(.., shown)| *shown)
        .map(|(class, key, _)| Entry {
            mark: format!("<path class=\"{class}\" d=\"M-8 0h16\"/>"),
            words: lang.t(key),
        })
        .collect()
}
