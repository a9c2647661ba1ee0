//! How long it takes, for who asks: `cargo test --release -p domain suppression -- --ignored --nocapture`.

use std::time::Instant;

use super::made::{large, ledger};
use crate::suppression::{Aggregate, ItemResult, Outcome, Protection, Release, Split, attack, plan, prove};

fn told(release: &Release) -> String {
    let shown = release
        .groups
        .iter()
        .filter(|(_, it)| matches!(it, Outcome::Shown { .. }))
        .count();
    let items = release.groups.iter().filter_map(|(_, it)| match it {
        Outcome::Shown { items, .. } => Some(items),
        Outcome::Withheld(_) => None,
    });
    let items: Vec<_> = items.flatten().collect();
    let whole = items
        .iter()
        .filter(|it| it.as_ref().is_some_and(ItemResult::whole))
        .count();
    let there = items.iter().filter(|it| it.is_some()).count();
    format!(
        "{shown} of {} groups, {whole} items whole, {there} of {} there",
        release.groups.len(),
        items.len()
    )
}

#[test]
#[ignore = "a measurement, for a release build"]
fn how_long_a_liceo_and_a_network_take() {
    for split in [Split::Never, Split::Liceo, Split::Level, Split::Course] {
        let made = large(1, 20, 40, split);
        let start = Instant::now();
        let release = plan(&made, Protection::Complementary).unwrap();
        let planned = start.elapsed();
        let start = Instant::now();
        let unproven = prove(&release, &made).unwrap().len();
        let proven = start.elapsed();
        let start = Instant::now();
        let report = attack(&ledger([release.clone()]));
        let found = (report.recovered.len(), report.tried);
        println!(
            "{split:?}: plan {planned:?}, prove {proven:?} ({unproven}), attack {:?} {found:?}",
            start.elapsed()
        );
        println!("   {}", told(&release));
        assert_eq!((unproven, found.0), (0, 0));
    }
    let made: Vec<_> = (0..100).map(|id| large(id, 20, 40, Split::Level)).collect();
    let start = Instant::now();
    let releases: Vec<Release> = made
        .iter()
        .map(|it| plan(it, Protection::Complementary).unwrap())
        .collect();
    let planned = start.elapsed();
    let start = Instant::now();
    let sum = Aggregate::of(&releases.iter().collect::<Vec<_>>(), None).unwrap();
    let girls = Aggregate::of(&releases.iter().collect::<Vec<_>>(), Some("f")).unwrap();
    println!(
        "network: plan {planned:?}, sum {:?}, {} people, {} girls",
        start.elapsed(),
        sum.n,
        girls.n
    );
    let mut all = ledger(releases);
    all.sum_up(sum);
    all.sum_up(girls);
    let start = Instant::now();
    let report = attack(&all);
    println!(
        "   attack {:?}: {} of {}",
        start.elapsed(),
        report.recovered.len(),
        report.tried
    );
    assert_eq!((report.recovered.len(), report.unread), (0, 0));
}
