//! What must hold for any scale, whatever was answered.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use proptest::collection::vec;
use proptest::prelude::*;
use stats::psychometrics::{Ends, Item, Reliability, analyze};

const ENDS: Option<Ends> = Some(Ends {
    lowest: 1.0,
    highest: 7.0,
});

fn any_answer() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![
        8 => (1..=4_i32).prop_map(|answer| Some(f64::from(answer))),
        2 => Just(None),
        1 => prop_oneof![any::<f64>(), Just(1e60), Just(-1e60), Just(1e-300), Just(5e-324), Just(f64::NAN), Just(0.1)].prop_map(Some),
    ]
}

/// Anything at all, also nothing, and items of different length.
fn any_items() -> impl Strategy<Value = Vec<Item>> {
    let item = |people: usize| (vec(any_answer(), people), prop::bool::weighted(0.2));
    let even = (0..7_usize, 0..25_usize).prop_flat_map(move |(items, people)| vec(item(people), items));
    let uneven = vec((vec(any_answer(), 0..4), any::<bool>()), 0..4);
    prop_oneof![9 => even, 1 => uneven].prop_map(made)
}

fn made(items: Vec<(Vec<Option<f64>>, bool)>) -> Vec<Item> {
    let item = |(answers, reversed)| Item { answers, reversed };
    items.into_iter().map(item).collect()
}

/// Answers that have something in common, some of them missing with the given weight.
fn sound_items(missing: f64) -> impl Strategy<Value = Vec<Item>> {
    (3..7_usize, 12..60_usize).prop_flat_map(move |(items, people)| {
        let person = (1..=5_i32, vec((-1..=2_i32, prop::bool::weighted(1.0 - missing)), items));
        vec(person, people).prop_map(move |people| {
            let answer = |item: usize, (level, own): &(i32, Vec<(i32, bool)>)| {
                own[item].1.then(|| f64::from((level + own[item].0).clamp(1, 7)))
            };
            let item = |item: usize| (people.iter().map(|person| answer(item, person)).collect(), false);
            made((0..items).map(item).collect())
        })
    })
}

/// All of them.
fn numbers(found: &Reliability) -> Vec<f64> {
    let mut numbers = vec![found.alpha, found.sem];
    numbers.extend(found.alpha_ci.into_iter().flat_map(|(low, high)| [low, high]));
    numbers.extend(
        [
            found.alpha_se,
            found.alpha_standardized,
            found.average_r,
            found.omega_total.ok(),
        ]
        .into_iter()
        .flatten(),
    );
    for item in &found.items {
        numbers.extend([item.mean, item.sd]);
        numbers.extend([item.r_drop, item.alpha_if_dropped].into_iter().flatten());
    }
    numbers
}

/// All that does not depend on how points are counted.
fn pure(found: &Reliability) -> Vec<f64> {
    let mut numbers = vec![found.alpha];
    numbers.extend([found.alpha_se, found.omega_total.ok()].into_iter().flatten());
    numbers.extend(found.items.iter().filter_map(|item| item.r_drop));
    numbers
}

fn near(a: &[f64], b: &[f64], tolerance: f64) -> bool {
    a.len() == b.len()
        && a.iter()
            .zip(b)
            .all(|(a, b)| (a - b).abs() <= tolerance * a.abs().max(1.0))
}

