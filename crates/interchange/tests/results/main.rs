//! Files of results: they say of their groups what the release says, word for word, and so nothing can be worked out from them that
//! can't be worked out from the pages.

#![allow(clippy::unwrap_used, reason = "a test may stop at what it cannot do")]

mod given;

use domain::results::{Results, release, sums};
use domain::student::RosterSecret;
use domain::suppression::{Bin, Group, ItemResult, Ledger, Outcome, Part, Release, Split, attack};
use given::{administration, answers, instrument};
use interchange::results::{Table, Told, codebook};
use proptest::prelude::*;
use std::collections::HashSet;

/// The rows of a table, without its head, cells by place.
fn rows(text: &str) -> Vec<Vec<String>> {
    let lines = text.lines().map(|line| line.split(';').map(str::to_owned).collect());
    lines.collect()
}

/// The parts that somebody who sees no course may see, or all of them.
fn parts(release: &Release, courses_too: bool) -> Vec<(Part, String)> {
    let courses = release.outline.courses.iter().map(|course| course.id);
    let open: HashSet<_> = courses.filter(|_| courses_too).collect();
    let mut parts = sums(&release.outline, &open);
    parts.extend(open.into_iter().map(Part::Course));
    parts.into_iter().map(|part| (part, part.word())).collect()
}

fn told(release: &Release, parts: &[(Part, String)], table: Table) -> String {
    let results = Results {
        release: release.clone(),
        left_out: vec![],
        trust: vec![],
        screened: None,
        numbers: vec![],
        paired: vec![],
        texts: Vec::new(),
    };
    let told = Told {
        liceo: &RosterSecret::of([7; 32]).school(release.outline.school),
        administration: &administration(),
        instrument: &instrument(),
        results: &results,
        parts,
    };
    told.lines(table)
}

/// The release as somebody has it who reads the pages and believes of each group in the file what the file says.
fn believed(release: &Release, parts: &[(Part, String)], text: &str) -> Release {
    let mut believed = release.clone();
    let (rows, items) = (rows(text), &release.outline.items);
    for (group, outcome) in &mut believed.groups {
        let word = parts.iter().find(|(part, _)| *part == group.part).map(|(_, word)| word);
        let sex = group.sex.clone().unwrap_or_default();
        let own: Vec<&Vec<String>> = rows
            .iter()
            .filter(|row| Some(&row[7]) == word && row[8] == sex)
            .collect();
        let Some(first) = own.first() else { continue };
        let item = |name: &String| {
            let lines: Vec<&&Vec<String>> = own.iter().filter(|row| row[10] == *name).collect();
            let number = |cell: &String| cell.parse::<u32>().unwrap();
            let bin = |row: &&&Vec<String>| Bin {
                first: number(&row[12]) as usize - 1,
                last: number(&row[13]) as usize - 1,
                count: number(&row[14]),
            };
            Some(ItemResult {
                answered: number(&lines.first()?[11]),
                bins: lines.iter().map(bin).collect(),
            })
        };
        *outcome = Outcome::Shown {
            n: first[9].parse().unwrap(),
            items: items.iter().map(|one| item(&one.name)).collect(),
        };
    }
    believed
}

proptest! {
    #[test]
    fn the_attack_recovers_nothing_more_than_over_the_pages(
        courses in prop::collection::vec(prop::array::uniform3(prop::array::uniform5(0..9_u32)), 1..5),
        by_sex in any::<bool>(),
        courses_too in any::<bool>(),
    ) {
        let split = if by_sex { Split::Liceo } else { Split::Never };
        let (release, _) = release(&answers(&courses, split)).unwrap();
        let parts = parts(&release, courses_too);
        let text = told(&release, &parts, Table::Items);
        let believed = believed(&release, &parts, &text);
        // Groups that are shown without any item have no line, and that tells nothing either.
        for ((group, pages), (_, file)) in release.groups.iter().zip(&believed.groups) {
            prop_assert_eq!(pages, file, "{:?}", group);
        }
        let mut ledger = Ledger::default();
        ledger.freeze(believed).unwrap();
        let report = attack(&ledger);
        prop_assert!(report.recovered.is_empty() && report.unread == 0, "{:?}", report.recovered);
    }
}

#[test]
fn whoever_sees_no_course_reads_none_and_a_scale_follows_from_the_answers() {
    const FULL: [[u32; 5]; 3] = [[0, 3, 7, 4, 1], [1, 2, 6, 3, 1], [0; 5]];
    let (release, _) = release(&answers(&[FULL, FULL, FULL, FULL], Split::Never)).unwrap();
    let parts = parts(&release, false);
    let (items, scales) = (
        rows(&told(&release, &parts, Table::Items)),
        rows(&told(&release, &parts, Table::Scales)),
    );
    let of = |rows: &[Vec<String>]| rows.iter().map(|row| row[7].clone()).collect::<HashSet<_>>();
    let sums = HashSet::from(["liceo", "nivel-1", "nivel-2"].map(str::to_owned));
    assert_eq!((of(&items), of(&scales)), (sums.clone(), sums));
    // Of four courses of 28 each: one in 28 chose the first option, five the second, and so on.
    let liceo: Vec<&Vec<String>> = items.iter().filter(|row| row[7] == "liceo").collect();
    let counts: Vec<&str> = liceo.iter().map(|row| row[14].as_str()).collect();
    assert_eq!(counts, ["4", "20", "52", "28", "8"]);
    let mean = (20.0 * 25.0 + 52.0 * 50.0 + 28.0 * 75.0 + 8.0 * 100.0) / 112.0;
    let line = scales.iter().find(|row| row[7] == "liceo").unwrap();
    assert_eq!(line[10], format!("{mean:.2}").replace('.', ","));
    assert_eq!(line[12], "112");
    // The liceo keeps its pseudonym, and it isn't its id.
    assert!(line[0].starts_with('L') && !release.outline.school.to_string().contains(&line[0][1..]));
    assert_eq!(release.shown(&Group::all(Part::Liceo)).unwrap().0, 112);
}

#[test]
fn the_head_names_as_many_columns_as_lines_have_and_no_cell_is_a_formula() {
    const FULL: [[u32; 5]; 3] = [[0, 3, 7, 4, 1], [1, 2, 6, 3, 1], [0; 5]];
    let (release, _) = release(&answers(&[FULL, FULL], Split::Never)).unwrap();
    let say = |texts: &survey::Texts| texts.get("es").unwrap_or_default().to_owned();
    for table in Table::ALL {
        let lines = match table {
            Table::Codebook => codebook(&instrument(), 1, &say),
            other => told(&release, &parts(&release, false), other),
        };
        let (head, rows) = (rows(&table.head()).remove(0), rows(&lines));
        assert!(!rows.is_empty(), "{table:?}");
        for row in rows {
            assert_eq!(row.len(), head.len(), "{row:?}");
            assert!(
                row.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@'])),
                "{row:?}"
            );
        }
        assert_eq!(Table::of_file(table.file()), Some(table));
    }
}
