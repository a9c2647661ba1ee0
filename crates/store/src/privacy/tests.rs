//! Every table and column that names a person has its rule, its days and its place in their copy.

use domain::retention;

use super::clearing::CLEARED;
use super::copy::PARTS;
use crate::archive::TABLES;

/// Columns that name a person, whatever table they stand in.
fn names_a_person(column: &str) -> bool {
    matches!(column, "person_id" | "by_id" | "owner_id" | "actor_id" | "mail") || column.ends_with("_by")
}

#[test]
fn every_table_that_names_a_person_has_its_rule() {
    for table in TABLES {
        // What a job carries is opaque to SQL, and is mail.
        // What students answered names nobody and is about them; a roster is made of them.
        let students = [
            "submission",
            "submission_apart",
            "text_answer",
            "alert",
            "student",
            "enrolment",
            "student_team_seat",
            "student_team_word",
            // What somebody needs is whose registration it is.
            "registration_need",
            // A vote for a question is a registration's, too.
            "audience_vote",
            // A chair, too, is whose registration it is.
            "seat",
            // And so is how it was for them, and what was printed for them.
            "convening_reflection",
            "attendance_certificate",
        ];
        // A former text is its writer's, who stands beside the newest.
        let personal = matches!(table.name, "job" | "contribution_edit")
            || students.contains(&table.name)
            || table.columns.iter().any(|(column, _)| names_a_person(column));
        let ruled = retention::RULES.iter().any(|rule| rule.table == table.name);
        assert_eq!(personal, ruled, "{}", table.name);
    }
}

#[test]
fn whatever_has_days_is_cleared_after_them() {
    let ruled: Vec<_> = retention::RULES
        .iter()
        .filter_map(|rule| rule.days.map(|days| (rule.table, days)))
        .collect();
    let cleared: Vec<_> = CLEARED.iter().map(|(table, _, days)| (*table, *days)).collect();
    for line in &ruled {
        assert!(cleared.contains(line), "{line:?} is kept for ever");
    }
    assert_eq!(ruled.len(), cleared.len());
}

#[test]
fn every_column_that_names_a_person_stands_in_their_copy() {
    for table in TABLES {
        for (column, _) in table.columns.iter().filter(|(column, _)| names_a_person(column)) {
            let asked = |sql: &str| {
                ["", "e.", "i.", "p."]
                    .iter()
                    .any(|short| sql.contains(&format!("{short}{column} = ")))
            };
            let part = PARTS
                .into_iter()
                .flatten()
                .any(|(_, from, sql)| *from == table.name && (asked(sql) || table.name == "person"));
            assert!(part, "{}.{column}", table.name);
        }
    }
}

#[test]
fn no_copy_holds_a_hash() {
    for (part, _, sql) in PARTS.into_iter().flatten() {
        assert!(!sql.contains("_hash"), "{part}");
    }
}
