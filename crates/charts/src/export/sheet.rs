//! The paper that a file is: words, a drawing and a legend below each other.

use i18n::Lang;

use super::{Size, style};
use crate::{
    svg::{self, escape, n},
    text::{self, wrap},
};

const MARGIN: f64 = 16.0;

/// A file in the making.
pub(super) struct Sheet {
    width: f64,
    /// Where the next thing goes.
    y: f64,
    body: String,
}

/// A mark of the legend: an SVG around 0/0, 16 wide, and what it means.
pub(super) struct Entry {
    pub mark: String,
    pub words: String,
}

impl Sheet {
    pub fn new(size: Size) -> Self {
        Self {
            width: if size == Size::Phone { 372.0 } else { 752.0 },
            y: MARGIN,
            body: String::new(),
        }
    }

    /// The room between the margins.
    pub fn room(&self) -> f64 {
        self.width - 2.0 * MARGIN
    }

    /// A paragraph.
    pub fn words(&mut self, class: &str, size: f64, line: f64, words: &str) {
        let factor = if class == "head" { 1.1 } else { 1.0 };
        for words in wrap(words, size * factor, self.room().min(640.0)) {
            self.y += line;
            let row = svg::text(class, MARGIN, self.y - line * 0.28, &words);
            self.body.push_str(&row);
        }
        self.y += 7.0;
    }

    /// A drawing at its own size, without its links: there is nowhere to go from a file.
    pub fn drawing(&mut self, svg: &str) {
        self.y += 6.0;
        self.at(MARGIN, self.y, svg);
        self.y += height(svg) + 8.0;
    }

    /// A drawing at this place.
    pub fn at(&mut self, x: f64, y: f64, svg: &str) {
        let placed = format!("<svg x=\"{}\" y=\"{}\" overflow=\"visible\" ", n(x), n(y));
        self.body.push_str(&unlinked(svg).replacen("<svg ", &placed, 1));
    }

    /// One line of text at this place.
    pub fn text(&mut self, class: &str, x: f64, y: f64, words: &str) {
        self.body.push_str(&svg::text(class, x, y, words));
    }

    /// Where the next thing goes, from the left margin on.
    pub fn corner(&self) -> (f64, f64) {
        (MARGIN, self.y)
    }

    pub fn down(&mut self, by: f64) {
        self.y += by;
    }

    /// Marks with their words, as many in a row as there is room for.
    pub fn legend(&mut self, entries: &[Entry]) {
        let mut x = MARGIN;
        self.y += 14.0;
        for entry in entries {
            let long = 22.0 + text::width(&entry.words, 12.0) + 14.0;
            if x > MARGIN && x + long > MARGIN + self.room() {
                x = MARGIN;
                self.y += 20.0;
            }
            let (at, y) = (n(x + 8.0), n(self.y - 4.0));
            self.body
                .push_str(&format!("<g transform=\"translate({at} {y})\">{}</g>", entry.mark));
            self.text("t12", x + 22.0, self.y, &entry.words);
            x += long;
        }
        self.y += 8.0;
    }

    /// Where the numbers come from.
    pub fn closing(&mut self, source: &str) {
        for words in wrap(source, 12.0, self.room()) {
            self.y += 17.0;
            self.text("t12", MARGIN, self.y - 4.0, &words);
        }
        self.y += MARGIN;
    }

    /// The file.
    pub fn finished(self, title: &str, said: &str, lang: Lang) -> String {
        let (w, h) = (n(self.width), n(self.y.ceil()));
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\" xml:lang=\"{}\" role=\"img\"><title>{}</title><desc>{}</desc><style>{}</style><rect class=\"paper\" width=\"{w}\" height=\"{h}\"/>{}</svg>\n",
            lang.tag(),
            escape(title),
            escape(said),
            style::sheet(),
            self.body
        )
    }
}

/// The height that a drawing says of itself.
fn height(svg: &str) -> f64 {
    let said = svg.split(" height=\"").nth(1).and_then(|rest| rest.split('"').next());
    said.and_then(|number| number.parse().ok()).unwrap_or(0.0)
}

/// Links become groups. What people wrote is escaped, so that `<a` is always ours.
fn unlinked(svg: &str) -> String {
    let mut plain = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some((before, link)) = rest.split_once("<a ") {
        plain.push_str(before);
        plain.push_str("<g>");
        rest = link.split_once('>').map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    plain.replace("</a>", "</g>")
}
