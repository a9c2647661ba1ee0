//! Reads a drawing as a careful person would: what is written where, and whether it can be read.
#![allow(dead_code, reason = "each test file uses its part")]
#![allow(clippy::unwrap_used, reason = "a test may stop at what it cannot read")]

use charts::{Annotation, Cadence, Figure, TestMark, Unit, text};
use jiff::{
    ToSpan,
    civil::{Date, date},
};
use roxmltree::{Document, Node};
use stats::spc::{Chart, Options, Reading, analyze, read};

/// A series that was analysed, with its dates.
pub struct Series {
    pub chart: Chart,
    pub reading: Reading,
    pub dates: Vec<Date>,
    pub counts: Vec<Option<u64>>,
    pub cadence: Cadence,
    pub unit: Unit,
    pub tests: Vec<TestMark>,
    pub annotations: Vec<Annotation>,
    pub definitions: Vec<Date>,
}

impl Series {
    /// Weekly percentages from March on, where the options allow a chart.
    pub fn weekly(values: &[Option<f64>], options: &Options) -> Option<Self> {
        let chart = analyze(values, options).ok()?;
        Some(Self::of(chart, Unit::Percent { decimals: 0 }))
    }

    /// Weekly points of a chart from March on.
    pub fn of(chart: Chart, unit: Unit) -> Self {
        let reading = read(&chart);
        let first = date(2026, 3, 9);
        let dates = (0..chart.points.len())
            .map(|i| first.checked_add((7 * i64::try_from(i).unwrap()).days()).unwrap())
            .collect();
        Self {
            chart,
            reading,
            dates,
            counts: Vec::new(),
            cadence: Cadence::Weekly,
            unit,
            tests: Vec::new(),
            annotations: Vec::new(),
            definitions: Vec::new(),
        }
    }

    pub fn figure(&self) -> Figure<'_> {
        Figure {
            id: "m1",
            title: "Explican <con> sus «palabras» & más",
            chart: &self.chart,
            reading: &self.reading,
            dates: &self.dates,
            counts: &self.counts,
            cadence: self.cadence,
            unit: self.unit,
            tests: &self.tests,
            annotations: &self.annotations,
            definitions: &self.definitions,
        }
    }
}

/// The box that a text fills at least.
#[derive(Debug)]
pub struct Written {
    pub words: String,
    pub class: String,
    x: f64,
    y: f64,
    w: f64,
    h: f64,
}

/// Fails where a drawing is not well formed, has an odd number, a style, or text that is too small,
/// hidden behind other text, or outside.
pub fn readable(svg: &str) {
    let document = Document::parse(svg).unwrap_or_else(|e| panic!("{e}\n{svg}"));
    for node in document.descendants().filter(Node::is_element) {
        for attribute in node.attributes() {
            assert!(
                !matches!(attribute.name(), "style" | "font-size" | "onload"),
                "{attribute:?}"
            );
            if !matches!(attribute.name(), "aria-label" | "href" | "id") {
                let value = attribute.value();
                assert!(!value.contains("NaN") && !value.contains("inf"), "{attribute:?}");
            }
        }
    }
    let written = written(&document);
    for (i, a) in written.iter().enumerate() {
        for b in &written[i + 1..] {
            assert!(!a.touches(b), "{a:?}\nand\n{b:?}\n{svg}");
        }
    }
    let root = document.root_element();
    let size = |side: &str| root.attribute(side).map(|v| v.parse::<f64>().unwrap());
    if let (Some(w), Some(h)) = (size("width"), size("height")) {
        for text in &written {
            let inside = text.x > -6.0 && text.y > -6.0 && text.x + text.w < w + 6.0 && text.y + text.h < h + 6.0;
            assert!(inside, "{text:?} outside {w} x {h}\n{svg}");
        }
    }
}

/// Every text of a drawing with its box.
pub fn written(document: &Document) -> Vec<Written> {
    let texts = document.descendants().filter(|n| n.has_tag_name("text"));
    texts
        .filter(|n| n.attribute("transform").is_none())
        .map(|n| measured(&n))
        .collect()
}

fn measured(node: &Node) -> Written {
    let class = node.attribute("class").unwrap_or_default().to_owned();
    let lines: Vec<String> = match node.children().filter(|c| c.has_tag_name("tspan")).count() {
        0 => vec![node.text().unwrap_or_default().to_owned()],
        _ => node
            .children()
            .filter(|c| c.has_tag_name("tspan"))
            .filter_map(|c| c.text().map(ToOwned::to_owned))
            .collect(),
    };
    let has = |name: &str| class.split(' ').any(|c| c == name);
    let tree = node
        .ancestors()
        .any(|a| a.attribute("class").is_some_and(|c| c.contains("tree")));
    let size = match () {
        () if has("t12") || has("meta") => 12.0,
        () if has("aim") => 19.0 * 0.95,
        () if tree => 14.0,
        () => 13.0,
    };
    let bold = if has("strong") || has("sig") { 1.06 } else { 1.0 };
    let w = lines.iter().map(|l| text::bare(l, size) * bold).fold(0.0, f64::max);
    let at = |name: &str| node.attribute(name).unwrap().parse::<f64>().unwrap();
    let x = match () {
        () if has("end") => at("x") - w,
        () if has("mid") => at("x") - w / 2.0,
        () => at("x"),
    };
    let rows = f64::from(u32::try_from(lines.len()).unwrap());
    Written {
        words: lines.join(" "),
        class,
        x,
        y: at("y") - size * 0.74,
        w,
        h: size * 0.74 + (rows - 1.0) * 18.0,
    }
}

impl Written {
    fn touches(&self, other: &Self) -> bool {
        let w = (self.x + self.w).min(other.x + other.w) - self.x.max(other.x);
        let h = (self.y + self.h).min(other.y + other.h) - self.y.max(other.y);
        w > 0.5 && h > 0.5
    }
}
