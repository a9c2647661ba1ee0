//! The upper panel: how often it was planned, and how often it was done, added up.

use i18n::Lang;

use super::{
    DoseChart,
    frame::{Frame, TOP},
};
use crate::{
    scale::{self, Scale},
    svg::{self, n},
};

pub(super) fn draw(chart: &DoseChart, frame: &Frame, lang: Lang) -> String {
    let ends = chart.weeks.iter().flat_map(|week| [week.planned, week.done]).flatten();
    let most = ends.fold(1.0_f64, f64::max);
    let y = Scale {
        low: 0.0,
        high: most,
        from: frame.upper,
        to: TOP,
    };
    let mut body = svg::text("strong", 0.0, 13.0, &lang.t("figure-dose-head"));
    body.push_str(&svg::path(
        "axis",
        &format!("M{} {}H{}", n(frame.left), n(frame.upper), n(frame.right)),
    ));
    for value in scale::ticks(0.0, most, true, 3.0).0 {
        body.push_str(&svg::text(
            "end",
            frame.left - 6.0,
            y.at(value) + 4.5,
            &lang.number(value, 0),
        ));
    }
    let planned = curve(
        chart
            .weeks
            .iter()
            .map(|week| Some((frame.end(week.monday), y.at(week.planned?)))),
        (frame.left, frame.upper),
    );
    let done = curve(
        chart
            .weeks
            .iter()
            .map(|week| Some((frame.end(week.monday), y.at(week.done?)))),
        (frame.left, frame.upper),
    );
    if planned.len() > 1 {
        body.push_str(&svg::path("goal", &svg::polyline(std::slice::from_ref(&planned))));
    }
    if done.len() > 1 {
        body.push_str(&svg::path("trace", &svg::polyline(std::slice::from_ref(&done))));
    }
    for (x, at) in done.iter().skip(1) {
        body.push_str(&format!(
            "<circle class=\"pt\" cx=\"{}\" cy=\"{}\" r=\"3.2\"/>",
            n(*x),
            n(*at)
        ));
    }
    body.push_str(&names(chart, frame, planned.last(), done.last(), lang));
    body
}

/// A curve from nothing at the start.
fn curve(ends: impl Iterator<Item = Option<(f64, f64)>>, start: (f64, f64)) -> Vec<(f64, f64)> {
    std::iter::once(start).chain(ends.map_while(|end| end)).collect()
}

/// What each curve is and where it ends: beside its end, or on a phone in the panel's upper left, where both begin low.
fn names(
    chart: &DoseChart,
    frame: &Frame,
    planned: Option<&(f64, f64)>,
    done: Option<&(f64, f64)>,
    lang: Lang,
) -> String {
    let last = |of: fn(&super::Week) -> Option<f64>| chart.weeks.iter().rev().find_map(of);
    let said = |key: &str, value: f64| lang.with(key, &[("n", lang.number(value, 0).into())]);
    let plan = last(|week| week.planned).map(|value| said("figure-dose-planned", value));
    let fact = last(|week| week.done).map(|value| said("figure-dose-done", value));
    let mut drawn = String::new();
    if !frame.is_wide() {
        for (row, (class, words)) in [("goal-t", plan), ("strong", fact)].into_iter().enumerate() {
            let y = TOP + 12.0 + if row == 0 { 0.0 } else { 16.0 };
            drawn.push_str(&svg::text(class, frame.left + 8.0, y, &words.unwrap_or_default()));
        }
        return drawn;
    }
    let plan_y = planned.map_or(TOP, |end| end.1);
    let mut fact_y = done.map_or(frame.upper, |end| end.1);
    // The two never stand on one another: the fact gives way downwards.
    if plan.is_some() && (fact_y - plan_y).abs() < 16.0 {
        fact_y = plan_y + 16.0;
    }
    if let Some(words) = plan {
        drawn.push_str(&svg::text("goal-t", frame.right + 8.0, plan_y + 4.5, &words));
    }
    if let Some(words) = fact {
        drawn.push_str(&svg::text("strong", frame.right + 8.0, fact_y + 4.5, &words));
    }
    drawn
}
