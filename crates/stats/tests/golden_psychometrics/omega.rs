//! Omega, whose reference results are kept apart: compared with the same likelihood, made largest by another program.
//!
//! Theirs: scipy 1.17.1 with numpy 2.4.6, `scipy.optimize.minimize` (BFGS) of ln |Σ| + tr(R Σ⁻¹), then Newton's steps until no slope was
//! above 1e-12.

use serde_json::Value;
use stats::psychometrics::analyze;

use super::golden::Case;
use super::{items, reliability};

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(ToString::to_string).collect()
}

fn same(case: &Case, theirs: f64, ours: f64, what: &str) {
    case.same(&Value::from(theirs), Some(ours), what);
}

#[test]
fn five_scales_of_2800_adults() {
    let Some(case) = Case::input_only_with("psychometrics", "omega_bfi_ability", "bfi.csv") else {
        return;
    };
    let scales: [(&str, &[&str], usize, f64); 5] = [
        ("A", &["A1"], 2709, 0.712_129_290_824_806_7),
        ("C", &["C4", "C5"], 2707, 0.733_022_198_227_508_2),
        ("E", &["E1", "E2"], 2713, 0.767_333_714_453_523_2),
        ("N", &[], 2694, 0.812_844_596_169_921_8),
        ("O", &["O2", "O5"], 2726, 0.610_373_952_860_271),
    ];
    for (scale, reversed, people, theirs) in scales {
        let five: Vec<String> = (1..=5).map(|item| format!("{scale}{item}")).collect();
        let ours = reliability(&items(&case, &five, &names(reversed)));
        assert_eq!(ours.complete, people, "{scale}");
        same(&case, theirs, ours.omega_total.unwrap(), scale);
    }
    // nothing turned: loadings of both signs
    let five: Vec<String> = (1..=5).map(|item| format!("C{item}")).collect();
    let ours = reliability(&items(&case, &five, &[]));
    same(
        &case,
        0.016_886_992_206_973_36,
        ours.omega_total.unwrap(),
        "C as it was asked",
    );
}

#[test]
fn sixteen_right_or_wrong_items() {
    let Some(case) = Case::input_only_with("psychometrics", "omega_bfi_ability", "ability.csv") else {
        return;
    };
    let sixteen = names(&[
        "reason.4",
        "reason.16",
        "reason.17",
        "reason.19",
        "letter.7",
        "letter.33",
        "letter.34",
        "letter.58",
        "matrix.45",
        "matrix.46",
        "matrix.47",
        "matrix.55",
        "rotate.3",
        "rotate.4",
        "rotate.6",
        "rotate.8",
    ]);
    let ours = analyze(&items(&case, &sixteen, &[]), None).unwrap();
    assert_eq!((ours.n, ours.answered, ours.complete), (1525, 1509, 1248));
    same(&case, 0.828_427_449_678_774_2, ours.omega_total.unwrap(), "ability");
}

#[test]
fn five_questions_of_an_admission_test() {
    let Some(case) = Case::input_only("psychometrics", "ctt_items_lsat7") else {
        return;
    };
    let five: Vec<String> = (1..=5).map(|item| format!("Item.{item}")).collect();
    let ours = analyze(&super::alpha::counted(&case, &five), None).unwrap();
    same(&case, 0.461_879_459_182_347_85, ours.omega_total.unwrap(), "LSAT 7");
}

#[test]
fn three_tests_of_children_who_fit_exactly() {
    let Some(case) = Case::input_only("psychometrics", "cfa_holzinger") else {
        return;
    };
    for (first, last, theirs) in [
        (1, 3, 0.632_553_153_993_846_9),
        (4, 6, 0.885_880_923_841_226_6),
        (7, 9, 0.696_135_277_228_894_7),
        (1, 9, 0.738_068_992_149_547_7),
    ] {
        let some: Vec<String> = (first..=last).map(|test| format!("x{test}")).collect();
        let ours = analyze(&items(&case, &some, &[]), None).unwrap();
        same(
            &case,
            theirs,
            ours.omega_total.unwrap(),
            &format!("x{first} to x{last}"),
        );
    }
}
