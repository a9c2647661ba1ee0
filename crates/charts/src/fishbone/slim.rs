//! The fish for a phone: its head on top, the spine down the left edge, each bone a rib with its causes under it.

use i18n::Lang;

use super::{Cause, Fishbone, framed, label, lines, narrow, rows};
use crate::{
    svg::{self, n},
    text::bold,
};

const WIDTH: f64 = 340.0;
/// Where the spine runs.
const SPINE: f64 = 6.0;
/// Where bones, causes and their causes begin.
const AT: [f64; 3] = [26.0, 40.0, 58.0];
const ROW: f64 = 17.0;

pub(super) fn drawn(fish: &Fishbone, lang: Lang) -> String {
    let head = narrow(&fish.problem, 15.0, WIDTH - 24.0);
    let tall = 14.0 + rows(&head) * 20.0;
    let mut words = format!(
        "<rect class=\"head\" x=\"0.5\" y=\"0.5\" width=\"{}\" height=\"{}\"/>",
        n(WIDTH - 1.0),
        n(tall)
    );
    words.push_str(&lines("problem", 12.0, 22.0, 20.0, &head));
    let (mut y, mut bones, mut last) = (tall + 28.0, String::new(), tall);
    for bone in &fish.bones {
        let name = narrow(&bone.name, 15.0, WIDTH - AT[0] - 4.0);
        bones.push_str(&svg::path(
            "bone",
            &format!("M{} {}L{} {}", n(SPINE), n(y - 14.0), n(AT[0] - 5.0), n(y - 5.0)),
        ));
        last = y - 14.0;
        words.push_str(&lines("strong", AT[0], y, ROW, &name));
        y += rows(&name) * ROW + 3.0;
        for cause in &bone.causes {
            y = along(cause, 1, y, &mut words, &mut bones);
        }
        y += 16.0;
    }
    let spine = svg::path("spine", &format!("M{} {}V{}", n(SPINE), n(tall), n(last)));
    framed(
        "slim",
        WIDTH,
        y - 12.0,
        &label(fish, lang),
        &format!("{spine}{bones}{words}"),
    )
}

fn along(cause: &Cause, level: usize, y: f64, words: &mut String, bones: &mut String) -> f64 {
    let at = AT[level.min(2)];
    let said = narrow(&cause.words, if cause.feeds { 14.3 } else { 13.0 }, WIDTH - at - 14.0);
    bones.push_str(&svg::path("twig", &format!("M{} {}h9", n(at - 12.0), n(y - 4.5))));
    let class = if cause.feeds { "cause feeds" } else { "cause" };
    words.push_str(&lines(class, at, y, ROW, &said));
    if cause.feeds
        && let Some(last) = said.last()
    {
        let x = at + bold(last, 13.0).min(WIDTH - at - 8.0) + 2.0;
        words.push_str(&super::wide::mark(x, y + (rows(&said) - 1.0) * ROW - 4.5));
    }
    let mut y = y + rows(&said) * ROW + 2.0;
    for below in &cause.below {
        y = along(below, level + 1, y, words, bones);
    }
    y
}
