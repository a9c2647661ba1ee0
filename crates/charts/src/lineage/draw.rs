//! The picture: marks, names that are links, a line from what each was made of.

use i18n::Lang;

use super::layout::{MARK, MOST_COLUMNS, Place, WIDTH, count, placed};
use super::{Member, chief_parents};
use crate::drivers::spans;
use crate::ring::{SMALL, arcs};
use crate::standing::inside;
use crate::svg::{self, escape, n};
use crate::text::width;

/// The column heads take so much.
const HEAD: f64 = 34.0;
/// Room below for lines that swing.
const FOOT: f64 = 24.0;
/// How far a line that skips a generation is pulled down; it reaches three quarters of it.
const SAG: f64 = 64.0;

/// The family as SVG, 720 wide. None where it has more generations than can be read beside each other.
#[must_use]
pub fn tree(family: &[Member], lang: Lang) -> Option<String> {
    let (places, tall) = placed(family)?;
    let columns = family.iter().map(|member| member.generation).max()?.min(MOST_COLUMNS);
    let mut drawn = String::new();
    for column in 1..=columns {
        let head = lang.with("lineage-generation", &[("n", column.into())]);
        let x = WIDTH / count(columns) * count(column - 1);
        drawn.push_str(&svg::text("meta", x, 14.0, &head));
    }
    drawn.push_str(&lines(family, &places));
    for (member, place) in family.iter().zip(&places) {
        drawn.push_str(&one(member, place));
    }
    Some(format!(
        "<svg class=\"chart tree lineage\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\" role=\"group\" aria-label=\"{}\">{drawn}</svg>",
        escape(&lang.t("lineage-label")),
        w = n(WIDTH),
        h = n((HEAD + tall + FOOT).ceil()),
    ))
}

/// What a member mainly comes from by a whole line, what else by a dashed one.
fn lines(family: &[Member], places: &[Place]) -> String {
    let chief = chief_parents(family);
    let mut drawn = String::new();
    for (child, member) in family.iter().enumerate() {
        for parent in member.parents.iter().copied().filter(|place| *place < places.len()) {
            let class = if chief[child] == Some(parent) {
                "from"
            } else {
                "from also"
            };
            // What skips a generation swings below whoever stands between.
            let skips = member.generation > family[parent].generation + 1;
            let sag = if skips { SAG } else { 0.0 };
            drawn.push_str(&line(&places[parent], &places[child], class, sag));
        }
    }
    drawn
}

/// A line that leaves the words level and arrives at the mark level.
fn line(from: &Place, to: &Place, class: &str, sag: f64) -> String {
    let longest = |lines: &[String], size: f64| lines.iter().map(|line| width(line, size)).fold(0.0, f64::max);
    let start = from.x + MARK + longest(&from.lines, 14.0).max(longest(&from.notes, 12.0)) + 4.0;
    let end = to.x - MARK / 2.0 - 5.0;
    let start = start.min(end - 12.0);
    let bend = (end - start) * 0.5;
    let (y, to_y) = (from.y + HEAD, to.y + HEAD);
    svg::path(
        class,
        &format!(
            "M{} {}C{} {} {} {} {} {}",
            n(start),
            n(y),
            n(start + bend),
            n(y + sag),
            n(end - bend),
            n(to_y + sag),
            n(end),
            n(to_y)
        ),
    )
}

fn one(member: &Member, place: &Place) -> String {
    let (done, now, within) = inside(member.mark);
    let mut drawn = format!(
        "<svg class=\"ring\" x=\"{}\" y=\"{}\" width=\"{s}\" height=\"{s}\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">{}{within}</svg>",
        n(place.x - MARK / 2.0),
        n(place.y + HEAD - MARK / 2.0),
        arcs(&SMALL, done, now),
        s = n(MARK),
    );
    let class = if member.href.is_some() { "u" } else { "strong" };
    let words = spans(class, place.x + MARK, HEAD + place.baseline(0), &place.lines);
    match &member.href {
        Some(href) => drawn.push_str(&format!(
            "<a href=\"{}\" aria-label=\"{}\">{words}</a>",
            escape(href),
            escape(&member.name)
        )),
        None => drawn.push_str(&words),
    }
    for (row, note) in place.notes.iter().enumerate() {
        let y = HEAD + place.baseline(place.lines.len().max(1) + row);
        drawn.push_str(&svg::text("meta", place.x + MARK, y, note));
    }
    drawn
}
