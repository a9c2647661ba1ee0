//! What holds, one sentence a test.

use super::made::{even, ledger, liceo, whole};
use crate::school::Level::{First, Second};
use crate::suppression::{
    Aggregate, AlreadyReleased, Count, Group, Outcome, Part, Protection, Reason, Release, Split, attack,
    may_count_live, may_list_texts, may_show_scale, plan, prove, scale_mean,
};

fn shown(release: &Release, group: &Group) -> bool {
    release.shown(group).is_some()
}

#[test]
fn where_every_group_is_large_everything_is_shown_as_it_is() {
    let made = even(1, &[(First, 24), (First, 30), (Second, 33)], 2, &[2, 3], Split::Course);
    let release = plan(&made, Protection::Complementary).unwrap();
    assert_eq!(release, plan(&made, Protection::PrimaryOnly).unwrap());
    assert!(release.groups.iter().all(|(group, _)| shown(&release, group)));
    let (n, items) = release.shown(&liceo()).unwrap();
    assert_eq!(n, 87);
    assert!(items.iter().flatten().all(|item| item.whole() && item.answered == 87));
}

#[test]
fn a_small_course_takes_the_next_smallest_with_it() {
    let made = even(
        1,
        &[(First, 5), (First, 12), (First, 30), (First, 20)],
        2,
        &[2],
        Split::Never,
    );
    let release = plan(&made, Protection::Complementary).unwrap();
    assert!(shown(&release, &liceo()));
    assert!(!shown(&release, &whole(0)), "too few");
    assert!(!shown(&release, &whole(1)), "17 less 12 would tell the five");
    assert!(shown(&release, &whole(2)) && shown(&release, &whole(3)));
    assert_eq!(prove(&release, &made).unwrap(), []);
    assert_eq!(attack(&ledger([release])).recovered, []);
}

#[test]
fn without_complementary_suppression_the_attack_reads_the_small_course() {
    let made = even(1, &[(First, 5), (First, 12), (First, 30)], 2, &[2], Split::Never);
    let report = attack(&ledger([plan(&made, Protection::PrimaryOnly).unwrap()]));
    let people = report
        .recovered
        .iter()
        .find(|it| it.count == Count::People && it.group == whole(0))
        .unwrap();
    assert_eq!((people.least, people.most), (5, 5));
    assert!(
        report
            .recovered
            .iter()
            .any(|it| matches!(it.count, Count::Chose { .. }))
    );
}

#[test]
fn two_small_courses_hide_each_other_only_where_they_are_eight() {
    let made = even(
        1,
        &[(First, 3), (First, 4), (First, 12), (First, 30)],
        1,
        &[2],
        Split::Never,
    );
    let release = plan(&made, Protection::Complementary).unwrap();
    assert!(!shown(&release, &whole(2)), "seven is a rest of seven");
    let made = even(
        1,
        &[(First, 5), (First, 4), (First, 12), (First, 30)],
        1,
        &[2],
        Split::Never,
    );
    let release = plan(&made, Protection::Complementary).unwrap();
    assert!(shown(&release, &whole(2)), "nine of two courses are enough");
}

#[test]
fn a_level_that_would_tell_the_other_is_withheld_with_it() {
    let made = even(1, &[(First, 6), (Second, 30), (Second, 30)], 2, &[2], Split::Never);
    let release = plan(&made, Protection::Complementary).unwrap();
    assert!(!shown(&release, &Group::all(Part::Level(First))));
    assert!(!shown(&release, &Group::all(Part::Level(Second))), "66 less 60");
    assert_eq!(attack(&ledger([release])).recovered, []);
}

#[test]
fn sex_and_course_are_protected_together() {
    let sizes = [(First, 21), (First, 30), (First, 27), (First, 12)];
    let mut made = even(1, &sizes, 2, &[3], Split::Course);
    made.cells[0] = crate::suppression::Cell {
        n: 5,
        items: vec![vec![2, 2, 1]],
        ..made.cells[0].clone()
    };
    let open = plan(&made, Protection::PrimaryOnly).unwrap();
    assert!(!attack(&ledger([open])).recovered.is_empty());
    let release = plan(&made, Protection::Complementary).unwrap();
    assert_eq!(prove(&release, &made).unwrap(), []);
    assert_eq!(attack(&ledger([release.clone()])).recovered, []);
    assert!(shown(&release, &liceo()) && shown(&release, &whole(1)));
}

#[test]
fn an_option_that_nobody_of_the_rest_chose_is_merged() {
    let mut made = even(
        1,
        &[(First, 5), (First, 9), (First, 30), (First, 30)],
        1,
        &[3],
        Split::Never,
    );
    made.cells[0].items[0] = vec![0, 3, 2];
    made.cells[1].items[0] = vec![0, 5, 4];
    let open = plan(&made, Protection::PrimaryOnly).unwrap();
    assert!(!attack(&ledger([open])).recovered.is_empty());
    let release = plan(&made, Protection::Complementary).unwrap();
    assert_eq!(prove(&release, &made).unwrap(), []);
    assert_eq!(attack(&ledger([release.clone()])).recovered, []);
    let merged = release
        .groups
        .iter()
        .filter_map(|(it, _)| release.item(it, 0))
        .filter(|it| !it.whole());
    assert!(merged.count() > 0);
}

