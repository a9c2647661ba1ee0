//! How large a change is, as far as that is known.
//!
//! `stats` computes it; here it is rounded and said.

use i18n::{Arg, Lang};
use stats::spc::{Change, Finding, Method, change_of};

use crate::{control::Figure, unit::Unit};

/// `Subió unos 8 puntos (entre 4 y 12).`; nothing where it cannot be computed.
pub(super) fn of(figure: &Figure, finding: &Finding, lang: Lang) -> Option<String> {
    let found = change_of(figure.chart, finding).ok()?;
    Some(said(figure.unit, &found, lang))
}

pub(super) fn said(unit: Unit, found: &Change, lang: Lang) -> String {
    let [size, low, high] = [found.estimate, found.low, found.high].map(|x| unit.shown(x));
    let decimals = decimals(unit, size, low, high);
    let points = unit.is_percent();
    if !found.is_clear() {
        let key = if points {
            "figure-size-unclear-points"
        } else {
            "figure-size-unclear"
        };
        let args = [
            ("low", lang.number(low, decimals).into()),
            ("high", lang.number(high, decimals).into()),
        ];
        return lang.with(key, &args);
    }
    let key = match (found.estimate > 0.0, points) {
        (true, true) => "figure-size-up-points",
        (true, false) => "figure-size-up",
        (false, true) => "figure-size-down-points",
        (false, false) => "figure-size-down",
    };
    let (near, far) = (low.abs().min(high.abs()), low.abs().max(high.abs()));
    let rounded = 10_f64.powi(i32::from(decimals));
    let args = [
        ("n", Arg::from((size.abs() * rounded).round() / rounded)),
        ("size", lang.number(size.abs(), decimals).into()),
        ("low", lang.number(near, decimals).into()),
        ("high", lang.number(far, decimals).into()),
    ];
    lang.with(key, &args)
}

/// The unit's decimals, or as many more as tell the size from nothing and from the ends of its interval.
pub(super) fn decimals(unit: Unit, size: f64, low: f64, high: f64) -> u8 {
    let least = unit.decimals();
    let tells = |decimals: &u8| {
        let round = |x: f64| (x * 10_f64.powi(i32::from(*decimals))).round();
        round(size) != 0.0 && round(low) < round(size) && round(size) < round(high)
    };
    (least..least + 3).find(tells).unwrap_or(least + 3)
}

/// Where the size comes from, and why one that was found by looking is a little too large.
pub(super) fn why(figure: &Figure, finding: &Finding, lang: Lang) -> Option<String> {
    let found = change_of(figure.chart, finding).ok()?;
    let key = match found.method {
        Method::HodgesLehmann { .. } => "figure-why-size-ranks",
        Method::Means { .. } => "figure-why-size-means",
        Method::Proportions { .. } | Method::Rates { .. } => "figure-why-size-counts",
    };
    let size = lang.t(key);
    Some(if matches!(finding, Finding::Shift { .. }) {
        format!("{size} {}", lang.t("figure-why-size-found"))
    } else {
        size
    })
}
