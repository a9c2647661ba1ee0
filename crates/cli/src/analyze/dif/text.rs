//! The table to read, and the CSV.
//!
//! Owns how a comparison looks in rows. Headings are the names of the JSON's fields, in any language.

use charts::dif::{Groups, caution, sentence};
use i18n::Lang;
use stats::dif::{Dif, EtsClass, ItemDif};

use super::super::answers::Test;
use super::super::format::{aligned, readable};
use super::rounds;

const HEADINGS: [&str; 9] = [
    "item",
    "mh_chi2",
    "p",
    "alpha_mh",
    "delta",
    "ets_class",
    "ets_class_tested",
    "p_dif",
    "differs",
];

/// The groups first, then the questions, then a sentence for each one that differs, and what small groups leave unsaid.
pub fn table(found: &Dif, test: &Test, groups: Groups, lang: Lang) -> String {
    let counts = [
        vec![
            "reference".to_owned(),
            "focal".to_owned(),
            "n_reference".to_owned(),
            "n_focal".to_owned(),
            "n_left_out".to_owned(),
        ],
        vec![
            groups.reference.to_owned(),
            groups.focal.to_owned(),
            found.reference.to_string(),
            found.focal.to_string(),
            found.left_out.to_string(),
        ],
    ];
    let mut rows = vec![HEADINGS.map(str::to_string).to_vec()];
    rows.extend(
        found
            .items
            .iter()
            .enumerate()
            .map(|(at, item)| row(test.name(at), item, readable, "-")),
    );
    let mut parts = vec![aligned(&counts), aligned(&rows)];
    if found.rounds.len() > 1 {
        parts.push(path(found, test));
    }
    let said: String = found
        .items
        .iter()
        .enumerate()
        .filter(|(_, item)| told(item))
        .map(|(at, item)| format!("{}: {}\n", test.name(at), sentence(item, groups, lang)))
        .collect();
    let careful = caution(found, lang).map(|caution| caution + "\n").unwrap_or_default();
    parts.push(said + &careful);
    parts.join("\n")
}

/// Of what is as in any other question the rows say enough.
fn told(item: &ItemDif) -> bool {
    let size = item.found.as_ref().ok().and_then(|found| found.estimate);
    size.is_none_or(|size| size.class > EtsClass::A)
}

/// What purification went through.
fn path(found: &Dif, test: &Test) -> String {
    let rounds = rounds(found, test);
    let line = |(at, round): (usize, &Vec<&str>)| format!("round {}: {}\n", at + 1, round.join(" "));
    let lines: String = rounds.iter().enumerate().map(line).collect();
    lines + if found.settled { "" } else { "settled: false\n" }
}

/// One row an item, in full precision; nothing where a number is missing.
pub fn csv(found: &Dif, test: &Test) -> Result<String, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(HEADINGS)?;
    let full = |number: Option<f64>| number.map_or_else(String::new, |number| number.to_string());
    for (at, item) in found.items.iter().enumerate() {
        writer.write_record(row(test.name(at), item, full, ""))?;
    }
    writer.flush()?;
    let bytes = writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn row(name: &str, item: &ItemDif, shown: impl Fn(Option<f64>) -> String, nothing: &str) -> Vec<String> {
    let test = item.found.as_ref().ok();
    let size = test.and_then(|test| test.estimate);
    let letter = |class: Option<EtsClass>| class.map_or(nothing, |class| class.letter()).to_owned();
    vec![
        name.to_owned(),
        shown(test.map(|test| test.chi2)),
        shown(test.map(|test| test.p)),
        shown(size.map(|size| size.alpha)),
        shown(size.map(|size| size.delta)),
        letter(size.map(|size| size.size)),
        letter(size.map(|size| size.class)),
        shown(item.p_dif),
        item.differs.to_string(),
    ]
}
