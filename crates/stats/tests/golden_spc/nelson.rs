//! Rspc: Nelson's eight tests, in the lengths of his paper (its convention `jmp`).
//!
//! The convention `minitab` (trend 7, alternating 15) is not offered; its other six tests are the same.

use stats::spc::{Chart, ChartKind, Options, Pattern, RuleSet, analyze, analyze_rates};

use super::golden::Case;
use super::positions;

const TESTS: [(&str, Pattern); 8] = [
    ("rule1", Pattern::BeyondLimit),
    ("rule2", Pattern::OneSide),
    ("rule3", Pattern::Trend),
    ("rule4", Pattern::Alternating),
    ("rule5", Pattern::TwoOfThree),
    ("rule6", Pattern::FourOfFive),
    ("rule7", Pattern::Stratification),
    ("rule8", Pattern::Mixture),
];

#[test]
fn each_test_marks_the_points_of_the_reference() {
    let Some(case) = Case::load("spc", "nelson_rules_rspc") else {
        return;
    };
    let mut options = Options::new(ChartKind::I);
    options.rules = vec![RuleSet::Nelson];
    for (series, theirs) in case.result().as_object().unwrap() {
        let values = case.only("series", series).column("y");
        let chart = analyze(&values, &options).unwrap();
        case.same(&theirs["cl"], chart.phases[0].center, series);
        case.same(&theirs["lcl"], chart.phases[0].lcl, series);
        case.same(&theirs["ucl"], chart.phases[0].ucl, series);
        for (rule, pattern) in TESTS {
            assert_eq!(
                marked(&chart, pattern),
                positions(&theirs["jmp"][rule]),
                "{series}: {rule}"
            );
        }
    }
    case.ran();
}

/// The zones of a chart whose limits step are each point's own: with denominators that are all the same, they are those of one line.
#[test]
fn zones_of_rates_are_in_each_points_own_sigma() {
    let Some(case) = Case::input_only("spc", "qcc_u_dyedcloth") else {
        return;
    };
    let mut options = Options::new(ChartKind::U);
    options.rules = vec![RuleSet::Nelson, RuleSet::WesternElectric];
    let chart = analyze_rates(&case.column("x"), &case.column("size"), &options).unwrap();
    assert!(chart.points.iter().all(|point| point.signals.is_empty()));
}

fn marked(chart: &Chart, pattern: Pattern) -> Vec<usize> {
    let own = |point: &&stats::spc::Point| point.signals.iter().any(|signal| signal.pattern() == pattern);
    chart.points.iter().filter(own).map(|point| point.index + 1).collect()
}
