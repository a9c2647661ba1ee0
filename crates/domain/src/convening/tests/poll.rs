//! Polls: what fits, and what is counted.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::made::{id, who};
use crate::convening::{
    Answer, AnswerFields, Outranked, PollFields, PollPlan, PollRow, PollState, Ranked, Tally, voter,
};
use crate::id::{ConveningId, PollId};

fn plan(kind: &str) -> PollFields {
    PollFields {
        words: "¿Qué probamos primero?".into(),
        kind: kind.into(),
        options: "Tickets\nLectura\n Tutorías ".into(),
        steps: "5".into(),
        ..PollFields::default()
    }
}

#[test]
fn polls_and_answers_are_checked() {
    let choice = PollPlan::check(&plan("choice")).unwrap();
    assert_eq!((choice.options.len(), choice.most), (3, 1));
    for (field, wrong) in [
        (
            "words",
            PollFields {
                words: String::new(),
                ..plan("choice")
            },
        ),
        (
            "options",
            PollFields {
                options: "Una".into(),
                ..plan("choice")
            },
        ),
        (
            "options",
            PollFields {
                options: "Una\nUna".into(),
                ..plan("order")
            },
        ),
        (
            "most",
            PollFields {
                most: "4".into(),
                ..plan("choice")
            },
        ),
        (
            "steps",
            PollFields {
                steps: "1".into(),
                ..plan("scale")
            },
        ),
        ("kind", plan("guess")),
    ] {
        assert!(PollPlan::check(&wrong).unwrap_err().of(field).is_some(), "{field}");
    }
    let answer = |picked: &[&str], words: &str, plan: &PollPlan| {
        let fields = AnswerFields {
            picked: picked.iter().map(ToString::to_string).collect(),
            words: words.into(),
        };
        Answer::check(&fields, plan)
    };
    assert_eq!(answer(&["1"], "", &choice), Ok(Answer::Choice([1].into())));
    assert!(
        [&["3"][..], &[], &["0", "1"], &["x"]]
            .iter()
            .all(|picked| answer(picked, "", &choice).is_err())
    );
    let order = PollPlan::check(&plan("order")).unwrap();
    assert_eq!(answer(&["2", "0"], "", &order), Ok(Answer::Order(vec![2, 0])));
    assert!(answer(&["2", "2"], "", &order).is_err());
    let scale = PollPlan::check(&plan("scale")).unwrap();
    assert!(
        answer(&["5"], "", &scale).is_ok()
            && answer(&["6"], "", &scale).is_err()
            && answer(&["0"], "", &scale).is_err()
    );
    let words = PollPlan::check(&plan("words")).unwrap();
    assert_eq!(
        answer(&[], " ánimo \n\nb\nc\nd", &words),
        Ok(Answer::Words(vec!["ánimo".into(), "b".into(), "c".into()]))
    );
}

#[test]
fn a_word_of_few_is_not_shown() {
    let words = PollPlan::check(&plan("words")).unwrap();
    let given = [
        vec!["Ánimo", "animo"],
        vec!["ánimo"],
        vec!["ánimo", "Perla"],
        vec!["grosería"],
        vec!["grosería"],
        vec!["grosería"],
    ];
    let answers: Vec<Answer> = given
        .iter()
        .map(|own| Answer::Words(own.iter().map(ToString::to_string).collect()))
        .collect();
    let Tally::Words { people, words, others } = Tally::of(&words, &answers, &["GROSERIA".to_owned()].into()) else {
        panic!()
    };
    assert_eq!((people, words.len(), others), (6, 1, 1));
    assert_eq!((words[0].word.as_str(), words[0].people), ("ánimo", 3));
}

#[test]
fn a_median_lies_between_two_where_it_does() {
    let scale = PollPlan::check(&plan("scale")).unwrap();
    let answers: Vec<Answer> = [1, 2, 4, 5].map(Answer::Scale).to_vec();
    let Tally::Scale { counts, median, .. } = Tally::of(&scale, &answers, &BTreeSet::new()) else {
        panic!()
    };
    assert_eq!((counts, median), (vec![1, 1, 0, 1, 1], (2, 4)));
}

