//! The outlines of rect, circle and path, as far as our files have them.

use roxmltree::Node;
use tiny_skia::{Path, PathBuilder, Rect};

use super::number;

pub(super) fn of(node: Node) -> Option<Path> {
    let at = |name: &str| number(node, name).unwrap_or(0.0);
    match node.tag_name().name() {
        "rect" => Some(PathBuilder::from_rect(Rect::from_xywh(
            at("x"),
            at("y"),
            at("width"),
            at("height"),
        )?)),
        "circle" => PathBuilder::from_circle(at("cx"), at("cy"), at("r")),
        "path" => path(node.attribute("d")?),
        _ => None,
    }
}

/// M, L, H, V, Z, small l, h, v, and A for the quarters of a ring.
fn path(d: &str) -> Option<Path> {
    let mut builder = PathBuilder::new();
    let (mut x, mut y) = (0.0, 0.0);
    for (command, numbers) in commands(d) {
        let mut numbers = numbers.into_iter();
        if matches!(command, 'Z' | 'z') {
            builder.close();
        }
        while let Some(first) = numbers.next() {
            let mut next = || numbers.next();
            match command {
                'M' | 'L' => (x, y) = (first, next()?),
                'l' => (x, y) = (x + first, y + next()?),
                'H' => x = first,
                'h' => x += first,
                'V' => y = first,
                'v' => y += first,
                'A' => {
                    let to = (nth(&mut next, 4)?, next()?);
                    quarter(&mut builder, (x, y), to, first);
                    (x, y) = to;
                    continue;
                }
                _ => return None,
            }
            if command == 'M' {
                builder.move_to(x, y);
            } else {
                builder.line_to(x, y);
            }
        }
    }
    builder.finish()
}

/// Skips so many and takes the one after.
fn nth(next: &mut impl FnMut() -> Option<f32>, skip: usize) -> Option<f32> {
    for _ in 0..skip {
        next()?;
    }
    next()
}

/// Each letter with the numbers after it.
fn commands(d: &str) -> Vec<(char, Vec<f32>)> {
    let mut found: Vec<(char, String)> = Vec::new();
    for c in d.chars() {
        match found.last_mut() {
            _ if c.is_ascii_alphabetic() => found.push((c, String::new())),
            Some((_, numbers)) => {
                // A minus begins a number, with or without a space before it.
                if c == '-' {
                    numbers.push(' ');
                }
                numbers.push(c);
            }
            None => {}
        }
    }
    let parsed = |text: &str| text.split([' ', ',']).filter_map(|x| x.parse().ok()).collect();
    found.iter().map(|(c, numbers)| (*c, parsed(numbers))).collect()
}

/// A clockwise arc of at most half a circle, as one curve (its middle is off by less than a thousandth for a quarter).
fn quarter(builder: &mut PathBuilder, (x0, y0): (f32, f32), (x1, y1): (f32, f32), r: f32) {
    let (dx, dy) = ((x1 - x0) / 2.0, (y1 - y0) / 2.0);
    let half = dx.hypot(dy);
    let away = (r * r - half * half).max(0.0).sqrt() / half.max(1e-6);
    // The centre lies to the right of the way from one to the other.
    let (cx, cy) = (x0 + dx - dy * away, y0 + dy + dx * away);
    let angle = 2.0 * (half / r).min(1.0).asin();
    let k = 4.0 / 3.0 * (angle / 4.0).tan();
    let (ax, ay, bx, by) = (x0 - cx, y0 - cy, x1 - cx, y1 - cy);
    builder.cubic_to(x0 - k * ay, y0 + k * ax, x1 + k * by, y1 - k * bx, x1, y1);
}
