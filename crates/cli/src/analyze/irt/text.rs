//! The table to read, and the CSV.
//!
//! Owns how a test looks in rows. Headings are the names of the JSON's fields, in any language.

use stats::irt::{Estimate, Fit};

use super::super::format::{aligned, readable};
use super::Sheet;

const SUMMARY: [&str; 9] = [
    "model",
    "n",
    "n_answered",
    "items",
    "logl",
    "aic",
    "bic",
    "variance",
    "reliability",
];

/// The sentence first, then the whole, what it must be read with, and the items in the order in which they were named. People are not
/// shown: their scores are for a file.
pub fn table(fit: &Fit, sheet: &Sheet, sentence: &str) -> String {
    let mut summary: Vec<String> = vec![fit.model.to_string()];
    summary.extend([fit.n, fit.answered, fit.items.len()].iter().map(usize::to_string));
    let numbers = [
        Some(fit.ln_likelihood),
        Some(fit.aic()),
        Some(fit.bic()),
        Some(fit.variance.map_or(1.0, |(variance, _)| variance)),
        fit.reliability,
    ];
    summary.extend(numbers.map(readable));
    let summary = aligned(&[SUMMARY.map(str::to_string).to_vec(), summary]);
    let warnings: String = sheet
        .warnings(fit)
        .iter()
        .map(|warning| format!("{warning}\n"))
        .collect();
    let mut rows = vec![headings(fit)];
    rows.extend(
        fit.items
            .iter()
            .enumerate()
            .map(|(at, item)| row(fit, sheet.name(at), item, readable)),
    );
    format!("{sentence}\n\n{summary}{warnings}\n{}", aligned(&rows))
}

/// One row an item, in full precision; nothing where a number is missing.
pub fn csv(fit: &Fit, sheet: &Sheet) -> Result<String, csv::Error> {
    let rows = fit
        .items
        .iter()
        .enumerate()
        .map(|(at, item)| row(fit, sheet.name(at), item, full));
    written(headings(fit), rows)
}

/// One row a person.
pub fn scores(fit: &Fit) -> Result<String, csv::Error> {
    let row = |(at, score): (usize, &stats::irt::Score)| {
        vec![(at + 1).to_string(), full(Some(score.theta)), full(Some(score.se))]
    };
    let headings = ["index", "theta_eap", "se"].map(str::to_string).to_vec();
    written(headings, fit.persons.iter().enumerate().map(row))
}

fn written(headings: Vec<String>, rows: impl Iterator<Item = Vec<String>>) -> Result<String, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(headings)?;
    for row in rows {
        writer.write_record(row)?;
    }
    writer.flush()?;
    let bytes = writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn full(number: Option<f64>) -> String {
    number.map_or_else(String::new, |number| number.to_string())
}

/// As many difficulties as the item with most of them has.
fn most(fit: &Fit) -> usize {
    fit.items.iter().map(|item| item.difficulties.len()).max().unwrap_or(0)
}

fn headings(fit: &Fit) -> Vec<String> {
    let numbered = |name: &str| -> Vec<String> {
        match most(fit) {
            1 => vec![name.to_string()],
            most => (1..=most).map(|k| format!("{name}{k}")).collect(),
        }
    };
    let mut all = ["item", "n", "a", "se_a"].map(str::to_string).to_vec();
    all.extend(numbered("b"));
    all.extend(numbered("se_b"));
    all.extend(["s_x2", "s_x2_df", "s_x2_p"].map(str::to_string));
    all
}

fn row(fit: &Fit, name: &str, item: &Estimate, shown: impl Fn(Option<f64>) -> String) -> Vec<String> {
    let mut row = vec![name.to_string(), item.n.to_string()];
    row.extend([Some(item.slope), item.slope_se].map(&shown));
    for list in [&item.difficulties, &item.difficulty_ses] {
        row.extend((0..most(fit)).map(|k| shown(list.get(k).copied())));
    }
    let found = item.fit;
    row.extend([
        shown(found.map(|fit| fit.s_x2)),
        shown(found.map(|fit| fit.df as f64)),
        shown(found.map(|fit| fit.p)),
    ]);
    row
}
