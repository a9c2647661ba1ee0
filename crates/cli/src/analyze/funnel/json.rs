//! The JSON of the contract.
//!
//! Owns its shape: fields may be added, never renamed.

use serde::Serialize;
use stats::funnel::{self, Place};

use super::outside;

#[derive(Serialize)]
struct Document<'a> {
    center: f64,
    phi: Option<f64>,
    tau2: Option<f64>,
    units: Vec<Unit<'a>>,
}

#[derive(Serialize)]
struct Unit<'a> {
    unit: Option<&'a str>,
    y: Option<f64>,
    n: Option<f64>,
    z: Option<f64>,
    adjusted_z: Option<f64>,
    limits: Option<Limits>,
    /// The farthest limit that it lies outside of: `p95`, `p998` or null.
    outside: Option<&'static str>,
}

#[derive(Serialize)]
struct Limits {
    p95: [f64; 2],
    p998: [f64; 2],
    exact_p95: Option<[f64; 2]>,
    exact_p998: Option<[f64; 2]>,
}

pub fn json(funnel: &funnel::Funnel, names: &[Option<String>]) -> Result<String, serde_json::Error> {
    let document = Document {
        center: funnel.center,
        phi: funnel.dispersion.map(|found| found.phi),
        tau2: funnel.dispersion.map(|found| found.tau2),
        units: funnel
            .places
            .iter()
            .zip(names)
            .map(|(place, name)| unit(place.as_ref(), name.as_deref()))
            .collect(),
    };
    Ok(serde_json::to_string_pretty(&document)? + "\n")
}

fn unit<'a>(place: Option<&Place>, name: Option<&'a str>) -> Unit<'a> {
    let pair = |(low, high): (f64, f64)| [low, high];
    Unit {
        unit: name,
        y: place.map(|place| place.y),
        n: place.map(|place| place.n),
        z: place.map(|place| place.z),
        adjusted_z: place.map(|place| place.adjusted_z),
        limits: place.map(|place| Limits {
            p95: pair(place.p95),
            p998: pair(place.p998),
            exact_p95: place.exact_95.map(pair),
            exact_p998: place.exact_998.map(pair),
        }),
        outside: place.and_then(outside),
    }
}
