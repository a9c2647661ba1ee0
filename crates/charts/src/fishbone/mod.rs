//! Causes along the bones of a fish, drawn twice: a fish for desks, its spine upright for phones.
//!
//! The list beside the figure has the same words with their links, so the drawing is one picture with one label.

mod slim;
mod wide;

use i18n::Lang;

use crate::control::Drawing;
use crate::{svg::escape, text};

/// A fish to be drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fishbone {
    /// The problem: its head.
    pub problem: String,
    /// Its bones.
    pub bones: Vec<Bone>,
}

/// A bone with the causes along it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bone {
    /// Its name.
    pub name: String,
    /// Causes.
    pub causes: Vec<Cause>,
}

/// A cause, and what causes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cause {
    /// Its words.
    pub words: String,
    /// Whether it feeds a driver.
    pub feeds: bool,
    /// Causes of it.
    pub below: Vec<Cause>,
}

/// Draws it, 340 and 720 wide.
#[must_use]
pub fn draw(fish: &Fishbone, lang: Lang) -> Drawing {
    Drawing {
        slim: slim::drawn(fish, lang),
        wide: wide::drawn(fish, lang),
    }
}

/// The figure in one sentence: `Espina de pescado de «…»: 7 causas en 4 ramas, 2 alimentan un impulsor.`
fn label(fish: &Fishbone, lang: Lang) -> String {
    let causes = fish.bones.iter().flat_map(|bone| &bone.causes).flat_map(with_below);
    let (all, feeding) = causes.fold((0_usize, 0_usize), |(all, feeding), cause| {
        (all + 1, feeding + usize::from(cause.feeds))
    });
    let bones = fish.bones.iter().filter(|bone| !bone.causes.is_empty()).count();
    lang.with(
        "figure-fishbone-label",
        &[
            ("problem", fish.problem.as_str().into()),
            ("causes", all.into()),
            ("bones", bones.into()),
            ("feeding", feeding.into()),
        ],
    )
}

fn with_below(cause: &Cause) -> impl Iterator<Item = &Cause> {
    std::iter::once(cause).chain(&cause.below)
}

fn framed(size: &str, width: f64, height: f64, label: &str, body: &str) -> String {
    format!(
        "<svg class=\"chart fish {size}\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\" role=\"img\" aria-label=\"{}\">{body}</svg>",
        escape(label),
        w = crate::svg::n(width),
        h = crate::svg::n(height.ceil()),
    )
}

/// Lines of text under one another, with the class of each.
fn lines(class: &str, x: f64, first: f64, row: f64, lines: &[String]) -> String {
    let mut y = first;
    let mut drawn = String::new();
    for line in lines {
        drawn.push_str(&crate::svg::text(class, x, y, line));
        y += row;
    }
    drawn
}

/// Words in lines of this width. A word that is wider than that is broken with a hyphen: columns of a fish are narrow.
fn narrow(words: &str, size: f64, room: f64) -> Vec<String> {
    let mut fitting = String::new();
    for word in words.split_whitespace() {
        let mut part = String::new();
        for letter in word.chars() {
            if text::width(&part, size) + text::width("m-", size) > room && part.chars().count() > 2 {
                fitting.push_str(&part);
                fitting.push_str("- ");
                part.clear();
            }
            part.push(letter);
        }
        fitting.push_str(&part);
        fitting.push(' ');
    }
    text::wrap(&fitting, size, room)
}

fn rows(lines: &[String]) -> f64 {
    f64::from(u32::try_from(lines.len()).unwrap_or(u32::MAX))
}
