//! Whoever withdraws leaves as little behind as can be.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::super::*;
use super::made::{cases, school};
use super::oracle::{best_value, value};

fn leavings() -> impl Strategy<Value = (Case, Gone)> {
    let how = prop::sample::select(&[(true, true), (true, false), (false, true)][..]);
    (cases(6), 0_usize..6, how).prop_map(|(case, n, (as_host, as_visitor))| {
        let gone = Gone {
            school: school(n),
            as_host,
            as_visitor,
        };
        (case, gone)
    })
}

/// The case as it is once they have withdrawn.
fn after(case: &Case, gone: &Gone) -> Case {
    let mut after = case.clone();
    if let Some(one) = after.partners.get_mut(&gone.school) {
        one.goes = if gone.as_visitor { 0 } else { one.goes };
        one.hosts = if gone.as_host { 0 } else { one.hosts };
    }
    after.edits.pinned.retain(|pair| !gone.takes(pair));
    after
}

/// Each orphan takes, in turn, the host with most points who still has room; nobody else moves.
fn greedy(case: &Case, kept: &BTreeSet<Pair>) -> BTreeSet<Pair> {
    let mut pairs: BTreeSet<Pair> = kept.union(&case.edits.pinned).copied().collect();
    for visitor in case.partners.values() {
        loop {
            let goes = pairs.iter().filter(|pair| pair.visitor == visitor.school).count();
            let room = |host: &&Partner| {
                let hosts = pairs.iter().filter(|pair| pair.host == host.school).count();
                let pair = Pair {
                    visitor: visitor.school,
                    host: host.school,
                };
                hosts < usize::from(host.hosts) && !pairs.contains(&pair) && case.barrier(visitor, host).is_none()
            };
            let points = |host: &&Partner| case.terms(visitor, host).iter().map(|term| term.points).sum::<i64>();
            let found = case.partners.values().filter(room).max_by_key(points);
            let Some(host) = found.filter(|_| goes < usize::from(visitor.goes)) else {
                break;
            };
            pairs.insert(Pair {
                visitor: visitor.school,
                host: host.school,
            });
        }
    }
    pairs
}

proptest! {
    #[test]
    fn it_is_the_best_there_is_and_never_worse_than_taking_who_is_free((case, gone) in leavings()) {
        let agreed = case.propose().unwrap().pairs();
        let told = case.substitute(&agreed, &gone).unwrap();
        let now: BTreeSet<Pair> = told.kept.iter().copied().chain(told.made.iter().map(|one| one.pair)).collect();
        let stands: BTreeSet<Pair> = agreed.iter().filter(|pair| !gone.takes(pair)).copied().collect();
        let after = after(&case, &gone);
        let worth = value(&after, &now, &stands);
        prop_assert_eq!(worth, best_value(&after, &stands));
        prop_assert!(worth >= value(&after, &greedy(&after, &stands), &stands));
        prop_assert!(now.iter().all(|pair| !gone.takes(pair)));
        prop_assert_eq!(&told.kept | &told.moved, stands);
        prop_assert!(told.kept.is_disjoint(&told.moved));
    }

    #[test]
    fn whoever_was_in_no_pair_leaves_all_of_them(case in cases(6)) {
        let agreed = case.propose().unwrap().pairs();
        let gone = Gone { school: school(99), as_host: true, as_visitor: true };
        let told = case.substitute(&agreed, &gone).unwrap();
        prop_assert_eq!((told.kept, told.made.len(), told.moved.len()), (agreed, 0, 0));
    }
}
