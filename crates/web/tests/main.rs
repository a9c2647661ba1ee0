//! Everything about the pages, in one binary: linking forty of them took longer than running what was in them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at what it cannot do"
)]

mod account;
mod aim;
mod alerts;
mod answering;
mod asking;
mod asking_circle;
mod asking_found;
mod assessments;
mod assessments_analysis;
mod assessments_growth;
mod assessments_level;
mod assessments_own;
mod assessments_phones;
mod attachments;
mod attention;
mod attention_asked;
mod attention_library;
mod attention_mail;
mod attention_told;
mod attention_visits;
mod audience;
mod bad_input;
mod calendar;
mod capture;
mod captures_waiting;
mod change_packages;
mod collections;
mod consent;
mod convenings;
mod conversation_ends;
mod cycle_readers;
mod cycles;
mod dialogue;
mod dialogue_words;
mod doors;
mod dose;
mod exchanges;
mod feedback;
mod home;
mod ideas;
mod imports;
mod inquiries;
mod inquiry_people;
mod instruments;
mod learning;
mod leaving;
mod measurement;
mod measurement_import;
mod measures;
mod meetings;
mod method;
mod minutes;
mod national;
mod national_sheet;
mod network;
mod newcomers;
mod observations;
mod observations_two;
mod pages;
mod people;
mod permissions;
mod privacy;
mod real_answers;
mod reporting;
mod reviews;
mod schools;
mod search;
mod search_leaks;
mod student_teams;
mod students;
mod surveys;
mod syntheses;
mod tables;
mod tasks;
mod theory;
mod theory_forks;
mod theory_together;
mod tickets;
mod visits;
mod withdrawals;

/// A file that isn't named here would be run by nobody.
#[test]
fn every_file_is_one_of_these() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests");
    let named = include_str!("main.rs");
    for entry in std::fs::read_dir(folder).expect("the folder of this file") {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        if let Some(name) = name.strip_suffix(".rs").filter(|name| *name != "main") {
            assert!(
                named.contains(&format!("mod {name};")),
                "{name}.rs is not named in main.rs"
            );
        }
    }
}
