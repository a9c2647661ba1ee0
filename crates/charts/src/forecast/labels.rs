//! What is named: the aim, where the series is now, where it would be.

use i18n::Lang;

use super::{ForecastChart, frame::Frame};
use crate::{svg, text};

/// A name at a height, which it may leave so that no two stand on one another.
struct Name {
    class: &'static str,
    y: f64,
    words: String,
}

pub(super) fn draw(chart: &ForecastChart, frame: &Frame, lang: Lang) -> String {
    let mut names = Vec::new();
    if let Some(target) = chart.target {
        names.push(Name {
            class: "goal-t",
            y: frame.y.at(target),
            words: said("figure-aim-target", &chart.unit.text(target, lang), lang),
        });
    }
    if let Some(ahead) = &chart.ahead {
        names.push(Name {
            class: "strong",
            y: frame.y.at(ahead.middle),
            words: said("figure-aim-ahead", &chart.unit.range(ahead.low, ahead.high, lang), lang),
        });
    }
    if !frame.is_wide() {
        // On a phone there is no room beside the plot: they stand above it, the aim first.
        let mut x = 0.0;
        let mut drawn = String::new();
        for name in names {
            drawn.push_str(&svg::text(name.class, x, 13.0, &name.words));
            x += text::bold(&name.words, 13.0) + 10.0;
        }
        return drawn;
    }
    let now = chart.points.last().map(|(_, value)| *value);
    if let (Some(value), None) = (now, &chart.ahead) {
        names.push(Name {
            class: "strong",
            y: frame.y.at(value),
            words: said("figure-aim-now", &chart.unit.text(value, lang), lang),
        });
    }
    names.sort_by(|a, b| a.y.total_cmp(&b.y));
    let mut free = f64::NEG_INFINITY;
    let mut drawn = String::new();
    for name in names {
        let lines = text::wrap(&name.words, 13.0, 116.0);
        let mut y = name.y.max(free);
        for line in &lines {
            drawn.push_str(&svg::text(name.class, frame.right + 8.0, y + 4.5, line));
            y += 16.0;
        }
        free = y + 2.0;
    }
    drawn
}

fn said(key: &str, value: &str, lang: Lang) -> String {
    lang.with(key, &[("value", value.into())])
}
