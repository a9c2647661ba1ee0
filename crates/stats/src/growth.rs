//! From one test to another on the same scale: how far somebody came, and how far a group, beside what chance and the starting point alone
//! would have produced.
//!
//! Owns the word on a person's change, the shift between two tests by the questions that both have, and the mean of a group. Must not rank:
//! a change is compared with its own error and with what was to be expected, never with somebody else's. `docs/statistics/growth.md`.

use crate::irt::Score;
use crate::student;

/// How many standard errors somebody must have moved for a word: a change in that direction is then 90 % probable.
const SURE: f64 = 1.281_551_565_5;

/// The share of a normal distribution's middle that an interval is to hold: its end in standard errors.
const NINETY_FIVE: f64 = 1.959_963_984_5;

/// Of fewer people nothing is said of a group.
pub const LEAST_PEOPLE: usize = 8;

/// Of fewer people nothing is said of those who started lowest: a third of them would be a handful.
pub const LEAST_FOR_START: usize = 15;

/// Questions in common that two tests need at least. Kolen and Brennan ask for a fifth of a test; of fewer than four one odd question
/// decides.
pub const LEAST_COMMON: usize = 4;

/// Why nothing is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "a variant's own text says what its fields are")]
pub enum NotComputable {
    /// Fewer people took both tests than a group needs.
    TooFewPeople { have: usize, need: usize },
    /// Fewer questions in common than two tests need.
    TooFewCommon { have: usize, need: usize },
    /// A number is NaN or infinite, or lists are not of one length.
    NotANumber,
}

/// Which way somebody moved, if that can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Up, probably.
    Up,
    /// The two tests can't tell.
    Unclear,
    /// Down, probably.
    Down,
}

/// By how much one scale stands above another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shift {
    /// What is added to a place on the first scale.
    pub shift: f64,
    /// Its standard error, from how differently the common questions tell it: sampling, and questions that changed their nature.
    pub error: f64,
}

/// The shift between two Rasch scales by the difficulties of their common questions: the mean of the differences (Loyd & Hoover 1980 with
/// slopes of 1). Its error is that of a mean, s/√k, which takes questions that drifted for chance (Michaelides & Haertel 2004).
///
/// # Errors
/// Named reasons.
pub fn shift(first: &[f64], second: &[f64]) -> Result<Shift, NotComputable> {
    let differences: Vec<f64> = first.iter().zip(second).map(|(one, other)| other - one).collect();
    if first.len() != second.len() || differences.iter().any(|one| !one.is_finite()) {
        return Err(NotComputable::NotANumber);
    }
    let have = differences.len();
    if have < LEAST_COMMON {
        return Err(NotComputable::TooFewCommon {
            have,
            need: LEAST_COMMON,
        });
    }
    let (shift, deviation) = moments(&differences);
    Ok(Shift {
        shift,
        error: deviation / (have as f64).sqrt(),
    })
}

/// Which way somebody moved between two places on one scale, the link's error being `link`.
#[must_use]
pub fn direction(before: Score, after: Score, link: f64) -> Direction {
    let change = after.theta - before.theta;
    let error = (before.se.powi(2) + after.se.powi(2) + link.powi(2)).sqrt();
    if !(change.is_finite() && error.is_finite()) {
        Direction::Unclear
    } else if change > SURE * error {
        Direction::Up
    } else if change < -SURE * error {
        Direction::Down
    } else {
        Direction::Unclear
    }
}

/// How much of what people differ by is theirs and not the test's chance: 1 − mean(se²) / variance, from 0 to 1.
#[must_use]
pub fn reliability(scores: &[Score]) -> Option<f64> {
    let places: Vec<f64> = scores.iter().map(|score| score.theta).collect();
    if scores.len() < 2 {
        return None;
    }
    let (_, deviation) = moments(&places);
    let error = scores.iter().map(|score| score.se.powi(2)).sum::<f64>() / scores.len() as f64;
    let share = 1.0 - error / deviation.powi(2);
    share.is_finite().then(|| share.clamp(0.0, 1.0))
}

