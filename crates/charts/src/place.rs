//! Where a label can stand: over no other text, and on the data only where nothing else is left.

use crate::text::width;

/// Square pixels of data that a label may touch without a second thought.
const FREE: f64 = 8.0;

/// A box in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Rect {
    pub x: f64,
    pub y: f64,
    pub w: f64,
    pub h: f64,
}

/// Which end of a text its x means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

impl Rect {
    /// The box of a text whose baseline is at `y`.
    pub fn text(words: &str, size: f64, anchor: Anchor, x: f64, y: f64) -> Self {
        Self::wide(width(words, size), size, anchor, x, y)
    }

    /// The box of a text of a known width.
    pub fn wide(w: f64, size: f64, anchor: Anchor, x: f64, y: f64) -> Self {
        let x = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - w / 2.0,
            Anchor::End => x - w,
        };
        Self {
            x,
            y: y - size * 0.8,
            w,
            h: size * 1.05,
        }
    }

    /// The box around a mark.
    pub fn around(x: f64, y: f64, r: f64) -> Self {
        Self {
            x: x - r,
            y: y - r,
            w: 2.0 * r,
            h: 2.0 * r,
        }
    }

    fn shared(&self, other: &Self) -> f64 {
        let w = (self.x + self.w).min(other.x + other.w) - self.x.max(other.x);
        let h = (self.y + self.h).min(other.y + other.h) - self.y.max(other.y);
        if w > 0.0 && h > 0.0 { w * h } else { 0.0 }
    }
}

/// What already stands in a drawing.
#[derive(Debug, Default)]
pub(crate) struct Places {
    texts: Vec<Rect>,
    marks: Vec<Rect>,
    points: Vec<Rect>,
}

impl Places {
    /// Notes a mark: labels avoid it where they can.
    pub fn mark(&mut self, rect: Rect) {
        self.marks.push(rect);
    }

    /// Notes a point of the data: what is covered there is no longer told.
    pub fn point(&mut self, rect: Rect) {
        self.marks.push(rect);
        self.points.push(rect);
    }

    /// Notes a text: no label may touch it.
    pub fn text(&mut self, rect: Rect) {
        self.texts.push(rect);
    }

    /// Notes a line as a row of small boxes.
    pub fn line(&mut self, (x0, y0): (f64, f64), (x1, y1): (f64, f64)) {
        let pieces = ((x1 - x0).abs().max((y1 - y0).abs()) / 6.0).ceil().clamp(1.0, 400.0);
        let mut k = 0.0;
        while k <= pieces {
            let t = k / pieces;
            self.mark(Rect::around(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, 1.5));
            k += 1.0;
        }
    }

    /// The candidate that covers least of the lines, and neither text nor a point.
    pub fn choose_over_lines(&mut self, candidates: &[Rect]) -> Option<usize> {
        let clear = |candidate: &Rect| {
            let touches = |other: &Rect| other.shared(candidate) > 1.0;
            !self.texts.iter().any(touches) && !self.points.iter().any(touches)
        };
        let cost = |i: &usize| -> f64 { self.marks.iter().map(|m| m.shared(&candidates[*i])).sum() };
        let free = (0..candidates.len()).filter(|i| clear(&candidates[*i]));
        let best = free.min_by(|a, b| cost(a).total_cmp(&cost(b)))?;
        self.texts.push(candidates[best]);
        Some(best)
    }

    /// The first candidate that touches no text and hardly any data; else the one that covers least of
    /// the data. `None` where each would cover text, or more of the data than `bearable` square pixels.
    pub fn choose(&mut self, candidates: &[Rect], bearable: f64) -> Option<usize> {
        let mut best: Option<(usize, f64)> = None;
        for (i, candidate) in candidates.iter().enumerate() {
            if self.texts.iter().any(|t| t.shared(candidate) > 0.0) {
                continue;
            }
            let cost: f64 = self.marks.iter().map(|m| m.shared(candidate)).sum();
            if cost <= bearable && best.is_none_or(|(_, least)| cost < least - 0.5) {
                best = Some((i, cost));
            }
            if cost <= FREE {
                break;
            }
        }
        let (i, _) = best?;
        self.texts.push(candidates[i]);
        Some(i)
    }
}

/// Moves wished heights apart to at least `gap`, in order, inside `top..bottom`. Input must be sorted.
pub(crate) fn apart(wished: &[f64], gap: f64, top: f64, bottom: f64) -> Vec<f64> {
    let mut heights = wished.to_vec();
    // Down from the top, then up from the bottom, then half of the push given back: lines and their
    // labels stay near each other on both sides.
    let mut floor = top;
    for y in &mut heights {
        *y = y.max(floor);
        floor = *y + gap;
    }
    let mut ceiling = bottom;
    for y in heights.iter_mut().rev() {
        *y = y.min(ceiling);
        ceiling = *y - gap;
    }
    for _ in 0..20 {
        for i in 0..heights.len() {
            let low = if i == 0 { top } else { heights[i - 1] + gap };
            let high = heights.get(i + 1).map_or(bottom, |next| next - gap);
            if low <= high {
                heights[i] = wished[i].clamp(low, high).midpoint(heights[i]).clamp(low, high);
            }
        }
    }
    heights
}
