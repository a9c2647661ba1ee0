//! Worked examples of textbooks, to the digits in which they are printed.
//!
//! Montgomery DC, *Introduction to Statistical Quality Control*: its data and results are facts; no sentence is taken.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use stats::spc::{ChartKind, Options, Phase, analyze, analyze_rates};

fn values(values: &[f64]) -> Vec<Option<f64>> {
    values.iter().copied().map(Some).collect()
}

fn printed(phase: &Phase, center: f64, lcl: f64, ucl: f64, half_a_digit: f64) {
    let near = |ours: Option<f64>, printed: f64| {
        let ours = ours.unwrap();
        assert!((ours - printed).abs() <= half_a_digit, "{ours} for {printed}");
    };
    near(phase.center, center);
    near(phase.lcl, lcl);
    near(phase.ucl, ucl);
}

/// Example 6.5: cost of processing loan applications, 20 weeks.
#[test]
fn individuals() {
    let costs = values(&[
        310.0, 288.0, 297.0, 298.0, 307.0, 303.0, 294.0, 297.0, 308.0, 306.0, 294.0, 299.0, 297.0, 299.0, 314.0, 295.0,
        293.0, 306.0, 301.0, 304.0,
    ]);
    let chart = analyze(&costs, &Options::new(ChartKind::I)).unwrap();
    printed(&chart.phases[0], 300.5, 279.78, 321.22, 0.006);
    let ranges = analyze(&costs, &Options::new(ChartKind::Mr)).unwrap();
    printed(&ranges.phases[0], 7.79, 0.0, 25.45, 0.006);
}

/// Example 7.1: leaking cans in 30 samples of 50; samples 15 and 23 are beyond the limit.
#[test]
fn proportions() {
    let leaking = values(&[
        12.0, 15.0, 8.0, 10.0, 4.0, 7.0, 16.0, 9.0, 14.0, 10.0, 5.0, 6.0, 17.0, 12.0, 22.0, 8.0, 10.0, 5.0, 13.0, 11.0,
        20.0, 18.0, 24.0, 15.0, 9.0, 12.0, 7.0, 13.0, 9.0, 6.0,
    ]);
    let chart = analyze_rates(&leaking, &[Some(50.0); 30], &Options::new(ChartKind::P)).unwrap();
    printed(&chart.phases[0], 0.2313, 0.0524, 0.4102, 0.00006);
    let beyond: Vec<usize> = (0..30).filter(|&at| chart.points[at].y > chart.phases[0].ucl).collect();
    assert_eq!(beyond, [14, 22]);
}

/// Example 7.3: nonconformities on printed circuit boards, 26 samples; 6 and 20 are beyond a limit.
#[test]
fn counts() {
    let boards = values(&[
        21.0, 24.0, 16.0, 12.0, 15.0, 5.0, 28.0, 20.0, 31.0, 25.0, 20.0, 24.0, 16.0, 19.0, 10.0, 17.0, 13.0, 22.0,
        18.0, 39.0, 30.0, 24.0, 16.0, 19.0, 17.0, 15.0,
    ]);
    let chart = analyze(&boards, &Options::new(ChartKind::C)).unwrap();
    printed(&chart.phases[0], 19.85, 6.48, 33.21, 0.011);
}

/// Example 7.5: defects in rolls of dyed cloth, of 8 to 13 units of 50 m²; a roll of 10 has the limits 0.29 and 2.55.
#[test]
fn rates() {
    let defects = values(&[14.0, 12.0, 20.0, 11.0, 7.0, 10.0, 21.0, 16.0, 19.0, 23.0]);
    let units = values(&[10.0, 8.0, 13.0, 10.0, 9.5, 10.0, 12.0, 10.5, 12.0, 12.5]);
    let chart = analyze_rates(&defects, &units, &Options::new(ChartKind::U)).unwrap();
    let first = Phase {
        lcl: chart.points[0].lcl,
        ucl: chart.points[0].ucl,
        ..chart.phases[0].clone()
    };
    printed(&first, 1.42, 0.29, 2.55, 0.006);
    assert_eq!(chart.phases[0].ucl, None, "limits vary by point");
}
