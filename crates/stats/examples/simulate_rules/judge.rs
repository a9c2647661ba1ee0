//! Who judges a series: a set of rules on a chart.
//!
//! Owns drawing the charts as the product does (line and limits from the series itself, no screening) and asking each set what it
//! marks. Must not count over series.

use stats::spc::{Chart, ChartKind, NotComputable, Options, RuleSet, Side, analyze, analyze_rates};

use crate::series::Series;

/// A set of rules on a chart. The main chart is the individuals chart, and for percentages the p chart.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Judge {
    /// Anhøj's on a run chart: what a short series gets.
    Run,
    /// The main chart's own: Anhøj's and Shewhart's together.
    Standard,
    /// One set on the main chart; NHS England's always on an individuals chart.
    Set(RuleSet),
}

impl Judge {
    /// All, in the order of the tables.
    pub const ALL: [Self; 7] = [
        Self::Run,
        Self::Standard,
        Self::Set(RuleSet::Anhoej),
        Self::Set(RuleSet::Shewhart),
        Self::Set(RuleSet::WesternElectric),
        Self::Set(RuleSet::Nelson),
        Self::Set(RuleSet::Nhs),
    ];

    /// The word of its rules in the raw figures.
    pub fn word(self) -> String {
        match self {
            Self::Run => RuleSet::Anhoej.to_string(),
            Self::Standard => "standard".to_owned(),
            Self::Set(rules) => rules.to_string(),
        }
    }

    /// The chart that it looks at.
    pub fn chart(self, main: ChartKind) -> ChartKind {
        match self {
            Self::Run => ChartKind::Run,
            Self::Set(RuleSet::Nhs) => ChartKind::I,
            _ => main,
        }
    }

    fn listens_to(self, rules: RuleSet) -> bool {
        match self {
            Self::Run => rules == RuleSet::Anhoej,
            Self::Standard => matches!(rules, RuleSet::Anhoej | RuleSet::Shewhart),
            Self::Set(own) => rules == own,
        }
    }
}

/// What one judge says of one series.
#[derive(Clone, Copy, Default)]
pub struct Verdict {
    /// Any signal on the chart, a point's or the phase's.
    pub any: bool,
    /// A mark upwards, on a point at or after the change. Few crossings have no place and never count here.
    pub seen: bool,
}

/// The charts of one series as it was after `until` points.
pub struct Charts {
    run: Chart,
    /// With all sets that do not change its limits.
    pub main: Chart,
    nhs: Chart,
}

/// The main chart of a series.
pub fn main_chart(series: &Series) -> ChartKind {
    if series.sizes.is_some() {
        ChartKind::P
    } else {
        ChartKind::I
    }
}

impl Charts {
    pub fn of(series: &Series, until: usize) -> Result<Self, NotComputable> {
        let limits = [
            RuleSet::Anhoej,
            RuleSet::Shewhart,
            RuleSet::WesternElectric,
            RuleSet::Nelson,
        ];
        Ok(Self {
            run: chart(series, until, ChartKind::Run, &[RuleSet::Anhoej])?,
            main: chart(series, until, main_chart(series), &limits)?,
            nhs: chart(series, until, ChartKind::I, &[RuleSet::Nhs])?,
        })
    }

    /// What all judges say, in the order of [`Judge::ALL`].
    pub fn verdicts(&self, since: Option<usize>) -> [Verdict; Judge::ALL.len()] {
        Judge::ALL.map(|judge| {
            let chart = match judge {
                Judge::Run => &self.run,
                Judge::Set(RuleSet::Nhs) => &self.nhs,
                _ => &self.main,
            };
            verdict(chart, judge, since)
        })
    }
}

fn chart(series: &Series, until: usize, kind: ChartKind, rules: &[RuleSet]) -> Result<Chart, NotComputable> {
    let mut options = Options::new(kind);
    options.rules = rules.to_vec();
    match &series.sizes {
        Some(sizes) => analyze_rates(&series.values[..until], &sizes[..until], &options),
        None => analyze(&series.values[..until], &options),
    }
}

fn verdict(chart: &Chart, judge: Judge, since: Option<usize>) -> Verdict {
    let runs = judge.listens_to(RuleSet::Anhoej) && chart.phases.iter().any(|phase| phase.runs.signal);
    let mut verdict = Verdict { any: runs, seen: false };
    for point in &chart.points {
        for signal in point.signals.iter().filter(|signal| judge.listens_to(signal.rule())) {
            verdict.any = true;
            verdict.seen |= signal.side() == Some(Side::Above) && since.is_some_and(|since| point.index >= since);
        }
    }
    verdict
}
