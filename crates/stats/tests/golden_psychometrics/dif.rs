//! difR: 24 ways to be angry, by gender.

use serde_json::Value;
use stats::dif::{Dif, EtsClass, Group, Options, Person, analyze};

use super::golden::Case;

#[test]
fn ways_to_be_angry_by_mantel_and_haenszel() {
    let Some(case) = Case::load("psychometrics", "dif_verbal_mh") else {
        return;
    };
    let people = people(&case);
    let found = |options: &Options| analyze(&people, options).unwrap();
    let plain = Options::default();
    let usual = found(&plain);
    assert_eq!((usual.reference, usual.focal, usual.left_out), (243, 73, 0));
    compare(&case, "mh", &usual);
    compare(
        &case,
        "mh_no_continuity",
        &found(&Options {
            continuity: false,
            ..plain
        }),
    );
    let purified = found(&Options { purify: true, ..plain });
    compare(&case, "mh_purified", &purified);
    assert!(
        purified.settled && purified.rounds[0] == usual.rounds[0],
        "{:?}",
        purified.rounds
    );
    for (at, item) in usual.items.iter().enumerate() {
        let theirs = case.result();
        let chi2 = item.found.as_ref().unwrap().chi2;
        // 11 digits of a difference of nearly equal sums
        let test = theirs["mantelhaen_test"][at].as_f64().unwrap();
        assert!(
            (chi2 - test).abs() < 1e-11 * test.max(1.0),
            "mantelhaen.test {at}: {chi2} {test}"
        );
        case.same(
            &theirs["standardization"]["pdif"][at],
            item.p_dif,
            &format!("p-dif {at}"),
        );
    }
    case.ran();
}

fn compare(case: &Case, name: &str, ours: &Dif) {
    let theirs = &case.result()[name];
    for (at, item) in ours.items.iter().enumerate() {
        let test = item.found.as_ref().unwrap();
        let size = test.estimate.unwrap();
        for (field, ours) in [
            ("MH", test.chi2),
            ("p", test.p),
            ("alphaMH", size.alpha),
            ("var_log_alpha", size.var_log_alpha),
            ("delta", size.delta),
        ] {
            case.same(&theirs[field][at], Some(ours), &format!("{name}: {field} {at}"));
        }
        let by_size = match theirs["delta"][at].as_f64().unwrap().abs() {
            delta if delta < 1.0 => EtsClass::A,
            delta if delta > 1.5 => EtsClass::C,
            _ => EtsClass::B,
        };
        assert_eq!(size.size, by_size, "{name} {at}");
    }
    let differing: Vec<usize> = ours.rounds.last().unwrap().iter().map(|at| at + 1).collect();
    assert_eq!(theirs["dif_items"], Value::from(differing), "{name}");
}

fn people(case: &Case) -> Vec<Person> {
    let columns: Vec<Vec<Option<f64>>> = names().iter().map(|name| case.column(name)).collect();
    let groups = case.column("Gender");
    let person = |(at, group): (usize, &Option<f64>)| Person {
        group: group.map(|group| if group == 1.0 { Group::Focal } else { Group::Reference }),
        answers: columns
            .iter()
            .map(|column| column[at].map(|points| points == 1.0))
            .collect(),
    };
    groups.iter().enumerate().map(person).collect()
}

/// To want and to do it, in four situations, in three ways; the file writes the first in its own way.
fn names() -> Vec<String> {
    let ways = |what: String| ["Curse", "Scold", "Shout"].map(|way| format!("{what}{way}"));
    let situations = |mode: &'static str| (1..=4).flat_map(move |situation| ways(format!("S{situation}{mode}")));
    let mut names: Vec<String> = situations("Want").chain(situations("Do")).collect();
    names[0] = "S1wantCurse".to_owned();
    names
}
