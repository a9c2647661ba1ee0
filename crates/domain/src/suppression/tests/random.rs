//! Whatever the liceo.

use proptest::prelude::*;
use proptest::strategy::ValueTree;

use super::made::{any, ledger};
use crate::suppression::{Outcome, Protection, Release, Split, attack, plan, prove};

fn nothing_small(release: &Release) -> bool {
    release.groups.iter().all(|(_, outcome)| match outcome {
        Outcome::Withheld(_) => true,
        Outcome::Shown { n, items } => *n >= 8 && items.iter().flatten().all(|item| item.answered >= 8),
    })
}

fn splits() -> impl Strategy<Value = Split> {
    prop_oneof![
        Just(Split::Never),
        Just(Split::Liceo),
        Just(Split::Level),
        Just(Split::Course)
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn nothing_small_is_shown_and_nothing_hidden_is_recovered(made in splits().prop_flat_map(|split| any(split, 5))) {
        let release = plan(&made, Protection::Complementary).unwrap();
        prop_assert!(nothing_small(&release));
        prop_assert_eq!(prove(&release, &made).unwrap(), vec![]);
        let report = attack(&ledger([release]));
        prop_assert_eq!(report.unread, 0);
        prop_assert_eq!(report.recovered, vec![]);
    }

    #[test]
    fn planning_twice_gives_the_same(made in any(Split::Course, 4)) {
        let twice = [0, 1].map(|_| plan(&made, Protection::Complementary).unwrap());
        prop_assert_eq!(&twice[0], &twice[1]);
    }

    #[test]
    fn whatever_the_attack_recovers_is_true(made in any(Split::Course, 4)) {
        let truth = made.state().unwrap();
        for finding in attack(&ledger([plan(&made, Protection::PrimaryOnly).unwrap()])).recovered {
            let is = finding.count.of(&truth, &made.outline.atoms_of(&finding.group));
            prop_assert!((finding.least..=finding.most).contains(&is), "{finding:?} is {is}");
        }
    }
}

#[test]
fn with_primary_suppression_alone_most_liceos_lose_something() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut lost = 0;
    for _ in 0..40 {
        let made = any(Split::Course, 5).new_tree(&mut runner).unwrap().current();
        let report = attack(&ledger([plan(&made, Protection::PrimaryOnly).unwrap()]));
        lost += usize::from(!report.recovered.is_empty());
    }
    assert!(lost > 20, "{lost} of 40");
}
