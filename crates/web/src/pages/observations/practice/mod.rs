//! What many observations say together, for whoever leads a liceo and for the hub: a term, a liceo, a dimension, and no teacher.

pub mod closure;
pub mod network;
pub mod show;

use charts::likert::{Bin, LikertFigure, LikertRow, Spread, draw, table};
use domain::observation::{Practice, Term};

use crate::page::Page;
use crate::pages::observations::words::own;

/// A term as a page shows it.
pub struct TermView {
    /// `Primer semestre de 2026`.
    pub name: String,
    /// The sentence that leads the figure.
    pub lead: String,
    /// `14 profesores y profesoras`.
    pub said: String,
    /// The figure.
    pub drawing: String,
    /// Its data.
    pub table: String,
}

/// `Primer semestre de 2026`.
#[must_use]
pub fn term(page: &Page, term: Term) -> String {
    let key = if term.half() == 1 {
        "practice-first-half"
    } else {
        "practice-second-half"
    };
    page.t1(key, "year", term.year().to_string())
}

/// A term's figure.
#[must_use]
pub fn view(page: &Page, at: Term, practice: &Practice, of: &str, id: &str) -> TermView {
    let words = own(page);
    let most = words
        .dimensions()
        .map(|dimension| dimension.levels.len())
        .max()
        .unwrap_or(0);
    let options: Vec<String> = (1..=most).map(|n| page.t1("practice-level", "n", n)).collect();
    let rows: Vec<LikertRow> = words
        .dimensions()
        .zip(&practice.dimensions)
        .map(|(dimension, counts)| LikertRow {
            label: dimension.name.clone(),
            answers: counts
                .as_ref()
                .map_or_else(|| Spread::Withheld(page.t("practice-withheld")), |counts| shown(counts)),
        })
        .collect();
    let name = term(page, at);
    let title = page.t2("practice-figure", "of", of, "term", name.as_str());
    let figure = LikertFigure {
        id,
        title: &title,
        options: &options,
        neutral: None,
        rows: &rows,
    };
    TermView {
        lead: lead(page, practice),
        said: page.t1("practice-teachers", "n", practice.teachers),
        drawing: draw(&figure, page.lang).both(),
        table: table(&figure, page.lang).html(page.lang),
        name,
    }
}

fn shown(counts: &[i64]) -> Spread {
    let n: i64 = counts.iter().sum();
    let bin = |(at, count): (usize, &i64)| Bin {
        from: at,
        to: at,
        share: *count as f64 / n.max(1) as f64,
    };
    Spread::Shown {
        n: u64::try_from(n).unwrap_or(0),
        bins: counts.iter().enumerate().map(bin).collect(),
    }
}

/// `En Claridad, 9 de 14 llegan al nivel 3 o 4.`: of each dimension that is shown, so many at its upper half.
fn lead(page: &Page, practice: &Practice) -> String {
    let words = own(page);
    let said = words
        .dimensions()
        .zip(&practice.dimensions)
        .filter_map(|(dimension, counts)| {
            let counts = counts.as_ref()?;
            let (n, half) = (counts.iter().sum::<i64>(), counts.len() / 2);
            let above: i64 = counts.iter().skip(half).sum();
            let parts = [
                ("name", dimension.name.as_str().into()),
                ("n", above.into()),
                ("of", n.into()),
            ];
            Some(page.lang.with("practice-lead-part", &parts))
        });
    let said: Vec<String> = said.collect();
    page.t2("practice-lead", "level", "3", "parts", page.lang.list(&said))
}
