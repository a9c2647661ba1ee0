//! The run chart and the control charts, drawn twice: for a phone and for a desk.
//!
//! Owns the figure's composition; each part has its file. What is said (the label, the words on the
//! drawing) comes from the same `Reading` as the sentence.

mod axis;
mod band;
mod frame;
mod labels;
mod marks;
mod notes;
mod tests;
mod words;

use i18n::Lang;
use jiff::civil::Date;
use stats::spc::{Chart, Reading};

use crate::{
    cadence::Cadence,
    note::Annotation,
    place::Places,
    ring::{Decision, RingPhase},
    svg::{escape, n},
    unit::Unit,
};
use frame::Frame;
use tests::Row;

pub(crate) use words::meant;

/// Everything that a control chart shows. The target is the chart's own.
#[derive(Clone, Copy, Debug)]
pub struct Figure<'a> {
    /// Unique on the page: prefixes the drawings' ids.
    pub id: &'a str,
    /// The measure's name.
    pub title: &'a str,
    /// The analysed series.
    pub chart: &'a Chart,
    /// What it says; the picture's words and the sentence are both taken from it.
    pub reading: &'a Reading,
    /// One date a point, in order.
    pub dates: &'a [Date],
    /// How many stand behind each point, where known; may be empty.
    pub counts: &'a [Option<u64>],
    /// How often a point is due.
    pub cadence: Cadence,
    /// What the numbers are.
    pub unit: Unit,
    /// The tests that were run while it was measured.
    pub tests: &'a [TestMark],
    /// What happened meanwhile, besides the tests.
    pub annotations: &'a [Annotation],
    /// The days since when another operational definition holds, without the first one.
    pub definitions: &'a [Date],
}

/// A test on the time axis.
#[derive(Clone, Debug, PartialEq)]
pub struct TestMark {
    /// When it started.
    pub date: Date,
    /// Its title: `Boleto comentado`.
    pub title: String,
    /// What the page calls it: `Prueba 2`. Its last word must tell it from the others.
    pub label: String,
    /// Where it is told.
    pub href: String,
    /// Where it is in its cycle.
    pub phase: RingPhase,
    /// What was decided.
    pub decision: Option<Decision>,
}

/// The two drawings of one figure; the style sheet shows the one that fits.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// 340 wide.
    pub slim: String,
    /// 720 wide.
    pub wide: String,
}

impl Drawing {
    /// Both, as they stand in the page.
    #[must_use]
    pub fn both(&self) -> String {
        format!("{}{}", self.slim, self.wide)
    }
}

/// Draws the figure.
#[must_use]
pub fn draw(figure: &Figure, lang: Lang) -> Drawing {
    Drawing {
        slim: drawn(figure, true, lang),
        wide: drawn(figure, false, lang),
    }
}

fn drawn(figure: &Figure, slim: bool, lang: Lang) -> String {
    let frame = Frame::new(figure, slim, lang);
    let rows = tests::rows(figure.tests, &frame);
    let mut places = Places::default();
    marks::note(&frame, &mut places);
    tests::note(&rows, &frame, &mut places);
    let notes = notes::notes(figure, &frame, lang);
    notes::note(&notes, &frame, &mut places);
    // Labels first find their places among themselves; the holidays' names take what is left.
    let mut labels = labels::draw(figure, &frame, &mut places, lang);
    labels.push_str(&notes::words(&notes, &frame, &mut places));
    let mut body = String::with_capacity(16 * 1024);
    body.push_str("<g aria-hidden=\"true\">");
    body.push_str(&band::draw(figure, &frame));
    body.push_str(&notes::draw(&notes, &frame));
    body.push_str(&axis::draw(figure, &frame, &mut places, lang));
    body.push_str(&marks::lines(figure, &frame));
    body.push_str(&tests::drops(&rows, &frame));
    body.push_str(&marks::data(figure, &frame, lang));
    body.push_str("</g>");
    body.push_str(&tests::links(&rows, &frame, lang));
    body.push_str("<g aria-hidden=\"true\">");
    body.push_str(&labels);
    body.push_str("</g>");
    framed(figure, &frame, &rows, &body, lang)
}

fn framed(figure: &Figure, frame: &Frame, rows: &[Row], body: &str, lang: Lang) -> String {
    let size = if frame.slim { "slim" } else { "wide" };
    // With links inside, an image would hide them from those who listen.
    let role = if rows.is_empty() { "img" } else { "group" };
    let (w, h) = (n(frame.width), n(frame.height + tests::height(rows, frame)));
    format!(
        "<svg id=\"{}-{size}\" class=\"chart {size}\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\" role=\"{role}\" aria-label=\"{}\">{body}</svg>",
        escape(figure.id),
        escape(&words::label(figure, lang)),
    )
}
