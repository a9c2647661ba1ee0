//! The table to read, and the CSV.
//!
//! Owns how a test looks in rows. Headings are the names of the JSON's fields, in any language.

use charts::items::sentences;
use i18n::Lang;
use stats::items::{Analysis, ItemAnalysis, Kind, OptionStat, Verdict};

use super::super::answers::Test;
use super::super::format::{aligned, readable};

const SUMMARY: [&str; 9] = [
    "n",
    "n_complete",
    "items",
    "mean",
    "sd",
    "alpha",
    "alpha_lo",
    "alpha_hi",
    "sem",
];

const HEADINGS: [&str; 9] = [
    "item",
    "n",
    "difficulty",
    "discrimination",
    "point_biserial",
    "upper_lower",
    "omitted",
    "not_reached",
    "verdict",
];

const OPTIONS: [&str; 7] = ["item", "value", "points", "n", "prop", "mean_rest", "point_biserial"];

/// The test first, then its questions, what each option drew where people chose, and what all this says.
pub fn table(found: &Analysis, test: &Test, lang: Lang) -> String {
    let mut summary: Vec<String> = [found.n, found.complete, found.items.len()]
        .iter()
        .map(usize::to_string)
        .collect();
    let interval = found.alpha_ci;
    summary.extend(
        [
            found.mean,
            found.sd,
            Some(found.alpha),
            interval.map(|(low, _)| low),
            interval.map(|(_, high)| high),
            Some(found.sem),
        ]
        .map(readable),
    );
    let mut rows = vec![HEADINGS.map(str::to_string).to_vec()];
    rows.extend(
        found
            .items
            .iter()
            .enumerate()
            .map(|(at, item)| row(test, at, item, readable)),
    );
    let mut parts = vec![
        aligned(&[SUMMARY.map(str::to_string).to_vec(), summary]),
        aligned(&rows),
    ];
    if test.questions.iter().any(|question| question.kind == Kind::Choice) {
        let mut rows = vec![OPTIONS.map(str::to_string).to_vec()];
        rows.extend(
            found
                .items
                .iter()
                .enumerate()
                .flat_map(|(at, item)| choices(test, at, item)),
        );
        parts.push(aligned(&rows));
    }
    parts.push(said(found, test, lang));
    parts.join("\n")
}

/// One row an item, in full precision; nothing where a number is missing.
pub fn csv(found: &Analysis, test: &Test) -> Result<String, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(HEADINGS)?;
    let full = |number: Option<f64>| number.map_or_else(String::new, |number| number.to_string());
    for (at, item) in found.items.iter().enumerate() {
        writer.write_record(row(test, at, item, full))?;
    }
    writer.flush()?;
    let bytes = writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn row(test: &Test, at: usize, item: &ItemAnalysis, shown: impl Fn(Option<f64>) -> String) -> Vec<String> {
    let mut words: Vec<&str> = item.verdicts.iter().map(Verdict::word).collect();
    words.dedup();
    vec![
        test.name(at).to_string(),
        item.n.to_string(),
        shown(Some(item.difficulty)),
        shown(item.discrimination),
        shown(item.point_biserial),
        shown(item.upper_lower),
        item.omitted.n.to_string(),
        item.not_reached.to_string(),
        words.join(" "),
    ]
}

/// One row an option; the blank as a dash, where somebody left one.
fn choices(test: &Test, at: usize, item: &ItemAnalysis) -> Vec<Vec<String>> {
    let row = |value: &str, stat: &OptionStat| {
        vec![
            test.name(at).to_string(),
            value.to_string(),
            readable(Some(stat.points)),
            stat.n.to_string(),
            readable(Some(stat.share)),
            readable(stat.mean_rest),
            readable(stat.point_biserial),
        ]
    };
    let mut rows: Vec<Vec<String>> = test.options[at]
        .iter()
        .zip(&item.options)
        .map(|(value, stat)| row(value, stat))
        .collect();
    if item.omitted.n > 0 {
        rows.push(row("-", &item.omitted));
    }
    rows
}

/// What each question's numbers say, one line each.
fn said(found: &Analysis, test: &Test, lang: Lang) -> String {
    let mut lines = String::new();
    for (at, item) in found.items.iter().enumerate() {
        for sentence in sentences(item, &test.options[at], lang) {
            lines += &format!("{}: {sentence}\n", test.name(at));
        }
    }
    lines
}
