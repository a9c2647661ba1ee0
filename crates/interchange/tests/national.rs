//! Files of the national diagnosis as liceos make them: wide and long, by course and by level, right and wrong.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop")]

use domain::assessment::{Axis, Occasion};
use domain::school::{Level, Subject};
use interchange::FileProblem;
use interchange::national::{Assumed, NationalSheet, read};

fn assumed() -> Assumed {
    Assumed {
        year: Some(2026),
        occasion: Some(Occasion::Diagnosis),
        this_year: 2026,
    }
}

fn of(text: &str) -> NationalSheet {
    read(text.as_bytes(), &assumed()).expect("it is read")
}

#[test]
fn courses_become_their_level_by_students() {
    let sheet = of(
        "Curso;Asignatura;Estudiantes;Números;Álgebra y funciones;Geometría;Probabilidad y estadística\n\
        1°A;Matemática;30;50 %;40,5;;60\n\
        1°B;Matemática;10;30;20;25;-\n\
        2°A;Matemática;20;55;45;35;65\n",
    );
    assert!(sheet.problems.is_empty() && sheet.left.is_empty(), "{sheet:?}");
    let [first, second] = &sheet.levels[..] else {
        panic!("{sheet:?}")
    };
    assert_eq!(first.letters, ["A", "B"]);
    assert_eq!(
        (first.plan.time.level, first.plan.time.year, first.plan.n),
        (Level::First, 2026, 40)
    );
    assert_eq!(
        first.plan.shares,
        [
            (Axis::Numbers, 0.45),
            (Axis::Algebra, 0.354),
            (Axis::Geometry, 0.25),
            (Axis::Probability, 0.6)
        ]
    );
    assert_eq!((second.plan.n, second.plan.shares.len()), (20, 4));
    let odd: Vec<(u64, Option<&str>)> = sheet.odd.iter().map(|one| (one.line, one.column.as_deref())).collect();
    assert_eq!(odd, [(2, Some("Geometría")), (3, Some("Probabilidad y estadística"))]);
}

#[test]
fn a_row_an_axis_reads_the_same() {
    let sheet = of("DIA, evaluación de cierre 2025\n\n\
        Nivel,Letra,Prueba,Eje,% de logro,N° de estudiantes\n\
        1° medio,A,Lectura,Localizar,\"61,5\",28\n\
        1° medio,A,Lectura,Interpretar y relacionar,50,28\n\
        1° medio,A,Lectura,Reflexionar,40,28\n");
    assert!(sheet.problems.is_empty(), "{sheet:?}");
    let [only] = &sheet.levels[..] else { panic!("{sheet:?}") };
    let time = only.plan.time;
    assert_eq!(
        (time.subject, time.year, time.occasion),
        (Subject::Language, 2025, Occasion::Closing)
    );
    assert_eq!(
        only.plan.shares,
        [(Axis::Locate, 0.615), (Axis::Interpret, 0.5), (Axis::Reflect, 0.4)]
    );
}

#[test]
fn parts_of_one_and_both_subjects_in_a_row() {
    let sheet = of("curso\tn\tlocalizar\treflexionar\tnumeros\n1A\t20\t0,61\t0,4\t0,335\n");
    let told: Vec<_> = sheet
        .levels
        .iter()
        .map(|one| (one.plan.time.subject, one.plan.shares.len()))
        .collect();
    assert_eq!(told, [(Subject::Language, 2), (Subject::Maths, 1)], "{sheet:?}");
    assert_eq!(sheet.levels[1].plan.shares, [(Axis::Numbers, 0.335)]);
}

#[test]
fn what_is_of_something_else_is_left_and_said() {
    let sheet = of("curso;asignatura;estudiantes;números\n\
        8° básico A;Matemática;30;50\n\
        1°A;Historia;30;50\n\
        1°A;Matemática;30;50\n\
        1°B;Matemática;28;\n\
        1° medio;Matemática;30;50\n\
        2°A;Matemática;5;50\n");
    let left: Vec<(u64, &str)> = sheet.left.iter().map(|one| (one.line, one.key)).collect();
    assert_eq!(
        left,
        [
            (2, "national-left-level"),
            (3, "national-left-subject"),
            (5, "national-left-empty"),
            (6, "national-left-total"),
            (7, "national-left-few"),
        ]
    );
    assert!(sheet.problems.is_empty());
    assert_eq!(sheet.levels.len(), 1);
}

#[test]
fn a_wrong_row_is_told_by_its_line() {
    let sheet = of("curso;asignatura;año;momento;estudiantes;números;localizar\n\
        Total;Matemática;2026;Diagnóstico;30;50;\n\
        1°A;Matemática;2031;Diagnóstico;30;50;\n\
        1°B;Matemática;2026;marzo;30;50;\n\
        1°C;Matemática;2026;Cierre;muchos;50;\n\
        1°D;Matemática;2026;Cierre;30;150;\n\
        2°A;Matemática;2026;Cierre;30;50;70\n\
        2°B;Matemática;2026;Cierre;30;50;\n\
        2°B;Matemática;2026;Cierre;29;50;\n");
    let wrong: Vec<(u64, &str)> = sheet.problems.iter().map(|one| (one.line, one.key)).collect();
    assert_eq!(
        wrong,
        [
            (2, "national-problem-course"),
            (3, "national-problem-year"),
            (4, "national-problem-occasion"),
            (5, "national-problem-students"),
            (6, "national-problem-share"),
            (7, "national-problem-foreign-axis"),
            (9, "national-problem-other-students"),
            (9, "national-problem-twice"),
        ]
    );
}

#[test]
fn a_file_that_is_none_says_so() {
    let none = |text: &str| read(text.as_bytes(), &assumed()).unwrap_err();
    assert_eq!(none("hola;chao\n1;2\n"), FileProblem::NoHeader);
    assert_eq!(
        none("curso;números\n1°A;50\n"),
        FileProblem::MissingColumns(vec!["estudiantes".to_owned()])
    );
    assert_eq!(none("curso;estudiantes;números\n"), FileProblem::NoRows);
}
