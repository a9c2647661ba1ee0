//! What may be seen of a poll while people answer.

use std::collections::BTreeSet;

use proptest::prelude::*;

use crate::convening::{Answer, Ballot, Live, PollAct, PollKind, Shown};

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
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Between any two results that are shown after each other, at least eight people answered otherwise; each was true once.
    #[test]
    fn whoever_came_between_is_one_of_eight(acts in prop::collection::vec(any_act(), 0..140)) {
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
