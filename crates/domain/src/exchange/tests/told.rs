//! What is said of a pair is what was counted.

use proptest::prelude::*;

use super::super::*;
use super::made::cases;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Every reason says what its points rest on, and they add up: nothing is told that was not counted, and kept as JSON it comes back equal.
    #[test]
    fn grounds_add_up_to_what_the_reason_says(case in cases(6)) {
        let proposal = case.propose().unwrap();
        for one in &proposal.matches {
            let told = case.told(one);
            let points: i64 = told.iter().map(|told| told.term.points).sum();
            prop_assert_eq!(points, one.points());
            for told in &told {
                let sum = |grounds: &[(Ground, i64)]| grounds.iter().map(|(_, points)| points).sum::<i64>();
                match told.term.reason {
                    Reason::Learns { need, strength, .. } | Reason::Returns { need, strength, .. } => {
                        prop_assert_eq!((sum(&told.needs), sum(&told.shows)), (need, strength));
                    }
                    _ => prop_assert!(told.needs.is_empty() && told.shows.is_empty()),
                }
            }
            let kept: Vec<Told> = serde_json::from_str(&Told::written(&told)).unwrap();
            prop_assert_eq!(kept, told);
        }
    }
}
