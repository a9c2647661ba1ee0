//! From the file's classes to paint: the same rules that the file carries, applied in the same order.

use roxmltree::Node;
use tiny_skia::{Color, LineJoin, Paint, Stroke, StrokeDash};

use crate::export::style::{RULES, resolved};

/// Which end of a text its x means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// What holds for an element: its own rules over those of the elements around it.
#[derive(Clone, Debug)]
pub(super) struct Style {
    fill: Option<Color>,
    opacity: f32,
    stroke: Option<Color>,
    width: f32,
    dash: Vec<f32>,
    round: bool,
    pub size: f32,
    pub bold: bool,
    pub anchor: Anchor,
}

impl Default for Style {
    fn default() -> Self {
        Self {
            fill: Some(Color::BLACK),
            opacity: 1.0,
            stroke: None,
            width: 1.0,
            dash: Vec::new(),
            round: false,
            size: 13.0,
            bold: false,
            anchor: Anchor::Start,
        }
    }
}

impl Style {
    pub fn of(&self, node: Node) -> Self {
        let mut style = self.clone();
        let classes: Vec<&str> = node.attribute("class").unwrap_or_default().split(' ').collect();
        for (selector, declarations) in RULES {
            let holds = match selector.strip_prefix('.') {
                Some(class) => classes.contains(&class),
                None => node.tag_name().name() == selector,
            };
            if holds {
                for declaration in resolved(declarations).split(';') {
                    if let Some((name, value)) = declaration.split_once(':') {
                        style.set(name, value);
                    }
                }
            }
        }
        style
    }

    fn set(&mut self, name: &str, value: &str) {
        let number = || value.trim_end_matches("px").parse::<f32>().ok();
        match name {
            "fill" => self.fill = color(value),
            "fill-opacity" => self.opacity = number().unwrap_or(1.0),
            "stroke" => self.stroke = color(value),
            "stroke-width" => self.width = number().unwrap_or(1.0),
            "stroke-dasharray" => self.dash = value.split(' ').filter_map(|x| x.parse().ok()).collect(),
            "stroke-linejoin" => self.round = value == "round",
            "font-size" => self.size = number().unwrap_or(13.0),
            "font-weight" => self.bold = value == "600",
            "text-anchor" => {
                self.anchor = match value {
                    "middle" => Anchor::Middle,
                    "end" => Anchor::End,
                    _ => Anchor::Start,
                }
            }
            _ => {}
        }
    }

    pub fn fill(&self) -> Option<Paint<'static>> {
        let mut color = self.fill?;
        color.apply_opacity(self.opacity);
        Some(paint(color))
    }

    pub fn stroke(&self) -> Option<(Paint<'static>, Stroke)> {
        let mut dash = self.dash.clone();
        // An odd pattern is said twice.
        if dash.len() % 2 == 1 {
            dash.extend_from_within(..);
        }
        let stroke = Stroke {
            width: self.width,
            line_join: if self.round { LineJoin::Round } else { LineJoin::Miter },
            dash: StrokeDash::new(dash, 0.0),
            ..Stroke::default()
        };
        Some((paint(self.stroke?), stroke))
    }
}

fn paint(color: Color) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color(color);
    paint.anti_alias = true;
    paint
}

/// `#fff` or `#25221d`; nothing for `none`.
fn color(value: &str) -> Option<Color> {
    let digits = value.strip_prefix('#')?;
    let all = u32::from_str_radix(digits, 16).ok()?;
    let part = |shift: u32| u8::try_from(all >> shift & 0xff).unwrap_or(u8::MAX);
    let short = |shift: u32| u8::try_from((all >> shift & 0xf) * 17).unwrap_or(u8::MAX);
    match digits.len() {
        6 => Some(Color::from_rgba8(part(16), part(8), part(0), 255)),
        3 => Some(Color::from_rgba8(short(8), short(4), short(0), 255)),
        _ => None,
    }
}
