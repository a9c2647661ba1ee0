//! What shifting, scaling, turning and reordering a series must not change.

use proptest::collection::vec;
use proptest::prelude::*;
use stats::spc::{Chart, ChartKind, Input, RuleSet, Side, analyze, analyze_rates, analyze_subgroups};

use super::any::{grid_series, plain};

proptest! {
    #[test]
    fn the_order_of_a_baseline_does_not_move_what_knows_no_order(
        values in vec((0..60_u32, 60..200_u32), 2..40),
        turn in 0..40_usize,
    ) {
        let mut turned = values.clone();
        turned.rotate_left(turn % values.len());
        for kind in [ChartKind::Run, ChartKind::P, ChartKind::U, ChartKind::C, ChartKind::G, ChartKind::Xbar, ChartKind::S] {
            let numbers = |values: &[(u32, u32)]| {
                let counts: Vec<Option<f64>> = values.iter().map(|(y, _)| Some(f64::from(*y))).collect();
                let sizes: Vec<Option<f64>> = values.iter().map(|(_, n)| Some(f64::from(*n))).collect();
                let subgroups: Vec<Vec<f64>> = values.iter().map(|(y, n)| vec![f64::from(*y), f64::from(*n)]).collect();
                let made = match kind.input() {
                    Input::Values => analyze(&counts, &plain(kind)),
                    Input::Rates => analyze_rates(&counts, &sizes, &plain(kind)),
                    Input::Subgroups => analyze_subgroups(&subgroups, &plain(kind)),
                };
                let phase = made.unwrap().phases[0].clone();
                [phase.center, phase.lcl, phase.ucl].map(|number| number.unwrap_or(-1.0))
            };
            for (a, b) in numbers(&values).into_iter().zip(numbers(&turned)) {
                prop_assert!((a - b).abs() <= 1e-9 * a.abs().max(1.0), "{}: {} {}", kind, a, b);
            }
        }
    }

    #[test]
    fn zone_rules_mark_the_same_points_on_any_scale(values in grid_series(), shift in -1000..1000_i32, power in -8..8_i32) {
        let scale = 2.0_f64.powi(power);
        let moved: Vec<_> = values.iter().map(|y| y.map(|y| (y + f64::from(shift)) * scale)).collect();
        for rules in [RuleSet::Shewhart, RuleSet::WesternElectric, RuleSet::Nelson, RuleSet::Nhs] {
            let mut options = plain(ChartKind::I);
            options.rules = vec![rules];
            let (Ok(before), Ok(after)) = (analyze(&values, &options), analyze(&moved, &options)) else {
                return Ok(());
            };
            for (before, after) in before.points.iter().zip(&after.points) {
                // a point within a rounding of a zone's border may fall to either side of it on another scale
                let near_border = before.sigma.is_none_or(|sigma| {
                    let away = before.y.zip(before.center).map_or(0.0, |(y, center)| (y - center).abs());
                    (0..4).any(|sigmas| (away - f64::from(sigmas) * sigma).abs() <= 1e-9 * (sigma + 1100.0))
                        || (away - 2.0 * sigma).abs() <= 1e-9 * (sigma + 1100.0)
                });
                if near_border {
                    return Ok(());
                }
                prop_assert_eq!(&before.signals, &after.signals);
            }
        }
    }

    #[test]
    fn an_xbar_chart_follows_shift_and_scale(
        values in vec(vec((-640..640_i32).prop_map(|y| f64::from(y) / 64.0), 1..5), 2..30),
        shift in -100..100_i32,
        power in -8..8_i32,
    ) {
        let scale = 2.0_f64.powi(power);
        let move_one = |y: &f64| (y + f64::from(shift)) * scale;
        let moved: Vec<Vec<f64>> = values.iter().map(|group| group.iter().map(move_one).collect()).collect();
        let made = |kind, values: &[Vec<f64>]| analyze_subgroups(values, &plain(kind));
        let (Ok(before), Ok(after)) = (made(ChartKind::Xbar, &values), made(ChartKind::Xbar, &moved)) else {
            return Ok(());
        };
        for (before, after) in before.points.iter().zip(&after.points) {
            for (before, after) in [(before.center, after.center), (before.lcl, after.lcl), (before.ucl, after.ucl)] {
                prop_assert_eq!(before.is_some(), after.is_some());
                let near = before.zip(after).is_none_or(|(a, b)| (move_one(&a) - b).abs() <= 1e-9 * scale * 1000.0);
                prop_assert!(near, "{:?} {:?}", before, after);
            }
        }
        if let (Ok(before), Ok(after)) = (made(ChartKind::S, &values), made(ChartKind::S, &moved)) {
            let (a, b) = (before.phases[0].center.unwrap() * scale, after.phases[0].center.unwrap());
            prop_assert!((a - b).abs() <= 1e-9 * scale * 1000.0, "a standard deviation knows scale and no shift");
        }
    }

    #[test]
    fn limits_follow_shift_and_scale(values in grid_series(), shift in -1000..1000_i32, power in -8..8_i32) {
        let scale = 2.0_f64.powi(power);
        let moved: Vec<_> = values.iter().map(|y| y.map(|y| (y + f64::from(shift)) * scale)).collect();
        for kind in [ChartKind::Run, ChartKind::I] {
            let (Ok(before), Ok(after)) = (analyze(&values, &plain(kind)), analyze(&moved, &plain(kind))) else {
                prop_assert!(values.iter().all(Option::is_none));
                continue;
            };
            let numbers = |chart: &Chart| [chart.phases[0].center, chart.phases[0].lcl, chart.phases[0].ucl];
            for (before, after) in numbers(&before).into_iter().zip(numbers(&after)) {
                let expected = before.map(|y| (y + f64::from(shift)) * scale);
                prop_assert_eq!(expected.is_some(), after.is_some());
                let near = expected.zip(after).is_none_or(|(a, b)| (a - b).abs() <= 1e-9 * scale * 1100.0);
                prop_assert!(near, "{:?} {:?}", expected, after);
            }
            prop_assert_eq!(before.phases[0].runs, after.phases[0].runs);
        }
    }

    #[test]
    fn turning_a_series_over_turns_the_sides(values in grid_series()) {
        let turned: Vec<_> = values.iter().map(|y| y.map(|y| -y)).collect();
        let (Ok(up), Ok(down)) = (analyze(&values, &plain(ChartKind::I)), analyze(&turned, &plain(ChartKind::I))) else {
            return Ok(());
        };
        for (up, down) in up.points.iter().zip(&down.points) {
            let turn = |side| if side == Side::Above { Side::Below } else { Side::Above };
            prop_assert_eq!(up.side.map(turn), down.side);
            prop_assert_eq!(up.signals.len(), down.signals.len());
        }
    }
}
