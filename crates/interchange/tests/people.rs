//! Lists of people as schools send them.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop")]

mod shared;

use std::collections::HashSet;

use domain::person::Role;
use domain::school::{SchoolKey, Subject};
use interchange::FileProblem;
use interchange::people::read;
use shared::rbd;

fn known() -> HashSet<SchoolKey> {
    HashSet::from([rbd("7"), rbd("16730"), SchoolKey::local("DEMO-07").unwrap()])
}

#[test]
fn a_list_as_a_school_sends_it() {
    let bytes = "Nombre;Apellidos;Correo electrónico;RBD;Cargo;Asignatura\r\n\
                 Paula;Rojas Díaz;Paula@Liceo.CL;7-8;Directora;\r\n\
                 Jorge;Soto;;7;Profesor/a de matemática;\r\n\
                 Ana;Pérez;ana@x.cl;local:demo-07;Docente;Lenguaje\r\n\
                 Eva;Muñoz;eva@x.cl;;Gestora;\r\n";
    // As Excel saves it in Chile.
    let latin: Vec<u8> = bytes.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let people = read(&latin, &known()).unwrap();
    assert_eq!(people.problems, []);
    let seen: Vec<_> = people
        .rows
        .iter()
        .map(|p| (p.line, p.name.as_str(), p.mail.as_deref(), p.role, p.subject))
        .collect();
    assert_eq!(
        seen,
        [
            (2, "Paula Rojas Díaz", Some("paula@liceo.cl"), Role::Principal, None),
            (3, "Jorge Soto", None, Role::Teacher, Some(Subject::Maths)),
            (4, "Ana Pérez", Some("ana@x.cl"), Role::Teacher, Some(Subject::Language)),
            (5, "Eva Muñoz", Some("eva@x.cl"), Role::Coach, None),
        ]
    );
    assert_eq!(people.rows[2].school, SchoolKey::local("DEMO-07"));
}

#[test]
fn every_row_that_is_left_out_says_why() {
    let rows = [
        "name,email,school,role",
        ",a@x.cl,7,utp",
        "Ana,ana(x.cl,7,utp",
        "Ana,ana@x.cl,7,inspectora",
        "Ana,ana@x.cl,,utp",
        "Ana,ana@x.cl,siete,utp",
        "Ana,ana@x.cl,8,utp",
        "Ana,ana@x.cl,7,coordinadora",
        "Ana,ana@x.cl,7,utp",
        "ANA,Ana@X.cl,7,UTP",
        "Eva,ana@x.cl,7,utp",
        "Ana,ana@x.cl,7,convivencia",
        "Leo,,16730-0,teacher",
    ];
    let people = read(rows.join("\n").as_bytes(), &known()).unwrap();
    let said: Vec<_> = people.problems.iter().map(|p| (p.line, p.key, p.other)).collect();
    assert_eq!(
        said,
        [
            (2, "people-problem-name-missing", None),
            (3, "people-problem-mail", None),
            (4, "people-problem-role", None),
            (5, "people-problem-school-missing", None),
            (6, "row-problem-rbd", None),
            (7, "row-problem-school-unknown", None),
            (8, "people-problem-role-with-school", None),
            (10, "people-problem-mail-twice", Some(9)),
            (11, "people-problem-mail-of-another", Some(9)),
        ]
    );
    assert_eq!(people.problems[2].column.as_deref(), Some("role"));
    let warned: Vec<Vec<&str>> = people
        .rows
        .iter()
        .map(|p| p.warnings.iter().map(|w| w.key).collect())
        .collect();
    assert_eq!(
        warned,
        [
            vec![],
            vec!["people-warning-another-role"],
            vec!["people-warning-subject-missing", "directory-warning-check-digit"],
        ]
    );
}

#[test]
fn a_list_without_roles_is_no_list_of_people() {
    let wrong = read(b"nombre;correo\nAna;a@x.cl\n", &known()).unwrap_err();
    assert_eq!(wrong, FileProblem::MissingColumns(vec!["cargo".to_owned()]));
}