/// How far a group came.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Group {
    /// People who took both.
    pub n: usize,
    /// Their mean before.
    pub before: f64,
    /// And after.
    pub after: f64,
    /// The change with its 95 % interval, from the people and from the link.
    pub interval: (f64, f64),
    /// Those who started lowest, where the group is large enough and the first test's reliability is known.
    pub low: Option<Low>,
}

/// Those who started in the lowest third.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Low {
    /// How many.
    pub n: usize,
    /// How far they came on average, with its 95 % interval.
    pub change: f64,
    /// See `change`.
    pub interval: (f64, f64),
    /// How much of it comes back by itself: on the first day they did worse than they can.
    pub regression: f64,
}

impl Group {
    /// Whether chance explains it: the interval holds no change.
    #[must_use]
    pub fn may_be_chance(&self) -> bool {
        self.interval.0 <= 0.0 && self.interval.1 >= 0.0
    }
}

impl Low {
    /// Whether what the whole group came, and what comes back by itself, explain it.
    #[must_use]
    pub fn is_expected(&self, group: &Group) -> bool {
        let expected = group.after - group.before + self.regression;
        self.interval.0 <= expected && self.interval.1 >= expected
    }
}

/// The mean of a group. `people` are their places before and after; `reliability` is the first test's; `link` the error of putting the
/// one beside the other, in the same unit.
///
/// # Errors
/// Named reasons.
pub fn group(people: &[(f64, f64)], reliability: Option<f64>, link: f64) -> Result<Group, NotComputable> {
    let n = people.len();
    if n < LEAST_PEOPLE {
        return Err(NotComputable::TooFewPeople {
            have: n,
            need: LEAST_PEOPLE,
        });
    }
    if !link.is_finite()
        || people
            .iter()
            .any(|(one, other)| !(one.is_finite() && other.is_finite()))
    {
        return Err(NotComputable::NotANumber);
    }
    let before = people.iter().map(|(before, _)| before).sum::<f64>() / n as f64;
    let (change, half) = mean_change(people, link).ok_or(NotComputable::NotANumber)?;
    Ok(Group {
        n,
        before,
        after: before + change,
        interval: (change - half, change + half),
        low: low(people, before, reliability, link),
    })
}

/// The lowest third by where they started. Whoever is chosen for a low first score comes back towards the mean by (1 − reliability) of the
/// distance, whatever anybody does (Galton 1886).
fn low(people: &[(f64, f64)], mean: f64, reliability: Option<f64>, link: f64) -> Option<Low> {
    if people.len() < LEAST_FOR_START {
        return None;
    }
    let mut people = people.to_vec();
    people.sort_by(|one, other| one.0.total_cmp(&other.0));
    people.truncate(people.len() / 3);
    let started = people.iter().map(|(before, _)| before).sum::<f64>() / people.len() as f64;
    let (change, half) = mean_change(&people, link)?;
    Some(Low {
        n: people.len(),
        change,
        interval: (change - half, change + half),
        regression: (1.0 - reliability?) * (mean - started),
    })
}

/// The mean change, and half of its interval.
fn mean_change(people: &[(f64, f64)], link: f64) -> Option<(f64, f64)> {
    let changes: Vec<f64> = people.iter().map(|(before, after)| after - before).collect();
    let n = changes.len() as f64;
    let (mean, deviation) = moments(&changes);
    let own = student::two_sided(0.95, n - 1.0)? * deviation / n.sqrt();
    Some((mean, own.hypot(NINETY_FIVE * link)))
}

