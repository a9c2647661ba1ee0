//! The official directory of 2025: 928 schools with technical-vocational education, and every RBD of the country.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop")]

mod shared;

use std::collections::HashMap;

use domain::school::{KeyProblem, SchoolKey};
use interchange::delimited;
use interchange::directory::{self, Left, What, plan};
use shared::{as_published, rbd, real};

const DIRECTORY: &str = "directorio_emtp_2025.csv";

#[test]
fn all_928_schools_are_read() {
    let Some(bytes) = real(DIRECTORY) else { return };
    let directory = directory::read(&bytes).unwrap();
    assert_eq!((directory.rows.len(), directory.year), (928, Some(2025)));
    assert_eq!(directory.problems, []);

    let arica = &directory.rows[0].facts;
    assert_eq!(arica.name, "Liceo Politecnico Arica");
    assert_eq!((arica.comuna.as_deref(), arica.enrolment), (Some("Arica"), Some(1086)));
    assert_eq!(arica.specialities.first(), Some(&41001));
    let rural = directory.rows.iter().filter(|row| row.facts.rural == Some(true));
    assert_eq!(rural.count(), 93);

    // The three official exceptions among them are read, with a warning each and nothing else odd.
    let odd: Vec<&str> = directory
        .rows
        .iter()
        .filter(|row| !row.warnings.is_empty())
        .map(|row| row.facts.key.code.as_str())
        .collect();
    assert_eq!(odd, ["26372", "26501", "31345"]);
}

#[test]
fn as_the_ministry_publishes_it_the_rows_are_the_same() {
    let Some(bytes) = real(DIRECTORY) else { return };
    let published = as_published(&bytes);
    assert!(std::str::from_utf8(&published).is_err(), "it is Latin-1");
    assert_eq!(directory::read(&published), directory::read(&bytes));
}

#[test]
fn no_name_of_the_directory_still_shouts() {
    let Some(bytes) = real(DIRECTORY) else { return };
    for row in directory::read(&bytes).unwrap().rows {
        let names = [Some(row.facts.name), row.facts.comuna];
        for word in names.iter().flatten().flat_map(|name| name.split(' ')) {
            let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
            let shouts = letters.len() > 4 && letters.iter().all(|c| c.is_uppercase());
            let is_acronym = ["INTECO", "CODEDUC"].iter().any(|a| word.contains(a));
            assert!(!shouts || is_acronym, "{names:?}");
        }
    }
}

#[test]
fn planned_again_there_is_nothing_to_do() {
    let Some(bytes) = real(DIRECTORY) else { return };
    let directory = directory::read(&bytes).unwrap();
    let first = plan(&directory, &HashMap::new());
    assert_eq!(first.len(), 928);
    assert!(first.iter().all(|p| matches!(p.what, What::Added(_))));
    let known: HashMap<SchoolKey, _> = first
        .iter()
        .filter_map(|p| p.what.facts())
        .map(|facts| (facts.key.clone(), facts.clone()))
        .collect();
    let again = plan(&directory, &known);
    assert!(again.iter().all(|p| p.what == What::Left(Left::Same)));
    assert!(known.contains_key(&rbd("26372")));
}

#[test]
fn fifty_official_check_digits_are_odd() {
    let Some(bytes) = real("rbd_dv_2025.csv") else {
        return;
    };
    let table = delimited::read(&bytes).unwrap();
    let odd = table.rows.iter().filter(|row| {
        let (_, _, odd) = SchoolKey::rbd(row.cell(0), Some(row.cell(1))).unwrap();
        odd == Some(KeyProblem::UnusualCheckDigit)
    });
    assert_eq!((table.rows.len(), odd.count()), (16_768, 50));
}
