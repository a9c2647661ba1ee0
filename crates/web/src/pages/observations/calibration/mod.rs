//! Calibration: everybody rates the same written lessons alone, and then sees with which eyes they look.

pub mod list;
pub mod vignette;

use std::collections::HashMap;

use domain::id::PersonId;
use domain::observation::{Round, VIGNETTES, own_rubric};
use stats::raters::{Against, Design, Form, Icc6, Study, agreement, icc, study};
use store::CalibrationLine;

/// Dimensions of a vignette.
pub fn dimensions() -> usize {
    own_rubric(false).dimensions().count()
}

/// How somebody rated a vignette the `time`th time, over all vignettes in order; a vignette that they rated less often is left out.
pub fn round(lines: &[CalibrationLine], time: usize) -> Round {
    let of = |key: &&'static str| {
        let mut of = lines.iter().filter(|line| line.vignette == **key);
        let found = of.nth(time).map(|line| line.levels.clone());
        found.unwrap_or_else(|| vec![None; dimensions()])
    };
    Round(VIGNETTES.iter().flat_map(of).collect())
}

/// Everybody's first rounds: what people learnt from the reference is no agreement between eyes.
pub fn first_rounds(lines: &[CalibrationLine]) -> Vec<Round> {
    let mut by: HashMap<PersonId, Vec<CalibrationLine>> = HashMap::new();
    for line in lines {
        by.entry(line.person).or_default().push(line.clone());
    }
    by.values().map(|lines| round(lines, 0)).collect()
}

/// How much somebody agrees with another round: the weighted kappa, with its interval.
pub fn kappa(own: &Round, other: &Round) -> Option<(f64, (f64, f64))> {
    let levels = own_rubric(false).dimensions().map(|one| one.levels.len()).max()?;
    let place = |level: &Option<usize>| level.and_then(|level| level.checked_sub(1));
    let pairs: Vec<_> = own.0.iter().map(place).zip(other.0.iter().map(place)).collect();
    let found = agreement(&pairs, levels).ok()?;
    Some((found.quadratic.kappa, found.quadratic.ci))
}

/// What many rounds say of the way of observing: how alike two observers are, and how many it takes.
pub struct Together {
    /// Who rated everything.
    pub people: usize,
    /// One observer's agreement with another, with its interval.
    pub one: f64,
    /// Its interval.
    pub interval: Option<(f64, f64)>,
    /// How many observers a sound level takes; none where even ten are too few.
    pub needed: Option<usize>,
}

/// A sound mean's dependability.
const SOUND: f64 = 0.8;
/// More observers than that come to no classroom.
const MOST: usize = 10;

/// What whole rounds say together. Of fewer than eight people nothing is said.
pub fn together(rounds: &[Round]) -> Option<Together> {
    let whole: Vec<&Round> = rounds
        .iter()
        .filter(|round| round.0.iter().all(Option::is_some))
        .collect();
    // By blocks of eight: whoever looks before and after one more came would know that one.
    let least = usize::try_from(domain::suppression::SMALLEST_GROUP).unwrap_or(usize::MAX);
    let people = whole.len() / least * least;
    if people == 0 {
        return None;
    }
    let things = whole[0].0.len();
    let level = |person: usize, thing: usize| whole[person].0[thing].map(|level| level as f64);
    let table: Vec<Vec<Option<f64>>> = (0..things)
        .map(|thing| (0..people).map(|person| level(person, thing)).collect())
        .collect();
    let design = Design {
        ratings: table
            .iter()
            .map(|row| row.iter().map(|level| vec![level.unwrap_or_default()]).collect())
            .collect(),
    };
    let found: Icc6 = icc(&table).ok()?;
    let one = found
        .forms
        .iter()
        .find(|icc| icc.form == Form::Agreement && !icc.mean)?;
    let parts: Option<Study> = study(&design).ok();
    let plan = parts.and_then(|parts| parts.fewest(SOUND, Against::Standard, MOST, 1));
    Some(Together {
        people,
        one: one.icc?,
        interval: one.ci,
        needed: plan.map(|plan| plan.precision.raters),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(n: usize, apart: usize) -> Vec<Round> {
        let turn = |level: usize, person: usize, thing: usize| {
            let off = usize::from((person + thing).is_multiple_of(apart));
            Some((level + off).min(4))
        };
        let reference = Round::reference();
        let one = |person: usize| {
            Round(
                reference
                    .0
                    .iter()
                    .enumerate()
                    .map(|(thing, level)| turn(level.unwrap(), person, thing))
                    .collect(),
            )
        };
        (0..n).map(one).collect()
    }

    #[test]
    fn eight_observers_say_how_alike_they_are_and_seven_say_nothing() {
        assert!(together(&people(7, 4)).is_none());
        let found = together(&people(11, 4)).unwrap();
        assert_eq!(found.people, 8, "the ninth to eleventh wait for their block");
        assert!(
            found.one > 0.7 && found.needed == Some(1),
            "{} {:?}",
            found.one,
            found.needed
        );
        let (low, high) = found.interval.unwrap();
        assert!(low < found.one && found.one < high);
    }

    #[test]
    fn whoever_rates_as_the_reference_agrees_with_it() {
        let reference = Round::reference();
        let (kappa, _) = kappa(&reference, &reference).unwrap();
        assert!((kappa - 1.0).abs() < 1e-12);
    }
}
