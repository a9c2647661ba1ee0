//! Items that are known: their curves, scores of people, links between tests.

use proptest::prelude::*;
use stats::irt::link::{Common, Method, link};
use stats::irt::{Curve, Scale, Shape, expected_score, test_information};

use super::any::{Dice, close};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn curves_are_curves(slope in 0.2_f64..3.0, b in prop::collection::vec(-2.0_f64..2.0, 1..5), theta in -8.0_f64..8.0) {
        let mut rising = b.clone();
        rising.sort_by(f64::total_cmp);
        rising.iter_mut().enumerate().for_each(|(k, b)| *b += 1e-3 * k as f64);
        for shape in [Shape::Graded, Shape::PartialCredit] {
            let curve = Curve::new(shape, slope, &rising).unwrap();
            let p = curve.probabilities(theta);
            prop_assert!(close(p.iter().sum(), 1.0, 1e-12) && p.iter().all(|p| (0.0..=1.0).contains(p)));
            prop_assert!(curve.information(theta) >= 0.0);
            prop_assert!(curve.expected(theta + 0.1) > curve.expected(theta));
            for (given, back) in rising.iter().zip(curve.difficulties()) {
                prop_assert!(close(*given, back, 1e-12));
            }
            // Σ P'² / P by differences
            let (step, mut information) = (1e-5, 0.0);
            for ((up, down), p) in curve.probabilities(theta + step).iter().zip(curve.probabilities(theta - step)).zip(&p) {
                if *p > 1e-9 {
                    information += ((up - down) / (2.0 * step)).powi(2) / p;
                }
            }
            prop_assert!(close(curve.information(theta), information, 1e-4), "{} {}", curve.information(theta), information);
        }
    }

    #[test]
    fn scores_lie_where_they_can(seed: u64, row in prop::collection::vec(prop::option::of(0_usize..2), 5)) {
        let mut dice = Dice(seed);
        let curves: Vec<Curve> = (0..5)
            .map(|_| Curve::new(Shape::Graded, 0.5 + dice.next(), &[dice.normal()]).unwrap())
            .collect();
        let scale = Scale::new(curves, 1.0, 61).unwrap();
        let (eap, map) = (scale.eap(&row).unwrap(), scale.map(&row).unwrap());
        prop_assert!(eap.theta.abs() < 6.0 && eap.se > 0.0 && eap.se <= 1.0 + 1e-9, "{eap:?}");
        prop_assert!((eap.theta - map.theta).abs() < 0.5 * eap.se + 0.1);
        let given: Vec<usize> = row.iter().flatten().copied().collect();
        let alike = given.iter().all(|answer| *answer == 0) || given.iter().all(|answer| *answer == 1);
        prop_assert_eq!(scale.ml(&row).unwrap().is_none(), alike);
        prop_assert_eq!(scale.wle(&row).unwrap().is_none(), given.is_empty());
        // one right answer more is never worth less
        if let Some(at) = row.iter().position(|answer| *answer == Some(0)) {
            let mut better = row.clone();
            better[at] = Some(1);
            prop_assert!(scale.eap(&better).unwrap().theta > eap.theta);
        }
        let sums = scale.eap_of_sums();
        prop_assert!(sums.windows(2).all(|pair| pair[0].theta < pair[1].theta));
    }

    /// A test on another scale is brought back onto its own by every method.
    #[test]
    fn links_find_the_line(a in 0.5_f64..2.0, b in -1.5_f64..1.5, seed: u64) {
        let mut dice = Dice(seed);
        let slopes: Vec<f64> = (0..8).map(|_| 0.6 + dice.next()).collect();
        let difficulties: Vec<f64> = (0..8).map(|_| dice.normal()).collect();
        let second = Common {
            slopes: slopes.iter().map(|slope| slope / a).collect(),
            difficulties: difficulties.iter().map(|place| a * place + b).collect(),
            covariance: None,
        };
        let first = Common { slopes, difficulties, covariance: None };
        for method in Method::ALL {
            let line = link(&first, &second, method).unwrap();
            prop_assert!(close(line.slope, a, 1e-7) && close(line.shift, b, 1e-7), "{method:?} {line:?}");
            prop_assert!(line.errors.is_none());
        }
    }
}

/// Information is what the curves bend, and scores of a whole test add up.
#[test]
fn a_test_is_the_sum_of_its_items() {
    let curves = vec![
        Curve::new(Shape::Graded, 1.3, &[0.2]).unwrap(),
        Curve::new(Shape::PartialCredit, 0.9, &[-1.0, 0.4, 0.1]).unwrap(),
    ];
    // a² P (1 − P) of the first at its own difficulty
    assert!(close(curves[0].information(0.2), 1.3 * 1.3 / 4.0, 1e-12));
    assert!(close(
        test_information(&curves, 0.7),
        curves[0].information(0.7) + curves[1].information(0.7),
        1e-12
    ));
    assert!(close(expected_score(&curves, 60.0), 4.0, 1e-9));
    assert!(
        Curve::new(Shape::Graded, 1.0, &[1.0, 0.0]).is_err()
            && Curve::new(Shape::PartialCredit, 1.0, &[1.0, 0.0]).is_ok()
    );
    assert!(Curve::new(Shape::Graded, 0.0, &[1.0]).is_err() && Curve::new(Shape::Graded, f64::NAN, &[1.0]).is_err());
}
