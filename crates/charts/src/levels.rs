//! Levels over time, a small field each: what somebody's own observations said of each dimension, and the tests between them as rings on
//! the time axis.
//!
//! Owns the figure and its table. Fields stand in the order of the rubric: nothing here sorts, and no two persons stand in one figure.

use i18n::Lang;
use jiff::civil::Date;

use crate::control::{Drawing, TestMark};
use crate::ring::ring_at;
use crate::svg::{self, escape, n};
use crate::table::{NOTHING, Row, Table};

/// Room of a field: its name, its levels, and the space below.
const NAME: f64 = 18.0;
const LEVELS: f64 = 44.0;
const GAP: f64 = 18.0;
/// Below the last field: rings, and days.
const RINGS: f64 = 30.0;
const DAYS: f64 = 18.0;
const RING: f64 = 18.0;

/// Levels over time.
#[derive(Clone, Copy, Debug)]
pub struct LevelsFigure<'a> {
    /// Unique on the page: prefixes the drawings' ids.
    pub id: &'a str,
    /// Of what, for whoever hears the figure.
    pub title: &'a str,
    /// When, the earliest first.
    pub days: &'a [Date],
    /// One a dimension.
    pub rows: &'a [LevelRow],
    /// The tests between them.
    pub tests: &'a [TestMark],
}

/// A dimension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelRow {
    /// Its name.
    pub label: String,
    /// How many levels it has.
    pub of: usize,
    /// The level on each day; none where too little was seen.
    pub levels: Vec<Option<usize>>,
}

/// Draws it, 340 and 680 wide.
#[must_use]
pub fn draw(figure: &LevelsFigure, lang: Lang) -> Drawing {
    Drawing {
        slim: drawn(figure, "slim", 340.0, lang),
        wide: drawn(figure, "wide", 680.0, lang),
    }
}

fn drawn(figure: &LevelsFigure, size: &str, whole: f64, lang: Lang) -> String {
    let (left, right) = (14.0, whole - 24.0);
    let span = span(figure);
    let x = |day: Date| match span {
        Some((first, days)) => left + (right - left) * since(first, day).clamp(0.0, days) / days,
        None => f64::midpoint(left, right),
    };
    let mut body = String::from("<g aria-hidden=\"true\">");
    let mut y = 0.0;
    for row in figure.rows {
        field(&mut body, row, figure.days, (y, whole), &x);
        y += NAME + LEVELS + GAP;
    }
    let axis = y + RINGS / 2.0;
    for test in figure.tests {
        let at = x(test.date).clamp(RING / 2.0, whole - RING / 2.0);
        body.push_str(&svg::path(
            "drop",
            &format!("M{} {}V{}", n(at), n(NAME), n(axis - RING / 2.0)),
        ));
        body.push_str(&ring_at(test.phase, test.decision, (at, axis), RING));
    }
    let under = y + if figure.tests.is_empty() { 6.0 } else { RINGS + 6.0 };
    body.push_str(&svg::path(
        "axis",
        &format!("M{} {}H{}", n(left), n(under - 4.0), n(right)),
    ));
    let mut ends: Vec<Date> = figure
        .days
        .first()
        .into_iter()
        .chain(figure.days.last())
        .copied()
        .collect();
    ends.dedup();
    for (at, day) in ends.iter().enumerate() {
        let (class, place) = match (ends.len(), at) {
            (1, _) => ("t12 mid", x(*day)),
            (_, 0) => ("t12", 0.0),
            _ => ("t12 end", whole),
        };
        body.push_str(&svg::text(class, place, under + 12.0, &lang.day_short(*day)));
    }
    body.push_str("</g>");
    let (w, h) = (n(whole), n(under + DAYS));
    format!(
        "<svg id=\"{}-{size}\" class=\"chart {size}\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\" role=\"img\" aria-label=\"{}\">{body}</svg>",
        escape(figure.id),
        escape(figure.title),
    )
}

