use domain::school::Level;
use interchange::students::{Absence, Left, Missing, What};

use super::world::*;

#[test]
fn every_student_says_what_would_happen() {
    let first = course(2026, Level::First, "A");
    let other = course(2026, Level::First, "B");
    let before = course(2025, Level::First, "A");
    let gone = |run, name| Row {
        until: "04/05/2026".into(),
        ..row(run, name)
    };
    let second = |run, name| Row {
        grade: 2,
        ..row(run, name)
    };
    let rows = [
        row(22_000_000, "AÑADIDA"),
        row(22_000_001, "CAMBIADA"),
        second(22_000_002, "PASADA"),
        row(22_000_003, "VUELTA"),
        row(22_000_004, "TRASLADADA"),
        gone(22_000_005, "RETIRADA"),
        row(22_000_006, "IGUAL"),
        row(22_000_007, "SOSPECHADA"),
        gone(22_000_008, "FUGAZ"),
        gone(22_000_009, "IDA"),
        gone(22_000_010, "AJENA"),
        gone(22_000_011, "OTRA"),
        row(22_000_012, "NUEVA"),
        Row {
            rbd: "25",
            ..row(22_000_013, "LEJANA")
        },
    ];
    let known = [
        known(1, 1, &rows[1], Some(other.clone())),
        known(2, 1, &rows[2], Some(before.clone())),
        known(3, 1, &rows[3], None),
        known(4, 2, &rows[4], Some(before.clone())),
        known(5, 1, &rows[5], Some(first.clone())),
        known(6, 1, &rows[6], Some(first.clone())),
        // The same names and birthday under an IPE.
        known(7, 1, &row(100_000_007, "SOSPECHADA"), Some(first.clone())),
        known(9, 1, &rows[9], None),
        known(10, 2, &rows[10], Some(first.clone())),
        // Left this course for another of the same year.
        known(11, 1, &rows[11], Some(other.clone())),
        known(12, 1, &rows[12], Some(course(2027, Level::Second, "A"))),
    ];
    let plan = planned(&read_rows(&rows), &known);
    let what = |line: u64| &plan.planned.iter().find(|one| one.line == line).unwrap().what;
    assert_eq!(what(2), &What::Added);
    let moved = |at, from| What::Moved {
        student: student(at),
        from,
    };
    assert_eq!(what(3), &moved(1, Some(other.clone())));
    assert_eq!(what(4), &moved(2, Some(before.clone())));
    assert_eq!((what(5), what(5).key()), (&moved(3, None), "students-planned-enrolled"));
    let transferred = What::Transferred {
        student: student(4),
        school: school(2),
        from: Some(before),
    };
    assert_eq!(what(6), &transferred);
    let withdrawn = What::Withdrawn {
        student: student(5),
        from: first.clone(),
        on: day(2026, 5, 4),
    };
    assert_eq!(what(7), &withdrawn);
    assert_eq!(what(8), &What::Same { student: student(6) });
    assert_eq!(
        what(9),
        &What::Suspected {
            students: vec![student(7)]
        }
    );
    assert_eq!(what(10), &What::Left(Left::CameAndLeft));
    assert_eq!(what(11), &What::Left(Left::AlreadyGone { student: student(9) }));
    let elsewhere = Left::AtAnother {
        student: student(10),
        school: school(2),
    };
    assert_eq!(what(12), &What::Left(elsewhere));
    assert_eq!(what(13), &What::Left(Left::AlreadyGone { student: student(11) }));
    let older = Left::OlderYear {
        student: student(12),
        file: 2026,
        known: 2027,
    };
    assert_eq!(what(14), &What::Left(older));
    assert_eq!(what(15), &What::Left(Left::SchoolUnknown));
    // Nobody is missing: who is suspected is asked about there.
    assert_eq!(plan.missing, []);
    assert_eq!(plan.courses, [(school(1), course(2026, Level::Second, "A"))]);
    assert_eq!(plan.counts()["students-planned-already-gone"], 2);
}

#[test]
fn who_is_no_longer_in_the_file_is_asked_about() {
    let rows = [row(22_000_000, "ANA")];
    let (first, second) = (course(2026, Level::First, "A"), course(2026, Level::Second, "A"));
    let absent =
        |at, name, school, course| known(at, school, &row(22_000_100 + u32::try_from(at).unwrap(), name), course);
    let known = [
        absent(1, "EVA", 1, Some(first.clone())),
        absent(2, "LEO", 1, Some(second.clone())),
        absent(3, "IVO", 1, Some(course(2025, Level::Fourth, "A"))),
        absent(4, "UMA", 1, Some(course(2025, Level::First, "C"))),
        absent(5, "PAZ", 1, Some(course(2025, Level::Third, "C"))),
        // Neither gone, nor of another liceo, nor of a later year.
        absent(6, "ANE", 1, None),
        absent(7, "BEA", 2, Some(first.clone())),
        absent(8, "NOA", 1, Some(course(2027, Level::First, "A"))),
    ];
    let missing = planned(&read_rows(&rows), &known).missing;
    let seen: Vec<_> = missing.iter().map(|one| (one.student, one.why)).collect();
    assert_eq!(
        seen,
        [
            (student(4), Absence::NotInCourse),
            (student(5), Absence::CourseNotInFile),
            (student(3), Absence::Finished),
            (student(1), Absence::NotInCourse),
            (student(2), Absence::CourseNotInFile),
        ]
    );
    let eva = Missing {
        school: school(1),
        course: first,
        student: student(1),
        why: Absence::NotInCourse,
    };
    assert!(missing.contains(&eva));
}

#[test]
fn other_names_or_another_birthday_are_corrected() {
    let first = Some(course(2026, Level::First, "A"));
    let was = [row(22_000_000, "ANA"), row(22_000_001, "EVA"), row(22_000_002, "LEO")];
    let known: Vec<_> = (1..)
        .zip(&was)
        .map(|(at, row)| known(at, 1, row, first.clone()))
        .collect();
    let is = [
        row(22_000_000, "ANA MARÍA"),
        Row {
            born: "15/05/2010".into(),
            ..was[1].clone()
        },
        Row {
            born: String::new(),
            ..was[2].clone()
        },
    ];
    let plan = planned(&read_rows(&is), &known);
    let corrected: Vec<bool> = plan.planned.iter().map(|one| one.corrected).collect();
    assert_eq!(corrected, [true, true, false]);
    assert!(plan.planned.iter().all(|one| matches!(one.what, What::Same { .. })));
}
