//! The state of an idea is total, follows the evidence in one direction, and is nobody else's.

use proptest::prelude::*;
use uuid::Uuid;

use super::*;

const IDEA: IdeaId = IdeaId(Uuid::nil());

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn today() -> Day {
    day("2026-11-27")
}

fn at(days_ago: i64) -> Instant {
    let now = 1_795_780_800_000_000_i64; // 2026-11-27, noon
    Instant::from_micros(now - days_ago * 86_400_000_000)
}

fn test(number: u128, school: u128, decision: Option<Decision>, numbered: bool, days_ago: i64) -> Test {
    Test {
        cycle: CycleId(Uuid::from_u128(number)),
        idea: IDEA,
        school: SchoolId(Uuid::from_u128(school)),
        decided: decision.map(|decision| (decision, at(days_ago))),
        numbered,
    }
}

fn state(tests: &[Test]) -> IdeaState {
    Counts::of(IDEA, tests).state(today())
}

#[test]
fn from_an_idea_to_the_change_package() {
    use Decision::{Abandon, Adapt, Adopt};
    assert_eq!(state(&[]), IdeaState::Idea);
    let mut tests = vec![test(1, 1, None, false, 0)];
    assert_eq!(state(&tests), IdeaState::Testing);
    tests.push(test(2, 1, Some(Adopt), true, 90));
    assert_eq!(state(&tests), IdeaState::Testing, "one test is an anecdote");
    tests.push(test(3, 1, Some(Adopt), true, 60));
    assert_eq!(state(&tests), IdeaState::Promising);
    tests.push(test(4, 2, Some(Adopt), false, 50));
    assert_eq!(state(&tests), IdeaState::Adopted);
    tests.push(test(5, 3, Some(Adapt), true, 45));
    assert_eq!(state(&tests), IdeaState::Adopted, "only two liceos adopt it");
    tests.push(test(6, 3, Some(Adopt), false, 40));
    assert_eq!(state(&tests), IdeaState::Packaged);
    tests.extend([test(7, 4, Some(Abandon), true, 30), test(8, 5, Some(Abandon), true, 30)]);
    assert_eq!(
        state(&tests),
        IdeaState::Packaged,
        "two of seven left it: fewer than a third"
    );
    tests.push(test(9, 6, Some(Abandon), true, 30));
    assert_eq!(state(&tests), IdeaState::Adopted, "three of eight left it");
    tests.push(test(10, 7, Some(Abandon), true, 20));
    assert_eq!(state(&tests), IdeaState::Retired, "four of seven liceos left it");
}

#[test]
fn a_liceos_last_word_counts() {
    use Decision::{Abandon, Adopt};
    let tests = [
        test(1, 1, Some(Abandon), false, 90),
        test(2, 2, Some(Abandon), false, 90),
        test(3, 1, Some(Adopt), false, 30),
        test(4, 2, Some(Adopt), false, 30),
    ];
    assert_eq!(state(&tests), IdeaState::Adopted);
}

#[test]
fn a_year_of_silence_retires_and_an_open_test_calls_back() {
    let mut tests = vec![
        test(1, 1, Some(Decision::Adopt), true, 366),
        test(2, 2, Some(Decision::Adopt), true, 400),
    ];
    assert_eq!(state(&tests), IdeaState::Retired);
    tests[0] = test(1, 1, Some(Decision::Adopt), true, 365);
    assert_eq!(state(&tests), IdeaState::Adopted);
    tests[0] = test(1, 1, Some(Decision::Adopt), true, 900);
    tests.push(test(3, 3, None, false, 0));
    assert_eq!(state(&tests), IdeaState::Adopted);
}

fn tests() -> impl Strategy<Value = Vec<Test>> {
    let one = (0..6_u128, 0..4_u8, any::<bool>(), 1..300_i64);
    prop::collection::vec(one, 0..14).prop_map(|many| {
        let numbered = many.into_iter().enumerate();
        numbered
            .map(|(place, (school, decision, numbered, days))| {
                let decision = Decision::ALL.get(usize::from(decision)).copied();
                test(place as u128, school, decision, numbered, days)
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn whatever_the_counts_there_is_a_state(
        numbers in prop::array::uniform8(any::<i64>()),
        last in prop::option::of(0..4_000_i64),
    ) {
        let [open, adopted, adapted, abandoned, numbered, deciding, adopting, abandoning] = numbers;
        let counts = Counts {
            open, adopted, adapted, abandoned, numbered, deciding, adopting, abandoning,
            last_at: last.map(at),
        };
        prop_assert!(IdeaState::ALL.contains(&counts.state(today())));
    }

    #[test]
    fn another_adoption_never_lowers(before in tests(), school in 0..7_u128) {
        let mut after = before.clone();
        after.push(test(99, school, Some(Decision::Adopt), true, 0));
        prop_assert!(state(&after).weight() >= state(&before).weight());
        // Without a number it may cost the package, which asks for numbers, and nothing else.
        let last = after.len() - 1;
        after[last].numbered = false;
        let floor = state(&before).weight().min(IdeaState::Adopted.weight());
        prop_assert!(state(&after).weight() >= floor);
    }

    #[test]
    fn another_abandonment_never_raises(before in tests(), school in 0..7_u128, numbered in any::<bool>()) {
        let mut after = before.clone();
        after.push(test(99, school, Some(Decision::Abandon), numbered, 0));
        prop_assert!(state(&after).weight() <= state(&before).weight());
    }

    #[test]
    fn a_test_of_another_idea_changes_nothing(before in tests(), other in tests()) {
        let others = other.into_iter().map(|test| Test { idea: IdeaId(Uuid::from_u128(7)), ..test });
        let mixed: Vec<Test> = before.iter().copied().chain(others).collect();
        prop_assert_eq!(Counts::of(IDEA, &mixed), Counts::of(IDEA, &before));
    }

    #[test]
    fn the_order_in_which_tests_are_told_is_nothing(before in tests()) {
        let mut turned = before.clone();
        turned.reverse();
        prop_assert_eq!(Counts::of(IDEA, &turned), Counts::of(IDEA, &before));
    }
}
