//! Seasons, and neighbours that resemble each other: what they take away from a sentence, and the same weeks of last year.

use i18n::{Arg, Lang};
use stats::spc::{Finding, Pattern, YearOnYear, autocorrelation};

use super::size;
use crate::{cadence::Cadence, control::Figure, years::years};

/// This year against the same weeks of the last one, in words.
#[must_use]
pub fn last_year(figure: &Figure, found: &YearOnYear, lang: Lang) -> String {
    let points = figure.unit.is_percent();
    let key = match (found.is_clear(), found.estimate > 0.0, points) {
        (true, true, true) => "figure-years-up-points",
        (true, true, false) => "figure-years-up",
        (true, false, true) => "figure-years-down-points",
        (true, false, false) => "figure-years-down",
        (false, _, true) => "figure-years-alike-points",
        (false, _, false) => "figure-years-alike",
    };
    let [size, low, high] = [found.estimate, found.low, found.high].map(|x| figure.unit.shown(x));
    let decimals = size::decimals(figure.unit, size, low, high);
    let (near, far) = (low.abs().min(high.abs()), low.abs().max(high.abs()));
    let (low, high) = if found.is_clear() { (near, far) } else { (low, high) };
    let args = [
        ("same", Arg::from(same(figure.cadence, found.pairs, lang))),
        ("before", (found.year - 1).to_string().into()),
        ("size", lang.number(size.abs(), decimals).into()),
        ("low", lang.number(low, decimals).into()),
        ("high", lang.number(high, decimals).into()),
    ];
    lang.with(key, &args)
}

/// `las mismas catorce semanas`.
fn same(cadence: Cadence, pairs: usize, lang: Lang) -> String {
    let key = if matches!(cadence, Cadence::Weekly | Cadence::Irregular) {
        "figure-years-weeks"
    } else {
        "figure-years-months"
    };
    let count = match cadence {
        Cadence::Irregular => Cadence::Weekly,
        other => other,
    };
    lang.with(key, &[("count", count.count(pairs, lang).into())])
}

/// A change that the same weeks of last year do not show may be the season's.
pub(super) fn doubt(figure: &Figure, finding: &Finding, lang: Lang) -> Option<String> {
    let moved = matches!(
        finding,
        Finding::Shift { .. } | Finding::PhaseChange { .. } | Finding::Crossings { .. }
    ) || level(finding);
    let found = years(figure).ok().filter(|found| moved && !found.is_clear())?;
    let season = lang.t("figure-years-season");
    Some(format!("{} {season}", last_year(figure, &found, lang)))
}

/// A pattern that is itself a move of the level.
fn level(finding: &Finding) -> bool {
    matches!(
        finding,
        Finding::Pattern {
            pattern: Pattern::OneSide | Pattern::Trend,
            ..
        }
    )
}

/// That neighbours resemble each other is news only where the finding does not say so itself: a shift, a trend and few crossings
/// make them alike.
pub(super) fn alike(figure: &Figure, finding: &Finding, lang: Lang) -> Option<String> {
    let other = match finding {
        Finding::NoChange { .. } | Finding::BeyondLimit { .. } => true,
        Finding::Pattern { .. } => !level(finding),
        _ => false,
    };
    let found = autocorrelation(figure.chart)
        .ok()
        .filter(|found| found.warning && other)?;
    Some(lang.t(if found.lag1 > 0.0 {
        "figure-caution-alike"
    } else {
        "figure-caution-turns"
    }))
}
