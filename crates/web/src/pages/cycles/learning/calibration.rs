//! How often predictions come true, in a sentence.

use domain::cycle::{Calibration, ENOUGH_STUDIED, Lean, Studied};

use crate::page::Page;

/// Whose predictions they are.
#[derive(Clone, Copy)]
pub enum Whose {
    /// The reader's own.
    Own,
    /// A liceo's.
    Liceo,
    /// The network's.
    Network,
}

/// What can be said of them.
pub struct CalibrationView {
    /// How often, and which way they miss.
    pub sentence: String,
    /// How sure that is.
    pub interval: String,
}

/// What can be said of some predictions: `all` of them, and those `in_numbers`.
#[must_use]
pub fn said(page: &Page, whose: Whose, all: Studied, in_numbers: Studied) -> CalibrationView {
    let key = match whose {
        Whose::Own => "calibration-own",
        Whose::Liceo => "calibration-liceo",
        Whose::Network => "calibration-network",
    };
    match all.calibration() {
        Calibration::TooFew { studied } => CalibrationView {
            sentence: page.t2("calibration-too-few", "n", studied, "enough", ENOUGH_STUDIED),
            interval: String::new(),
        },
        Calibration::Known { hits, of, lean } => CalibrationView {
            sentence: [page.t2(key, "of", of, "hits", hits), leaning(page, lean)]
                .join(" ")
                .trim()
                .to_owned(),
            interval: [interval(page, hits, of), numbers(page, in_numbers)]
                .join(" ")
                .trim()
                .to_owned(),
        },
    }
}

fn leaning(page: &Page, lean: Lean) -> String {
    match lean {
        Lean::Neither => String::new(),
        Lean::ExpectMore => page.t("calibration-expect-more"),
        Lean::ExpectLess => page.t("calibration-expect-less"),
    }
}

fn interval(page: &Page, hits: u32, of: u32) -> String {
    let Some((low, high)) = stats::share::interval(hits, of) else {
        return String::new();
    };
    let percent = |share: f64| (share * 100.0).round() as i64;
    page.t2("calibration-interval", "low", percent(low), "high", percent(high))
}

/// Predictions in numbers are a harder promise: they are told apart, once there are enough of them.
fn numbers(page: &Page, in_numbers: Studied) -> String {
    match in_numbers.calibration() {
        Calibration::TooFew { .. } => String::new(),
        Calibration::Known { hits, of, .. } => page.t2("calibration-in-numbers", "of", of, "hits", hits),
    }
}
