//! A file of `export` as a picture, for programs that read no SVG.
//!
//! Owns drawing the few elements that our own files have. Must not read any other SVG: what people upload is none of ours. The same file
//! gives the same bytes everywhere: its font comes along (Noto Sans, SIL Open Font License).

mod encode;
mod letters;
mod outline;
mod paint;

use roxmltree::{Document, Node};
use tiny_skia::{Color, FillRule, Pixmap, Transform};

use letters::Letters;
use paint::Style;

/// Pixels for each unit of the file: sharp on paper and on a good screen.
const SCALE: f32 = 2.0;

/// Why there is no picture.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotDrawn {
    /// It is no SVG file of `export`.
    NotOurs,
    /// It is larger than any sheet of ours.
    TooLarge,
}

/// The longest side of a picture, in pixels.
const MOST: f32 = 16_000.0;

/// The picture of a file that [`crate::export`] made, as PNG, twice its size.
///
/// # Errors
/// When it is none of these, or too large.
pub fn png(svg: &str) -> Result<Vec<u8>, NotDrawn> {
    let document = Document::parse(svg).map_err(|_| NotDrawn::NotOurs)?;
    let root = document.root_element();
    let size = |side: &str| number(root, side).map(|x| (x * SCALE).ceil()).filter(|x| *x >= 1.0);
    let (width, height) = size("width").zip(size("height")).ok_or(NotDrawn::NotOurs)?;
    if width > MOST || height > MOST {
        return Err(NotDrawn::TooLarge);
    }
    // Whole and in 1..=MOST.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let mut canvas = Canvas {
        pixels: Pixmap::new(width as u32, height as u32).ok_or(NotDrawn::TooLarge)?,
        letters: Letters::new().ok_or(NotDrawn::NotOurs)?,
    };
    canvas.pixels.fill(Color::WHITE);
    let scale = Transform::from_scale(SCALE, SCALE);
    for child in root.children() {
        canvas.node(child, &Style::default(), scale);
    }
    Ok(encode::png(&canvas.pixels))
}

struct Canvas {
    pixels: Pixmap,
    letters: Letters,
}

impl Canvas {
    fn node(&mut self, node: Node, inherited: &Style, place: Transform) {
        if !node.is_element() || matches!(node.tag_name().name(), "title" | "desc" | "style") {
            return;
        }
        let style = inherited.of(node);
        let place = place.pre_concat(own(node));
        match node.tag_name().name() {
            "text" => return self.text(node, &style, place),
            "svg" | "g" => {}
            // A place to touch, and nothing to see.
            _ if node.attribute("fill") == Some("transparent") => return,
            _ => {
                if let Some(path) = outline::of(node) {
                    self.path(&path, &style, place);
                }
                return;
            }
        }
        for child in node.children() {
            self.node(child, &style, place);
        }
    }

    fn path(&mut self, path: &tiny_skia::Path, style: &Style, place: Transform) {
        if let Some(paint) = style.fill() {
            self.pixels.fill_path(path, &paint, FillRule::Winding, place, None);
        }
        if let Some((paint, stroke)) = style.stroke() {
            self.pixels.stroke_path(path, &paint, &stroke, place, None);
        }
    }

    fn text(&mut self, node: Node, style: &Style, place: Transform) {
        let words = node.text().unwrap_or_default();
        let (x, y) = (number(node, "x").unwrap_or(0.0), number(node, "y").unwrap_or(0.0));
        let Some(path) = self.letters.outline(words, style, x, y) else {
            return;
        };
        // Paper around the letters first, then the letters.
        if let Some((paint, stroke)) = style.stroke() {
            self.pixels.stroke_path(&path, &paint, &stroke, place, None);
        }
        if let Some(paint) = style.fill() {
            self.pixels.fill_path(&path, &paint, FillRule::Winding, place, None);
        }
    }
}

/// Where an element puts what is in it.
fn own(node: Node) -> Transform {
    if node.tag_name().name() == "svg" {
        let (x, y) = (number(node, "x").unwrap_or(0.0), number(node, "y").unwrap_or(0.0));
        let wide = node
            .attribute("viewBox")
            .and_then(|b| b.split(' ').nth(2)?.parse::<f32>().ok());
        let scale = number(node, "width")
            .zip(wide)
            .map_or(1.0, |(shown, wide)| shown / wide);
        return Transform::from_translate(x, y).pre_scale(scale, scale);
    }
    let mut place = Transform::identity();
    for step in node.attribute("transform").unwrap_or_default().split_inclusive(')') {
        let Some((name, numbers)) = step.trim().trim_end_matches(')').split_once('(') else {
            continue;
        };
        let numbers: Vec<f32> = numbers.split(' ').filter_map(|x| x.parse().ok()).collect();
        place = match (name, numbers[..].first().copied(), numbers.get(1).copied()) {
            ("translate", Some(x), y) => place.pre_translate(x, y.unwrap_or(0.0)),
            ("rotate", Some(degrees), _) => place.pre_concat(Transform::from_rotate(degrees)),
            _ => place,
        };
    }
    place
}

fn number(node: Node, name: &str) -> Option<f32> {
    node.attribute(name)?.parse().ok().filter(|x: &f32| x.is_finite())
}
