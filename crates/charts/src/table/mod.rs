//! The table beside a control chart: the same numbers for those who read, hear or copy them.

mod note;

use i18n::{Arg, Lang};
use stats::spc::ChartKind;

use crate::{control::Figure, svg::escape, unit::Unit};

/// A table as strings, ready for a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The heads of the columns; the first is that of the rows' own heads.
    pub head: Vec<String>,
    /// The rows, oldest first.
    pub rows: Vec<Row>,
}

/// One point, or one silence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its date.
    pub head: String,
    /// As many as there are other columns; all but the last are numbers.
    pub cells: Vec<String>,
}

/// What stands where there is no number.
pub(crate) const NOTHING: &str = "–";

/// The data of a control chart.
#[must_use]
pub fn table(figure: &Figure, lang: Lang) -> Table {
    let shares = (0..figure.chart.points.len()).any(|i| share(figure, i, lang).is_some());
    let step = figure.cadence.step(figure.dates);
    let mut rows = Vec::new();
    for (i, date) in figure.dates.iter().enumerate().take(figure.chart.points.len()) {
        if i > 0 && figure.cadence.parts(figure.dates[i - 1], *date, step) {
            rows.extend(note::silence(figure, figure.dates[i - 1], *date, shares, lang));
        }
        let mut cells = Vec::with_capacity(4);
        if shares {
            cells.push(share(figure, i, lang).unwrap_or_else(|| NOTHING.to_owned()));
        }
        cells.push(
            figure.chart.points[i]
                .y
                .map_or_else(|| NOTHING.to_owned(), |v| figure.unit.text(v, lang)),
        );
        cells.push(chance(figure, i, lang));
        cells.push(note::note(figure, i, lang));
        rows.push(Row {
            head: figure.cadence.dated_short(*date, figure.newest(), lang),
            cells,
        });
    }
    Table {
        caption: figure.title.to_owned(),
        head: heads(figure, shares, lang),
        rows,
    }
}

impl Table {
    /// The table as it stands in a page, in its scrolling frame.
    #[must_use]
    pub fn html(&self, lang: Lang) -> String {
        let last = self.head.len().saturating_sub(1);
        let class = |i: usize| {
            if i > 0 && i < last { " class=\"num\"" } else { "" }
        };
        let mut page = format!(
            "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{}\"><table><caption>{}</caption><thead><tr>",
            escape(&lang.with("figure-table-region", &[("title", (&self.caption).into())])),
            escape(&self.caption)
        );
        for (i, head) in self.head.iter().enumerate() {
            page.push_str(&format!("<th scope=\"col\"{}>{}</th>", class(i), escape(head)));
        }
        page.push_str("</tr></thead><tbody>");
        for row in &self.rows {
            page.push_str(&format!("<tr><th scope=\"row\">{}</th>", escape(&row.head)));
            for (i, cell) in row.cells.iter().enumerate() {
                page.push_str(&format!("<td{}>{}</td>", class(i + 1), escape(cell)));
            }
            page.push_str("</tr>");
        }
        page.push_str("</tbody></table></div>");
        page
    }
}

/// `15 de 31`, where a percentage and the number behind it give whole people.
pub(crate) fn share(figure: &Figure, i: usize, lang: Lang) -> Option<String> {
    let total = figure.counts.get(i).copied().flatten()?;
    let full = figure.unit.full()?;
    let value = figure.chart.points.get(i)?.y?;
    // Class and school counts are far below 2^53.
    #[allow(clippy::cast_precision_loss)]
    let total = total as f64;
    let part = value / full * total;
    // A percentage that was rounded to one decimal still tells its count in a school.
    if (part - part.round()).abs() > 0.06 {
        return None;
    }
    let args = [
        ("part", Arg::from(lang.number(part.round(), 0))),
        ("total", lang.number(total, 0).into()),
    ];
    Some(lang.with("figure-share", &args))
}

fn heads(figure: &Figure, shares: bool, lang: Lang) -> Vec<String> {
    let mut heads = vec![lang.t(&format!("figure-head-{}", figure.cadence.word()))];
    if shares {
        heads.push(lang.t("figure-head-share"));
    }
    let percent = !matches!(figure.unit, Unit::Number { .. });
    heads.push(lang.t(if percent {
        "figure-head-percent"
    } else {
        "figure-head-value"
    }));
    heads.push(lang.t(match figure.chart.kind {
        ChartKind::Run => "figure-head-median",
        _ => "figure-head-chance",
    }));
    heads.push(lang.t("figure-head-note"));
    heads
}

/// What chance alone would produce here: between the limits, or around the median.
fn chance(figure: &Figure, i: usize, lang: Lang) -> String {
    let (point, unit) = (&figure.chart.points[i], figure.unit);
    match (point.lcl, point.ucl, point.center) {
        (Some(low), Some(high), _) => unit.range(unit.clip(low), unit.clip(high), lang),
        (_, _, Some(center)) if figure.chart.kind == ChartKind::Run => unit.text(center, lang),
        _ => NOTHING.to_owned(),
    }
}
