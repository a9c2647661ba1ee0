//! What is worth a look, said again by hand for every pair that is proposed.

use proptest::prelude::*;

use super::super::*;
use super::made::cases;

proptest! {
    #[test]
    fn each_doubt_is_true_and_none_is_left_out(case in cases(6)) {
        let Ok(proposal) = case.propose() else { return Ok(()) };
        for one in &proposal.matches {
            let doubts = case.doubts(one);
            if one.pinned {
                prop_assert!(doubts.is_empty());
                continue;
            }
            let (visitor, host) = (&case.partners[&one.pair.visitor], &case.partners[&one.pair.host]);
            let learns: Vec<_> = one.terms.iter().filter_map(|term| match term.reason {
                Reason::Learns { driver, .. } => Some(driver),
                _ => None,
            }).collect();
            let proven = learns.iter().any(|driver| {
                let grounds = host.lore[driver].strength.grounds();
                grounds.iter().any(|(ground, _)| !matches!(ground, Ground::Said(_)))
            });
            prop_assert_eq!(doubts.contains(&Doubt::Wish), learns.is_empty());
            prop_assert_eq!(doubts.contains(&Doubt::Word), !learns.is_empty() && !proven);
            let visit = case.kind == Kind::Visit;
            let unknown = visitor.place.is_none() || host.place.is_none();
            prop_assert_eq!(doubts.contains(&Doubt::Unknown), visit && unknown);
            let night = matches!(Reach::between(visitor.place, host.place), Reach::Night { .. });
            prop_assert_eq!(doubts.contains(&Doubt::Night), visit && night);
            let met = case.met.get(&one.pair).is_some_and(|ago| *ago <= 2);
            prop_assert_eq!(doubts.contains(&Doubt::Again), met);
        }
    }
}
