//! The patterns of Western Electric, Nelson and NHS in words: what was seen, what to do, why it counts.

use i18n::{Arg, Lang};
use stats::spc::{Chart, Finding, Meaning, Pattern, Point, RuleSet, Side};

use super::finding::{near_to, since, when};
use crate::{control::Figure, kind};

/// The latest time that a pattern was seen.
pub(super) struct Seen {
    pub since: usize,
    pub until: usize,
    /// Usable points in it.
    pub length: usize,
    pub ongoing: bool,
}

fn usable(point: &Point) -> bool {
    !point.excluded && point.y.is_some()
}

/// A finding lists every point that a pattern marks; the last stretch of them is the news. Western Electric and Nelson mark
/// the point that completes a pattern: what came before it belongs to it too.
pub(super) fn seen(chart: &Chart, rules: RuleSet, pattern: Pattern, indices: &[usize]) -> Option<Seen> {
    let points = &chart.points;
    let until = *indices.last()?;
    let mut first = until;
    for &index in indices.iter().rev().skip(1) {
        let between = points.get(index + 1..first)?;
        if between.iter().any(usable) {
            break;
        }
        first = index;
    }
    let whole = rules != RuleSet::Nhs && !matches!(pattern, Pattern::TwoOfThree | Pattern::FourOfFive);
    let before = if whole {
        rules.points(pattern).unwrap_or(1) - 1
    } else {
        0
    };
    let earlier = (0..first).rev().filter(|i| usable(&points[*i]));
    let since = earlier.take(before).last().unwrap_or(first);
    Some(Seen {
        since,
        until,
        length: points[since..=until].iter().filter(|p| usable(p)).count(),
        ongoing: !points[until + 1..].iter().any(usable),
    })
}

/// The same of a finding, where it is a pattern.
pub(super) fn of(figure: &Figure, finding: &Finding) -> Option<Seen> {
    match finding {
        Finding::Pattern {
            rules,
            pattern,
            indices,
            ..
        } => seen(figure.chart, *rules, *pattern, indices),
        _ => None,
    }
}

pub(super) fn lead(figure: &Figure, pattern: Pattern, side: Option<Side>, seen: &Seen, lang: Lang) -> String {
    let above = side == Some(Side::Above);
    let key = match (pattern, seen.ongoing, above) {
        (Pattern::OneSide, true, true) => "figure-lead-side-above",
        (Pattern::OneSide, true, false) => "figure-lead-side-below",
        (Pattern::OneSide, false, true) => "figure-lead-side-past-above",
        (Pattern::OneSide, false, false) => "figure-lead-side-past-below",
        (Pattern::Trend, true, true) => "figure-lead-trend-up",
        (Pattern::Trend, true, false) => "figure-lead-trend-down",
        (Pattern::Trend, false, true) => "figure-lead-trend-past-up",
        (Pattern::Trend, false, false) => "figure-lead-trend-past-down",
        (Pattern::TwoOfThree, _, true) => "figure-lead-two-above",
        (Pattern::TwoOfThree, _, false) => "figure-lead-two-below",
        (Pattern::FourOfFive, _, true) => "figure-lead-four-above",
        (Pattern::FourOfFive, _, false) => "figure-lead-four-below",
        (Pattern::Alternating, ..) => "figure-lead-alternating",
        (Pattern::Stratification, ..) => "figure-lead-stratification",
        (Pattern::Mixture, ..) => "figure-lead-mixture",
        _ => "figure-lead-other",
    };
    let center = figure.chart.points.get(seen.until).and_then(|p| p.center);
    let center = center.map_or_else(String::new, |c| figure.unit.text(c, lang));
    let run = figure.cadence.in_a_row(seen.length, lang);
    let args = [
        ("run", Arg::from(run.as_str())),
        ("Run", i18n::capitalized(&run).into()),
        ("line", kind::line(figure.chart.kind, lang).into()),
        ("center", center.into()),
        ("when", when(figure, seen.since, lang).into()),
        ("last", when(figure, seen.until, lang).into()),
        ("since", since(figure, seen.since, lang).into()),
        ("until", since(figure, seen.until, lang).into()),
    ];
    lang.with(key, &args)
}

pub(super) fn next(figure: &Figure, pattern: Pattern, good: Meaning, tested: bool, seen: &Seen, lang: Lang) -> String {
    match (pattern, good, tested) {
        (Pattern::Alternating | Pattern::Mixture, ..) => lang.t("figure-next-mixture"),
        (Pattern::Stratification, ..) => lang.t("figure-next-stratification"),
        (Pattern::TwoOfThree | Pattern::FourOfFive, ..) => lang.t("figure-next-common"),
        (_, Meaning::Improvement, true) => lang.t("figure-next-repeat"),
        (_, Meaning::Concern, _) => lang.with("figure-next-concern", &near_to(figure, seen.since, lang)),
        _ => lang.with("figure-next-find-out", &near_to(figure, seen.since, lang)),
    }
}

/// The rule by its set, with the number of points that it takes.
pub(super) fn why(figure: &Figure, rules: RuleSet, pattern: Pattern, lang: Lang) -> String {
    let key = match pattern {
        Pattern::OneSide => "figure-why-side",
        Pattern::Trend => "figure-why-trend",
        Pattern::TwoOfThree => "figure-why-two",
        Pattern::FourOfFive => "figure-why-four",
        Pattern::Alternating => "figure-why-alternating",
        Pattern::Stratification => "figure-why-stratification",
        Pattern::Mixture => "figure-why-mixture",
        _ => "figure-why-rule",
    };
    let set = lang.t(match rules {
        RuleSet::Nelson => "figure-rules-nelson",
        RuleSet::Nhs => "figure-rules-nhs",
        _ => "figure-rules-western-electric",
    });
    let run = figure.cadence.in_a_row(rules.points(pattern).unwrap_or_default(), lang);
    let args = [
        ("rules", Arg::from(set)),
        ("run", run.into()),
        ("line", kind::line(figure.chart.kind, lang).into()),
    ];
    lang.with(key, &args)
}

/// A pattern in few words, for the drawing and the table: `dos de tres cerca del límite`.
pub(crate) fn short(figure: &Figure, rules: RuleSet, pattern: Pattern, side: Option<Side>, lang: Lang) -> String {
    let above = side == Some(Side::Above);
    let key = match pattern {
        Pattern::OneSide | Pattern::LongRun if above => "figure-rule-above",
        Pattern::OneSide | Pattern::LongRun => "figure-rule-below",
        Pattern::Trend if above => "figure-short-up",
        Pattern::Trend => "figure-short-down",
        Pattern::BeyondLimit if above => "figure-rule-over-limit",
        Pattern::BeyondLimit => "figure-rule-under-limit",
        Pattern::TwoOfThree => "figure-short-two",
        Pattern::FourOfFive => "figure-short-four",
        Pattern::Alternating => "figure-short-alternating",
        Pattern::Stratification => "figure-short-stratification",
        Pattern::Mixture => "figure-short-mixture",
        _ => "figure-note-signal",
    };
    let run = rules.points(pattern).map(|n| figure.cadence.in_a_row_short(n, lang));
    let args = [
        ("run", Arg::from(run.unwrap_or_default())),
        ("line", kind::line(figure.chart.kind, lang).into()),
    ];
    lang.with(key, &args)
}
