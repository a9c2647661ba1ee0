//! What somebody can do, from a handful of questions: a share with its uncertainty, and a word only where the uncertainty allows it.
//!
//! Owns the judgement of a student on an axis and of a class on it. Must not rank: a word says how somebody stands to a threshold, never to
//! somebody else. Formulas and limits: `docs/statistics/mastery.md`.

use crate::beta;
use crate::student;

/// The share of points from which somebody is said to be able to: in Chile's schools, what a mark of 4,0 usually asks for.
pub const THRESHOLD: f64 = 0.60;

/// How sure one must be to say it, or its contrary.
pub const SURE: f64 = 0.80;

/// Of fewer questions nothing is said of one person. Ours.
pub const LEAST_QUESTIONS: f64 = 3.0;

/// What can be said of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mastery {
    /// Not yet, probably.
    NotYet,
    /// So few questions can't tell.
    Unclear,
    /// Probably.
    Can,
}

/// What is known of one person on an axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Person {
    /// Points of those that could be had, from 0 to 1.
    pub share: f64,
    /// How probable it is that the person's own share is at the threshold or above.
    pub probability: f64,
    /// What is said.
    pub mastery: Mastery,
}

/// Judges `points` of `possible`, each question worth one. The share that the person would have in many such questions is given a
/// uniform prior, so that its posterior is Beta(1 + points, 1 + possible − points) (Bayes 1763; Gelman et al. 2013, *Bayesian data
/// analysis*, 3rd edition, §2.1). None where nothing was asked or the points are no points.
#[must_use]
pub fn person(points: f64, possible: f64) -> Option<Person> {
    let sane = points.is_finite() && possible.is_finite() && possible > 0.0 && (0.0..=possible).contains(&points);
    if !sane {
        return None;
    }
    let below = beta::incomplete(1.0 + points, 1.0 + possible - points, THRESHOLD)?;
    let probability = 1.0 - below;
    let mastery = if possible < LEAST_QUESTIONS {
        Mastery::Unclear
    } else if probability >= SURE {
        Mastery::Can
    } else if probability <= 1.0 - SURE {
        Mastery::NotYet
    } else {
        Mastery::Unclear
    };
    Some(Person {
        share: points / possible,
        probability,
        mastery,
    })
}

/// A mean with its interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mean {
    /// Of so many.
    pub n: usize,
    /// The mean.
    pub mean: f64,
    /// Its 95 % interval by Student's t; none of fewer than two. It says how another class of such students might have done: nobody
    /// else was drawn.
    pub interval: Option<(f64, f64)>,
}

/// The mean of shares, or of differences of shares. None where there is none, or one is no number.
#[must_use]
pub fn mean(values: &[f64]) -> Option<Mean> {
    if values.is_empty() || values.iter().any(|value| !value.is_finite()) {
        return None;
    }
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let interval = (values.len() > 1).then(|| {
        let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
        let error = (squares / (n - 1.0) / n).sqrt();
        Some(student::two_sided(0.95, n - 1.0)? * error)
    });
    Some(Mean {
        n: values.len(),
        mean,
        interval: interval.flatten().map(|half| (mean - half, mean + half)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_questions_say_little_and_many_more() {
        // By hand: Beta(4, 2) lies below 0.6 with probability 5 · 0.6⁴ − 4 · 0.6⁵ = 0.33696.
        let few = person(3.0, 4.0).unwrap();
        assert!((few.probability - (1.0 - 0.336_96)).abs() < 1e-12, "{few:?}");
        assert_eq!(few.mastery, Mastery::Unclear);
        assert_eq!(person(15.0, 20.0).unwrap().mastery, Mastery::Can);
        assert_eq!(person(1.0, 6.0).unwrap().mastery, Mastery::NotYet);
        assert_eq!(person(0.0, 3.0).unwrap().mastery, Mastery::NotYet);
        // One question or two prove nothing, whatever the numbers say.
        assert_eq!(person(0.0, 2.0).unwrap().mastery, Mastery::Unclear);
    }

    #[test]
    fn what_is_no_score_is_none() {
        for (points, possible) in [
            (1.0, 0.0),
            (-1.0, 4.0),
            (5.0, 4.0),
            (f64::NAN, 4.0),
            (1.0, f64::INFINITY),
        ] {
            assert_eq!(person(points, possible), None);
        }
        assert_eq!(mean(&[]), None);
        assert_eq!(mean(&[0.5, f64::NAN]), None);
        assert_eq!(mean(&[0.5]).unwrap().interval, None);
    }

    #[test]
    fn a_mean_has_students_interval() {
        // t(2; 0.975) = 4.302653, s = 1, n = 3.
        let found = mean(&[1.0, 2.0, 3.0]).unwrap();
        let (low, high) = found.interval.unwrap();
        assert!((found.mean - 2.0).abs() < 1e-12);
        assert!((high - 2.0 - 4.302_652_729_9 / 3.0_f64.sqrt()).abs() < 1e-8, "{high}");
        assert!((low + high - 4.0).abs() < 1e-12);
    }
}