proptest! {
    #[test]
    fn no_input_panics_and_every_number_is_finite(items in any_items(), with_ends in any::<bool>()) {
        let Ok(found) = analyze(&items, ENDS.filter(|_| with_ends)) else { return Ok(()) };
        prop_assert_eq!(found.items.len(), items.len());
        prop_assert!(numbers(&found).into_iter().all(f64::is_finite), "{:?}", found);
        prop_assert!(found.alpha <= 1.0 && found.sem >= 0.0);
        prop_assert!(found.complete <= found.answered && found.answered <= found.n);
        let (low, high) = found.alpha_ci.unwrap();
        prop_assert!(low <= found.alpha && found.alpha <= high && high <= 1.0, "{:?}", found);
        prop_assert!(found.omega_total.is_err() || (0.0..=1.0).contains(&found.omega_total.unwrap()));
    }

    #[test]
    fn the_order_of_people_does_not_matter(items in sound_items(0.1), turn in 0..60_usize) {
        let mut turned = items.clone();
        for item in &mut turned {
            let people = item.answers.len();
            item.answers.rotate_left(turn % people);
        }
        let (Ok(before), Ok(after)) = (analyze(&items, None), analyze(&turned, None)) else { return Ok(()) };
        prop_assert!(near(&numbers(&before), &numbers(&after), 1e-8), "{:?} {:?}", before, after);
    }

    #[test]
    fn the_order_of_items_only_orders_their_statistics(items in sound_items(0.1), turn in 0..7_usize) {
        let mut turned = items.clone();
        turned.rotate_left(turn % items.len());
        let (Ok(before), Ok(mut after)) = (analyze(&items, None), analyze(&turned, None)) else { return Ok(()) };
        after.items.rotate_right(turn % items.len());
        prop_assert!(near(&numbers(&before), &numbers(&after), 1e-8), "{:?} {:?}", before, after);
    }

    #[test]
    fn all_items_turned_say_the_same_with_mirrored_means(items in sound_items(0.1)) {
        let turned: Vec<Item> = items.iter().map(|item| Item { reversed: true, ..item.clone() }).collect();
        let (Ok(before), Ok(mut after)) = (analyze(&items, ENDS), analyze(&turned, ENDS)) else { return Ok(()) };
        for item in &mut after.items {
            item.mean = 8.0 - item.mean;
        }
        prop_assert!(near(&numbers(&before), &numbers(&after), 1e-8), "{:?} {:?}", before, after);
    }

    #[test]
    fn other_points_of_the_same_scale_change_nothing_but_the_points(items in sound_items(0.1), shift in -100..100_i32, times in 1..50_u32) {
        let (shift, times) = (f64::from(shift), f64::from(times));
        let moved = |answer: &Option<f64>| answer.map(|answer| times * answer + shift);
        let other: Vec<Item> = items
            .iter()
            .map(|item| Item { answers: item.answers.iter().map(moved).collect(), reversed: false })
            .collect();
        let (Ok(before), Ok(after)) = (analyze(&items, None), analyze(&other, None)) else { return Ok(()) };
        prop_assert!(near(&pure(&before), &pure(&after), 1e-8), "{:?} {:?}", before, after);
        prop_assert!((after.sem - times * before.sem).abs() < 1e-6 * times);
    }

    /// Spearman and Brown: k items that each share r of their variance make a scale of k r / (1 + (k − 1) r).
    #[test]
    fn parallel_items_follow_spearman_and_brown(items in 2..7_usize, common in 0.3..5.0_f64, own in 0.3..5.0_f64) {
        let found = analyze(&parallel(items, common, own), None).unwrap();
        let (k, r) = (items as f64, common.powi(2) / (common.powi(2) + own.powi(2)));
        let expected = k * r / (1.0 + (k - 1.0) * r);
        prop_assert!((found.alpha - expected).abs() < 1e-9, "{} {}", found.alpha, expected);
        prop_assert!((found.alpha_standardized.unwrap() - expected).abs() < 1e-9);
        if items > 2 {
            // what the items share is all that one factor explains
            prop_assert!((found.omega_total.unwrap() - expected).abs() < 1e-7, "{:?} {}", found.omega_total, expected);
        }
    }

    /// Computed in another way, from sums of people instead of covariances.
    #[test]
    fn without_missing_answers_it_is_what_sums_of_people_say(items in sound_items(0.0)) {
        let Ok(found) = analyze(&items, None) else { return Ok(()) };
        let columns: Vec<Vec<f64>> = items.iter().map(|item| item.answers.iter().map(|answer| answer.unwrap()).collect()).collect();
        let total: Vec<f64> = (0..found.n).map(|person| columns.iter().map(|column| column[person]).sum()).collect();
        let (k, own) = (columns.len() as f64, columns.iter().map(|column| co(column, column)).sum::<f64>());
        let alpha = k / (k - 1.0) * (1.0 - own / co(&total, &total));
        prop_assert!((found.alpha - alpha).abs() < 1e-9 * alpha.abs().max(1.0), "{} {}", found.alpha, alpha);
        prop_assert!((found.sem - (co(&total, &total) * (1.0 - alpha)).sqrt()).abs() < 1e-6);
        for (column, item) in columns.iter().zip(&found.items) {
            let rest: Vec<f64> = total.iter().zip(column).map(|(total, own)| total - own).collect();
            let r = co(column, &rest) / (co(column, column) * co(&rest, &rest)).sqrt();
            prop_assert!(item.r_drop.map_or(!r.is_finite(), |found| (found - r).abs() < 1e-9), "{:?} {}", item.r_drop, r);
        }
    }
}

/// The first long step leads to no factor at all: items that share 0.4 % of their variance, and chance found them.
#[test]
fn a_weak_factor_is_not_stepped_over() {
    for (items, common, own) in [(3, 0.3, 4.53), (6, 0.3235, 4.8825)] {
        let found = analyze(&parallel(items, common, own), None).unwrap();
        assert!(
            (found.omega_total.unwrap() - found.alpha).abs() < 1e-7,
            "{items} {:?}",
            found.omega_total
        );
    }
}

/// One person for each way in which the common part and each own part can be up or down: parts that are exactly independent.
fn parallel(items: usize, common: f64, own: f64) -> Vec<Item> {
    let part = |person: usize, at: usize, size: f64| if person >> at & 1 == 1 { size } else { -size };
    let answers = |item: usize| {
        (0..1_usize << (items + 1)).map(move |person| Some(part(person, 0, common) + part(person, item + 1, own)))
    };
    made((0..items).map(|item| (answers(item).collect(), false)).collect())
}

fn co(a: &[f64], b: &[f64]) -> f64 {
    let n = a.len() as f64;
    let (mean_a, mean_b) = (a.iter().sum::<f64>() / n, b.iter().sum::<f64>() / n);
    a.iter().zip(b).map(|(a, b)| (a - mean_a) * (b - mean_b)).sum::<f64>() / (n - 1.0)
}
