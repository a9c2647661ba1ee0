//! Scores, and facts for screening.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod support;

use proptest::prelude::*;
use support::*;
use survey::scoring::{NoScore, ScaleScore, Score, points, score, screen};
use survey::{Answer, Answers, Asks};

fn of(scores: &[ScaleScore], scale: &str) -> Result<Score, NoScore> {
    scores.iter().find(|score| score.scale == scale).unwrap().score
}

#[test]
fn a_scale_is_the_mean_of_its_items_with_the_reversed_ones_turned() {
    // c is reversed: 1 of 1 to 4 counts 4.
    let scores = score(
        &everything(),
        None,
        &chosen(&[("a", "2"), ("b", "3"), ("c", "1"), ("d", "1"), ("e", "1")]),
    );
    assert_eq!(
        of(&scores, "calm"),
        Ok(Score {
            mean: 3.0,
            percent: 200.0 / 3.0
        })
    );
    assert_eq!(
        of(&scores, "care"),
        Ok(Score {
            mean: 1.0,
            percent: 0.0
        })
    );
    assert_eq!(
        of(&scores, "total"),
        Ok(Score {
            mean: 2.0,
            percent: 100.0 / 3.0
        })
    );
}

/// "2 options 0/100; 3: 0/50/100; 4: 0/33/67/100; 5: 0/25/50/75/100": how the agency writes it, rounded.
#[test]
fn points_are_rescaled_as_the_agency_does() {
    let expected: [(usize, &[f64]); 4] = [
        (2, &[0.0, 100.0]),
        (3, &[0.0, 50.0, 100.0]),
        (4, &[0.0, 33.0, 67.0, 100.0]),
        (5, &[0.0, 25.0, 50.0, 75.0, 100.0]),
    ];
    for (many, percents) in expected {
        let mut instrument = everything();
        instrument.sections = vec![section("one", vec![single("x", many)])];
        instrument.scales = vec![scale("s", &["x"], 1)];
        for (point, percent) in (1..=many).zip(percents) {
            let scores = score(&instrument, None, &chosen(&[("x", &point.to_string())]));
            assert_eq!(of(&scores, "s").unwrap().percent.round(), *percent);
        }
    }
}

#[test]
fn declined_is_missing_and_too_few_answers_are_no_score() {
    let given = chosen(&[("a", "2"), ("d", "4")]).with("b", Answer::Declined);
    let scores = score(&everything(), None, &given);
    assert_eq!(of(&scores, "calm"), Err(NoScore::TooFew));
    assert_eq!(of(&scores, "care").unwrap().mean, 4.0);
    // The total needs both.
    assert_eq!(of(&scores, "total"), Err(NoScore::TooFew));
    let calm = &scores[1];
    assert_eq!((calm.answered, calm.of, calm.minimum), (1, 3, 2));
}

#[test]
fn a_short_form_has_its_own_minimum_and_counts_its_own_items() {
    let instrument = everything();
    let form = instrument.short_form("short");
    // b is not asked, whatever stands there.
    let scores = score(
        &instrument,
        form,
        &chosen(&[("a", "2"), ("b", "4"), ("c", "3"), ("d", "3")]),
    );
    assert_eq!(of(&scores, "calm").unwrap().mean, 2.0);
    assert_eq!(of(&scores, "total").unwrap().mean, 2.5);
    let mut without = instrument.clone();
    without.short_forms[0]
        .scales
        .retain(|measured| measured.scale != "care");
    let scores = score(
        &without,
        without.short_form("short"),
        &chosen(&[("a", "2"), ("c", "3"), ("d", "3")]),
    );
    assert_eq!(of(&scores, "care"), Err(NoScore::NotMeasured));
    assert_eq!(of(&scores, "total"), Err(NoScore::TooFew));
}

#[test]
fn anchors_that_go_down_keep_their_points() {
    let mut anchors = anchors(4);
    anchors.reverse();
    let down = item(
        "x",
        Asks::Single {
            anchors,
            reversed: false,
            may_decline: false,
        },
    );
    assert_eq!(points(&down, Some(&Answer::Choice("4".into()))), Some(4));
    assert_eq!(points(&reversed("x", 4), Some(&Answer::Choice("4".into()))), Some(1));
    assert_eq!(points(&down, None), None);
}

#[test]
fn what_cannot_be_scored_says_so_and_ends() {
    let mut round = everything();
    round.scales[1].items.clear();
    round.scales[1].scales = vec!["total".into()];
    let scores = score(&round, None, &chosen(&[("d", "4"), ("e", "4")]));
    assert_eq!(of(&scores, "total"), Err(NoScore::Unscorable));
    assert_eq!(of(&scores, "calm"), Err(NoScore::Unscorable));
    // A hundred scales, each of the two before it, would be gone through more often than anybody can wait.
    let mut steep = everything();
    steep.scales = vec![scale("s0", &["a"], 1), scale("s1", &["b"], 1)];
    for at in 2..100 {
        let mut next = scale(&format!("s{at}"), &[], 1);
        next.scales = vec![format!("s{}", at - 1), format!("s{}", at - 2)];
        steep.scales.push(next);
    }
    assert_eq!(
        of(&score(&steep, None, &chosen(&[("a", "3"), ("b", "3")])), "s99")
            .unwrap()
            .mean,
        3.0
    );
    let mut uneven = everything();
    uneven.sections[1].items[1] = single("e", 5);
    assert_eq!(
        of(&score(&uneven, None, &chosen(&[("d", "4"), ("e", "4")])), "care"),
        Err(NoScore::Unscorable)
    );
}

#[test]
fn screening_counts_the_same_answer_in_a_row() {
    let given = chosen(&[("a", "3"), ("b", "3"), ("d", "3"), ("e", "1")]).with("c", Answer::Declined);
    let facts = screen(&everything(), None, &given);
    assert_eq!(
        (facts.answered, facts.declined, facts.longest_run, facts.reversed),
        (4, 1, 3, 0)
    );
    assert_eq!(facts.share_of_one, Some(0.75));
    let none = screen(&everything(), None, &Answers::none());
    assert_eq!((none.longest_run, none.share_of_one), (0, None));
    let all = chosen(&[("a", "3"), ("b", "3"), ("c", "3"), ("d", "3"), ("e", "3")]);
    let facts = screen(&everything(), None, &all);
    assert_eq!(
        (facts.longest_run, facts.reversed, facts.share_of_one),
        (5, 1, Some(1.0))
    );
}

proptest! {
    #[test]
    fn a_score_lies_between_the_ends(instrument in drawn::instrument(), keys in prop::collection::vec(0..5_i32, 20)) {
        let mut given = Answers::none();
        for (item, key) in instrument.items().zip(keys) {
            given.set(&item.key, Answer::Choice(key.to_string()));
        }
        for form in [None, instrument.short_forms.first()] {
            for scored in score(&instrument, form, &given) {
                if let Ok(score) = scored.score {
                    prop_assert!((0.0..=4.0).contains(&score.mean));
                    prop_assert!((score.percent - score.mean * 25.0).abs() < 1e-9);
                    prop_assert!(scored.answered <= scored.of);
                }
            }
        }
    }
}
