//! A class, its paper, and ways to write what it answered.

use domain::assessment::{Paper, Responses, write_line};
use domain::id::StudentId;
use domain::student::{RosterSecret, Run, RunKey, run_check_digit};
use interchange::Remark;
use interchange::answers::{ClassSheet, ClassStudent, KeyedAnswers, Mapping, read};

/// Five items with options, one open.
pub const KEYS: &str = "A B C D E 0-4";

pub fn paper() -> Paper {
    Paper::of_keys(KEYS).unwrap()
}

pub fn sheet(text: &str) -> ClassSheet {
    read(text.as_bytes(), &paper(), None).unwrap()
}

pub fn mapped(text: &str, mapping: &Mapping) -> ClassSheet {
    read(text.as_bytes(), &paper(), Some(mapping)).unwrap()
}

/// Each row as `name: answers`, `—` where the student was absent.
pub fn lines(sheet: &ClassSheet, paper: &Paper) -> Vec<String> {
    let line = |row: &interchange::answers::SheetRow| {
        let name = row.who.name.as_ref().map(ToString::to_string).unwrap_or_default();
        let answers = if row.absent {
            "—".to_owned()
        } else {
            line_of(&row.answers, paper)
        };
        format!("{name}: {answers}")
    };
    sheet.rows.iter().map(line).collect()
}

/// Answers as one line of signs; `?` where there is none.
fn line_of(answers: &Responses, paper: &Paper) -> String {
    let known = write_line(answers, paper);
    let signs: Vec<String> = if known.contains(' ') {
        known.split(' ').map(str::to_owned).collect()
    } else {
        known.chars().map(String::from).collect()
    };
    let is_there = paper.items.iter().map(|item| answers.of(item).is_some());
    let signs = signs
        .into_iter()
        .zip(is_there)
        .map(|(sign, there)| if there { sign } else { "?".to_owned() });
    signs.collect::<Vec<_>>().join(" ")
}

/// What each column was taken for.
pub fn meanings(sheet: &ClassSheet) -> Vec<String> {
    sheet.columns.iter().map(|column| column.meaning.word()).collect()
}

/// What was said: line, column, key.
pub fn said(remarks: &[Remark]) -> Vec<(u64, &str, &'static str)> {
    let one = |remark: &'_ Remark| (remark.line, remark.key);
    remarks
        .iter()
        .map(|remark| {
            let (line, key) = one(remark);
            (line, remark.column.as_deref().unwrap_or(""), key)
        })
        .collect()
}

pub fn said_of_rows(sheet: &ClassSheet) -> Vec<(u64, &str, &'static str)> {
    sheet.rows.iter().flat_map(|row| said(&row.remarks)).collect()
}

pub fn secret() -> RosterSecret {
    RosterSecret::of([7; 32])
}

pub fn keyed(sheet: &ClassSheet) -> Vec<KeyedAnswers> {
    sheet.rows.iter().map(|row| row.keyed(&secret())).collect()
}

/// `22000000-9`, whatever its digit is.
pub fn run(number: u32) -> String {
    format!("{number}-{}", run_check_digit(number))
}

pub fn run_key(number: u32) -> RunKey {
    Run::read(&run(number)).unwrap().key(&secret())
}

pub fn id(at: u128) -> StudentId {
    format!("00000000-0000-7000-8000-{at:012x}")
        .parse()
        .map(StudentId)
        .unwrap()
}

/// Number in the list, RUN, names.
pub fn student(at: u32, given: &str, surnames: &str) -> ClassStudent {
    ClassStudent {
        id: id(u128::from(at)),
        run_key: Some(run_key(22_000_000 + at)),
        given_names: given.to_owned(),
        surnames: surnames.to_owned(),
        number_in_list: Some(at),
        answers_now: None,
    }
}

pub fn latin(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect()
}
