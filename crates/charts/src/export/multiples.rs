//! Small multiples on one sheet: a chart a school, all on one scale, in the order in which they are given.

use i18n::Lang;
use stats::spc::{Chart, Direction};

use super::{Size, legend::signals, sheet::Sheet};
use crate::{
    shape,
    small::{Shared, multiple},
    text,
    unit::Unit,
};

/// One school's chart.
#[derive(Clone, Copy, Debug)]
pub struct Cell<'a> {
    /// Whose it is.
    pub name: &'a str,
    /// The value that stands for it: `59 %`.
    pub value: &'a str,
    /// What its chart says in two words: `sin señal`.
    pub verdict: &'a str,
    /// The analysed series.
    pub chart: &'a Chart,
    /// The positions before which the line is cut.
    pub gaps: &'a [usize],
}

/// All of them.
#[derive(Clone, Copy, Debug)]
pub struct Multiples<'a> {
    /// The measure's name.
    pub title: &'a str,
    /// What they say together.
    pub lead: &'a str,
    /// What the numbers are.
    pub unit: Unit,
    /// In the order in which they are shown: never from best to worst.
    pub cells: &'a [Cell<'a>],
}

const HIGH: f64 = 136.0;

/// Small multiples as an SVG file.
#[must_use]
pub fn multiples_svg(all: &Multiples, source: &str, lang: Lang, size: Size) -> String {
    let mut sheet = Sheet::new(size);
    sheet.words("head", 19.0, 25.0, all.title);
    sheet.words("lead", 15.0, 21.0, all.lead);
    let shared = Shared::of(all.cells.iter().map(|cell| cell.chart));
    let range = all
        .unit
        .range(all.unit.clip(shared.low), all.unit.clip(shared.high), lang);
    sheet.words(
        "t12",
        12.0,
        17.0,
        &lang.with("figure-legend-shared", &[("range", range.into())]),
    );
    let columns = if size == Size::Phone { 2 } else { 4 };
    let column = sheet.room() / f64::from(columns);
    for row in all.cells.chunks(usize::try_from(columns).unwrap_or(1)) {
        let (left, top) = sheet.corner();
        let mut x = left;
        for cell in row {
            draw(&mut sheet, cell, shared, x, top);
            x += column;
        }
        sheet.down(HIGH);
    }
    sheet.legend(&marks(all, lang));
    sheet.closing(source);
    sheet.finished(all.title, all.lead, lang)
}

fn draw(sheet: &mut Sheet, cell: &Cell, shared: Shared, x: f64, y: f64) {
    sheet.text("strong", x, y + 14.0, cell.name);
    let label = format!("{}: {}, {}", cell.name, cell.value, cell.verdict);
    let drawing = multiple(cell.chart, cell.gaps, shared, &label);
    let sized = drawing.replacen("<svg ", "<svg width=\"160\" height=\"76\" ", 1);
    sheet.at(x, y + 20.0, &sized);
    sheet.text("strong", x, y + 113.0, cell.value);
    let class = if cell
        .chart
        .points
        .iter()
        .any(|p| shape::marked(p, cell.chart.direction).is_some())
    {
        "t12 sig"
    } else {
        "t12"
    };
    sheet.text(class, x + text::bold(cell.value, 13.0) + 4.0, y + 113.0, cell.verdict);
}

fn marks(all: &Multiples, lang: Lang) -> Vec<super::sheet::Entry> {
    let direction = all.cells.first().map_or(Direction::None, |cell| cell.chart.direction);
    let occurs = |meaning| {
        all.cells.iter().any(|cell| {
            let marked = |p| shape::marked(p, cell.chart.direction) == Some(meaning);
            cell.chart.points.iter().any(marked)
        })
    };
    signals(direction, occurs, lang)
}
