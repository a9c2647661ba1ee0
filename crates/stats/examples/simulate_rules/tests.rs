//! The study in small, against what is known; and the committed figures against the study.

use std::collections::BTreeSet;

use stats::spc::RuleSet;

use crate::chance::Chance;
use crate::docs;
use crate::exact::{Line, signal, ways};
use crate::page::filled;
use crate::published::published;
use crate::row::{Row, read};
use crate::run_length::LEVELS;
use crate::series::KINDS;
use crate::study::{Size, run};
use crate::{cell, run_length};

fn figure(rows: &[Row], chart: &str, rules: &str, figure: &str) -> f64 {
    let wanted = |row: &&Row| row.chart == chart && row.rules == rules && row.figure == figure;
    rows.iter().find(wanted).and_then(|row| row.value).unwrap()
}

fn committed() -> Vec<Row> {
    read(&std::fs::read_to_string(docs("simulation.csv")).unwrap()).unwrap()
}

#[test]
fn run_lengths_are_those_that_were_published() {
    for set in [RuleSet::Shewhart, RuleSet::WesternElectric] {
        for level in LEVELS {
            let Some(published) = published(set, level) else {
                continue;
            };
            let rows = run_length::figures(set, level, 3_000, &mut Chance::of(7)).unwrap();
            let ours = figure(&rows, "c", &set.to_string(), "average-run-length");
            assert!(
                (ours / published - 1.0).abs() < 0.1,
                "{set} at {level}: {ours} for {published}"
            );
        }
    }
}

#[test]
fn more_rules_signal_sooner() {
    let of = |set: RuleSet, chart: &str| {
        let rows = run_length::figures(set, 0, 1_000, &mut Chance::of(8)).unwrap();
        figure(&rows, chart, &set.to_string(), "average-run-length")
    };
    let (western, nelson, nhs) = (
        of(RuleSet::WesternElectric, "c"),
        of(RuleSet::Nelson, "c"),
        of(RuleSet::Nhs, "i"),
    );
    assert!(
        nelson < western && nhs < western && nhs > 20.0,
        "{western} {nelson} {nhs}"
    );
}

/// Wentzel-Larsen & Anhøj 2019, joint distribution for 16 points around a known line: with 3 crossings, a longest run of 4 and of 5.
#[test]
fn ways_are_counted_as_in_the_paper() {
    let with_three = |longest: usize| ways(16, longest, 3, Line::Known) - ways(16, longest, 4, Line::Known);
    assert_eq!(with_three(4), 2.0 * 1.0);
    assert_eq!(with_three(5), 2.0 * (1.0 + 34.0));
    assert_eq!(ways(16, 16, 0, Line::Known), 65_536.0);
    assert_eq!(ways(16, 16, 0, Line::OwnMedian), 12_870.0);
}

#[test]
fn anhoejs_false_alarms_are_as_many_as_can_be_counted() {
    let exact = signal(24, Line::OwnMedian).unwrap();
    let rows = cell::figures(&KINDS[0], 24, 600, &mut Chance::of(9)).unwrap();
    let simulated = figure(&rows, "run", "anhoej", "signal");
    assert!((0.01..0.12).contains(&exact), "{exact}");
    assert!((simulated - exact).abs() < 0.03, "{simulated} for {exact}");
}

#[test]
fn the_committed_figures_are_all_that_the_study_names() {
    let named = run(Size { series: 2, runs: 2 }).unwrap();
    let keys = |rows: &[Row]| rows.iter().map(Row::key).collect::<BTreeSet<String>>();
    assert_eq!(keys(&committed()), keys(&named));
    assert_eq!(keys(&named).len(), named.len(), "a figure twice");
}

#[test]
fn the_page_says_what_the_figures_say() {
    let page = std::fs::read_to_string(docs("simulation.md")).unwrap();
    assert!(
        filled(&page, &committed()).unwrap() == page,
        "run cargo xtask simulate-rules"
    );
}

#[test]
fn the_same_cell_gives_the_same_figures() {
    let once = || cell::figures(&KINDS[5], 24, 20, &mut Chance::of(3)).unwrap();
    assert_eq!(once(), once());
}
