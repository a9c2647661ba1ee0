//! What many observations of a liceo say together, so that nobody can work out one of them.
//!
//! Once a term, when it is over, one observation a teacher, kept as it was then. Whoever reads the sum may have seen some of what is in it:
//! the threshold holds for what they have not seen. `docs/decisions/0018-whose-an-observation-is.md` says why this is enough.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::id::PersonId;
use crate::suppression::SMALLEST_GROUP;
use crate::time::Day;

/// The first month of a year's second term.
const SECOND: i8 = 8;
/// Of those that a reader hasn't seen, so many at least stand apart from the most common level: where all stood on one, everybody's
/// would be known.
const APART: i64 = 2;

/// Half of a school year: `2026-1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Term {
    year: i16,
    half: u8,
}

impl Term {
    /// That of a day.
    #[must_use]
    pub fn of(day: Day) -> Self {
        let half = if day.0.month() < SECOND { 1 } else { 2 };
        Self { year: day.year(), half }
    }

    /// Its year.
    #[must_use]
    pub const fn year(self) -> i16 {
        self.year
    }

    /// Which half: 1 or 2.
    #[must_use]
    pub const fn half(self) -> u8 {
        self.half
    }

    /// Whether it is over on a day.
    #[must_use]
    pub fn is_over(self, today: Day) -> bool {
        self < Self::of(today)
    }

    /// The one before.
    #[must_use]
    pub const fn before(self) -> Self {
        if self.half == 2 {
            Self {
                year: self.year,
                half: 1,
            }
        } else {
            Self {
                year: self.year - 1,
                half: 2,
            }
        }
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.year, self.half)
    }
}

impl FromStr for Term {
    type Err = crate::check::NotAWord;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let (year, half) = text.split_once('-')?;
            let (year, half) = (year.parse().ok()?, half.parse().ok()?);
            matches!(half, 1 | 2).then_some(Self { year, half })
        };
        read().ok_or_else(|| crate::check::NotAWord {
            kind: "Term",
            word: text.to_owned(),
        })
    }
}

/// An observation of the term, with what the decision needs to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Of whom.
    pub teacher: PersonId,
    /// Whether somebody who will read the sum has seen it: they observed, it is theirs, or the teacher showed it to them.
    pub seen: bool,
    /// The level by dimension.
    pub levels: Vec<Option<usize>>,
}

/// What is said of a liceo's term, and never changes again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Practice {
    /// Teachers whose observation is in it.
    pub teachers: i64,
    /// By dimension, how many teachers stood at each level; none where it stays unsaid.
    pub dimensions: Vec<Option<Vec<i64>>>,
}

/// Sums a term up. `levels` says how many each dimension has. Parts come in the order of their days: a teacher's last one counts. None where
/// nothing may be said.
#[must_use]
pub fn release(parts: &[Part], levels: &[usize]) -> Option<Practice> {
    let last: BTreeMap<PersonId, &Part> = parts.iter().map(|part| (part.teacher, part)).collect();
    let dimension = |(at, levels): (usize, &usize)| {
        let mut all = vec![0; *levels];
        let mut unseen = vec![0; *levels];
        for part in last.values() {
            let Some(Some(level)) = part.levels.get(at) else {
                continue;
            };
            let Some(slot) = level.checked_sub(1).filter(|slot| slot < levels) else {
                continue;
            };
            all[slot] += 1;
            if !part.seen {
                unseen[slot] += 1;
            }
        }
        let (n, most) = (unseen.iter().sum::<i64>(), unseen.iter().max().copied().unwrap_or(0));
        (n >= SMALLEST_GROUP && n - most >= APART).then_some(all)
    };
    let dimensions: Vec<Option<Vec<i64>>> = levels.iter().enumerate().map(dimension).collect();
    let teachers = i64::try_from(last.len()).unwrap_or(i64::MAX);
    dimensions
        .iter()
        .any(Option::is_some)
        .then_some(Practice { teachers, dimensions })
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn part(teacher: u128, seen: bool, level: usize) -> Part {
        Part {
            teacher: PersonId(Uuid::from_u128(teacher)),
            seen,
            levels: vec![Some(level), None],
        }
    }

    fn of(levels: &[usize]) -> Vec<Part> {
        (1..)
            .zip(levels)
            .map(|(teacher, level)| part(teacher, false, *level))
            .collect()
    }

    #[test]
    fn a_year_has_two_terms() {
        let term = |day: &str| Term::of(day.parse().unwrap());
        assert_eq!(term("2026-07-31").to_string(), "2026-1");
        assert_eq!(term("2026-08-01").before(), term("2026-03-01"));
        assert_eq!(term("2026-03-01").before().to_string(), "2025-2");
        assert!(term("2026-07-31").is_over("2026-08-01".parse().unwrap()));
        assert_eq!("2026-2".parse::<Term>().unwrap(), term("2026-12-01"));
        assert!("2026-3".parse::<Term>().is_err());
    }

    #[test]
    fn eight_teachers_are_a_liceo_and_seven_are_somebody() {
        let eight = release(&of(&[1, 2, 2, 3, 3, 3, 4, 4]), &[4, 4]).unwrap();
        assert_eq!(eight.teachers, 8);
        assert_eq!(eight.dimensions, [Some(vec![1, 2, 3, 2]), None]);
        assert_eq!(release(&of(&[1, 2, 2, 3, 3, 3, 4]), &[4, 4]), None);
    }

    #[test]
    fn a_teacher_observed_three_times_is_one_teacher() {
        let mut parts = of(&[1, 2, 2, 3, 3, 3, 4]);
        parts.extend([part(7, false, 1), part(7, false, 2)]);
        assert_eq!(release(&parts, &[4, 4]), None);
        parts.push(part(8, false, 4));
        // The last one counts.
        assert_eq!(release(&parts, &[4, 4]).unwrap().dimensions[0], Some(vec![1, 3, 3, 1]));
    }

    #[test]
    fn what_a_reader_has_seen_hides_nobody_else() {
        // Seven seen by the head of UTP: taken from the sum, they leave the eighth.
        let mut parts: Vec<Part> = of(&[1, 2, 2, 3, 3, 3, 4, 4]);
        parts.iter_mut().take(7).for_each(|part| part.seen = true);
        assert_eq!(release(&parts, &[4, 4]), None);
        // With eight that nobody has seen, the seen ones may count.
        parts.extend((20..27).map(|teacher| part(teacher, false, 2)));
        assert_eq!(release(&parts, &[4, 4]), None, "seven of eight stand on one level");
        parts.push(part(30, false, 3));
        assert_eq!(release(&parts, &[4, 4]).unwrap().teachers, 16);
    }

    #[test]
    fn where_all_stand_alike_everybody_would_be_known() {
        assert_eq!(release(&of(&[3; 9]), &[4, 4]), None);
        assert_eq!(release(&of(&[3, 3, 3, 3, 3, 3, 3, 3, 2]), &[4, 4]), None);
        assert!(release(&of(&[3, 3, 3, 3, 3, 3, 3, 2, 1]), &[4, 4]).is_some());
    }
}
