//! The few ways in which text and numbers enter an SVG. Everything a person wrote passes `escape`.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

/// The text as it may stand in an element or in a double-quoted attribute, without what XML forbids.
#[must_use]
pub fn escape(text: &str) -> Cow<'_, str> {
    let plain = |c: char| !matches!(c, '&' | '<' | '>' | '"' | '\'') && allowed(c);
    if text.chars().all(plain) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for c in text.chars().filter(|c| allowed(*c)) {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            _ => safe.push(c),
        }
    }
    Cow::Owned(safe)
}

/// XML 1.0 has no place for most control characters, not even escaped.
fn allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r') || (c >= ' ' && !matches!(c, '\u{fffe}' | '\u{ffff}'))
}

/// A coordinate: a tenth of a pixel is enough, and shorter pages load sooner.
#[derive(Clone, Copy)]
pub(crate) struct Tenths(i64);

/// Whole tenths are written ten times as fast as a fraction is: a page with a hundred charts has forty thousand.
pub(crate) fn n(x: f64) -> Tenths {
    let tenths = (x.clamp(-1e5, 1e5) * 10.0).round_ties_even();
    Tenths(if tenths.is_finite() { tenths as i64 } else { 0 })
}

impl fmt::Display for Tenths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tenths = self.0.unsigned_abs();
        if self.0 < 0 {
            f.write_str("-")?;
        }
        fmt::Display::fmt(&(tenths / 10), f)?;
        match tenths % 10 {
            0 => Ok(()),
            rest => write!(f, ".{rest}"),
        }
    }
}

/// One line of text. `class` may be empty.
pub(crate) fn text(class: &str, x: f64, y: f64, words: &str) -> String {
    let class = if class.is_empty() {
        String::new()
    } else {
        format!(" class=\"{class}\"")
    };
    format!("<text{class} x=\"{}\" y=\"{}\">{}</text>", n(x), n(y), escape(words))
}

/// A path of one class.
pub(crate) fn path(class: &str, d: &str) -> String {
    format!("<path class=\"{class}\" d=\"{d}\"/>")
}

/// A diamond around a point, the shape of a signal.
pub(crate) fn diamond(x: f64, y: f64, half: f64) -> String {
    let r = n(half);
    format!("M{} {}l{r} {r}l-{r} {r}l-{r} -{r}z", n(x), n(y - half))
}

/// A line through points, in pieces: each piece is one stretch without a gap.
pub(crate) fn polyline(pieces: &[Vec<(f64, f64)>]) -> String {
    let mut d = String::new();
    for piece in pieces.iter().filter(|p| p.len() > 1) {
        for (i, (x, y)) in piece.iter().enumerate() {
            let step = if i == 0 { 'M' } else { 'L' };
            // Writing to a String never fails.
            let _ = write!(d, "{step}{} {}", n(*x), n(*y));
        }
    }
    d
}
