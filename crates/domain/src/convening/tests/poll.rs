//! Polls: what fits, what is counted, and what may be seen while people answer.

use std::collections::BTreeSet;

use proptest::prelude::*;

use crate::convening::{
    Answer, AnswerFields, Ballot, Live, Outranked, PollAct, PollFields, PollKind, PollPlan, Ranked, Shown, Tally,
};

fn ballot(voter: u32, answer: Option<Answer>) -> PollAct<u32> {
    PollAct::Ballot(Ballot { voter, answer })
}

fn step(n: usize) -> Option<Answer> {
    Some(Answer::Scale(n))
}

fn shown(live: &Live<u32>) -> usize {
    match live.shown() {
        Shown::NotYet => 0,
        Shown::Answers { answers, .. } => answers.len(),
    }
}

#[test]
fn a_result_moves_by_eight_and_stays_eight_behind() {
    let mut live = Live::new(PollKind::Scale);
    let mut seen = Vec::new();
    for voter in 0..30 {
        live.add(ballot(voter, step(1)));
        seen.push(shown(&live));
    }
    let expected: Vec<usize> = (1..=30).map(|n: usize| (n / 8 * 8).saturating_sub(8)).collect();
    assert_eq!(seen, expected);
    live.add(PollAct::Closed);
    assert_eq!(shown(&live), 30, "nobody's vote is dropped");
    assert!(!live.add(ballot(99, step(2))));
}

#[test]
fn whoever_is_last_is_not_told_by_opening_again() {
    let mut live = Live::of(PollKind::Scale, (0..20).map(|voter| ballot(voter, step(1))));
    live.add(PollAct::Closed);
    live.add(PollAct::Opened);
    live.add(ballot(20, step(3)));
    live.add(PollAct::Closed);
    let Shown::Answers { answers, last } = live.shown() else {
        panic!("nothing is shown")
    };
    assert_eq!((answers.len(), last), (20, false));
}

#[test]
fn clicking_to_and_fro_hides_nobody() {
    let mut live = Live::of(PollKind::Scale, (0..16).map(|voter| ballot(voter, step(1))));
    assert_eq!(shown(&live), 8);
    for n in 0..40 {
        live.add(ballot(3, step(1 + n % 2)));
    }
    assert_eq!(shown(&live), 8);
}

#[test]
fn seven_are_told_nothing_and_ten_give_words() {
    let mut few = Live::of(PollKind::Choice, (0..7).map(|voter| ballot(voter, step(1))));
    few.add(PollAct::Closed);
    assert_eq!((few.shown(), few.count()), (Shown::NotYet, None));
    for (people, told) in [(9, 0), (10, 10)] {
        let mut words = Live::of(PollKind::Words, (0..people).map(|voter| ballot(voter, step(1))));
        words.add(PollAct::Closed);
        assert_eq!(shown(&words), told);
    }
}

/// What somebody who looks after every act sees: the answers shown, when they change.
fn watched(acts: &[PollAct<u32>]) -> Vec<Vec<Answer>> {
    let mut live = Live::new(PollKind::Scale);
    let mut seen: Vec<Vec<Answer>> = Vec::new();
    for act in acts {
        live.add(act.clone());
        if let Shown::Answers { answers, .. } = live.shown()
            && seen.last() != Some(&answers)
        {
            seen.push(answers);
        }
    }
    seen
}

fn any_act() -> impl Strategy<Value = PollAct<u32>> {
    prop_oneof![
        40 => (0_u32..40, prop::option::weighted(0.9, 1_usize..4)).prop_map(|(voter, step)| ballot(voter, step.map(Answer::Scale))),
        1 => Just(PollAct::Closed),
        2 => Just(PollAct::Opened),
    ]
}

/// The answers of everybody after some acts.
fn truth(acts: &[PollAct<u32>]) -> std::collections::BTreeMap<u32, Answer> {
    let (mut now, mut closed) = (std::collections::BTreeMap::new(), false);
    for act in acts {
        match act {
            PollAct::Closed => closed = true,
            PollAct::Opened => closed = false,
            PollAct::Ballot(_) if closed => {}
            PollAct::Ballot(Ballot {
                voter,
                answer: Some(answer),
            }) => drop(now.insert(*voter, answer.clone())),
            PollAct::Ballot(Ballot { voter, answer: None }) => drop(now.remove(voter)),
        }
    }
    now
}

proptest! {
    /// Between any two results that are shown after each other, at least eight people answered otherwise; each was true once.
    #[test]
    fn whoever_came_between_is_one_of_eight(acts in prop::collection::vec(any_act(), 0..250)) {
        let states: Vec<_> = (0..=acts.len()).map(|n| truth(&acts[..n])).collect();
        let sorted = |state: &std::collections::BTreeMap<u32, Answer>| {
            let mut answers: Vec<Answer> = state.values().cloned().collect();
            answers.sort();
            answers
        };
        // For each shown result, the moments at which it was true; along the way some choice of them must be eight apart.
        let mut before: Vec<usize> = vec![0];
        for shown in watched(&acts) {
            prop_assert!(shown.len() >= 8);
            let there: Vec<usize> = (0..states.len()).filter(|n| {
                let differ = |from: &usize| {
                    let voters: BTreeSet<_> = states[*from].keys().chain(states[*n].keys()).collect();
                    from < n && voters.iter().filter(|voter| states[*from].get(voter) != states[*n].get(voter)).count() >= 8
                };
                sorted(&states[*n]) == shown && before.iter().any(differ)
            }).collect();
            prop_assert!(!there.is_empty());
            before = there;
        }
    }

    /// Two who answered within one step could have answered the other way round, and nobody would see it.
    #[test]
    fn two_of_a_step_cannot_be_told_apart(answers in prop::collection::vec(1_usize..4, 16..60), step_at in 0_usize..7, a in 0_usize..8, b in 0_usize..8) {
        let acts: Vec<_> = answers.iter().enumerate().map(|(n, answer)| ballot(u32::try_from(n).unwrap(), step(*answer))).collect();
        let (one, other) = (step_at * 8 + a, step_at * 8 + b);
        prop_assume!(one.max(other) < answers.len() / 8 * 8);
        let mut swapped = answers.clone();
        swapped.swap(one, other);
        let swapped: Vec<_> = swapped.iter().enumerate().map(|(n, answer)| ballot(u32::try_from(n).unwrap(), step(*answer))).collect();
        prop_assert_eq!(watched(&acts), watched(&swapped));
    }
}

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
