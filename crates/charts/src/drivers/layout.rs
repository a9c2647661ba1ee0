//! Where each aim, driver and idea stands: ideas in rows, each parent in the middle of its children.

use i18n::Lang;

use super::{Driver, Evidence, Idea, Theory};
use crate::text::{width, wrap};

/// What a node is, and so how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Driver,
    Idea,
}

/// A node with its place.
#[derive(Debug)]
pub(super) struct Node {
    pub kind: Kind,
    pub x: f64,
    pub y: f64,
    pub lines: Vec<String>,
    pub notes: Vec<String>,
    pub href: Option<String>,
    pub evidence: Evidence,
    pub key: String,
    pub tests_href: Option<String>,
    pub children: Vec<Node>,
}

/// Columns of the drawing: where each level's text begins, and how wide it may be.
#[derive(Debug)]
pub(super) struct Columns {
    pub aim: f64,
    pub levels: Vec<(f64, f64)>,
    pub ideas: (f64, f64),
}

/// Text sizes and rows, in pixels.
pub(super) const SIZE: f64 = 14.0;
pub(super) const ROW: f64 = 18.0;
const AIR: f64 = 24.0;
const GROUP: f64 = 26.0;
const TOP: f64 = 44.0;

impl Columns {
    pub fn of(theory: &Theory) -> Self {
        if theory.drivers.iter().any(|d| !d.drivers.is_empty()) {
            return Self {
                // Between two columns a tally has room on its line.
                aim: 176.0,
                levels: vec![(292.0, 138.0), (548.0, 138.0)],
                ideas: (800.0, 280.0),
            };
        }
        Self {
            aim: 232.0,
            levels: vec![(360.0, 190.0)],
            ideas: (760.0, 320.0),
        }
    }
}

/// The placed drivers, and the height of the drawing.
pub(super) fn placed(theory: &Theory, columns: &Columns, lang: Lang) -> (Vec<Node>, f64) {
    let mut top = TOP;
    let mut nodes = Vec::new();
    for driver in &theory.drivers {
        let (node, height) = driver_at(driver, 0, top, columns, (lang, theory.bare));
        nodes.push(node);
        top += height + GROUP;
    }
    (nodes, (top - GROUP).max(TOP + 60.0))
}

fn driver_at(driver: &Driver, level: usize, top: f64, columns: &Columns, words: (Lang, bool)) -> (Node, f64) {
    let level = level.min(columns.levels.len() - 1);
    let (x, room) = columns.levels[level];
    let mut node = Node {
        kind: Kind::Driver,
        x,
        y: top,
        // The names are half bold.
        lines: wrap(&driver.name, SIZE * 1.05, room),
        notes: notes(driver.mark.as_deref(), &driver.evidence, room, words),
        href: driver.href.clone(),
        evidence: driver.evidence.clone(),
        key: driver.key.clone(),
        tests_href: driver.tests_href.clone(),
        children: Vec::new(),
    };
    let own = node.height();
    let mut bottom = top;
    for idea in &driver.ideas {
        let child = idea_at(idea, bottom, columns, words);
        bottom += child.height();
        node.children.push(child);
    }
    for (i, below) in driver.drivers.iter().enumerate() {
        // Groups of ideas need air between them, as groups of drivers do.
        let gap = if i > 0 || !driver.ideas.is_empty() {
            GROUP / 2.0
        } else {
            0.0
        };
        let (child, height) = driver_at(below, level + 1, bottom + gap, columns, words);
        bottom += gap + height;
        node.children.push(child);
    }
    let taken = bottom - top;
    if taken < own {
        // A long name beside one idea: the idea moves to its middle.
        for child in &mut node.children {
            child.shift((own - taken) / 2.0);
        }
    }
    node.y = match (node.children.first(), node.children.last()) {
        (Some(first), Some(last)) => f64::midpoint(first.y, last.y),
        _ => top + own / 2.0,
    };
    (node, taken.max(own))
}

fn idea_at(idea: &Idea, top: f64, columns: &Columns, words: (Lang, bool)) -> Node {
    let (x, room) = columns.ideas;
    let mut node = Node {
        kind: Kind::Idea,
        x,
        y: top,
        lines: wrap(&idea.name, SIZE, room),
        notes: notes(idea.mark.as_deref(), &idea.evidence, room, words),
        href: idea.href.clone(),
        evidence: idea.evidence.clone(),
        key: idea.key.clone(),
        tests_href: idea.tests_href.clone(),
        children: Vec::new(),
    };
    node.y = top + node.height() / 2.0;
    node
}

/// What stands below a name: its mark, or what is known of it.
fn notes(mark: Option<&str>, evidence: &Evidence, room: f64, (lang, bare): (Lang, bool)) -> Vec<String> {
    match mark {
        Some(mark) => wrap(mark, 12.0, room),
        None if bare => Vec::new(),
        None => wrap(&evidence.note(lang), 12.0, room),
    }
}

impl Node {
    /// Rows of the name and of the note, and air.
    pub fn height(&self) -> f64 {
        ROW * self.rows() + AIR
    }

    fn rows(&self) -> f64 {
        f64::from(u32::try_from(self.lines.len().max(1) + self.notes.len()).unwrap_or(2))
    }

    /// The baseline of a row: the text stands in the middle of its line.
    pub fn baseline(&self, row: usize) -> f64 {
        self.y - ROW / 2.0 * self.rows() + 15.0 + ROW * f64::from(u32::try_from(row).unwrap_or(0))
    }

    /// Where the text ends at most, for the line that leaves it.
    pub fn end(&self) -> f64 {
        let name = self.lines.iter().map(|l| width(l, SIZE * 1.05));
        self.x
            + name
                .chain(self.notes.iter().map(|l| width(l, 12.0)))
                .fold(0.0, f64::max)
    }

    fn shift(&mut self, by: f64) {
        self.y += by;
        for child in &mut self.children {
            child.shift(by);
        }
    }
}
