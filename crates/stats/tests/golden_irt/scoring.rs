//! Scores of new people, the items being given.

use serde_json::Value;
use stats::irt::{Curve, Scale, Score, Shape, expected_score, test_information};

use super::golden::Case;

/// Where the reference searched by numbers itself.
const SEARCHED: f64 = 1e-4;
/// The errors of these, from a bend found by numbers.
const ERROR: f64 = 1e-3;

/// All estimates of a row; `exact` is the tolerance of EAP.
pub(super) fn estimates(case: &Case, theirs: &Value, scale: &Scale, row: &[Option<usize>], at: usize, exact: f64) {
    let number = |method: &str, ours: Option<Score>, tolerance: f64| {
        let Some(theirs) = theirs.get(method) else {
            return;
        };
        // mirt leaves out what it could not find
        let (Some(theta), Some(se)) = (theirs["theta"].get(at), theirs["se"].get(at)) else {
            return;
        };
        match ours {
            // mirt leaves a row without answers out; ours is what is known before anybody answers
            Some(ours) if row.iter().all(Option::is_none) => {
                assert!(theta.is_null() && ours.theta.abs() < 1e-12 && (ours.se - scale.deviation()).abs() < 1e-6);
            }
            Some(ours) => {
                case.near(theta, ours.theta, tolerance, &format!("{method} of row {at}"));
                // Deviation: mirt's error of a WLE is from how the weighted likelihood bends, ours (and TAM's) from the information.
                let error = if method == "WLE" {
                    weighted(scale, row, ours.theta)
                } else {
                    ours.se
                };
                let tolerance = if method == "EAP" { tolerance } else { ERROR };
                case.near(se, error, tolerance, &format!("{method}, error of row {at}"));
            }
            None => assert!(theta.is_string() || theta.is_null(), "{method} of row {at}: {theta}"),
        }
    };
    number("EAP", Some(scale.eap(row).unwrap()), exact);
    number("MAP", Some(scale.map(row).unwrap()), SEARCHED);
    number("ML", scale.ml(row).unwrap(), SEARCHED);
    number("WLE", scale.wle(row).unwrap(), SEARCHED);
}

/// The inverse root of the bend of ln L + ½ ln I at θ, by differences.
fn weighted(scale: &Scale, row: &[Option<usize>], theta: f64) -> f64 {
    let height = |theta: f64| {
        let given = scale
            .curves()
            .iter()
            .zip(row)
            .filter_map(|(curve, rank)| Some((curve, (*rank)?)));
        let (mut ln_p, mut information) = (0.0, 0.0);
        for (curve, rank) in given {
            ln_p += curve.probabilities(theta)[rank].ln();
            information += curve.information(theta);
        }
        ln_p + information.ln() / 2.0
    };
    let step = 1e-3;
    let bend = (height(theta + step) - 2.0 * height(theta) + height(theta - step)) / (step * step);
    (-bend).sqrt().recip()
}

#[test]
fn forty_people_on_ten_items_and_forty_on_six_graded_ones() {
    let Some(case) = Case::load_with("psychometrics", "scoring_given_parameters", "items_2pl.csv") else {
        return;
    };
    let theirs = case.result();
    let two = curves(&case, &["b"]);
    let people = rows("patterns_2pl.csv", "i", 10);
    let scale = Scale::new(two.clone(), 1.0, 61).unwrap();
    let finer = Scale::new(two.clone(), 1.0, 1000).unwrap();
    for (at, row) in people.iter().enumerate() {
        estimates(&case, &theirs["two_pl"], &scale, row, at, 1e-6);
        let exact = finer.eap(row).unwrap();
        case.near(
            &theirs["two_pl_eap_2001_points"]["theta"][at],
            exact.theta,
            1e-6,
            "finer EAP",
        );
    }
    curve_sums(&case, &theirs["info_2pl"], "info", |theta| {
        test_information(&two, theta)
    });

    let graded = Case::load_with("psychometrics", "scoring_given_parameters", "items_grm.csv").unwrap();
    let graded = curves(&graded, &["b1", "b2", "b3", "b4"]);
    let scale = Scale::new(graded.clone(), 1.0, 61).unwrap();
    for (at, row) in rows("patterns_grm.csv", "g", 6).iter().enumerate() {
        estimates(&case, &theirs["grm"], &scale, row, at, 1e-6);
    }
    curve_sums(&case, &theirs["info_grm"], "info", |theta| {
        test_information(&graded, theta)
    });
    curve_sums(&case, &theirs["expected_score_grm"], "score", |theta| {
        expected_score(&graded, theta)
    });
    case.ran();
}

fn curves(case: &Case, difficulties: &[&str]) -> Vec<Curve> {
    let a = case.column("a");
    let b: Vec<_> = difficulties.iter().map(|name| case.column(name)).collect();
    let curve = |(at, a): (usize, &Option<f64>)| {
        let b: Vec<f64> = b.iter().map(|column| column[at].unwrap()).collect();
        Curve::new(Shape::Graded, a.unwrap(), &b).unwrap()
    };
    a.iter().enumerate().map(curve).collect()
}

fn rows(file: &str, prefix: &str, items: usize) -> Vec<Vec<Option<usize>>> {
    let case = Case::load_with("psychometrics", "scoring_given_parameters", file).unwrap();
    let columns: Vec<_> = (1..=items)
        .map(|item| case.column(&format!("{prefix}{item}")))
        .collect();
    (0..columns[0].len())
        .map(|row| columns.iter().map(|column| column[row].map(|x| x as usize)).collect())
        .collect()
}

fn curve_sums(case: &Case, theirs: &Value, name: &str, ours: impl Fn(f64) -> f64) {
    for (at, theta) in theirs["theta"].as_array().unwrap().iter().enumerate() {
        case.near(&theirs[name][at], ours(theta.as_f64().unwrap()), 1e-9, name);
    }
}
