//! From columns of answers to what the likelihood needs.
//!
//! Owns the checks, the answers as ranks 0..=m, and people with equal answers put together. Which answers are missing must not depend on
//! what they would have been; then leaving them out of the likelihood is right.

use super::options::Options;
use super::{Item, NotComputable, Warning};

/// More different answers than this are not a scale of answers but a measurement.
const MANY: usize = 50;

/// Stands for an answer that was left out.
const MISSING: u8 = u8::MAX;

/// All answers, as ranks.
pub(super) struct Answers {
    /// The answers that each item has, from lowest to highest.
    pub values: Vec<Vec<f64>>,
    /// Each different row of ranks once, in their order, with the number of people who gave it.
    pub patterns: Vec<(Vec<u8>, f64)>,
    /// The pattern of each person; none of those who answered nothing.
    pub of_person: Vec<Option<usize>>,
}

impl Answers {
    pub fn read(items: &[Item], options: &Options) -> Result<Self, NotComputable> {
        let people = items.first().map_or(0, |item| item.answers.len());
        for (at, item) in items.iter().enumerate() {
            if item.answers.len() != people {
                return Err(NotComputable::LengthsDiffer { item: at });
            }
            let wrong = |answer: &Option<f64>| answer.is_some_and(|answer| !answer.is_finite());
            if let Some(person) = item.answers.iter().position(wrong) {
                return Err(NotComputable::NotFinite { item: at, person });
            }
        }
        if options.model.is_dichotomous() {
            two_answers(items)?;
        }
        let values = items
            .iter()
            .enumerate()
            .map(|(at, item)| values(at, item))
            .collect::<Result<Vec<_>, _>>()?;
        let rank = |item: usize, person: usize| match items[item].answers[person] {
            // found, since it is one of them; there are at most 50
            Some(answer) => values[item].iter().position(|value| *value == answer).unwrap_or(0) as u8,
            None => MISSING,
        };
        let rows: Vec<Vec<u8>> = (0..people)
            .map(|person| (0..items.len()).map(|item| rank(item, person)).collect())
            .collect();
        let mut patterns = Self {
            values,
            patterns: Vec::new(),
            of_person: vec![None; people],
        };
        patterns.put_together(rows);
        Ok(patterns)
    }

    fn put_together(&mut self, rows: Vec<Vec<u8>>) {
        let answered = |row: &Vec<u8>| row.iter().any(|rank| *rank != MISSING);
        let mut people: Vec<(usize, Vec<u8>)> = rows.into_iter().enumerate().filter(|(_, row)| answered(row)).collect();
        people.sort_by(|a, b| a.1.cmp(&b.1));
        for (person, row) in people {
            match self.patterns.last_mut() {
                Some((last, count)) if *last == row => *count += 1.0,
                _ => self.patterns.push((row, 1.0)),
            }
            self.of_person[person] = Some(self.patterns.len() - 1);
        }
    }

    /// People who answered at least one item.
    pub fn answered(&self) -> usize {
        self.of_person.iter().flatten().count()
    }

    /// Answers that nobody chose though the item, or more than half of the items, seem to offer them; only where all are whole numbers.
    pub fn unused(&self) -> Vec<Warning> {
        let whole = |values: &Vec<f64>| values.iter().all(|value| value.fract() == 0.0 && value.abs() < 1e6);
        if !self.values.iter().all(whole) {
            return Vec::new();
        }
        let ends = |values: &Vec<f64>| (values[0], values[values.len() - 1]);
        let most = self.values.iter().map(ends).find(|these| {
            let alike = self.values.iter().filter(|values| ends(values) == *these).count();
            2 * alike > self.values.len()
        });
        let of_item = |(item, values): (usize, &Vec<f64>)| {
            let (own, usual) = (ends(values), most.unwrap_or(ends(values)));
            let (low, high) = (own.0.min(usual.0) as i64, own.1.max(usual.1) as i64);
            let missing = |answer: &f64| !values.contains(answer);
            (low..=high)
                .take(MANY)
                .map(|answer| answer as f64)
                .filter(missing)
                .map(|answer| Warning::UnusedAnswer { item, answer })
                .collect::<Vec<_>>()
        };
        self.values.iter().enumerate().flat_map(of_item).collect()
    }
}

/// The rank of each item's answer in a pattern, without those left out.
pub(super) fn given(pattern: &[u8]) -> impl Iterator<Item = (usize, usize)> + '_ {
    let present = |(item, rank): (usize, &u8)| (*rank != MISSING).then_some((item, usize::from(*rank)));
    pattern.iter().enumerate().filter_map(present)
}

/// All items together have two answers; the first cell with a third one is named.
fn two_answers(items: &[Item]) -> Result<(), NotComputable> {
    let all = || items.iter().flat_map(|item| item.answers.iter().flatten().copied());
    let mut counts: Vec<(f64, usize)> = Vec::new();
    for answer in all() {
        match counts.iter().position(|(value, _)| *value == answer) {
            Some(at) => counts[at].1 += 1,
            None if counts.len() <= MANY => counts.push((answer, 1)),
            None => {}
        }
    }
    counts.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.total_cmp(&b.0)));
    let usual: Vec<f64> = counts.iter().take(2).map(|(value, _)| *value).collect();
    let people = items.first().map_or(0, |item| item.answers.len());
    for person in 0..people {
        for (item, column) in items.iter().enumerate() {
            if let Some(answer) = column.answers[person].filter(|answer| !usual.contains(answer)) {
                return Err(NotComputable::ThirdAnswer { item, person, answer });
            }
        }
    }
    Ok(())
}

/// The different answers to an item, from lowest to highest; two or more.
fn values(at: usize, item: &Item) -> Result<Vec<f64>, NotComputable> {
    let mut values: Vec<f64> = item.answers.iter().flatten().copied().collect();
    values.sort_by(f64::total_cmp);
    values.dedup();
    match values[..] {
        [] => Err(NotComputable::Unanswered { item: at }),
        [answer] => Err(NotComputable::SameAnswer { item: at, answer }),
        _ if values.len() > MANY => {
            let have = values.len();
            Err(NotComputable::TooManyAnswers { item: at, have })
        }
        _ => Ok(values),
    }
}
