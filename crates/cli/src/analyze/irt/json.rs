//! The JSON of the contract.
//!
//! Owns its shape: fields may be added, never renamed. First those of the contract, then what was added to them.

use serde::Serialize;
use stats::irt::{Estimate, Fit, Score, test_information};

use super::Sheet;
use super::words::{Told, Words};

#[derive(Serialize)]
struct Document<'a> {
    model: String,
    /// People, i.e. rows.
    n: usize,
    logl: f64,
    iterations: usize,
    /// Always true: what did not converge is exit 3.
    converged: bool,
    items: Vec<Item<'a>>,
    persons: Vec<Person>,
    /// People who answered at least one item.
    n_answered: usize,
    parameters: usize,
    aic: f64,
    bic: f64,
    /// Of the trait; 1 and no error where the model fixes it.
    variance: f64,
    variance_se: Option<f64>,
    reliability: Option<f64>,
    marginal_reliability: f64,
    information: Vec<Information>,
    warnings: Vec<String>,
    sentence: Words,
}

#[derive(Serialize)]
struct Item<'a> {
    item: &'a str,
    a: f64,
    b: Vec<f64>,
    se_a: Option<f64>,
    se_b: Vec<f64>,
    n: usize,
    /// The answers that its difficulties lie between, from lowest to highest.
    answers: Vec<f64>,
    s_x2: Option<f64>,
    s_x2_df: Option<usize>,
    s_x2_p: Option<f64>,
}

#[derive(Serialize)]
struct Person {
    /// The row of the file, the first after the header being 1.
    index: usize,
    theta_eap: f64,
    se: f64,
}

#[derive(Serialize)]
struct Information {
    theta: f64,
    information: f64,
    /// Of an estimate without a prior; none where there is hardly any information.
    se: Option<f64>,
}

pub fn json(fit: &Fit, sheet: &Sheet, told: &Told) -> Result<String, serde_json::Error> {
    let document = Document {
        model: fit.model.to_string(),
        n: fit.n,
        logl: fit.ln_likelihood,
        iterations: fit.iterations,
        converged: true,
        items: fit
            .items
            .iter()
            .enumerate()
            .map(|(at, of)| item(sheet.name(at), of))
            .collect(),
        persons: fit.persons.iter().enumerate().map(person).collect(),
        n_answered: fit.answered,
        parameters: fit.parameters,
        aic: fit.aic(),
        bic: fit.bic(),
        variance: fit.variance.map_or(1.0, |(variance, _)| variance),
        variance_se: fit.variance.map(|(_, se)| se),
        reliability: fit.reliability,
        marginal_reliability: fit.scale.marginal_reliability(),
        information: (-8..=8).map(|half| information(fit, f64::from(half) / 2.0)).collect(),
        warnings: sheet.warnings(fit),
        sentence: told.both(),
    };
    Ok(serde_json::to_string_pretty(&document)? + "\n")
}

fn item<'a>(name: &'a str, of: &Estimate) -> Item<'a> {
    Item {
        item: name,
        a: of.slope,
        b: of.difficulties.clone(),
        se_a: of.slope_se,
        se_b: of.difficulty_ses.clone(),
        n: of.n,
        answers: of.values.clone(),
        s_x2: of.fit.map(|fit| fit.s_x2),
        s_x2_df: of.fit.map(|fit| fit.df),
        s_x2_p: of.fit.map(|fit| fit.p),
    }
}

fn person((at, score): (usize, &Score)) -> Person {
    Person {
        index: at + 1,
        theta_eap: score.theta,
        se: score.se,
    }
}

fn information(fit: &Fit, theta: f64) -> Information {
    let information = test_information(fit.scale.curves(), theta);
    Information {
        theta,
        information,
        se: (information > 1e-6).then(|| information.sqrt().recip()),
    }
}