/// Mean and standard deviation (n − 1).
fn moments(values: &[f64]) -> (f64, f64) {
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    (mean, (squares / (n - 1.0)).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(theta: f64, se: f64) -> Score {
        Score { theta, se }
    }

    #[test]
    fn a_word_needs_more_than_the_error() {
        // √(0.3² + 0.4²) = 0.5; 1.2816 of it are 0.6408.
        let (before, link) = (score(0.0, 0.3), 0.0);
        assert_eq!(direction(before, score(0.65, 0.4), link), Direction::Up);
        assert_eq!(direction(before, score(0.63, 0.4), link), Direction::Unclear);
        assert_eq!(direction(before, score(-0.65, 0.4), link), Direction::Down);
        // A link that is not sure makes nobody sure.
        assert_eq!(direction(before, score(0.65, 0.4), 0.5), Direction::Unclear);
        assert_eq!(direction(before, score(f64::NAN, 0.4), link), Direction::Unclear);
    }

    #[test]
    fn the_common_questions_tell_the_shift() {
        let found = shift(&[0.0, 1.0, -1.0, 0.5], &[0.4, 1.6, -0.5, 1.0]).unwrap();
        // Differences 0.4, 0.6, 0.5, 0.5: mean 0.5, s² = 0.02 / 3.
        assert!((found.shift - 0.5).abs() < 1e-12);
        assert!((found.error - (0.02_f64 / 3.0).sqrt() / 2.0).abs() < 1e-12);
        assert_eq!(
            shift(&[0.0; 3], &[0.0; 3]),
            Err(NotComputable::TooFewCommon { have: 3, need: 4 })
        );
        assert_eq!(shift(&[0.0; 4], &[0.0; 5]), Err(NotComputable::NotANumber));
        assert_eq!(shift(&[f64::NAN; 4], &[0.0; 4]), Err(NotComputable::NotANumber));
    }

    #[test]
    fn a_group_has_the_interval_of_its_changes() {
        let people: Vec<(f64, f64)> = (0..8).map(|at| (0.4, 0.4 + 0.1 * f64::from(at % 2))).collect();
        let found = group(&people, Some(0.8), 0.0).unwrap();
        assert!((found.after - 0.45).abs() < 1e-12);
        // s² = 8 × 0.05² / 7, t(7) = 2.364624.
        let half = 2.364_624_251 * (8.0 * 0.05_f64.powi(2) / 7.0 / 8.0).sqrt();
        assert!((found.interval.1 - 0.05 - half).abs() < 1e-6, "{found:?}");
        assert!(!found.may_be_chance() && found.low.is_none());
        // The same with a link that may be off by as much.
        assert!(group(&people, Some(0.8), 0.05).unwrap().may_be_chance());
        assert!(group(&people[..7], None, 0.0).is_err());
    }

    #[test]
    fn whoever_starts_low_comes_back_by_itself() {
        // Everybody's own place is 0.5 and nothing happened: the first test's chance is all there is.
        let people: Vec<(f64, f64)> = (0..30)
            .map(|at| (f64::from(at) / 29.0, 0.5 + 0.01 * f64::from(at % 3)))
            .collect();
        let found = group(&people, Some(0.0), 0.0).unwrap();
        let low = found.low.unwrap();
        assert_eq!(low.n, 10);
        assert!(low.change > 0.3 && low.is_expected(&found), "{low:?} {found:?}");
        // Were the first test without error, nothing would come back, and the same change would be theirs.
        let sure = group(&people, Some(1.0), 0.0).unwrap();
        assert!(!sure.low.unwrap().is_expected(&sure));
    }

    #[test]
    fn a_test_without_differences_is_not_reliable() {
        let noisy: Vec<Score> = (0..10).map(|at| score(f64::from(at % 2) * 0.1, 1.0)).collect();
        assert_eq!(reliability(&noisy), Some(0.0));
        let sharp: Vec<Score> = (0..10).map(|at| score(f64::from(at), 0.1)).collect();
        assert!(reliability(&sharp).unwrap() > 0.99);
        assert_eq!(reliability(&[score(0.0, 1.0)]), None);
        assert_eq!(reliability(&[score(0.0, 1.0), score(0.0, 1.0)]), None);
    }
}
