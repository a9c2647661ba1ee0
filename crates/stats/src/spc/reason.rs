//! Why there is no chart.
//!
//! Owns the catalogue of reasons; pages translate them by variant. The `Display` text is for a terminal and a log.

use std::fmt;

use super::{ChartKind, Input, RuleSet};

/// A named reason for having no result. Positions are 0-based here and in the terminal's text 1-based, as people count.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(missing_docs, reason = "a variant's own text says what its fields are")]
pub enum NotComputable {
    /// Freezing a baseline and splitting into phases answer the same question in two ways.
    FreezeWithPhases,
    /// The baseline must have at least one point and not more than there are.
    FreezeOutOfRange { freeze: usize, points: usize },
    /// A phase starts after the last point.
    PhaseStartOutOfRange { start: usize, points: usize },
    /// An excluded point does not exist.
    ExcludeOutOfRange { index: usize, points: usize },
    /// The given centre line is not a number.
    CenterNotFinite,
    /// The target is not a number.
    TargetNotFinite,
    /// These rules cannot be applied to this chart.
    RuleNotAvailable { rule: RuleSet, chart: ChartKind },
    /// Values and denominators differ in number.
    LengthsDiffer { values: usize, denominators: usize },
    /// A value or denominator is NaN or infinite.
    NotFinite { index: usize },
    /// A denominator is negative, or zero below a value that is not.
    BadDenominator { index: usize },
    /// This chart is computed from something else than what was given.
    NeedsOther { chart: ChartKind, needs: Input },
    /// A count, a proportion's count or a number of cases is negative.
    Negative { index: usize },
    /// A time between events is not positive.
    NotPositive { index: usize },
    /// More events than the denominator allows, on a chart of proportions.
    MoreThanAll { index: usize },
    /// The given centre line lies where no value of this chart can.
    CenterOutOfRange { chart: ChartKind },
    /// This statistic says nothing about such a chart.
    NotOnThisChart { chart: ChartKind },
    /// Fewer measured values than this statistic takes.
    TooFewValues { have: usize, need: usize },
    /// All values are the same, so that there is nothing to compare their variation with.
    Constant,
    /// Nothing is left to take a centre line from.
    NoValues,
    /// The values are so large that their sums leave the range of double precision.
    Overflow,
}

impl NotComputable {
    /// Was the request wrong (rather than the data not enough for it)?
    pub fn is_request(&self) -> bool {
        !matches!(
            self,
            Self::NoValues | Self::Overflow | Self::TooFewValues { .. } | Self::Constant
        )
    }
}

impl fmt::Display for NotComputable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::FreezeWithPhases => write!(f, "a frozen baseline and phases cannot be combined: choose one"),
            Self::FreezeOutOfRange { freeze, points } => {
                write!(f, "the baseline of {freeze} points does not fit a series of {points}")
            }
            Self::PhaseStartOutOfRange { start, points } => {
                write!(
                    f,
                    "a phase cannot start at point {}: the series has {points}",
                    start + 1
                )
            }
            Self::ExcludeOutOfRange { index, points } => {
                write!(f, "point {} cannot be excluded: the series has {points}", index + 1)
            }
            Self::CenterNotFinite => write!(f, "the given centre line is not a finite number"),
            Self::TargetNotFinite => write!(f, "the target is not a finite number"),
            Self::RuleNotAvailable { rule, chart } => {
                write!(f, "rules {rule} are not available for the {chart} chart")
            }
            Self::LengthsDiffer { values, denominators } => {
                write!(f, "{values} values but {denominators} denominators")
            }
            Self::NotFinite { index } => write!(f, "point {} is not a finite number", index + 1),
            Self::BadDenominator { index } => write!(f, "point {} has a denominator that is not positive", index + 1),
            Self::NeedsOther { chart, needs } => write!(f, "the {chart} chart is made of {needs}"),
            Self::Negative { index } => write!(f, "point {} is negative, and counts are not", index + 1),
            Self::NotPositive { index } => {
                write!(f, "point {} is not positive, and times between events are", index + 1)
            }
            Self::MoreThanAll { index } => write!(f, "point {} has more events than its denominator", index + 1),
            Self::CenterOutOfRange { chart } => {
                write!(f, "the given centre line lies where no value of the {chart} chart can")
            }
            Self::NotOnThisChart { chart } => write!(f, "not available for the {chart} chart"),
            Self::TooFewValues { have, need } => write!(f, "too few points: {have} measured, {need} needed"),
            Self::Constant => write!(f, "all values are the same"),
            Self::NoValues => write!(f, "too few points: no phase has a value to take a centre line from"),
            Self::Overflow => write!(f, "the values are too large to be added up in double precision"),
        }
    }
}

impl std::error::Error for NotComputable {}

impl fmt::Display for RuleSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Anhoej => "anhoej",
            Self::Shewhart => "shewhart",
            Self::WesternElectric => "western-electric",
            Self::Nelson => "nelson",
            Self::Nhs => "nhs",
        })
    }
}

impl fmt::Display for ChartKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Run => "run",
            Self::I => "i",
            Self::Mr => "mr",
            Self::Xbar => "xbar",
            Self::S => "s",
            Self::P => "p",
            Self::Pp => "pp",
            Self::U => "u",
            Self::Up => "up",
            Self::C => "c",
            Self::G => "g",
            Self::T => "t",
        })
    }
}

impl fmt::Display for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Values => "single values",
            Self::Rates => "counts and their denominators",
            Self::Subgroups => "subgroups of observations",
        })
    }
}
