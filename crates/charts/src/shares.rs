//! Shares with their intervals, one a line, against one threshold: what a class can do on each axis.
//!
//! Owns the figure and its table. Lines stand in the order in which they come: nothing here sorts, so that nothing becomes a ranking.

use i18n::Lang;

use crate::control::Drawing;
use crate::svg::{self, escape, n};
use crate::table::{NOTHING, Row, Table};
use crate::text::{bold, width, wrap};

/// The column of the words beside the lines.
const WORDS: f64 = 210.0;
/// Room of a line, and of a line of words.
const STEP: f64 = 36.0;
const LINE: f64 = 17.0;
/// Above the first line: the threshold's name.
const HEAD: f64 = 26.0;

/// Shares against a threshold.
#[derive(Clone, Copy, Debug)]
pub struct SharesFigure<'a> {
    /// Unique on the page: prefixes the drawings' ids.
    pub id: &'a str,
    /// Of what and whom, for whoever hears the figure.
    pub title: &'a str,
    /// The head of the words' column: `Eje`.
    pub what: &'a str,
    /// From which share on one can, and how that is called.
    pub threshold: (f64, &'a str),
    /// One a line.
    pub rows: &'a [ShareRow],
}

/// A line.
#[derive(Clone, Debug, PartialEq)]
pub struct ShareRow {
    /// In words.
    pub label: String,
    /// From 0 to 1; none where nothing can be said.
    pub share: Option<f64>,
    /// Its interval.
    pub interval: Option<(f64, f64)>,
    /// What it rests on: `8 preguntas`.
    pub note: String,
}

/// Draws it, 340 and 680 wide.
#[must_use]
pub fn draw(figure: &SharesFigure, lang: Lang) -> Drawing {
    Drawing {
        slim: drawn(figure, true, lang),
        wide: drawn(figure, false, lang),
    }
}

fn drawn(figure: &SharesFigure, slim: bool, lang: Lang) -> String {
    let (whole, left) = if slim { (340.0, 6.0) } else { (680.0, WORDS + 18.0) };
    let right = whole - 56.0;
    let x = |share: f64| left + (right - left) * share.clamp(0.0, 1.0);
    let mut body = String::from("<g aria-hidden=\"true\">");
    let mut y = HEAD;
    let mut lines = String::new();
    for row in figure.rows {
        y = line(&mut lines, row, slim, y, &x, (whole, lang));
    }
    let (threshold, name) = figure.threshold;
    // The threshold stands behind the lines, its name over it.
    body.push_str(&svg::path(
        "goal",
        &format!("M{} {}V{}", n(x(threshold)), n(HEAD - 8.0), n(y)),
    ));
    let half = width(name, 12.0) / 2.0;
    let middle = x(threshold).clamp(half, whole - half);
    body.push_str(&svg::text("t12 mid goal-t", middle, HEAD - 13.0, name));
    body.push_str(&lines);
    body.push_str("</g>");
    let size = if slim { "slim" } else { "wide" };
    let (w, h) = (n(whole), n(y + 4.0));
    format!(
        "<svg id=\"{}-{size}\" class=\"chart {size}\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\" role=\"img\" aria-label=\"{}\">{body}</svg>",
        escape(figure.id),
        escape(figure.title),
    )
}

/// Draws a line from `y` on, and says where the next begins.
fn line(
    body: &mut String,
    row: &ShareRow,
    slim: bool,
    y: f64,
    x: &impl Fn(f64) -> f64,
    (whole, lang): (f64, Lang),
) -> f64 {
    let room = if slim { whole } else { WORDS };
    let words = wrap(&row.label, 13.0 * bold("n", 1.0) / width("n", 1.0), room);
    let mut under = y;
    for part in &words {
        body.push_str(&svg::text("strong halo", 0.0, under + 13.0, part));
        under += LINE;
    }
    let (middle, next) = if slim {
        (under + 12.0, under + STEP)
    } else {
        (y + 9.0, under.max(y + STEP - 8.0) + 6.0)
    };
    body.push_str(&svg::path(
        "axis",
        &format!("M{} {m}H{}", n(x(0.0)), n(x(1.0)), m = n(middle)),
    ));
    if let Some((low, high)) = row.interval {
        let (from, to) = (x(low), x(high));
        body.push_str(&format!(
            "<rect class=\"span\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"12\"/>",
            n(from),
            n(middle - 6.0),
            n((to - from).max(1.0))
        ));
    }
    match row.share {
        Some(share) => {
            body.push_str(&format!(
                "<circle class=\"pt\" cx=\"{}\" cy=\"{}\" r=\"4\"/>",
                n(x(share)),
                n(middle)
            ));
            body.push_str(&svg::text("end strong", whole, middle + 4.5, &lang.percent(share, 0)));
        }
        None => body.push_str(&svg::text("end", whole, middle + 4.5, NOTHING)),
    }
    next
}

/// The numbers of the figure.
#[must_use]
pub fn table(figure: &SharesFigure, lang: Lang) -> Table {
    let cell =
        |share: Option<f64>| share.map_or_else(|| NOTHING.to_owned(), |share| lang.percent(share.clamp(0.0, 1.0), 0));
    let rows = figure.rows.iter().map(|row| Row {
        head: row.label.clone(),
        cells: vec![
            cell(row.share),
            cell(row.interval.map(|(low, _)| low)),
            cell(row.interval.map(|(_, high)| high)),
            row.note.clone(),
        ],
    });
    Table {
        caption: figure.title.to_owned(),
        head: vec![
            figure.what.to_owned(),
            lang.t("figure-head-percent"),
            lang.t("figure-head-low"),
            lang.t("figure-head-high"),
            lang.t("figure-head-note"),
        ],
        rows: rows.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(label: &str, share: Option<f64>, interval: Option<(f64, f64)>) -> ShareRow {
        ShareRow {
            label: label.to_owned(),
            share,
            interval,
            note: "8 preguntas".to_owned(),
        }
    }

    #[test]
    fn lines_keep_their_order_and_their_numbers() {
        let rows = [
            row("Números <y> operaciones", Some(0.41), Some((0.3, 1.2))),
            row("Álgebra", Some(0.9), None),
            row("Geometría", None, None),
        ];
        let figure = SharesFigure {
            id: "ejes",
            title: "1°A",
            what: "Eje",
            threshold: (0.6, "60 %"),
            rows: &rows,
        };
        let drawn = draw(&figure, Lang::EsCl).both();
        assert!(drawn.contains("Números &lt;y&gt;"), "{drawn}");
        assert!(drawn.find("Números") < drawn.find("Álgebra"));
        assert_eq!(drawn.matches("class=\"pt\"").count(), 4);
        // What lies beyond the whole is drawn at its end.
        assert!(!drawn.contains("NaN"));
        let table = table(&figure, Lang::EsCl);
        assert_eq!(table.rows[0].cells[..3], ["41\u{a0}%", "30\u{a0}%", "100\u{a0}%"]);
        assert_eq!(table.rows[2].cells[..3], ["–", "–", "–"]);
    }
}
