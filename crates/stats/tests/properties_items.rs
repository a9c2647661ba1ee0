//! Item analysis on any test: nothing panics, and what must not matter does not.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use proptest::collection::vec;
use proptest::prelude::*;
use stats::items::{Analysis, Kind, Question, Response, analyze};

/// 0 to 3 are options, 4 is left blank, 5 was not asked.
fn response(code: u8) -> Response {
    match code {
        4 => Response::Omitted,
        5 => Response::Absent,
        option => Response::Chosen(usize::from(option)),
    }
}

fn question(key: usize, codes: &[u8]) -> Question {
    Question {
        kind: Kind::Choice,
        options: (0..4).map(|option| f64::from(u8::from(option == key))).collect(),
        full: 1.0,
        responses: codes.iter().copied().map(response).collect(),
    }
}

/// A test of some questions whose right option those of a higher level choose more often; codes up to `codes`.
fn any_test(codes: u8) -> impl Strategy<Value = Vec<Question>> {
    (2..7_usize, 4..60_usize).prop_flat_map(move |(questions, people)| {
        let person = (0..4_u8, vec((0..4_u8, 0..=codes), questions));
        (vec(0..4_usize, questions), vec(person, people)).prop_map(|(keys, people)| {
            let code = |at: usize, key: usize, (level, draws): &(u8, Vec<(u8, u8)>)| {
                let (luck, other) = draws[at];
                if luck < *level { key as u8 } else { other }
            };
            let ask = |(at, key): (usize, &usize)| {
                let codes: Vec<u8> = people.iter().map(|person| code(at, *key, person)).collect();
                question(*key, &codes)
            };
            keys.iter().enumerate().map(ask).collect()
        })
    })
}

fn numbers(found: &Analysis) -> Vec<f64> {
    let mut numbers = vec![found.alpha, found.sem];
    numbers.extend([found.mean, found.sd].into_iter().flatten());
    for item in &found.items {
        numbers.extend([item.difficulty, item.sd]);
        let some = [
            item.discrimination,
            item.point_biserial,
            item.biserial,
            item.upper_lower,
            item.alpha_if_dropped,
        ];
        numbers.extend(some.into_iter().flatten());
        for option in item.options.iter().chain([&item.omitted]) {
            numbers.push(option.share);
            numbers.extend([option.mean_rest, option.point_biserial].into_iter().flatten());
        }
    }
    numbers
}

fn near(a: &[f64], b: &[f64]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| (a - b).abs() <= 1e-8 * a.abs().max(1.0))
}

fn reordered(test: &[Question], by: impl Fn(&mut Vec<Response>)) -> Vec<Question> {
    let mut turned = test.to_vec();
    turned.iter_mut().for_each(|question| by(&mut question.responses));
    turned
}

proptest! {
    #[test]
    fn no_test_panics_and_every_number_is_finite(test in any_test(5)) {
        let Ok(found) = analyze(&test) else { return Ok(()) };
        prop_assert!(numbers(&found).into_iter().all(f64::is_finite), "{:?}", found);
        for item in &found.items {
            prop_assert!((0.0..=1.0).contains(&item.difficulty) && !item.verdicts.is_empty());
            prop_assert_eq!(item.options.iter().map(|option| option.n).sum::<usize>() + item.omitted.n, item.n);
            prop_assert!(item.not_reached <= item.omitted.n);
            prop_assert!(item.discrimination_ci.is_none_or(|(low, high)| low <= high && (-1.0..=1.0).contains(&low)));
        }
    }

    #[test]
    fn the_order_of_people_does_not_matter(test in any_test(5), turn in 0..60_usize) {
        let turned = reordered(&test, |responses| { let n = responses.len(); responses.rotate_left(turn % n) });
        let (Ok(before), Ok(after)) = (analyze(&test), analyze(&turned)) else { return Ok(()) };
        prop_assert!(near(&numbers(&before), &numbers(&after)), "{:?} {:?}", before, after);
    }

    #[test]
    fn other_names_of_the_options_change_nothing_but_their_order(test in any_test(5), turn in 1..4_usize) {
        let turned: Vec<Question> = test.iter().map(|question| {
            let mut turned = question.clone();
            turned.options.rotate_right(turn);
            for response in &mut turned.responses {
                if let Response::Chosen(option) = response { *option = (*option + turn) % 4; }
            }
            turned
        }).collect();
        let (Ok(before), Ok(mut after)) = (analyze(&test), analyze(&turned)) else { return Ok(()) };
        for item in &mut after.items { item.options.rotate_left(turn); }
        prop_assert!(near(&numbers(&before), &numbers(&after)));
    }

    /// Whoever was asked nothing says nothing.
    #[test]
    fn people_who_were_not_there_do_not_count(test in any_test(4), absent in 1..5_usize) {
        let more = reordered(&test, |responses| responses.extend(vec![Response::Absent; absent]));
        prop_assert_eq!(analyze(&test), analyze(&more));
    }

    /// All points times ten: the points change, and nothing that is a share or a correlation.
    #[test]
    fn points_of_another_size_change_only_what_is_in_points(test in any_test(4)) {
        let mut large = test.clone();
        for question in &mut large {
            question.full *= 10.0;
            question.options.iter_mut().for_each(|points| *points *= 10.0);
        }
        let (Ok(before), Ok(after)) = (analyze(&test), analyze(&large)) else { return Ok(()) };
        prop_assert!((before.alpha - after.alpha).abs() < 1e-9 && (10.0 * before.sem - after.sem).abs() < 1e-7);
        for (before, after) in before.items.iter().zip(&after.items) {
            let of = |item: &stats::items::ItemAnalysis| [item.discrimination, item.upper_lower, item.point_biserial].into_iter().flatten().collect::<Vec<_>>();
            prop_assert!(near(&of(before), &of(after)) && (before.difficulty - after.difficulty).abs() < 1e-12);
        }
    }

    /// Being right is choosing the right option, so that where everybody was asked everything both correlations are one.
    #[test]
    fn the_right_option_goes_with_the_rest_as_its_question_does(test in any_test(4)) {
        let Ok(found) = analyze(&test) else { return Ok(()) };
        for (question, item) in test.iter().zip(&found.items) {
            let key = question.options.iter().position(|points| *points == 1.0).unwrap();
            let (right, own) = (item.options[key].point_biserial, item.discrimination);
            prop_assert!(right.zip(own).is_none_or(|(a, b)| (a - b).abs() < 1e-8), "{:?} {:?}", right, own);
        }
    }
}

/// Found by chance: the others' points don't vary in sum, and roundings of points of another size looked like a spread.
#[test]
fn where_the_other_questions_do_not_vary_in_sum_nothing_discriminates() {
    let question = |right: usize, chosen: [usize; 4], full: f64| {
        let mut options = vec![0.0; 4];
        options[right] = full;
        Question {
            kind: Kind::Choice,
            options,
            full,
            responses: chosen.map(Response::Chosen).to_vec(),
        }
    };
    for full in [1.0, 10.0] {
        let test = [
            question(0, [1, 0, 0, 0], full),
            question(3, [0, 0, 3, 3], full),
            question(0, [0, 1, 1, 1], full),
            question(3, [0, 3, 0, 0], full),
        ];
        assert_eq!(analyze(&test).unwrap().items[0].discrimination, None, "{full}");
    }
}
