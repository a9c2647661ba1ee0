//! NHSRplotthedots: limits by 2.66, one mark a point, assurance.

use serde_json::Value;
use stats::spc::{Assurance, ChartKind, Direction, Options, Pattern, RuleSet, Side, Signal, analyze, assurance};

use super::golden::Case;

type Set = fn(&mut Options);

const CASES: [(&str, &str, bool, Set); 6] = [
    ("mdc_all_rules", "y", true, |o| o.direction = Direction::Up),
    ("mdc_basic_rrk", "pct", true, |o| {
        o.direction = Direction::Up;
        o.target = Some(95.0);
    }),
    ("mdc_decrease_target", "breaches", true, |o| {
        o.direction = Direction::Down;
        o.target = Some(3000.0);
    }),
    ("mdc_neutral_unscreened", "attendances", false, |_| {}),
    ("mdc_screening_bites_on", "pct", true, |o| {
        o.direction = Direction::Up;
        o.target = Some(95.0);
    }),
    ("mdc_screening_bites_off", "pct", false, |o| {
        o.direction = Direction::Up;
        o.target = Some(95.0);
    }),
];

#[test]
fn limits_marks_and_assurance_are_those_of_making_data_count() {
    for (name, column, screen, set) in CASES {
        let Some(case) = Case::load("spc", name) else {
            continue;
        };
        let mut options = Options::new(ChartKind::I);
        options.rules = vec![RuleSet::Nhs];
        options.screen_mr = screen;
        set(&mut options);
        let chart = analyze(&case.column(column), &options).unwrap();
        let theirs = &case.result()["points"];
        assert_eq!(theirs["y"].as_array().unwrap().len(), chart.points.len());
        for point in &chart.points {
            let same =
                |name: &str, ours| case.same(&theirs[name][point.index], ours, &format!("{name} {}", point.index));
            same("y", point.y);
            same("mean", point.center);
            same("lpl", point.lcl);
            same("upl", point.ucl);
            let (mark, meaning) = (
                &theirs["special_cause_type"][point.index],
                &theirs["point_type"][point.index],
            );
            assert!(point.signals.len() <= 1);
            let signal = point.signals.first().copied();
            assert_eq!(mark, said(signal), "{name}: mark of point {}", point.index);
            assert_eq!(
                meaning,
                meant(signal, options.direction),
                "{name}: meaning of {}",
                point.index
            );
        }
        assert_eq!(
            case.result()["assurance"]["assurance_type"][0],
            assured(assurance(&chart)),
            "{name}"
        );
        case.ran();
    }
}

fn said(signal: Option<Signal>) -> &'static str {
    let Some(signal) = signal else {
        return "Common Cause";
    };
    match (signal.pattern(), signal.side().unwrap()) {
        (Pattern::BeyondLimit, Side::Above) => "Above UCL",
        (Pattern::BeyondLimit, Side::Below) => "Below LCL",
        (Pattern::Trend, Side::Above) => "7 Point Trend (Increasing)",
        (Pattern::Trend, Side::Below) => "7 Point Trend (Decreasing)",
        (Pattern::TwoOfThree, Side::Above) => "2 in 3 Above CL",
        (Pattern::TwoOfThree, Side::Below) => "2 in 3 Below CL",
        (_, Side::Above) => "7 Points Above CL",
        (_, Side::Below) => "7 Points Below CL",
    }
}

fn meant(signal: Option<Signal>, direction: Direction) -> &'static str {
    let Some(side) = signal.and_then(|signal| signal.side()) else {
        return "common_cause";
    };
    match (side, direction) {
        (Side::Above, Direction::None) => "special_cause_neutral_high",
        (Side::Below, Direction::None) => "special_cause_neutral_low",
        (Side::Above, Direction::Up) | (Side::Below, Direction::Down) => "special_cause_improvement",
        _ => "special_cause_concern",
    }
}

fn assured(assurance: Option<Assurance>) -> Value {
    match assurance {
        None => Value::Null,
        Some(Assurance::Passing) => "consistent_pass".into(),
        Some(Assurance::Failing) => "consistent_fail".into(),
        Some(Assurance::Inconsistent) => "inconsistent".into(),
    }
}
