//! What is asked for.
//!
//! Owns the models by their names and how exactly they are to be found.

use std::fmt;

use super::shape::Shape;
use super::{Item, NotComputable};

/// How answers depend on one trait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Model {
    /// Two answers, slopes 1, the variance of the trait free (Rasch G 1960).
    Rasch,
    /// Two answers, a slope for each item, the trait with variance 1 (Birnbaum A 1968).
    TwoParameter,
    /// Ordered answers, graded (Samejima 1969), a slope for each item, the trait with variance 1.
    GradedResponse,
    /// Ordered answers, partial credit (Masters 1982), slopes 1, the variance of the trait free.
    PartialCredit,
    /// Partial credit with a slope for each item (Muraki 1992), the trait with variance 1.
    GeneralizedPartialCredit,
}

impl Model {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Rasch,
        Self::TwoParameter,
        Self::GradedResponse,
        Self::PartialCredit,
        Self::GeneralizedPartialCredit,
    ];

    /// Is it for right or wrong only?
    pub fn is_dichotomous(self) -> bool {
        matches!(self, Self::Rasch | Self::TwoParameter)
    }

    /// Have all items the same slope, so that the trait's variance is free?
    pub fn shares_slope(self) -> bool {
        matches!(self, Self::Rasch | Self::PartialCredit)
    }

    /// The shape of its items.
    pub fn shape(self) -> Shape {
        match self {
            Self::Rasch | Self::TwoParameter | Self::GradedResponse => Shape::Graded,
            Self::PartialCredit | Self::GeneralizedPartialCredit => Shape::PartialCredit,
        }
    }

    /// So many items at least: a slope for each takes three, as a factor does.
    pub(super) fn least_items(self) -> usize {
        if self.shares_slope() { 2 } else { 3 }
    }
}

impl fmt::Display for Model {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Rasch => "rasch",
            Self::TwoParameter => "2pl",
            Self::GradedResponse => "grm",
            Self::PartialCredit => "pcm",
            Self::GeneralizedPartialCredit => "gpcm",
        })
    }
}

/// How exactly.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Options {
    /// The model.
    pub model: Model,
    /// Points of the trait over which it is summed, equally spaced from −6 to 6 standard deviations.
    pub nodes: usize,
    /// The search has come to rest where its last step, which is quadratic, moved no parameter by more than this.
    pub tolerance: f64,
}

impl Options {
    /// 61 points, as mirt has them; a last step of 10⁻⁶, after which the next would be about 10⁻¹².
    pub fn new(model: Model) -> Self {
        Self {
            model,
            nodes: 61,
            tolerance: 1e-6,
        }
    }

    pub(super) fn validate(&self, items: &[Item]) -> Result<(), NotComputable> {
        if !(5..=1000).contains(&self.nodes) {
            return Err(NotComputable::Quadrature { have: self.nodes });
        }
        if !(self.tolerance > 0.0 && self.tolerance.is_finite()) {
            return Err(NotComputable::Tolerance);
        }
        let need = self.model.least_items();
        if items.len() < need {
            let have = items.len();
            return Err(NotComputable::TooFewItems { have, need });
        }
        Ok(())
    }
}
