//! What many observations say together, for whoever leads a liceo and for the hub: a term, a liceo, a dimension, and no teacher.

pub mod closure;
pub mod network;
mod rubrics;
pub mod show;

use charts::likert::{Bin, LikertFigure, LikertRow, Spread, draw, table};
use domain::observation::{Practice, Rubric, Term};

use crate::page::Page;

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

/// A term as it is told.
pub struct Told<'a> {
    /// Which.
    pub term: Term,
    /// What is said.
    pub practice: &'a Practice,
    /// In whose words; with a name where they aren't Ronda's own.
    pub words: &'a (Option<String>, Rubric),
}

/// A term's figure.
#[must_use]
pub fn view(page: &Page, told: &Told<'_>, of: &str, id: &str) -> TermView {
    let Told {
        term: at,
        practice,
        words,
    } = told;
    let (by, words) = words;
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
    let name = match by {
        Some(by) => format!("{} · {by}", term(page, *at)),
        None => term(page, *at),
    };
    let title = page.t2("practice-figure", "of", of, "term", name.as_str());
    let figure = LikertFigure {
        id,
        title: &title,
        options: &options,
        neutral: None,
        rows: &rows,
    };
    TermView {
        lead: lead(page, practice, words),
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

/// `Llegan al nivel 3 o más: 9 de 14 en Claridad.`: of each dimension that is shown, so many at its upper half. Where dimensions have other
/// numbers of levels than the first, the half is each one's own.
fn lead(page: &Page, practice: &Practice, words: &Rubric) -> String {
    let upper = words.dimensions().next().map_or(1, |one| one.levels.len() / 2 + 1);
    let same = words.dimensions().all(|one| one.levels.len() / 2 + 1 == upper);
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
    let parts = page.lang.list(&said);
    if same {
        page.t2("practice-lead", "level", upper, "parts", parts)
    } else {
        page.t1("practice-lead-upper", "parts", parts)
    }
}
