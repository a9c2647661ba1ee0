//! The tests on the time axis: rings that link to their cycle. Where they crowd, first the titles go,
//! then all of the label but its number; rows below take what one row cannot.

use i18n::Lang;

use super::{TestMark, frame::Frame};
use crate::{
    place::{Places, Rect},
    ring::ring_at,
    svg::{self, escape, n},
    text::{bold, width},
};

/// More than this would be a wall of rings; the page lists every test below the figure.
const MOST: usize = 36;

/// A test that found its place.
pub(super) struct Row<'a> {
    mark: &'a TestMark,
    style: Style,
    row: usize,
    x: f64,
    /// The label stands before the ring, where after it the drawing ends.
    before: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Full,
    Label,
    Number,
}

/// Finds the fullest style in which all tests fit into few rows.
pub(super) fn rows<'a>(tests: &'a [TestMark], frame: &Frame) -> Vec<Row<'a>> {
    let mut seen: Vec<&TestMark> = tests.iter().filter(|t| inside(t, frame)).collect();
    seen.sort_by_key(|t| t.date);
    let late = &seen[seen.len().saturating_sub(MOST)..];
    let styles = if frame.slim {
        [(Style::Label, 1), (Style::Label, 2), (Style::Number, 3)]
    } else {
        [(Style::Full, 1), (Style::Full, 2), (Style::Label, 2)]
    };
    for (style, most) in styles {
        let placed = placed(late, style, frame);
        if placed.iter().all(|r| r.row < most) {
            return placed;
        }
    }
    placed(late, Style::Number, frame)
}

fn inside(test: &TestMark, frame: &Frame) -> bool {
    let day = crate::time::days(test.date);
    !frame.spots.is_empty() && frame.x.low <= day && day <= frame.x.high
}

/// Each test into the first row where it touches nobody.
fn placed<'a>(tests: &[&'a TestMark], style: Style, frame: &Frame) -> Vec<Row<'a>> {
    let mut ends: Vec<f64> = Vec::new();
    let mut found = Vec::new();
    for mark in tests {
        let x = frame.at(mark.date);
        let (mut left, mut right, before) = reach(mark, style, x, frame);
        left = left.min(x - 11.0);
        right = right.max(x + 11.0);
        let free = ends.iter().position(|end| *end + 6.0 <= left);
        let row = free.unwrap_or(ends.len());
        match ends.get_mut(row) {
            Some(end) => *end = right,
            None => ends.push(right),
        }
        found.push(Row {
            mark,
            style,
            row,
            x,
            before,
        });
    }
    found
}

/// From where to where a test's ring and words go.
fn reach(mark: &TestMark, style: Style, x: f64, frame: &Frame) -> (f64, f64, bool) {
    let long = match words(mark, style)[..] {
        [label, title] => bold(label, 13.0).max(width(title, 12.0)),
        [label] => bold(label, 12.0),
        _ => 0.0,
    };
    if frame.slim && style == Style::Label {
        let middle = middle(x, long, frame);
        return (middle - long / 2.0, middle + long / 2.0, false);
    }
    let gap = 15.0;
    if x + gap + long > frame.width {
        (x - gap - long, x + 10.0, true)
    } else {
        (x - 10.0, x + gap + long, false)
    }
}

/// The middle of a label below its ring, moved so that it stays in the drawing.
fn middle(x: f64, long: f64, frame: &Frame) -> f64 {
    x.clamp(
        (long / 2.0).min(frame.width / 2.0),
        (frame.width - long / 2.0).max(frame.width / 2.0),
    )
}

fn words(mark: &TestMark, style: Style) -> Vec<&str> {
    match style {
        Style::Full => vec![&mark.label, &mark.title],
        Style::Label => vec![&mark.label],
        Style::Number => vec![mark.label.split_whitespace().next_back().unwrap_or_default()],
    }
}

/// What the rows add to the drawing's height.
pub(super) fn height(rows: &[Row], frame: &Frame) -> f64 {
    let Some(first) = rows.first() else {
        return 0.0;
    };
    let last = rows.iter().map(|r| r.row).max().unwrap_or(0);
    44.0 + step(first.style, frame) * f64::from(u32::try_from(last).unwrap_or(0))
}

fn step(style: Style, frame: &Frame) -> f64 {
    match style {
        Style::Full => 36.0,
        Style::Label if frame.slim => 40.0,
        Style::Label | Style::Number => 26.0,
    }
}

fn centre(row: &Row, frame: &Frame) -> f64 {
    frame.bottom + 38.0 + step(row.style, frame) * f64::from(u32::try_from(row.row).unwrap_or(0))
}

/// Dotted lines from the plot to the rings; they leave out the months' names and the rows above.
pub(super) fn drops(rows: &[Row], frame: &Frame) -> String {
    let mut drawn = String::new();
    for row in rows {
        let (x, top) = (n(row.x), n(frame.top));
        let mut d = format!("M{x} {top}V{}", n(frame.bottom + 4.0));
        if row.row == 0 {
            d.push_str(&format!("M{x} {}V{}", n(frame.bottom + 20.0), n(frame.bottom + 27.0)));
        }
        drawn.push_str(&svg::path("drop", &d));
    }
    drawn
}

/// Notes the dotted lines, so that labels keep off them.
pub(super) fn note(rows: &[Row], frame: &Frame, places: &mut Places) {
    for row in rows {
        places.mark(Rect {
            x: row.x - 0.25,
            y: frame.top,
            w: 0.5,
            h: frame.bottom - frame.top,
        });
    }
}

/// The rings and their words, each a link to its cycle.
pub(super) fn links(rows: &[Row], frame: &Frame, lang: Lang) -> String {
    let mut drawn = String::new();
    for row in rows {
        let (mark, y) = (row.mark, centre(row, frame));
        let title = lang.with(
            "figure-test",
            &[
                ("label", (&mark.label).into()),
                ("title", (&mark.title).into()),
                ("date", lang.day_short(mark.date).into()),
            ],
        );
        let side = if frame.slim { 18.0 } else { 20.0 };
        drawn.push_str(&format!(
            "<a href=\"{}\"><title>{}</title><circle cx=\"{}\" cy=\"{}\" r=\"14\" fill=\"transparent\"/>{}{}</a>",
            escape(&mark.href),
            escape(&title),
            n(row.x),
            n(y),
            ring_at(mark.phase, mark.decision, (row.x, y), side),
            label(row, y, frame),
        ));
    }
    drawn
}

fn label(row: &Row, y: f64, frame: &Frame) -> String {
    let words = words(row.mark, row.style);
    if frame.slim && row.style == Style::Label {
        let x = middle(row.x, bold(words[0], 12.0), frame);
        return svg::text("t12 mid strong", x, y + 23.0, words[0]);
    }
    let (x, end) = if row.before {
        (row.x - 15.0, " end")
    } else {
        (row.x + 15.0, "")
    };
    match words[..] {
        [label, title] => {
            svg::text(&format!("strong{end}"), x, y + 1.0, label)
                + " "
                + &svg::text(&format!("t12{end}"), x, y + 16.0, title)
        }
        _ => svg::text(
            &format!("t12 strong{end}"),
            x,
            y + 4.0,
            words.first().copied().unwrap_or_default(),
        ),
    }
}
