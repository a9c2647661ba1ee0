//! Words as outlines, in the font that comes along.

use tiny_skia::{Path, PathBuilder};
use ttf_parser::{Face, OutlineBuilder};

use super::paint::{Anchor, Style};
use crate::typefaces::{REGULAR, SEMIBOLD};

/// Both weights of the font.
pub(super) struct Letters {
    regular: Face<'static>,
    bold: Face<'static>,
}

impl Letters {
    pub fn new() -> Option<Self> {
        Some(Self {
            regular: Face::parse(REGULAR, 0).ok()?,
            bold: Face::parse(SEMIBOLD, 0).ok()?,
        })
    }

    /// The words in one line, with x and y as SVG means them; nothing where there is nothing to see.
    pub fn outline(&self, words: &str, style: &Style, x: f32, y: f32) -> Option<Path> {
        let face = if style.bold { &self.bold } else { &self.regular };
        let scale = style.size / f32::from(face.units_per_em());
        // A letter that the font lacks is shown as its empty box.
        let glyphs: Vec<_> = words.chars().map(|c| face.glyph_index(c).unwrap_or_default()).collect();
        let wide = |glyph| f32::from(face.glyph_hor_advance(glyph).unwrap_or_default()) * scale;
        let long: f32 = glyphs.iter().map(|glyph| wide(*glyph)).sum();
        let start = match style.anchor {
            Anchor::Start => x,
            Anchor::Middle => x - long / 2.0,
            Anchor::End => x - long,
        };
        let mut pen = Pen {
            path: PathBuilder::new(),
            x: start,
            y,
            scale,
        };
        for glyph in glyphs {
            face.outline_glyph(glyph, &mut pen);
            pen.x += wide(glyph);
        }
        pen.path.finish()
    }
}

/// Draws glyphs at a place: a font's heights go up, a picture's down.
struct Pen {
    path: PathBuilder,
    x: f32,
    y: f32,
    scale: f32,
}

impl Pen {
    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        (self.x + x * self.scale, self.y - y * self.scale)
    }
}

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let ((x1, y1), (x, y)) = (self.at(x1, y1), self.at(x, y));
        self.path.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let ((x1, y1), (x2, y2), (x, y)) = (self.at(x1, y1), self.at(x2, y2), self.at(x, y));
        self.path.cubic_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}
