//! A liceo of twenty courses with every split, and a network of such liceos: nothing is recovered, and something is shown.

use super::made::{large, ledger};
use crate::suppression::{Aggregate, Group, Part, Protection, Release, Split, attack, plan, prove};

/// Items of the survey; what is tried grows with them, not what can go wrong.
const ITEMS: usize = 3;

#[test]
fn a_large_liceo_tells_nothing_of_its_small_groups() {
    for split in [Split::Never, Split::Liceo, Split::Level, Split::Course] {
        let made = large(1, 20, ITEMS, split);
        let release = plan(&made, Protection::Complementary).unwrap();
        assert!(release.shown(&Group::all(Part::Liceo)).is_some(), "{split:?}");
        assert!(prove(&release, &made).unwrap().is_empty(), "{split:?}");
        let report = attack(&ledger([release]));
        assert_eq!((report.recovered.len(), report.unread), (0, 0), "{split:?}");
    }
}

#[test]
fn a_network_of_large_liceos_tells_nothing_of_theirs() {
    let planned = |id| plan(&large(id, 20, ITEMS, Split::Level), Protection::Complementary).unwrap();
    let releases: Vec<Release> = (0..6).map(planned).collect();
    let all: Vec<&Release> = releases.iter().collect();
    let (everybody, girls) = (
        Aggregate::of(&all, None).unwrap(),
        Aggregate::of(&all, Some("f")).unwrap(),
    );
    assert!(girls.n < everybody.n);
    let mut ledger = ledger(releases);
    ledger.sum_up(everybody);
    ledger.sum_up(girls);
    let report = attack(&ledger);
    assert!(report.tried > 0);
    assert_eq!((report.recovered.len(), report.unread), (0, 0));
}
