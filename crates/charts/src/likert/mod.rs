//! How answers are spread over the options of a scale: stacked bars that part at the middle.
//!
//! Owns the figure, its table and the words for its options. What must not be shown arrives withheld, with its reason, and what
//! was merged arrives merged: nothing here can tell it apart again. Items that are worded the other way arrive turned.

mod bar;
mod frame;
mod head;
mod row;
mod table;

use i18n::Lang;

use crate::{
    control::Drawing,
    svg::{escape, n},
};
use frame::Frame;

pub use table::table;

/// Answers to items that share their options.
#[derive(Clone, Copy, Debug)]
pub struct LikertFigure<'a> {
    /// Unique on the page: prefixes the drawings' ids.
    pub id: &'a str,
    /// What was asked, of whom and when, for whoever hears the figure.
    pub title: &'a str,
    /// What could be answered, from the end that is drawn to the left.
    pub options: &'a [String],
    /// Which of them takes no side, where one does: the axis goes through it.
    pub neutral: Option<usize>,
    /// One an item, in the order in which they are shown.
    pub rows: &'a [LikertRow],
}

/// An item with its answers.
#[derive(Clone, Debug, PartialEq)]
pub struct LikertRow {
    /// The item in words.
    pub label: String,
    /// What is known of its answers.
    pub answers: Spread,
}

/// How the answers to an item are spread.
#[derive(Clone, Debug, PartialEq)]
pub enum Spread {
    /// They may be shown.
    Shown {
        /// How many answered.
        n: u64,
        /// From the left, without gaps; shares add up to one.
        bins: Vec<Bin>,
    },
    /// They may not; why, in words: `oculto: menos de 8 respuestas`.
    Withheld(String),
}

/// One option, or neighbours that are shown as one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bin {
    /// The first option.
    pub from: usize,
    /// The last one; the same where it stands alone.
    pub to: usize,
    /// Which part of the answers, 0 to 1.
    pub share: f64,
}

/// On which side of the axis something lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Left,
    /// The neutral option, or merged ones of which nobody knows the side: half of it on each.
    Middle,
    Right,
}

impl Bin {
    fn is_merged(self) -> bool {
        self.from != self.to
    }

    /// What is drawn: a share that is none is nothing.
    fn share(self) -> f64 {
        if self.share.is_finite() {
            self.share.clamp(0.0, 1.0)
        } else {
            0.0
        }
    }
}

impl LikertFigure<'_> {
    /// Compared in halves, so that the middle of an even number of options lies between two.
    fn side(&self, from: usize, to: usize) -> Side {
        let middle = self.neutral.map_or(self.options.len().saturating_sub(1), |i| 2 * i);
        match () {
            () if 2 * to < middle => Side::Left,
            () if 2 * from > middle => Side::Right,
            () => Side::Middle,
        }
    }

    /// The outer option of a side is strong, what lies between is soft; options that were merged are soft, whatever they hold.
    fn shade(&self, from: usize, to: usize) -> (&'static str, &'static str) {
        let last = self.options.len().saturating_sub(1);
        match self.side(from, to) {
            Side::Left if from == to && from == 0 => ("l1", "on-l1"),
            Side::Left => ("l2", "on-soft"),
            Side::Middle => ("l0", "on-soft"),
            Side::Right if from == to && to == last => ("l4", "on-l4"),
            Side::Right => ("l3", "on-soft"),
        }
    }

    /// The names of the options from one to another: `nunca y pocas veces`; of more than two, the ends.
    fn named(&self, from: usize, to: usize, lang: Lang) -> String {
        let name = |i: usize| self.options.get(i).cloned().unwrap_or_default();
        match to.saturating_sub(from) {
            0 => name(from),
            1 => lang.list(&[name(from), name(to)]),
            _ => lang.with(
                "figure-likert-span",
                &[("low", name(from).into()), ("high", name(to).into())],
            ),
        }
    }

    fn has_merged(&self) -> bool {
        let merged = |row: &LikertRow| match &row.answers {
            Spread::Shown { bins, .. } => bins.iter().any(|bin| bin.is_merged()),
            Spread::Withheld(_) => false,
        };
        self.rows.iter().any(merged)
    }
}

/// Draws it, 340 and 680 wide.
#[must_use]
pub fn draw(figure: &LikertFigure, lang: Lang) -> Drawing {
    Drawing {
        slim: drawn(figure, true, lang),
        wide: drawn(figure, false, lang),
    }
}

fn drawn(figure: &LikertFigure, slim: bool, lang: Lang) -> String {
    let frame = Frame::new(figure, slim, lang);
    let (head, mut y) = head::draw(figure, &frame, lang);
    let mut body = format!("<g aria-hidden=\"true\">{head}");
    for row in figure.rows {
        y = row::draw(figure, row, &frame, y, &mut body, lang);
    }
    body.push_str("</g>");
    let said = lang.with(
        "figure-likert-label",
        &[("title", figure.title.into()), ("n", figure.rows.len().into())],
    );
    let size = if slim { "slim" } else { "wide" };
    let (w, h) = (n(frame.width), n(y.max(20.0)));
    format!(
        "<svg id=\"{}-{size}\" class=\"chart {size}\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\" role=\"img\" aria-label=\"{}\">{body}</svg>",
        escape(figure.id),
        escape(&said),
    )
}

/// What the bars mean, in words: which options lie where, and that a hem marks merged ones.
#[must_use]
pub fn legend(figure: &LikertFigure, lang: Lang) -> String {
    let mut said = vec![lang.with("figure-likert-legend", &[("list", figure.options.join(", ").into())])];
    if let Some(neutral) = figure.neutral.and_then(|i| figure.options.get(i)) {
        said.push(lang.with("figure-likert-legend-neutral", &[("option", neutral.into())]));
    }
    if figure.has_merged() {
        said.push(lang.t("figure-likert-legend-merged"));
    }
    said.join(" ")
}
