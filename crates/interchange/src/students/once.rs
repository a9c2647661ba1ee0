//! Each student once: which row counts where somebody stands in two.

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};

use domain::school::{Level, SchoolKey};
use domain::student::Run;
use domain::time::Day;

use super::{StudentRow, Students, known};
use crate::Remark;

/// Moves every row but one of each RUN to what is left out, and warns of two RUN that may be one person's.
pub(super) fn once(students: &mut Students) {
    let rows = std::mem::take(&mut students.rows);
    for group in by_run(rows) {
        if let Some(other) = is_of_two(&group) {
            students.problems.extend(other);
            continue;
        }
        students.keep(group);
    }
    students.rows.sort_by_key(|row| row.line);
    warn_of_likeness(&mut students.rows);
}

fn by_run(rows: Vec<StudentRow>) -> Vec<Vec<StudentRow>> {
    let mut places: HashMap<Run, usize> = HashMap::new();
    let mut groups: Vec<Vec<StudentRow>> = Vec::new();
    for row in rows {
        let at = *places.entry(row.run).or_insert_with(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        groups[at].push(row);
    }
    groups
}

impl Students {
    /// The row that counts is kept; the others point to it.
    fn keep(&mut self, mut group: Vec<StudentRow>) {
        group.sort_by(|a, b| {
            weight(b)
                .cmp(&weight(a))
                .then_with(|| content(a, b))
                .then(a.line.cmp(&b.line))
        });
        let mut group = group.into_iter();
        let Some(counts) = group.next() else { return };
        for other in group {
            let same = course(&other) == course(&counts);
            let key = if same {
                "students-left-twice"
            } else {
                "students-left-other-course"
            };
            self.left.push(Remark::on(other.line, key).other(counts.line));
        }
        self.rows.push(counts);
    }
}

/// One RUN with two names and two birthdays: nobody can tell whose it is, so every row of it is left out.
fn is_of_two(group: &[StudentRow]) -> Option<Vec<Remark>> {
    let dated = group.iter().filter_map(|row| Some((full_name(row), row.born?)));
    let (names, days): (HashSet<String>, HashSet<Day>) = dated.unzip();
    // With two of each, some two rows differ in both.
    if names.len() < 2 || days.len() < 2 {
        return None;
    }
    let lines = group.iter().map(|row| row.line);
    let problem = |line| {
        let another = group.iter().map(|row| row.line).find(|other| *other != line);
        let problem = Remark::on(line, "students-problem-run-of-another");
        another.map_or(problem.clone(), |other| problem.other(other))
    };
    Some(lines.map(problem).collect())
}

/// Who hasn't left counts, then the later year, the later entry, the later leaving.
fn weight(row: &StudentRow) -> (bool, i64, Option<Day>, Option<Day>) {
    (row.until.is_none(), row.year, row.since, row.until)
}

/// What decides where nothing else does, so that the order of the rows never does.
fn content(a: &StudentRow, b: &StudentRow) -> Ordering {
    let key = |row: &StudentRow| {
        (
            course_of(row),
            row.surnames.clone(),
            row.given_names.clone(),
            row.born,
            row.sex,
        )
    };
    key(a).cmp(&key(b))
}

fn course_of(row: &StudentRow) -> (SchoolKey, Level, String) {
    (row.school.clone(), row.level, row.letter.clone())
}

fn course(row: &StudentRow) -> (i64, (SchoolKey, Level, String)) {
    (row.year, course_of(row))
}

fn full_name(row: &StudentRow) -> String {
    known::full_name(&row.given_names, &row.surnames)
}

/// The same names and birthday under two RUN: an IPE and the RUN that replaced it, most often.
fn warn_of_likeness(rows: &mut [StudentRow]) {
    let mut alike: HashMap<(String, Day), Vec<usize>> = HashMap::new();
    for (at, row) in rows.iter().enumerate() {
        if let Some(born) = row.born {
            alike.entry((full_name(row), born)).or_default().push(at);
        }
    }
    for group in alike.into_values().filter(|group| group.len() > 1) {
        for at in &group {
            let other = group.iter().find(|other| *other != at).map(|other| rows[*other].line);
            let warning = Remark::on(rows[*at].line, "students-warning-same-person");
            rows[*at]
                .warnings
                .push(other.map_or(warning.clone(), |line| warning.other(line)));
        }
    }
}
