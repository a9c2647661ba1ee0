//! The two large cases of the benchmark: the same maximum, errors and scores as mirt's with a tight tolerance.

use stats::irt::{Item, Model};

use super::fit;
use super::golden::{Case, beside};

fn answers(file: &str) -> Option<Vec<Item>> {
    let text = beside("bench", file)?;
    let rows: Vec<&[u8]> = text.lines().map(str::as_bytes).collect();
    let item = |at: usize| Item {
        answers: rows.iter().map(|row| Some(f64::from(row[at] - b'0'))).collect(),
    };
    Some((0..rows[0].len()).map(item).collect())
}

#[test]
fn two_parameters_of_40_items_and_10000_people() {
    let Some(items) = answers("irt_2pl_10000x40.txt") else {
        return;
    };
    let ours = fit(&items, Model::TwoParameter);
    assert!(ours.ln_likelihood >= -210_306.820, "{}", ours.ln_likelihood);
    let theirs = Case::table_only("bench", "expected_2pl_10000x40.csv").unwrap();
    let column = |name: &str| theirs.column(name).into_iter().map(Option::unwrap);
    for (at, (a, b)) in column("a").zip(column("b")).enumerate() {
        let item = &ours.items[at];
        assert!(
            (item.slope - a).abs() < 1e-4 && (item.difficulties[0] - b).abs() < 1e-4,
            "{at}"
        );
    }
    for (at, (a, b)) in column("se_a").zip(column("se_b")).enumerate() {
        let item = &ours.items[at];
        assert!(
            (item.slope_se.unwrap() - a).abs() < 1e-4 && (item.difficulty_ses[0] - b).abs() < 1e-4,
            "{at}"
        );
    }
    let theirs = Case::table_only("bench", "expected_2pl_eap_first500.csv").unwrap();
    for (at, (theta, se)) in theirs.column("theta").iter().zip(theirs.column("se")).enumerate() {
        let person = ours.persons[at];
        assert!(
            (person.theta - theta.unwrap()).abs() < 1e-4 && (person.se - se.unwrap()).abs() < 1e-4,
            "{at}"
        );
    }
}

#[test]
fn graded_answers_of_20_items_and_5000_people() {
    let Some(items) = answers("irt_grm_5000x20.txt") else {
        return;
    };
    let ours = fit(&items, Model::GradedResponse);
    assert!(ours.ln_likelihood >= -130_891.306, "{}", ours.ln_likelihood);
    let theirs = Case::table_only("bench", "expected_grm_5000x20.csv").unwrap();
    for (at, item) in ours.items.iter().enumerate() {
        let of = |name: String| theirs.column(&name)[at].unwrap();
        assert!((item.slope - of("a".into())).abs() < 1e-4, "{at}");
        assert!((item.slope_se.unwrap() - of("se_a".into())).abs() < 1e-4, "{at}");
        for k in 0..4 {
            assert!(
                (item.difficulties[k] - of(format!("b{}", k + 1))).abs() < 1e-4,
                "{at} {k}"
            );
            assert!(
                (item.difficulty_ses[k] - of(format!("se_b{}", k + 1))).abs() < 1e-4,
                "{at} {k}"
            );
        }
    }
}
