//! How many observations a sound mean takes.
//!
//! Owns what follows from a study for other numbers of raters and occasions: a decision study (Brennan RL (2001), *Generalizability
//! theory*, chapter 4).

use super::components::Study;

/// What is asked of a mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    /// To put persons in order: that a rater is severe to all does not matter (Eρ²).
    Others,
    /// To say where a person stands: it does (Φ).
    Standard,
}

/// How precise the mean of some observations is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Precision {
    /// Raters, each on each occasion.
    pub raters: usize,
    /// Occasions.
    pub occasions: usize,
    /// Variance of the error against others, in squared points.
    pub relative_error: f64,
    /// Variance of the error against a standard, in squared points.
    pub absolute_error: f64,
    /// Eρ², from 0 to 1. None where neither persons nor errors vary.
    pub generalizability: Option<f64>,
    /// Φ, from 0 to 1. None where nothing varies.
    pub dependability: Option<f64>,
}

/// The fewest observations that reach an aim.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plan {
    /// Raters × occasions.
    pub observations: usize,
    /// What they give.
    pub precision: Precision,
}

impl Study {
    /// Of the mean of so many raters on so many occasions. None of nobody or never.
    #[must_use]
    pub fn precision(&self, raters: usize, occasions: usize) -> Option<Precision> {
        if raters == 0 || occasions == 0 {
            return None;
        }
        let (r, o) = (raters as f64, occasions as f64);
        let persons = self.variance(true, false, false);
        let shared = |person: bool| {
            let of = |rater, occasion| self.variance(person, rater, occasion);
            of(true, false) / r + of(false, true) / o + of(true, true) / (r * o)
        };
        let relative_error = shared(true);
        let absolute_error = relative_error + shared(false);
        let share = |error: f64| (persons + error > 0.0).then(|| persons / (persons + error));
        Some(Precision {
            raters,
            occasions,
            relative_error,
            absolute_error,
            generalizability: share(relative_error),
            dependability: share(absolute_error),
        })
    }

    /// The fewest observations by at most so many raters on so many occasions that reach `aim` (0.8, say); of as many observations the
    /// most precise, and of equally precise ones that of fewer raters. None where none of them does. A facet of which the study saw one
    /// only counts once: nothing is known of what more of it would give.
    #[must_use]
    pub fn fewest(&self, aim: f64, against: Against, most_raters: usize, most_occasions: usize) -> Option<Plan> {
        let within = |seen: usize, most: usize| if seen > 1 { most } else { most.min(1) };
        let (raters, occasions) = (within(self.raters, most_raters), within(self.occasions, most_occasions));
        let reached = |precision: &Precision| match against {
            Against::Others => precision.generalizability,
            Against::Standard => precision.dependability,
        };
        let mut best: Option<(Plan, f64)> = None;
        for r in 1..=raters {
            // more occasions only help, so that the first that reaches it is the fewest
            let first = (1..=occasions)
                .filter_map(|o| self.precision(r, o))
                .find_map(|precision| {
                    let value = reached(&precision)?;
                    (value >= aim).then_some((precision, value))
                });
            let Some((precision, value)) = first else { continue };
            let observations = precision.raters * precision.occasions;
            let better = best.is_none_or(|(plan, so_far)| {
                observations < plan.observations || observations == plan.observations && value > so_far
            });
            if better {
                best = Some((
                    Plan {
                        observations,
                        precision,
                    },
                    value,
                ));
            }
        }
        best.map(|(plan, _)| plan)
    }
}
