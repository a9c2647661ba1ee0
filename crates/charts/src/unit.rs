//! What the numbers of a measure are, and so how they are written and where their scale may end.

use i18n::Lang;

/// The unit of a series.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unit {
    /// Percentages, 0 to 100.
    Percent {
        /// Decimals shown.
        decimals: u8,
    },
    /// Proportions, 0 to 1, shown as percentages.
    Proportion {
        /// Decimals of the percentage.
        decimals: u8,
    },
    /// Plain numbers: marks, points of a scale, counts.
    Number {
        /// Decimals shown.
        decimals: u8,
    },
}

impl Unit {
    /// A value with its sign: `52 %`, `6,2`.
    #[must_use]
    pub fn text(self, value: f64, lang: Lang) -> String {
        match self {
            Self::Percent { decimals } => lang.percent(value / 100.0, decimals),
            Self::Proportion { decimals } => lang.percent(value, decimals),
            Self::Number { decimals } => lang.number(value, decimals),
        }
    }

    /// A value without its sign, for the first of a pair and for the ticks of a narrow axis.
    #[must_use]
    pub fn bare(self, value: f64, lang: Lang) -> String {
        lang.number(self.shown(value), self.decimals())
    }

    /// From the first value to the second: `25 a 79 %`.
    #[must_use]
    pub fn range(self, low: f64, high: f64, lang: Lang) -> String {
        let ends = [
            ("low", self.bare(low, lang).into()),
            ("high", self.text(high, lang).into()),
        ];
        lang.with("figure-range", &ends)
    }

    /// The greatest value that can be, where there is one.
    pub(crate) fn full(self) -> Option<f64> {
        match self {
            Self::Percent { .. } => Some(100.0),
            Self::Proportion { .. } => Some(1.0),
            Self::Number { .. } => None,
        }
    }

    /// The value inside what can be: no share is under nothing or over everything.
    pub(crate) fn clip(self, value: f64) -> f64 {
        self.full().map_or(value, |full| value.clamp(0.0, full))
    }

    /// The number that is written for a value.
    pub(crate) fn shown(self, value: f64) -> f64 {
        if matches!(self, Self::Proportion { .. }) {
            value * 100.0
        } else {
            value
        }
    }

    pub(crate) fn is_percent(self) -> bool {
        self.full().is_some()
    }

    /// Decimals shown.
    pub(crate) fn decimals(self) -> u8 {
        match self {
            Self::Percent { decimals } | Self::Proportion { decimals } | Self::Number { decimals } => decimals,
        }
    }
}
