//! What may be asked of a chart.
//!
//! Owns the vocabulary of a request. Must not check it against data: that is `validate`'s.

use super::Pattern;

/// Which chart: how the centre line and the limits come about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChartKind {
    /// Run chart: the median, no limits.
    Run,
    /// Individuals (XmR) chart: the mean, limits from the mean moving range.
    I,
    /// Moving ranges of single values.
    Mr,
    /// Means of subgroups; needs the observations.
    Xbar,
    /// Standard deviations of subgroups; needs the observations.
    S,
    /// Proportions: limits by the binomial; needs denominators.
    P,
    /// Proportions, limits widened by what varies between points (Laney's P').
    Pp,
    /// Rates: limits by Poisson; needs denominators.
    U,
    /// Rates, limits widened by what varies between points (Laney's U').
    Up,
    /// Counts over equal opportunities: limits by Poisson.
    C,
    /// Cases between rare events: limits by the geometric distribution, the median drawn.
    G,
    /// Time between rare events: an individuals chart of the values to the power 1/3.6.
    T,
}

/// What a chart is computed from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Input {
    /// One value a point ([`super::analyze`]); a rate is divided first ([`super::analyze_rates`]).
    Values,
    /// A count and its denominator ([`super::analyze_rates`]).
    Rates,
    /// Several observations a point ([`super::analyze_subgroups`]).
    Subgroups,
}

impl ChartKind {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Run,
        Self::I,
        Self::Mr,
        Self::Xbar,
        Self::S,
        Self::P,
        Self::Pp,
        Self::U,
        Self::Up,
        Self::C,
        Self::G,
        Self::T,
    ];

    /// What it is computed from.
    pub fn input(self) -> Input {
        match self {
            Self::Run | Self::I | Self::Mr | Self::C | Self::G | Self::T => Input::Values,
            Self::P | Self::Pp | Self::U | Self::Up => Input::Rates,
            Self::Xbar | Self::S => Input::Subgroups,
        }
    }

    /// May this set of rules be applied to it?
    ///
    /// A run chart has no limits. Moving ranges share a value with their neighbours, so that their runs are long by
    /// construction. Rules by zones (Western Electric, Nelson) want limits that are symmetric around the line. NHS England's
    /// are for individuals charts.
    pub fn allows(self, rules: RuleSet) -> bool {
        match rules {
            RuleSet::Anhoej => self != Self::Mr,
            RuleSet::Shewhart => self != Self::Run,
            RuleSet::WesternElectric | RuleSet::Nelson => {
                !matches!(self, Self::Run | Self::Mr | Self::S | Self::G | Self::T)
            }
            RuleSet::Nhs => self == Self::I,
        }
    }
}

/// Which way is better for this measure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Direction {
    /// More is better (attendance).
    Up,
    /// Less is better (suspensions).
    Down,
    /// Neither is better, or nobody has said.
    #[default]
    None,
}

/// A published set of rules that mark points. Variants of one idea differ between authors (8, 9 or 7 on one side), so a set is
/// always named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RuleSet {
    /// Unusually long runs and unusually few crossings, limits by the number of useful points (Anhøj & Olesen 2014).
    Anhoej,
    /// One point outside the 3-sigma limits (Shewhart 1931).
    Shewhart,
    /// One beyond 3 sigma, 2 of 3 beyond 2, 4 of 5 beyond 1, 8 on one side (Western Electric 1956).
    WesternElectric,
    /// The eight tests of Nelson 1984.
    Nelson,
    /// NHS England, Making Data Count: one mark a point, and limits by the factor 2.66.
    Nhs,
}

impl RuleSet {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Anhoej,
        Self::Shewhart,
        Self::WesternElectric,
        Self::Nelson,
        Self::Nhs,
    ];

    /// How many points in a row a pattern of this set takes; none where it is not the set's own, or depends on the series.
    pub fn points(self, pattern: Pattern) -> Option<usize> {
        match (self, pattern) {
            (Self::WesternElectric | Self::Nelson | Self::Nhs, Pattern::TwoOfThree) => Some(3),
            (Self::WesternElectric | Self::Nelson, Pattern::FourOfFive) => Some(5),
            (Self::WesternElectric, Pattern::OneSide) | (Self::Nelson, Pattern::Mixture) => Some(8),
            (Self::Nelson, Pattern::OneSide) => Some(9),
            (Self::Nhs, Pattern::OneSide | Pattern::Trend) => Some(7),
            (Self::Nelson, Pattern::Trend) => Some(6),
            (Self::Nelson, Pattern::Alternating) => Some(14),
            (Self::Nelson, Pattern::Stratification) => Some(15),
            _ => None,
        }
    }
}

/// A request for one chart. All positions are 0-based and count points after aggregation, in the order of the series.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// Which chart.
    pub chart: ChartKind,
    /// First point of each new phase, in any order; 0 is allowed and says nothing new.
    pub phase_starts: Vec<usize>,
    /// How many first points make the baseline; the rest is judged against it. Not together with `phase_starts`.
    pub freeze: Option<usize>,
    /// Points drawn and compared with the limits, but left out of centre, limits and runs.
    pub exclude: Vec<usize>,
    /// Drop moving ranges of at least 3.267 times their mean, once, before taking sigma (Nelson 1982).
    pub screen_mr: bool,
    /// The value aimed at; it is drawn, and changes nothing in the analysis.
    pub target: Option<f64>,
    /// Which way is better.
    pub direction: Direction,
    /// Which rules mark points; empty means the chart's own: Anhøj, and Shewhart where there are limits.
    pub rules: Vec<RuleSet>,
    /// A centre line given from outside, instead of the series' own.
    pub center: Option<f64>,
}

impl Options {
    /// A chart with nothing special: one phase, no freeze, nothing excluded or screened, the chart's own rules.
    pub fn new(chart: ChartKind) -> Self {
        Self {
            chart,
            phase_starts: Vec::new(),
            freeze: None,
            exclude: Vec::new(),
            screen_mr: false,
            target: None,
            direction: Direction::None,
            rules: Vec::new(),
            center: None,
        }
    }
}
