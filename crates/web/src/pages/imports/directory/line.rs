//! A row of the preview, as the page says it.

use std::collections::HashMap;

use domain::school::{SchoolFacts, SchoolKey};
use interchange::directory::{Change, Field, Left, Planned, What};

use super::kept::KeptDirectory;
use crate::page::Page;
use crate::pages::imports::remark::KeptRemark;
use crate::pages::schools::words;

/// What happens with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A new school.
    Added,
    /// A known one changes.
    Changed,
    /// Nothing.
    Left,
}

/// A row.
pub struct Line {
    /// Its line in the file.
    pub line: u64,
    /// What happens.
    pub kind: Kind,
    /// The school's name; empty where the row could not be read.
    pub name: String,
    /// Its code.
    pub code: String,
    /// What happens and why, in words.
    pub says: String,
    /// What changes: field, before, after.
    pub changes: Vec<(String, String, String)>,
    /// What is odd.
    pub warnings: Vec<String>,
}

/// Every row, by line.
pub fn lines(page: &Page, kept: &KeptDirectory, known: &HashMap<SchoolKey, SchoolFacts>) -> Vec<Line> {
    let warnings = kept.warnings();
    let mut lines: Vec<Line> = kept
        .plan(known)
        .iter()
        .map(|planned| {
            let odd = warnings.get(&planned.line).copied().unwrap_or_default();
            line(page, planned, odd)
        })
        .collect();
    lines.extend(kept.problems().iter().map(|problem| left_out(page, problem)));
    lines.sort_by_key(|line| line.line);
    lines
}

fn line(page: &Page, planned: &Planned, odd: &[KeptRemark]) -> Line {
    let undated = planned.warnings.iter().map(KeptRemark::from);
    let digit = planned.what.facts().and_then(|f| f.check_digit.clone());
    let code = planned.key.as_ref().map_or_else(String::new, |key| {
        words::code(page, key.scheme, &key.code, digit.as_deref())
    });
    Line {
        line: planned.line,
        kind: kind(&planned.what),
        name: planned.name.clone(),
        code,
        says: says(page, &planned.what),
        changes: match &planned.what {
            What::Changed(_, changes) => changes.iter().map(|c| change(page, c)).collect(),
            _ => Vec::new(),
        },
        warnings: odd
            .iter()
            .cloned()
            .chain(undated)
            .map(|remark| remark.says(page))
            .collect(),
    }
}

fn kind(what: &What) -> Kind {
    match what {
        What::Added(_) => Kind::Added,
        What::Changed(..) => Kind::Changed,
        What::Left(_) => Kind::Left,
    }
}

fn says(page: &Page, what: &What) -> String {
    match what {
        What::Left(Left::OlderYear { file, known }) => {
            page.t2(what.key(), "file", file.to_string(), "known", known.to_string())
        }
        _ => page.t(what.key()),
    }
}

fn change(page: &Page, change: &Change) -> (String, String, String) {
    let shown = |value: &Option<String>| match value {
        Some(value) => value_of(page, change.field, value),
        None => page.t("import-no-value"),
    };
    (page.t(change.field.key()), shown(&change.before), shown(&change.after))
}

/// A value as people say it: the plan tells words and codes as they are kept.
fn value_of(page: &Page, field: Field, value: &str) -> String {
    match field {
        Field::Region => value
            .parse()
            .map_or_else(|_| value.to_owned(), |code| words::region(page, code)),
        Field::Dependency => value
            .parse()
            .map_or_else(|_| value.to_owned(), |dependency| words::dependency(page, dependency)),
        Field::Rural => page.t(if value == "true" {
            "schools-rural"
        } else {
            "schools-urban"
        }),
        Field::Specialities => value
            .split(' ')
            .filter_map(|code| code.parse().ok())
            .map(|code| words::speciality(page, code))
            .collect::<Vec<_>>()
            .join(", "),
        _ => value.to_owned(),
    }
}

fn left_out(page: &Page, problem: &KeptRemark) -> Line {
    Line {
        line: problem.line,
        kind: Kind::Left,
        name: String::new(),
        code: String::new(),
        says: problem.says(page),
        changes: Vec::new(),
        warnings: Vec::new(),
    }
}
