//! Rows beside the class: whose each is. By the RUN, else by the name, else, where no name stands, by the number in the list; what
//! fits more than one, or contradicts itself, is left to a person.

use std::collections::HashMap;

use domain::assessment::Responses;
use domain::id::StudentId;

use super::fit::{Fit, Words};
use super::{AnswersPlan, Change, ClassStudent, KeyedAnswers, KeyedWho, Name, Planned, What};

/// Plans an import. The order of the rows makes no difference to whose each is.
#[must_use]
pub fn plan(rows: &[KeyedAnswers], class: &[ClassStudent]) -> AnswersPlan {
    let class: Vec<Known<'_>> = class.iter().map(Known::of).collect();
    let found: Vec<Vec<usize>> = rows.iter().map(|row| candidates(&row.who, &class)).collect();
    let sure: Vec<Option<usize>> = rows
        .iter()
        .zip(&found)
        .map(|(row, found)| sure(&row.who, found, &class))
        .collect();
    let mut lines: HashMap<usize, Vec<u64>> = HashMap::new();
    for (row, at) in rows.iter().zip(&sure) {
        if let Some(at) = at {
            lines.entry(*at).or_default().push(row.line);
        }
    }
    let mut planned: Vec<Planned> = rows
        .iter()
        .zip(found.iter().zip(&sure))
        .map(|(row, (found, sure))| Planned {
            row: row.clone(),
            what: what(row, found, *sure, &lines, &class),
        })
        .collect();
    planned.sort_by_key(|planned| planned.row.line);
    let is_named = |id: StudentId| planned.iter().any(|planned| planned.what.students().contains(&id));
    let missing = class.iter().map(|known| known.student.id).filter(|id| !is_named(*id));
    AnswersPlan {
        missing: missing.collect(),
        planned,
    }
}

/// A student of the class.
struct Known<'a> {
    student: &'a ClassStudent,
    words: Words,
}

impl<'a> Known<'a> {
    fn of(student: &'a ClassStudent) -> Self {
        Self {
            student,
            words: Words::of(&student.given_names, &student.surnames),
        }
    }
}

/// The places of those whose a row may be.
fn candidates(who: &KeyedWho, class: &[Known<'_>]) -> Vec<usize> {
    let of_key = places(class, |known| {
        who.run_key.is_some() && known.student.run_key == who.run_key
    });
    let of_name = who.name.as_ref().map(|name| of_name(name, class));
    match (of_key.is_empty(), of_name) {
        (false, Some(named)) if !named.is_empty() && of_key.iter().all(|at| !named.contains(at)) => {
            // The RUN is one student's and the name another's.
            let mut both = [of_key, named].concat();
            both.sort_unstable();
            both
        }
        (false, _) => of_key,
        (true, Some(named)) => named,
        (true, None) => places(class, |known| {
            who.number.is_some() && known.student.number_in_list == who.number
        }),
    }
}

/// Those of exactly this name; where there is nobody, those whom it fits with something left out.
fn of_name(name: &Name, class: &[Known<'_>]) -> Vec<usize> {
    let fits = |wanted: Fit| places(class, |known| known.words.fit(name) == Some(wanted));
    let exact = fits(Fit::Exact);
    if exact.is_empty() { fits(Fit::Loose) } else { exact }
}

fn places(class: &[Known<'_>], is_one: impl Fn(&Known<'_>) -> bool) -> Vec<usize> {
    let all = class.iter().enumerate();
    all.filter(|(_, known)| is_one(known)).map(|(at, _)| at).collect()
}

/// The one whose a row surely is: the only one, and no other RUN speaks against it.
fn sure(who: &KeyedWho, found: &[usize], class: &[Known<'_>]) -> Option<usize> {
    let [at] = found else { return None };
    let is_another = match (&who.run_key, &class[*at].student.run_key) {
        (Some(sheet), Some(known)) => sheet != known,
        _ => false,
    };
    (!is_another).then_some(*at)
}

fn what(
    row: &KeyedAnswers,
    found: &[usize],
    sure: Option<usize>,
    lines: &HashMap<usize, Vec<u64>>,
    class: &[Known<'_>],
) -> What {
    let Some(at) = sure else {
        let candidates: Vec<StudentId> = found.iter().map(|at| class[*at].student.id).collect();
        return if candidates.is_empty() {
            What::Unknown
        } else {
            What::Unsure { candidates }
        };
    };
    let known = class[at].student;
    match lines.get(&at).map_or(&[][..], Vec::as_slice) {
        [_] | [] => What::Matched {
            student: known.id,
            change: change(row, known.answers_now.as_ref()),
        },
        lines => What::Twice {
            student: known.id,
            others: others(lines, row.line),
        },
    }
}

fn others(lines: &[u64], line: u64) -> Vec<u64> {
    let mut others: Vec<u64> = lines.iter().copied().filter(|other| *other != line).collect();
    others.sort_unstable();
    others
}

fn change(row: &KeyedAnswers, now: Option<&Responses>) -> Change {
    let now = now.filter(|now| !now.is_empty());
    match (row.absent, now) {
        (true, None) => Change::Away,
        (true, Some(_)) => Change::AwayNow,
        (false, None) if row.answers.is_empty() => Change::Same,
        (false, None) => Change::New,
        (false, Some(now)) => {
            let kept: HashMap<&str, _> = now.iter().collect();
            let changed = row
                .answers
                .iter()
                .filter(|(label, given)| kept.get(label) != Some(given));
            let labels: Vec<String> = changed.map(|(label, _)| label.to_owned()).collect();
            if labels.is_empty() {
                Change::Same
            } else {
                Change::Changed { labels }
            }
        }
    }
}
