//! The lower panel: the measure in the same weeks, and what it was before.

use i18n::Lang;

use super::{DoseChart, frame::Frame};
use crate::{
    scale::{self, Scale},
    svg::{self, n},
};

pub(super) fn draw(chart: &DoseChart, frame: &Frame, lang: Lang) -> String {
    if chart.outcome.is_empty() {
        return String::new();
    }
    let values = chart.outcome.iter().map(|(_, value)| *value).chain(chart.before);
    let (low, high) = scale::domain(values, chart.unit.full());
    let y = Scale {
        low,
        high,
        from: frame.bottom,
        to: frame.top,
    };
    let mut body = svg::text("strong", 0.0, frame.top - 12.0, &lang.t("figure-dose-measure"));
    let factor = chart.unit.shown(1.0);
    let (ticks, decimals) = scale::ticks(low * factor, high * factor, false, 2.0);
    for tick in ticks {
        let words = lang.number(tick, decimals);
        body.push_str(&svg::text("end", frame.left - 6.0, y.at(tick / factor) + 4.5, &words));
    }
    let spots: Vec<(f64, f64)> = chart
        .outcome
        .iter()
        .map(|(date, value)| (frame.day(*date), y.at(*value)))
        .collect();
    if spots.len() > 1 {
        body.push_str(&svg::path("trace", &svg::polyline(std::slice::from_ref(&spots))));
    }
    for (x, at) in spots {
        body.push_str(&format!(
            "<circle class=\"pt\" cx=\"{}\" cy=\"{}\" r=\"3.2\"/>",
            n(x),
            n(at)
        ));
    }
    if let Some(before) = chart.before {
        let at = y.at(before);
        body.push_str(&svg::path(
            "centre later",
            &format!("M{} {}H{}", n(frame.left), n(at), n(frame.right)),
        ));
        let words = lang.with("figure-dose-before", &[("value", chart.unit.text(before, lang).into())]);
        if frame.is_wide() {
            body.push_str(&svg::text("", frame.right + 8.0, at + 4.5, &words));
        } else {
            // Above the line, or below it where the panel ends.
            let above = at - 6.0 > frame.top + 8.0;
            body.push_str(&svg::text(
                "end halo",
                frame.right,
                if above { at - 6.0 } else { at + 16.0 },
                &words,
            ));
        }
    }
    body
}
