//! How long until the first signal, where line and limits are known?
//!
//! Owns average run lengths, the figure that the literature of control charts gives. Line and sigma are known here, 0 and 1, so that
//! a difference to a published number is the rules' and not the estimate's.

use stats::spc::{Chart, ChartKind, NotComputable, Options, RuleSet, analyze};

use crate::cell::median;
use crate::chance::Chance;
use crate::row::Row;

/// Sets whose limits do not depend on how long the series is. (Anhøj's do, so that they have no run length.)
pub const SETS: [RuleSet; 4] = [
    RuleSet::Shewhart,
    RuleSet::WesternElectric,
    RuleSet::Nelson,
    RuleSet::Nhs,
];

/// Where the process is, in sigmas from the known line, from the first point on.
pub const LEVELS: [u8; 4] = [0, 1, 2, 3];

/// The longest pattern of any set takes 15 points.
const LONGEST_PATTERN: usize = 15;

/// Average, standard error and median of so many run lengths.
pub fn figures(set: RuleSet, level: u8, of: usize, chance: &mut Chance) -> Result<Vec<Row>, NotComputable> {
    let known = Known::of(set);
    let mut lengths = (0..of)
        .map(|_| known.run_length(level, chance))
        .collect::<Result<Vec<usize>, NotComputable>>()?;
    let average = lengths.iter().sum::<usize>() as f64 / of as f64;
    let squares: f64 = lengths.iter().map(|length| (*length as f64 - average).powi(2)).sum();
    let error = (of > 1).then(|| (squares / (of - 1) as f64 / of as f64).sqrt());
    let row = |figure: &str, value: Option<f64>| Row {
        series: format!("level-{level}"),
        points: None,
        chart: known.options.chart.to_string(),
        rules: set.to_string(),
        figure: figure.to_owned(),
        of: Some(of),
        value,
    };
    Ok(vec![
        row("average-run-length", Some(average)),
        row("standard-error", error),
        row("median-run-length", median(&mut lengths)),
    ])
}

/// A chart whose line and limits do not come from what is judged.
struct Known {
    options: Options,
    /// Points before the first one that counts.
    before: Vec<f64>,
    center: f64,
    sigma: f64,
}

impl Known {
    fn of(set: RuleSet) -> Self {
        let count_chart = set != RuleSet::Nhs;
        let mut options = Options::new(if count_chart { ChartKind::C } else { ChartKind::I });
        options.rules = vec![set];
        if count_chart {
            // A count chart with a given line has known limits: its sigma is the line's root.
            let sigma = 1_000.0;
            options.center = Some(sigma * sigma);
            return Self {
                options,
                before: Vec::new(),
                center: sigma * sigma,
                sigma,
            };
        }
        // NHS England's rules want an individuals chart. Its frozen baseline has the mean 0, and the mean range 3 / 2.66 that makes
        // sigma 1; it ends on the line, so that it takes part in no pattern (but a trend from the very first point, one in 10,000).
        let range = 3.0 / stats::spc::constants::NHS_LIMIT_PER_MEAN_RANGE;
        let before = vec![range, -range, 0.0, 0.0];
        options.freeze = Some(before.len());
        options.center = Some(0.0);
        Self {
            options,
            before,
            center: 0.0,
            sigma: 1.0,
        }
    }

    /// Points up to and including the one at which the chart has its first signal.
    fn run_length(&self, level: u8, chance: &mut Chance) -> Result<usize, NotComputable> {
        let mut values: Vec<Option<f64>> = self.before.iter().copied().map(Some).collect();
        let mut room = 32;
        loop {
            while values.len() < room {
                values.push(Some(self.center + self.sigma * (f64::from(level) + chance.normal())));
            }
            if let Some(first) = first_mark(&analyze(&values, &self.options)?) {
                return Ok(self.completed(&values, first)? - self.before.len());
            }
            room *= 2;
        }
    }

    /// Some sets mark all points of a pattern: it was there to be seen when its last point was.
    fn completed(&self, values: &[Option<f64>], first: usize) -> Result<usize, NotComputable> {
        let end = values.len().min(first + LONGEST_PATTERN);
        for until in first + 1..end {
            if first_mark(&analyze(&values[..until], &self.options)?).is_some() {
                return Ok(until);
            }
        }
        Ok(end)
    }
}

fn first_mark(chart: &Chart) -> Option<usize> {
    chart.points.iter().position(|point| !point.signals.is_empty())
}
