//! psych::alpha, and classical test theory in base R.

use serde_json::Value;
use stats::psychometrics::{Item, Reliability, analyze};

use super::golden::Case;
use super::{complete, items, reliability};

#[test]
fn five_scales_of_2800_adults_some_of_whom_left_answers_out() {
    let Some(case) = Case::load("psychometrics", "alpha_bfi") else {
        return;
    };
    for scale in ["A", "C", "E", "N", "O"] {
        compare(&case, scale);
    }
    case.ran();
}

#[test]
fn five_scales_of_998_adolescents() {
    let input = "../../../data/likert/spi_13_18.csv";
    let Some(case) = Case::load_with("psychometrics", "alpha_spi_13_18", input) else {
        return;
    };
    for scale in ["Agree", "Consc", "Neuro", "Extra", "Open"] {
        compare(&case, scale);
    }
    case.ran();
}

/// Both ways to treat missing answers.
fn compare(case: &Case, scale: &str) {
    let theirs = &case.result()[scale];
    let names = words(&theirs["pairwise"]["items"]["item"]);
    let all = items(case, &names, &words(&theirs["reversed"]));
    same(
        case,
        &theirs["pairwise"],
        &reliability(&all),
        &format!("{scale}, pairwise"),
    );
    same(
        case,
        &theirs["complete"],
        &reliability(&complete(&all)),
        &format!("{scale}, complete"),
    );
}

fn same(case: &Case, theirs: &Value, ours: &Reliability, what: &str) {
    assert_eq!(theirs["n"], ours.n, "{what}");
    let number = |name: &str, ours: Option<f64>| case.same(&theirs[name], ours, &format!("{what}: {name}"));
    number("raw_alpha", Some(ours.alpha));
    number("std_alpha", ours.alpha_standardized);
    number("average_r", ours.average_r);
    number("ase", ours.alpha_se);
    if let Some(interval) = theirs.get("feldt_ci") {
        let (low, high) = ours.alpha_ci.unwrap();
        case.same(&interval[0], Some(low), &format!("{what}: lower limit"));
        case.same(&interval[1], Some(high), &format!("{what}: upper limit"));
    }
    for (at, item) in ours.items.iter().enumerate() {
        let of_item = &theirs["items"];
        assert_eq!(of_item["n"][at], item.n, "{what}: n of item {at}");
        // the two cases keep it in two places
        let dropped = of_item
            .get("alpha_if_dropped")
            .unwrap_or(&theirs["if_dropped"]["raw_alpha"]);
        for (theirs, ours) in [
            (&of_item["mean"][at], Some(item.mean)),
            (&of_item["sd"][at], Some(item.sd)),
            (&of_item["r_drop"][at], item.r_drop),
            (&dropped[at], item.alpha_if_dropped),
        ] {
            case.same(theirs, ours, &format!("{what}: item {at}"));
        }
    }
}

/// Five questions of an admission test, right or wrong; the file counts the patterns.
#[test]
fn a_test_of_1000_people() {
    let Some(case) = Case::load("psychometrics", "ctt_items_lsat7") else {
        return;
    };
    let theirs = case.result();
    let ours = analyze(&counted(&case, &words(&theirs["items"]["item"])), None).unwrap();
    assert_eq!(theirs["n"], ours.n);
    case.same(&theirs["alpha"], Some(ours.alpha), "alpha");
    case.same(&theirs["kr20"], Some(ours.alpha), "KR-20");
    case.same(&theirs["sem"], Some(ours.sem), "sem");
    for (at, item) in ours.items.iter().enumerate() {
        for (name, ours) in [
            ("difficulty_p", Some(item.mean)),
            ("sd", Some(item.sd)),
            ("corrected", item.r_drop),
            ("alpha_if_dropped", item.alpha_if_dropped),
        ] {
            case.same(&theirs["items"][name][at], ours, &format!("{name} {at}"));
        }
    }
    case.ran();
}

/// Each row as often as its column `freq` says.
pub(super) fn counted(case: &Case, names: &[String]) -> Vec<Item> {
    let times = case.column("freq");
    let repeated = |answers: Vec<Option<f64>>| {
        let pairs = answers.into_iter().zip(&times);
        pairs
            .flat_map(|(answer, times)| vec![answer; times.unwrap() as usize])
            .collect()
    };
    let item = |name: &String| Item {
        answers: repeated(case.column(name)),
        reversed: false,
    };
    names.iter().map(item).collect()
}

/// A list of words, or one word.
pub(super) fn words(list: &Value) -> Vec<String> {
    let words = list.as_array().cloned().unwrap_or_else(|| vec![list.clone()]);
    words.iter().map(|word| word.as_str().unwrap().to_owned()).collect()
}
