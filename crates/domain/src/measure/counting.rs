//! What one value of a measure is made of: a number, a part of a whole, events in an exposure, the time between events.

use super::{ChartChoice, Fraction, PointProblem, Unit};
use crate::word::words;

words! {
    /// What one value is.
    Kind {
        /// One number a period, whatever it is.
        Value = "value",
        /// A mean of several, with how many they are.
        Mean = "mean",
        /// How many of how many, shown as a percentage.
        Proportion = "proportion",
        /// Events over an exposure that differs: suspensions in student-days.
        Rate = "rate",
        /// Events where every period has the same exposure.
        Count = "count",
        /// Days between rare events; a point stands on the day of each event.
        Between = "between",
    }
}

words! {
    /// Which rules mark a chart.
    RuleChoice {
        /// The chart's own: Anhøj, and Shewhart where there are limits.
        Standard = "standard",
        /// Long runs and few crossings only.
        Anhoej = "anhoej",
        /// Points outside the limits only.
        Shewhart = "shewhart",
        /// Western Electric 1956.
        WesternElectric = "western-electric",
        /// Nelson 1984.
        Nelson = "nelson",
        /// NHS England, Making Data Count.
        Nhs = "nhs",
    }
}

/// What one value is made of, in the words of who defined it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Counting {
    /// What one value is.
    pub kind: Kind,
    /// What is counted above the line: «asistieron».
    pub counted: String,
    /// Among what, below the line: «estudiantes matriculados».
    pub among: String,
    /// A rate is told for each so many of the exposure.
    pub per: i64,
    /// Which rules mark its charts.
    pub rules: RuleChoice,
}

impl Default for Counting {
    fn default() -> Self {
        Self {
            kind: Kind::Value,
            counted: String::new(),
            among: String::new(),
            per: 100,
            rules: RuleChoice::Standard,
        }
    }
}

impl Kind {
    /// Whether a value is made of a numerator and a denominator.
    #[must_use]
    pub const fn has_denominator(self) -> bool {
        matches!(self, Self::Proportion | Self::Rate)
    }

    /// Whether a chart can be drawn of it.
    #[must_use]
    pub const fn fits(self, chart: ChartChoice) -> bool {
        match chart {
            ChartChoice::Standard | ChartChoice::Run | ChartChoice::Individuals => true,
            ChartChoice::P | ChartChoice::PPrime => matches!(self, Self::Proportion),
            ChartChoice::U | ChartChoice::UPrime => matches!(self, Self::Rate),
            ChartChoice::C => matches!(self, Self::Count),
            ChartChoice::T => matches!(self, Self::Between),
        }
    }
}

impl Counting {
    /// What a fraction is worth in the unit of the measure: percentages of a proportion, events per so many of a rate.
    ///
    /// # Errors
    /// A denominator that is not positive, a negative numerator, more than all.
    pub fn value(&self, fraction: Fraction) -> Result<f64, PointProblem> {
        let Fraction { numerator, denominator } = fraction;
        if !(numerator.is_finite() && denominator.is_finite()) {
            return Err(PointProblem::NotANumber);
        }
        if denominator <= 0.0 {
            return Err(PointProblem::NoDenominator);
        }
        if numerator < 0.0 {
            return Err(PointProblem::Negative);
        }
        match self.kind {
            Kind::Proportion if numerator > denominator => Err(PointProblem::MoreThanAll),
            Kind::Proportion => Ok(100.0 * numerator / denominator),
            _ => Ok(self.per as f64 * numerator / denominator),
        }
    }

    /// The only unit that a value of this kind can have; none where the person chooses.
    #[must_use]
    pub const fn unit(&self) -> Option<Unit> {
        match self.kind {
            Kind::Proportion => Some(Unit::Percent),
            Kind::Between => Some(Unit::Days),
            Kind::Count | Kind::Rate => Some(Unit::Count),
            Kind::Value | Kind::Mean => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counting(kind: Kind) -> Counting {
        Counting {
            kind,
            ..Counting::default()
        }
    }

    #[test]
    fn a_fraction_has_its_value() {
        let of = |numerator, denominator| Fraction { numerator, denominator };
        assert_eq!(counting(Kind::Proportion).value(of(21.0, 28.0)), Ok(75.0));
        assert_eq!(counting(Kind::Rate).value(of(3.0, 600.0)), Ok(0.5));
        assert_eq!(
            counting(Kind::Proportion).value(of(29.0, 28.0)),
            Err(PointProblem::MoreThanAll)
        );
        assert_eq!(
            counting(Kind::Rate).value(of(1.0, 0.0)),
            Err(PointProblem::NoDenominator)
        );
        assert_eq!(counting(Kind::Rate).value(of(-1.0, 2.0)), Err(PointProblem::Negative));
        assert_eq!(
            counting(Kind::Rate).value(of(f64::NAN, 2.0)),
            Err(PointProblem::NotANumber)
        );
    }

    #[test]
    fn every_kind_can_be_drawn_by_its_standard() {
        for kind in Kind::ALL {
            assert!(kind.fits(ChartChoice::Standard) && kind.fits(ChartChoice::Run));
        }
        assert!(!Kind::Value.fits(ChartChoice::P));
    }
}