/// A dimension: its name, a line a level at top and bottom, and the levels joined.
fn field(body: &mut String, row: &LevelRow, days: &[Date], (top, whole): (f64, f64), x: &impl Fn(Date) -> f64) {
    body.push_str(&svg::text("strong", 0.0, top + 12.0, &row.label));
    let height = |level: usize| {
        let steps = row.of.saturating_sub(1).max(1) as f64;
        top + NAME + LEVELS - (level.saturating_sub(1) as f64) / steps * (LEVELS - 8.0)
    };
    for level in [1, row.of] {
        let y = height(level);
        body.push_str(&svg::path("edge", &format!("M0 {}H{}", n(y), n(whole - 14.0))));
        body.push_str(&svg::text("t12 end", whole, y + 4.0, &level.to_string()));
    }
    let seen = days
        .iter()
        .zip(&row.levels)
        .filter_map(|(day, level)| Some((x(*day), height((*level)?))));
    let points: Vec<(f64, f64)> = seen.collect();
    if points.len() > 1 {
        body.push_str(&svg::polyline(std::slice::from_ref(&points)));
    }
    for (x, y) in points {
        body.push_str(&format!(
            "<circle class=\"pt\" cx=\"{}\" cy=\"{}\" r=\"3.6\"/>",
            n(x),
            n(y)
        ));
    }
}

/// The first day, and so many days to the last; none where there is one day only.
fn span(figure: &LevelsFigure) -> Option<(Date, f64)> {
    let all = || {
        figure
            .days
            .iter()
            .copied()
            .chain(figure.tests.iter().map(|test| test.date))
    };
    let (first, last) = (all().min()?, all().max()?);
    let days = since(first, last);
    (days > 0.0).then_some((first, days))
}

fn since(first: Date, day: Date) -> f64 {
    // Dates of a calendar never lie so far apart that their days don't fit.
    first.until(day).map_or(0.0, |span| f64::from(span.get_days()))
}

/// The levels of the figure, a day a column.
#[must_use]
pub fn table(figure: &LevelsFigure, lang: Lang) -> Table {
    let mut head = vec![lang.t("figure-head-item")];
    head.extend(figure.days.iter().map(|day| lang.day(*day)));
    let cell = |level: &Option<usize>| level.map_or_else(|| NOTHING.to_owned(), |level| level.to_string());
    let rows = figure.rows.iter().map(|row| Row {
        head: row.label.clone(),
        cells: row.levels.iter().map(cell).collect(),
    });
    Table {
        caption: figure.title.to_owned(),
        head,
        rows: rows.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ring::RingPhase;

    #[test]
    fn a_point_a_level_and_a_ring_a_test() {
        let days = [jiff::civil::date(2026, 4, 1), jiff::civil::date(2026, 6, 1)];
        let rows = [
            LevelRow {
                label: "Clima <1>".to_owned(),
                of: 4,
                levels: vec![Some(2), Some(3)],
            },
            LevelRow {
                label: "Claridad".to_owned(),
                of: 4,
                levels: vec![None, Some(4)],
            },
        ];
        let tests = [TestMark {
            date: jiff::civil::date(2026, 5, 1),
            title: "Esperar".to_owned(),
            label: "Esperar".to_owned(),
            href: "/".to_owned(),
            phase: RingPhase::Do,
            decision: None,
        }];
        let figure = LevelsFigure {
            id: "practica",
            title: "Mi práctica",
            days: &days,
            rows: &rows,
            tests: &tests,
        };
        let drawn = draw(&figure, Lang::EsCl).both();
        assert_eq!(drawn.matches("class=\"pt\"").count(), 6, "three levels, drawn twice");
        assert!(
            drawn.contains("class=\"ring") && drawn.contains("Clima &lt;1&gt;") && !drawn.contains("NaN"),
            "{drawn}"
        );
        let table = table(&figure, Lang::EsCl);
        assert_eq!(table.rows[1].cells, ["–", "4"]);
        let one = LevelsFigure {
            days: &days[..1],
            tests: &[],
            ..figure
        };
        assert!(!draw(&one, Lang::En).both().contains("NaN"));
    }
}
