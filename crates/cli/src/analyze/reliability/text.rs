//! The table to read, and the CSV.
//!
//! Owns how a scale looks in rows. Headings are the names of the JSON's fields, in any language.

use stats::psychometrics::{ItemStat, Reliability};

use super::super::format::{aligned, readable};
use super::Scale;

const SUMMARY: [&str; 9] = [
    "n",
    "n_complete",
    "items",
    "alpha",
    "alpha_lo",
    "alpha_hi",
    "omega_total",
    "sem",
    "average_r",
];

const HEADINGS: [&str; 7] = ["item", "n", "mean", "sd", "r_drop", "alpha_if_dropped", "reversed"];

/// The scale first, with the reason where it has no omega, then the items in the order in which they were named.
pub fn table(found: &Reliability, scale: &Scale) -> String {
    let interval = found.alpha_ci;
    let mut summary: Vec<String> = [found.n, found.complete, found.items.len()]
        .iter()
        .map(usize::to_string)
        .collect();
    summary.extend(
        [
            Some(found.alpha),
            interval.map(|(low, _)| low),
            interval.map(|(_, high)| high),
            found.omega_total.ok(),
            Some(found.sem),
            found.average_r,
        ]
        .map(readable),
    );
    let reason = found
        .omega_total
        .err()
        .map(|reason| format!("omega_total: {}\n", scale.told(reason)));
    let guessed = scale.guessed.map(|ends| {
        let (lowest, highest) = (readable(Some(ends.lowest)), readable(Some(ends.highest)));
        format!("reversed within the answers given, {lowest} to {highest}\n")
    });
    let mut rows = vec![HEADINGS.map(str::to_string).to_vec()];
    rows.extend(
        found
            .items
            .iter()
            .enumerate()
            .map(|(at, stat)| row(scale, at, stat, readable)),
    );
    let summary = aligned(&[SUMMARY.map(str::to_string).to_vec(), summary]);
    let notes = reason.unwrap_or_default() + &guessed.unwrap_or_default();
    format!("{summary}{notes}\n{}", aligned(&rows))
}

/// One row an item, in full precision; nothing where a number is missing.
pub fn csv(found: &Reliability, scale: &Scale) -> Result<String, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(HEADINGS)?;
    let full = |number: Option<f64>| number.map_or_else(String::new, |number| number.to_string());
    for (at, stat) in found.items.iter().enumerate() {
        writer.write_record(row(scale, at, stat, full))?;
    }
    writer.flush()?;
    let bytes = writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn row(scale: &Scale, at: usize, stat: &ItemStat, shown: impl Fn(Option<f64>) -> String) -> Vec<String> {
    vec![
        scale.name(at).to_string(),
        stat.n.to_string(),
        shown(Some(stat.mean)),
        shown(Some(stat.sd)),
        shown(stat.r_drop),
        shown(stat.alpha_if_dropped),
        scale.items[at].reversed.to_string(),
    ]
}
