use domain::school::Level;
use interchange::students::{Assumed, KnownStudent, RosterPlan, Students, What, read};
use proptest::prelude::*;

use super::world::*;

const LETTERS: [&str; 3] = ["A", "B", "C"];
const NAMES: [&str; 5] = ["ANA", "EVA", "LEO", "IVO", "UMA"];

prop_compose! {
    fn any_row()(
        run in prop_oneof![22_000_000_u32..22_000_008, 100_000_000_u32..100_000_003],
        name in 0_usize..5,
        letter in 0_usize..3,
        grade in 1_u8..5,
        rbd in prop::sample::select(&["7", "16730", "25"][..]),
        born in prop::sample::select(&["14/05/2010", "2011-01-02", ""][..]),
        since in prop::sample::select(&["02/03/2026", "20/04/2026", ""][..]),
        until in prop::sample::select(&["1900-01-01", "04/05/2026", "", ""][..]),
        year in 2025_i64..2027,
        secret in "[Q-Z]{9}",
    ) -> Row {
        Row {
            year,
            rbd,
            grade,
            letter: LETTERS[letter],
            born: born.to_owned(),
            since: since.to_owned(),
            until: until.to_owned(),
            secret,
            ..row(run, NAMES[name])
        }
    }
}

/// Some of the rows, known already: in their course, in another, in none, at another liceo.
fn any_known(rows: &[Row]) -> Vec<KnownStudent> {
    let courses = [
        Some(course(2026, Level::First, "A")),
        Some(course(2025, Level::Second, "B")),
        Some(course(2025, Level::Fourth, "A")),
        None,
    ];
    let some = (1_u128..).zip(rows).step_by(2);
    let mut known: Vec<KnownStudent> = some
        .map(|(at, row)| known(at, 1 + at % 2, row, courses[usize::try_from(at).unwrap() % 4].clone()))
        .collect();
    known.sort_by(|a, b| a.run_key.cmp(&b.run_key).then(a.id.cmp(&b.id)));
    known.dedup_by(|a, b| a.run_key == b.run_key);
    known
}

/// What doesn't depend on where a row stands.
fn without_lines(mut plan: RosterPlan) -> RosterPlan {
    for one in &mut plan.planned {
        one.line = 0;
        for warning in &mut one.warnings {
            (warning.line, warning.other) = (0, None);
        }
    }
    plan
}

fn counts(students: &Students) -> (usize, usize, usize) {
    (students.rows.len(), students.left.len(), students.problems.len())
}

/// The roster after a plan was carried out, whoever is suspected being somebody new.
fn carried_out(plan: &RosterPlan, mut known: Vec<KnownStudent>) -> Vec<KnownStudent> {
    for (at, one) in (1_000_u128..).zip(&plan.planned) {
        let Some(school) = one.school else { continue };
        let mut put = |id, course| {
            known.retain(|known| known.id != id);
            let facts = one.facts.clone();
            known.push(KnownStudent {
                id,
                school,
                run_key: facts.run_key,
                course,
                given_names: facts.given_names,
                surnames: facts.surnames,
                born: facts.born,
            });
        };
        match &one.what {
            What::Added | What::Suspected { .. } => put(student(at), Some(one.course.clone())),
            What::Moved { student, .. } | What::Transferred { student, .. } | What::Same { student } => {
                put(*student, Some(one.course.clone()));
            }
            What::Withdrawn { student, .. } => put(*student, None),
            What::Left(_) => {}
        }
    }
    known
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_order_of_rows_gives_the_same_plan(
        (rows, shuffled) in prop::collection::vec(any_row(), 1..14)
            .prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle())),
    ) {
        let known = any_known(&rows);
        let (one, other) = (read_rows(&rows), read_rows(&shuffled));
        prop_assert_eq!(counts(&one), counts(&other));
        prop_assert_eq!(without_lines(planned(&one, &known)), without_lines(planned(&other, &known)));
    }

    #[test]
    fn what_must_be_dropped_never_comes_out(rows in prop::collection::vec(any_row(), 1..10)) {
        let students = read_rows(&rows);
        let plan = planned(&students, &any_known(&rows));
        let out = [
            format!("{students:?}{plan:?}"),
            serde_json::to_string(&students).unwrap(),
            serde_json::to_string(&plan).unwrap(),
        ]
        .concat();
        for row in &rows {
            prop_assert!(!out.contains(&row.secret), "{}", row.secret);
            prop_assert!(!out.contains(&row.run.to_string()), "{}", row.run);
        }
    }

    /// Where cells changed their places neither: whatever stands in the wrong column is not shown.
    #[test]
    fn nor_from_rows_whose_cells_changed_their_places(
        rows in prop::collection::vec(any_row(), 1..6),
        by in 1_usize..23,
        phone in 900_000_000_u32..999_999_999,
    ) {
        let address = format!("Pasaje {phone} poniente");
        let lines: Vec<String> = rows
            .iter()
            .map(|row| {
                let secret = if by % 2 == 0 { address.clone() } else { phone.to_string() };
                let line = Row { secret, ..row.clone() }.line();
                let mut cells: Vec<&str> = line.split(',').collect();
                cells.rotate_left(by);
                cells.join(",")
            })
            .collect();
        let bytes = format!("{HEADER}\n{}\n", lines.join("\n"));
        let read = read(bytes.as_bytes(), &Assumed::default());
        let problems = read.map_or_else(
            |problem| format!("{problem:?}"),
            |students| format!("{:?}{:?}", students.problems, students.left),
        );
        prop_assert!(!problems.contains(&phone.to_string()), "{problems}");
        for row in &rows {
            prop_assert!(!problems.contains(&row.run.to_string()), "{problems}");
        }
    }

    #[test]
    fn carried_out_and_planned_again_nothing_is_left_to_do(rows in prop::collection::vec(any_row(), 1..14)) {
        let students = read_rows(&rows);
        let before = any_known(&rows);
        let first = planned(&students, &before);
        let again = planned(&students, &carried_out(&first, before));
        for one in &again.planned {
            prop_assert!(matches!(one.what, What::Same { .. } | What::Left(_)), "{:?}", one.what);
            prop_assert!(!one.corrected || one.facts.born.is_none());
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), html in "(<(table|tr|td|th|/td|br|!--)[ >]?|&[a-z#0-9]{0,5};?|[a-zñ,;\"' ]{0,4}){0,40}") {
        let assumed = Assumed { year: Some(2026), school: None };
        let _ = read(&bytes, &assumed);
        let _ = read(format!("<html>{html}").as_bytes(), &assumed);
        let _ = read([&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], &bytes[..]].concat().as_slice(), &assumed);
    }

    #[test]
    fn nor_do_cells_of_any_kind(cells in prop::collection::vec("[0-9]{0,9}|[A-Za-zñ]{0,6}|[0-9/.-]{0,11}|\\PC{0,5}", 24)) {
        let bytes = format!("{}\n{}\n", HEADER.replace(',', "\t"), cells.join("\t"));
        let _ = read(bytes.as_bytes(), &Assumed::default());
    }
}
