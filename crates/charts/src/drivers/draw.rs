//! The driver diagram, 1080 wide: lines that carry evidence, and the words on them.

use i18n::Lang;

use super::{
    Standing, Theory,
    layout::{Columns, Kind, Node, ROW, placed},
};
use crate::{
    svg::{self, escape, n},
    text::wrap,
};

const AIM: f64 = 26.0;

/// The tree from the aim to the ideas.
#[must_use]
pub fn diagram(theory: &Theory, lang: Lang) -> String {
    let columns = Columns::of(theory);
    let (nodes, tall) = placed(theory, &columns, lang);
    // 19 px serif runs narrower than the sans that is measured.
    let aim = wrap(&theory.aim, 18.0, columns.aim + 14.0);
    let rows = f64::from(u32::try_from(aim.len()).unwrap_or(1));
    let height = tall.max(AIM * rows + 100.0);
    let middle = match (nodes.first(), nodes.last()) {
        (Some(first), Some(last)) => f64::midpoint(first.y, last.y),
        _ => height / 2.0,
    }
    .clamp(50.0 + AIM * rows / 2.0, height - 30.0 - AIM * rows / 2.0);
    let mut lines = String::new();
    let mut words = heads(&columns, lang);
    for node in &nodes {
        lines.push_str(&line((columns.aim + 10.0, middle), node, theory.bare));
        below(node, &mut lines, theory.bare);
        write(node, middle, &mut words, lang);
    }
    for (driver, idea) in &theory.further {
        if let (Some(driver), Some(idea)) = (found(&nodes, driver), found(&nodes, idea)) {
            lines.push_str(&svg::path("further", &curve((driver.end() + 14.0, driver.y), idea)));
        }
    }
    words.push_str(&aim_text(theory, &aim, (middle, columns.aim + 24.0)));
    format!(
        "<svg class=\"chart tree\" viewBox=\"0 0 1080 {h}\" width=\"1080\" height=\"{h}\" aria-label=\"{}\" role=\"group\">{lines}{words}</svg>",
        escape(&lang.t("figure-drivers-label")),
        h = n(height.ceil()),
    )
}

fn heads(columns: &Columns, lang: Lang) -> String {
    let mut drawn = svg::text("meta", 0.0, 14.0, &lang.t("figure-head-aim"));
    for (i, (x, _)) in columns.levels.iter().enumerate() {
        let key = if i == 0 {
            "figure-head-drivers"
        } else {
            "figure-head-secondary"
        };
        drawn.push_str(&svg::text("meta", *x, 14.0, &lang.t(key)));
    }
    drawn + &svg::text("meta", columns.ideas.0, 14.0, &lang.t("figure-head-ideas"))
}

fn below(node: &Node, lines: &mut String, bare: bool) {
    for child in &node.children {
        lines.push_str(&line((node.end() + 14.0, node.y), child, bare));
        below(child, lines, bare);
    }
}

fn found<'a>(nodes: &'a [Node], key: &str) -> Option<&'a Node> {
    nodes.iter().find_map(|node| {
        if node.key == key {
            return Some(node);
        }
        found(&node.children, key)
    })
}

/// A line that leaves level and arrives level. Where an idea did not work it ends before it arrives.
fn line(from: (f64, f64), to: &Node, bare: bool) -> String {
    let standing = if bare { Standing::Some } else { to.evidence.standing };
    let mut drawn = svg::path(standing.class(), &curve(from, to));
    if standing == Standing::Against {
        drawn.push_str(&svg::path("stop", &format!("M{} {}v14", n(to.x - 14.0), n(to.y - 7.0))));
    }
    drawn
}

fn curve((x, y): (f64, f64), to: &Node) -> String {
    let end = to.x - 14.0;
    let reach = (end - x).max(8.0);
    format!(
        "M{} {}C{} {} {} {} {} {}",
        n(x),
        n(y),
        n(x + reach * 0.6),
        n(y),
        n(end - reach * 0.6),
        n(to.y),
        n(end),
        n(to.y)
    )
}

fn write(node: &Node, from: f64, words: &mut String, lang: Lang) {
    let class = match (node.kind, &node.href) {
        (Kind::Driver, Some(_)) => "strong u",
        (Kind::Driver, None) => "strong",
        (Kind::Idea, Some(_)) => "u",
        (Kind::Idea, None) => "",
    };
    let first = node.baseline(0);
    match &node.href {
        // Named as a whole: the lines of a text are read without a space between them.
        Some(href) => words.push_str(&format!(
            "<a href=\"{}\" aria-label=\"{}\">{}</a>",
            escape(href),
            escape(&node.lines.join(" ")),
            spans(class, node.x, first, &node.lines)
        )),
        None => words.push_str(&spans(class, node.x, first, &node.lines)),
    }
    for (i, note) in node.notes.iter().enumerate() {
        words.push_str(&svg::text(
            "meta",
            node.x,
            node.baseline(node.lines.len().max(1) + i),
            note,
        ));
    }
    if let Some(tally) = node.evidence.tally(lang) {
        // Above a line that rises, below one that falls: never on it.
        let y = if node.y <= from + 0.5 {
            node.y - 7.0
        } else {
            node.y + 16.0
        };
        let drawn = svg::text("meta end", node.x - 20.0, y, &tally);
        match &node.tests_href {
            Some(href) => words.push_str(&format!(
                "<a href=\"{}\" aria-label=\"{}\">{drawn}</a>",
                escape(href),
                escape(&format!("{tally}: {}", node.lines.join(" ")))
            )),
            None => words.push_str(&drawn),
        }
    }
    for child in &node.children {
        write(child, node.y, words, lang);
    }
}

pub(crate) fn spans(class: &str, x: f64, y: f64, lines: &[String]) -> String {
    let class = if class.is_empty() {
        String::new()
    } else {
        format!(" class=\"{class}\"")
    };
    let mut drawn = format!("<text{class} x=\"{}\" y=\"{}\">", n(x), n(y));
    for (i, line) in lines.iter().enumerate() {
        let dy = if i > 0 { ROW } else { 0.0 };
        // Whoever hears or copies the lines hears words: without a space, two of them grow together at each break.
        let gap = if i > 0 { " " } else { "" };
        drawn.push_str(&format!(
            "{gap}<tspan x=\"{}\" dy=\"{}\">{}</tspan>",
            n(x),
            n(dy),
            escape(line)
        ));
    }
    drawn + "</text>"
}

fn aim_text(theory: &Theory, lines: &[String], (middle, room): (f64, f64)) -> String {
    let rows = f64::from(u32::try_from(lines.len()).unwrap_or(1));
    let first = middle - AIM * rows / 2.0 + 20.0;
    let mut drawn = String::new();
    let mut y = first;
    for line in lines {
        drawn.push_str(&svg::text("aim", 0.0, y, line));
        y += AIM;
    }
    if let Some(href) = &theory.href {
        drawn = format!("<a href=\"{}\">{drawn}</a>", escape(href));
    }
    for now in wrap(&theory.now, 12.0, room)
        .into_iter()
        .filter(|line| !line.is_empty())
    {
        drawn.push_str(&svg::text("meta", 0.0, y, &now));
        y += 16.0;
    }
    drawn
}
