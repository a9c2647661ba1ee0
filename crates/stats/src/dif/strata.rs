//! People of one score.
//!
//! Owns the tables of two groups by right and wrong, one for each total score.

use super::Group;
use super::validate::People;

/// How many people of one score were right and wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Stratum {
    pub reference_right: f64,
    pub reference_wrong: f64,
    pub focal_right: f64,
    pub focal_wrong: f64,
}

impl Stratum {
    pub fn reference(&self) -> f64 {
        self.reference_right + self.reference_wrong
    }

    pub fn focal(&self) -> f64 {
        self.focal_right + self.focal_wrong
    }

    pub fn all(&self) -> f64 {
        self.reference() + self.focal()
    }
}

/// By the number of right answers to the items of `matching` and to the item itself: without it, people of the same ability would have
/// another score by what the item asks of them (Holland & Thayer 1988). Scores that only one group reached are left out: they say
/// nothing of a difference.
pub(super) fn strata(people: &People, matching: &[bool], item: usize) -> Vec<Stratum> {
    let mut strata = vec![Stratum::default(); people.items() + 1];
    for (group, answers) in people.iter() {
        let counts = |at: usize| answers[at] && (matching[at] || at == item);
        let score = (0..answers.len()).filter(|at| counts(*at)).count();
        let stratum = &mut strata[score];
        let cell = match (group, answers[item]) {
            (Group::Reference, true) => &mut stratum.reference_right,
            (Group::Reference, false) => &mut stratum.reference_wrong,
            (Group::Focal, true) => &mut stratum.focal_right,
            (Group::Focal, false) => &mut stratum.focal_wrong,
        };
        *cell += 1.0;
    }
    strata.retain(|stratum| stratum.reference() > 0.0 && stratum.focal() > 0.0);
    strata
}