#[test]
fn a_scale_is_shown_only_where_all_its_items_are_whole() {
    let made = even(1, &[(First, 24), (First, 30)], 2, &[2, 2], Split::Never);
    let mut release = plan(&made, Protection::Complementary).unwrap();
    assert!(may_show_scale(&release, &liceo(), &[0, 1]));
    let points = vec![0.0, 100.0];
    let (mean, n) = scale_mean(&release, &liceo(), &[(0, points.clone()), (1, points.clone())]).unwrap();
    assert!((0.0..=100.0).contains(&mean) && n == 54);
    if let (_, Outcome::Shown { items, .. }) = &mut release.groups[0] {
        items[1] = None;
    }
    assert!(!may_show_scale(&release, &liceo(), &[0, 1]) && may_show_scale(&release, &liceo(), &[0]));
    assert!(!may_show_scale(&release, &liceo(), &[]) && !may_show_scale(&release, &liceo(), &[9]));
}

#[test]
fn a_sex_that_nobody_named_is_empty_and_costs_nothing() {
    let mut made = even(1, &[(First, 24), (First, 30)], 2, &[2], Split::Course);
    made.outline.sexes.push("unsaid".into());
    let release = plan(&made, Protection::Complementary).unwrap();
    for (group, outcome) in &release.groups {
        match group.sex.as_deref() {
            Some("unsaid") => assert_eq!(*outcome, Outcome::Withheld(Reason::Empty)),
            _ => assert!(shown(&release, group)),
        }
    }
    let report = attack(&ledger([release]));
    assert_eq!((report.recovered, report.unread), (vec![], 0));
}

#[test]
fn an_administration_is_released_once() {
    let made = even(1, &[(First, 24), (First, 30)], 2, &[2], Split::Never);
    let late = even(1, &[(First, 24), (First, 31)], 2, &[2], Split::Never);
    let mut ledger = ledger([plan(&made, Protection::Complementary).unwrap()]);
    let again = ledger.freeze(plan(&late, Protection::Complementary).unwrap());
    assert_eq!(again, Err(AlreadyReleased(made.outline.administration)));
}

#[test]
fn a_release_is_kept_as_json_and_read_again() {
    let made = even(1, &[(First, 5), (First, 12), (First, 30)], 2, &[2, 3], Split::Course);
    let release = plan(&made, Protection::Complementary).unwrap();
    let text = serde_json::to_string(&release).unwrap();
    assert_eq!(serde_json::from_str::<Release>(&text).unwrap(), release);
}

#[test]
fn a_network_adds_up_what_its_liceos_show_and_tells_nothing_of_the_others() {
    let sizes = |n| [(First, n), (First, 30)];
    let mut releases: Vec<Release> = (1..4)
        .map(|id| plan(&even(id, &sizes(20), 2, &[2], Split::Liceo), Protection::Complementary).unwrap())
        .collect();
    let small = plan(
        &even(4, &[(First, 6)], 2, &[2], Split::Liceo),
        Protection::Complementary,
    )
    .unwrap();
    releases.push(small);
    let all: Vec<&Release> = releases.iter().collect();
    let sum = Aggregate::of(&all, None).unwrap();
    assert_eq!((sum.n, sum.liceos.len()), (150, 3));
    assert_eq!(sum.items[0].as_ref().unwrap().result.answered, 150);
    assert_eq!(
        Aggregate::of(&all[..2], None),
        None,
        "each of two would read the other's"
    );
    let girls = Aggregate::of(&all, Some("f")).unwrap();
    assert_eq!(girls.n, 75);
    let mut honest = ledger(releases.clone());
    honest.sum_up(sum.clone());
    honest.sum_up(girls);
    let report = attack(&honest);
    assert_eq!((report.recovered, report.unread), (vec![], 0));
    // A sum that counted the withheld liceo as well would tell it.
    let mut rash = ledger(releases);
    let mut liceos = sum.liceos.clone();
    liceos.push(uuid::Uuid::from_u128(4));
    rash.sum_up(Aggregate { liceos, n: 156, ..sum });
    let found = attack(&rash).recovered;
    assert!(
        found
            .iter()
            .any(|it| it.group == liceo() && (it.least, it.most) == (6, 6))
    );
}

#[test]
fn texts_are_listed_from_ten_on_and_live_counts_from_eight() {
    let made = even(1, &[(First, 24), (First, 5), (First, 9)], 2, &[2], Split::Never);
    let release = plan(&made, Protection::Complementary).unwrap();
    assert!(may_list_texts(&release, &whole(0), 10) && !may_list_texts(&release, &whole(0), 9));
    assert!(!may_list_texts(&release, &whole(2), 12), "withheld");
    assert!(may_count_live(8) && !may_count_live(7));
}