/// Borda's own example: 21 voters; the first by most votes is the last by places and loses against both others.
#[test]
fn bordas_own_example() {
    let groups: [(usize, [usize; 3]); 4] = [(1, [0, 1, 2]), (7, [0, 2, 1]), (7, [1, 2, 0]), (6, [2, 1, 0])];
    let orders: Vec<Vec<usize>> = groups.iter().flat_map(|(n, order)| vec![order.to_vec(); *n]).collect();
    let ranked = Ranked::of(3, orders.iter().map(Vec::as_slice));
    assert_eq!(ranked.doubled, [2 * 16, 2 * 21, 2 * 26]);
    assert_eq!(
        (ranked.by_places(), ranked.winner()),
        (vec![vec![2], vec![1], vec![0]], Some(2))
    );
    assert_eq!(
        (ranked.by_pairs(), ranked.differs()),
        (vec![vec![2], vec![1], vec![0]], None)
    );
}

#[test]
fn places_and_pairs_can_differ() {
    // Three would have 0 before 1; two put 1 first and 0 last.
    let orders = [[0, 1, 2], [0, 1, 2], [0, 1, 2], [1, 2, 0], [1, 2, 0]];
    let ranked = Ranked::of(3, orders.iter().map(<[usize; 3]>::as_slice));
    assert_eq!(
        ranked.differs(),
        Some(Outranked {
            by_places: 1,
            by_pairs: 0
        })
    );
}

proptest! {
    /// Each order gives the same points in all; every pair is counted; in any order of voters the same.
    #[test]
    fn orders_add_up(orders in prop::collection::vec(Just((0..5_usize).collect::<Vec<_>>()).prop_shuffle().prop_flat_map(|all| (0..=5_usize).prop_map(move |n| all[..n].to_vec())), 0..20)) {
        let ranked = Ranked::of(5, orders.iter().map(Vec::as_slice));
        prop_assert_eq!(ranked.doubled.iter().sum::<usize>(), orders.len() * 20);
        prop_assert_eq!(&Ranked::of(5, orders.iter().rev().map(Vec::as_slice)), &ranked);
        for (one, other) in (0..5).flat_map(|one| (0..one).map(move |other| (one, other))) {
            prop_assert!(ranked.preferred[one][other] + ranked.preferred[other][one] <= orders.len());
        }
        // Whoever wins against every other is never last by places (Smith 1973).
        if let Some(winner) = ranked.winner() {
            prop_assert!(ranked.by_places().len() == 1 || !ranked.by_places().last().unwrap().contains(&winner));
        }
        prop_assert_eq!(ranked.by_places().concat().len(), 5);
    }
}

#[test]
fn a_poll_is_kept_and_comes_back_into_its_form_as_it_was() {
    for kind in ["choice", "scale", "words", "order"] {
        let typed = PollFields {
            low: "Nada".into(),
            high: "Mucho".into(),
            most: "2".into(),
            ..plan(kind)
        };
        let checked = PollPlan::check(&typed).unwrap();
        let row = PollRow {
            id: PollId(id(1)),
            convening_id: ConveningId(id(2)),
            position: 0,
            words: checked.words.clone(),
            kind: checked.kind,
            options: serde_json::to_string(&checked.options).unwrap(),
            most: i64::try_from(checked.most).unwrap(),
            state: PollState::Prepared,
            hidden: "[]".into(),
            salt: None,
            opened_at: None,
            version: 1,
        };
        assert_eq!(row.plan(), checked);
        assert_eq!(PollPlan::check(&row.fields()).unwrap(), checked, "{kind}");
        let hidden = PollRow {
            hidden: row.hiding("Miedo", true),
            ..row
        };
        assert!(hidden.hidden().contains("miedo"));
        assert_eq!(hidden.hiding("MIEDO", false), "[]");
    }
}

#[test]
fn the_key_of_a_voter_says_nothing_and_is_another_in_each_poll() {
    let key = voter("sal", who(1));
    assert_eq!(key, voter("sal", who(1)));
    assert_ne!(key, voter("sal", who(2)));
    assert_ne!(key, voter("otra", who(1)));
    assert_eq!(key.len(), 32);
}
