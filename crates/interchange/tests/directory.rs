//! A directory with everything that can be wrong with one, and what an import of it would do.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop")]

mod shared;

use std::collections::HashMap;

use domain::school::{Dependency, SchoolFacts, SchoolKey};
use interchange::FileProblem;
use interchange::directory::{Change, Field, Left, What, plan, read};
use shared::rbd;

const HEADER: &str = "AGNO;RBD;DGV_RBD;NOM_RBD;MRUN;RUT_SOSTENEDOR;P_JURIDICA;COD_REG_RBD;COD_COM_RBD;NOM_COM_RBD;\
                      COD_DEPE2;RURAL_RBD;MAT_TOTAL;MATRICULA;ESTADO_ESTAB;ESPE_01;ESPE_02;ESPE_03";

fn file(rows: &[&str]) -> Vec<u8> {
    format!("{HEADER}\r\n{}\r\n", rows.join("\r\n")).into_bytes()
}

fn known(bytes: &[u8]) -> HashMap<SchoolKey, SchoolFacts> {
    let rows = read(bytes).unwrap().rows;
    rows.into_iter().map(|row| (row.facts.key.clone(), row.facts)).collect()
}

const GOOD: &str = "2025;7;8;LICEO A;1111111;22222222;1;15;15101;ARICA;1;0;900;1;1;53014;0;41005";

#[test]
fn the_official_many_columns_are_read() {
    let directory = read(&file(&[GOOD])).unwrap();
    let facts = &directory.rows[0].facts;
    assert_eq!(facts.specialities, [41005, 53014]);
    assert_eq!(
        (facts.enrolment, facts.rural, facts.region),
        (Some(900), Some(false), Some(15))
    );
    assert_eq!(facts.dependency, Some(Dependency::Municipal));
}

#[test]
fn every_row_that_is_left_out_says_why() {
    let directory = read(&file(&[
        GOOD,
        "2025;liceo;8;LICEO B;1;2;1;15;15101;ARICA;1;0;9;1;1;0;0;0",
        "",
        "2025;7;8;LICEO C;1;2;1;15;15101;ARICA;1;0;9;1;1;0;0;0",
        "2025;2;7;;1;2;1;15;15101;ARICA;1;0;9;1;1;0;0;0",
        "2025;3;5;LICEO D;1;2;1;15;15101;ARICA;1;0;9;1;3;0;0;0",
        "2025;4;LICEO E",
        "2025;5;K;LICEO F;1;2;1;99;15101;ARICA;7;0;muchos;1;1;12;0;0",
    ]))
    .unwrap();
    let said: Vec<_> = directory.problems.iter().map(|p| (p.line, p.key, p.other)).collect();
    assert_eq!(
        said,
        [
            (3, "row-problem-rbd", None),
            (5, "directory-problem-rbd-twice", Some(2)),
            (6, "directory-problem-name-missing", None),
            (7, "directory-left-closed", None),
            (8, "row-problem-ragged", None),
        ]
    );
    let kept = &directory.rows[1];
    let warned: Vec<_> = kept.warnings.iter().map(|w| (w.key, w.value.as_str())).collect();
    assert_eq!(
        warned,
        [
            ("directory-warning-check-digit", "K"),
            ("directory-warning-number", "99"),
            ("directory-warning-dependency", "7"),
            ("directory-warning-number", "muchos"),
            ("directory-warning-speciality", "12"),
        ]
    );
    assert_eq!((kept.facts.region, kept.facts.dependency), (None, None));
}

