//! The table to read, and the CSV.
//!
//! Owns how a funnel looks without a figure. Headings are the names of the JSON's fields, in any language.

use stats::funnel::{Funnel, Place};

use super::super::format::{aligned, readable};
use super::outside;

const HEADINGS: [&str; 10] = [
    "unit",
    "y",
    "n",
    "z",
    "adjusted_z",
    "p95_lo",
    "p95_hi",
    "p998_lo",
    "p998_hi",
    "outside",
];

/// The centre and the dispersion first, then the units in the order of the file.
pub fn table(funnel: &Funnel, names: &[Option<String>]) -> String {
    let found = funnel.dispersion;
    let summary = [
        ["center", "phi", "tau2"].map(str::to_string).to_vec(),
        [
            Some(funnel.center),
            found.map(|found| found.phi),
            found.map(|found| found.tau2),
        ]
        .map(readable)
        .to_vec(),
    ];
    let mut rows = vec![HEADINGS.map(str::to_string).to_vec()];
    rows.extend(funnel.places.iter().zip(names).map(|(place, name)| {
        let cells = numbers(place.as_ref()).map(readable);
        row(name.as_deref().unwrap_or("-"), cells, place.as_ref(), "-")
    }));
    format!("{}\n{}", aligned(&summary), aligned(&rows))
}

/// One row a unit, in full precision; nothing where a number is missing.
pub fn csv(funnel: &Funnel, names: &[Option<String>]) -> Result<String, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(HEADINGS)?;
    for (place, name) in funnel.places.iter().zip(names) {
        let full = |number: Option<f64>| number.map_or_else(String::new, |number| number.to_string());
        let cells = numbers(place.as_ref()).map(full);
        writer.write_record(row(name.as_deref().unwrap_or_default(), cells, place.as_ref(), ""))?;
    }
    writer.flush()?;
    let bytes = writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn row(name: &str, cells: [String; 8], place: Option<&Place>, nothing: &str) -> Vec<String> {
    let mut row = vec![name.to_string()];
    row.extend(cells);
    row.push(place.and_then(outside).unwrap_or(nothing).to_string());
    row
}

fn numbers(place: Option<&Place>) -> [Option<f64>; 8] {
    place.map_or([None; 8], |place| {
        let (p95, p998) = (place.p95, place.p998);
        [
            place.y,
            place.n,
            place.z,
            place.adjusted_z,
            p95.0,
            p95.1,
            p998.0,
            p998.1,
        ]
        .map(Some)
    })
}
