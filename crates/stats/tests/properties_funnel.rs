//! What must hold for any funnel, whatever its numbers.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use proptest::collection::vec;
use proptest::prelude::*;
use stats::funnel::{Funnel, Overdispersion, Unit, analyze};

const ALL: [Overdispersion; 3] = [
    Overdispersion::None,
    Overdispersion::Multiplicative,
    Overdispersion::Additive,
];

fn any_number() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![
        6 => (0..60_i32).prop_map(|y| Some(f64::from(y))),
        1 => Just(None),
        1 => any::<f64>().prop_map(Some),
        1 => prop_oneof![Just(f64::MAX), Just(1e299), Just(1e-300), Just(5e-324), Just(f64::NAN), Just(-1.0)].prop_map(Some),
    ]
}

fn any_units() -> impl Strategy<Value = Vec<Unit>> {
    vec((any_number(), any_number()), 0..30).prop_map(|units| {
        units
            .into_iter()
            .map(|(events, denominator)| Unit { events, denominator })
            .collect()
    })
}

/// Possible ones only, so that there is a funnel to speak of.
fn sound_units() -> impl Strategy<Value = Vec<Unit>> {
    let unit = (1..400_u32).prop_flat_map(|n| (0..=n, Just(n)));
    vec(unit, 2..40).prop_map(|units| {
        let unit = |(events, n)| Unit {
            events: Some(f64::from(events)),
            denominator: Some(f64::from(n)),
        };
        units.into_iter().map(unit).collect()
    })
}

fn numbers(funnel: &Funnel) -> Vec<f64> {
    let mut numbers = vec![funnel.center];
    numbers.extend(funnel.dispersion.into_iter().flat_map(|found| [found.phi, found.tau2]));
    for place in funnel.places.iter().flatten() {
        numbers.extend([place.y, place.n, place.z, place.adjusted_z]);
        let limits = [Some(place.p95), Some(place.p998), place.exact_95, place.exact_998];
        numbers.extend(limits.into_iter().flatten().flat_map(|(low, high)| [low, high]));
    }
    numbers
}

proptest! {
    #[test]
    fn no_input_panics_and_every_number_is_finite(units in any_units()) {
        for overdispersion in ALL {
            let Ok(funnel) = analyze(&units, overdispersion) else { continue };
            prop_assert_eq!(funnel.places.len(), units.len());
            prop_assert!(numbers(&funnel).into_iter().all(f64::is_finite), "{:?}", funnel);
            prop_assert_eq!((funnel.limits(0.0), funnel.limits(f64::NAN)), (None, None));
        }
    }

    #[test]
    fn limits_are_proportions_around_the_centre_and_one_within_the_other(units in sound_units()) {
        for overdispersion in ALL {
            let funnel = analyze(&units, overdispersion).unwrap();
            for place in funnel.places.iter().flatten() {
                let order = [0.0, place.p998.0, place.p95.0, funnel.center, place.p95.1, place.p998.1, 1.0];
                prop_assert!(order.windows(2).all(|two| two[0] <= two[1] + 1e-12), "{:?}", order);
                prop_assert!(place.adjusted_z.abs() <= place.z.abs() + 1e-12, "limits are never narrowed");
                let drawn = funnel.limits(place.n).unwrap();
                prop_assert_eq!((drawn.p95, drawn.p998), (place.p95, place.p998), "the funnel passes its own places");
            }
        }
    }

    #[test]
    fn the_order_of_units_does_not_matter(units in sound_units(), turn in 0..40_usize) {
        let mut turned = units.clone();
        turned.rotate_left(turn % units.len());
        for overdispersion in ALL {
            let (before, mut after) = (analyze(&units, overdispersion).unwrap(), analyze(&turned, overdispersion).unwrap());
            after.places.rotate_right(turn % units.len());
            for (a, b) in numbers(&before).into_iter().zip(numbers(&after)) {
                prop_assert!((a - b).abs() <= 1e-9 * a.abs().max(1.0), "{} {}", a, b);
            }
        }
    }

    #[test]
    fn counting_those_without_the_event_turns_the_funnel_over(units in sound_units()) {
        let turned: Vec<Unit> = units
            .iter()
            .map(|unit| Unit { events: Some(unit.denominator.unwrap() - unit.events.unwrap()), ..*unit })
            .collect();
        let (before, after) = (analyze(&units, Overdispersion::None).unwrap(), analyze(&turned, Overdispersion::None).unwrap());
        for (a, b) in before.places.iter().flatten().zip(after.places.iter().flatten()) {
            prop_assert!((a.z + b.z).abs() < 1e-6);
            prop_assert!((a.p95.0 - (1.0 - b.p95.1)).abs() < 1e-9);
        }
    }
}
