use super::world::*;

#[test]
fn a_student_counts_once() {
    let left = |run, until: &str| Row {
        until: until.to_owned(),
        ..row(run, "ANA")
    };
    let later = |run| Row {
        letter: "B",
        since: "20/04/2026".into(),
        ..row(run, "ANA")
    };
    let students = read_rows(&[
        // Moved: the one that is not withdrawn counts, wherever it stands.
        later(22_000_000),
        left(22_000_000, "17/04/2026"),
        // In two at once: the later one.
        row(22_000_001, "EVA"),
        Row {
            given: "EVA".into(),
            ..later(22_000_001)
        },
        // The same twice.
        row(22_000_002, "LEO"),
        row(22_000_002, "LEO"),
        // One RUN of two people.
        row(22_000_003, "IVO"),
        Row {
            born: "01/01/2011".into(),
            ..row(22_000_003, "UMA")
        },
    ]);
    let lines: Vec<u64> = students.rows.iter().map(|row| row.line).collect();
    assert_eq!(lines, [2, 5, 6]);
    assert_eq!(
        said(&students),
        [
            (8, "students-problem-run-of-another", Some(9)),
            (9, "students-problem-run-of-another", Some(8)),
            (3, "students-left-other-course", Some(2)),
            (4, "students-left-other-course", Some(5)),
            (7, "students-left-twice", Some(6)),
        ]
    );
}

#[test]
fn an_ipe_and_a_run_of_the_same_name_and_birthday_are_told() {
    let students = read_rows(&[row(22_000_000, "ANA"), row(100_000_007, "ANA"), row(22_000_001, "EVA")]);
    let warned: Vec<_> = students
        .rows
        .iter()
        .map(|row| row.warnings.first().map(|warning| (warning.key, warning.other)))
        .collect();
    let same = "students-warning-same-person";
    assert_eq!(warned, [Some((same, Some(3))), Some((same, Some(2))), None]);
    assert!(students.rows[1].run.is_provisional());
}