#[test]
fn no_identifier_of_a_person_survives() {
    const SECRETS: [&str; 3] = ["17654321", "98765432", "55443322"];
    let header = "RBD,NOM_RBD,MRUN,Rut_Sostenedor,RUT,DV_RUT";
    // Well formed, ragged both ways, an open quote, a quote that swallows a line, a RUT where the RBD should be.
    let rows = [
        "1,LICEO A,17654321,98765432,55443322-K,1",
        "2,LICEO B,17654321,98765432,55443322-K,1,98765432",
        "3,17654321,98765432",
        "98765432,LICEO C,17654321,98765432,55443322,1",
        "4,\"LICEO D,17654321,98765432,55443322,1\n5,LICEO E\",17654321,98765432,55443322,1",
        "6,\"LICEO F,17654321,98765432,55443322,1\n7,LICEO G,17654321,98765432,55443322,1",
    ];
    for count in 1..=rows.len() {
        let bytes = format!("{header}\n{}\n", rows[..count].join("\n")).into_bytes();
        let directory = read(&bytes).unwrap();
        let plan = plan(&directory, &HashMap::new());
        assert_eq!(directory.rows.len(), 1);
        let seen = format!("{directory:?}{plan:?}");
        for secret in SECRETS {
            assert!(!seen.contains(secret), "{secret} in {seen}");
        }
    }
}

#[test]
fn matricula_is_a_yes_or_a_number() {
    let flag = read(b"RBD;NOM_RBD;MATRICULA\n1;A;1\n2;B;0\n").unwrap();
    assert_eq!(flag.rows[0].facts.enrolment, None);
    let number = read(b"RBD;NOM_RBD;MATRICULA\n1;A;431\n2;B;0\n").unwrap();
    assert_eq!(number.rows[0].facts.enrolment, Some(431));
}

#[test]
fn a_file_without_schools_names_the_missing_columns() {
    let wrong = read(b"CODIGO;NOM_RBD\n1;A\n").unwrap_err();
    assert_eq!(wrong, FileProblem::MissingColumns(vec!["RBD".to_owned()]));
}

#[test]
fn the_plan_shows_what_changes() {
    let before = known(&file(&[GOOD]));
    let newer = read(&file(&[
        "2026;7;8;LICEO A;1;2;1;15;15101;ARICA;5;0;880;1;1;53014;0;41005",
    ]))
    .unwrap();
    let plan = plan(&newer, &before);
    let What::Changed(facts, changes) = &plan[0].what else {
        panic!("{plan:?}");
    };
    assert_eq!((facts.dependency, facts.year), (Some(Dependency::Slep), Some(2026)));
    let change = |field, before: &str, after: &str| Change {
        field,
        before: Some(before.to_owned()),
        after: Some(after.to_owned()),
    };
    assert_eq!(
        changes,
        &[
            change(Field::Dependency, "municipal", "slep"),
            change(Field::Enrolment, "900", "880"),
            change(Field::Year, "2025", "2026"),
        ]
    );
    assert_eq!(plan[0].history, Some((2026, Dependency::Slep)));
}

#[test]
fn an_older_directory_only_adds_to_the_history() {
    let known = known(&file(&[GOOD]));
    let older = read(&file(&["2019;7;8;LICEO VIEJO;1;2;1;15;15101;ARICA;2;0;700;1;1;0;0;0"])).unwrap();
    let planned = &plan(&older, &known)[0];
    let left = Left::OlderYear {
        file: 2019,
        known: 2025,
    };
    assert_eq!(planned.what, What::Left(left));
    assert_eq!(planned.history, Some((2019, Dependency::Subsidised)));
    assert_eq!(planned.name, "Liceo A");
}

#[test]
fn what_a_file_does_not_say_stays_as_it_is_known() {
    let known = known(&file(&[GOOD]));
    let bare = read(b"RBD,NOM_RBD\n7,LICEO A\n9,LICEO NUEVO\nx,LICEO\n").unwrap();
    let plan = plan(&bare, &known);
    assert_eq!(plan[0].what, What::Left(Left::Same));
    assert_eq!(plan[0].warnings[0].key, "directory-warning-year-missing");
    assert!(matches!(&plan[1].what, What::Added(facts) if facts.key == rbd("9")));
    assert_eq!((plan[2].line, plan[2].what.key()), (4, "row-problem-rbd"));
}
