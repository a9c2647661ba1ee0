//! Points as a series: the small groups sieved out, the unit and the rhythm named for the figures.

use domain::measure::{Cadence, ChartChoice, Direction, Measure, Point, Unit};
use domain::suppression;
use domain::time::Day;
use i18n::Lang;
use jiff::civil::Date;
use stats::spc::{Chart, ChartKind, Options, Reading, analyze, read};

/// An analysed series with what a figure needs beside it.
pub struct Series {
    /// The analysis.
    pub chart: Chart,
    /// What it says.
    pub reading: Reading,
    /// One date a point.
    pub dates: Vec<Date>,
    /// How many stand behind each point.
    pub counts: Vec<Option<u64>>,
}

impl Series {
    /// Of points in order; `None` where none of them can be shown.
    #[must_use]
    pub fn of(measure: &Measure, points: &[Point], sees_small: bool) -> Option<Self> {
        let shown = |point: &Point| sees_small || suppression::may_show(point.n);
        let values: Vec<Option<f64>> = points.iter().map(|point| shown(point).then_some(point.value)).collect();
        let mut options = Options::new(match measure.chart {
            ChartChoice::Run => ChartKind::Run,
            ChartChoice::Individuals => ChartKind::I,
        });
        options.target = measure.target;
        options.direction = match measure.direction {
            Direction::Up => stats::spc::Direction::Up,
            Direction::Down => stats::spc::Direction::Down,
            Direction::None => stats::spc::Direction::None,
        };
        // Nothing to take a centre from is no fault of ours: the page says that there is nothing yet.
        let chart = analyze(&values, &options).ok()?;
        Some(Self {
            reading: read(&chart),
            dates: points.iter().map(|point| point.period.0).collect(),
            counts: points
                .iter()
                .map(|point| {
                    let n = point.n.filter(|_| shown(point))?;
                    u64::try_from(n).ok()
                })
                .collect(),
            chart,
        })
    }

    /// The positions before which the line of a small chart is cut: between them a point was due and didn't come.
    #[must_use]
    pub fn gaps(&self, cadence: Cadence) -> Vec<usize> {
        let most = match cadence {
            Cadence::Weekly => 11,
            Cadence::Monthly => 46,
            Cadence::Semester => 256,
            Cadence::Yearly => 548,
        };
        let apart = |pair: &[Date]| Day(pair[1]).days_since(Day(pair[0])) > most;
        let pairs = self.dates.windows(2).enumerate();
        pairs.filter(|(_, pair)| apart(pair)).map(|(i, _)| i + 1).collect()
    }

    /// The newest value that may be shown.
    #[must_use]
    pub fn latest(&self) -> Option<f64> {
        self.chart.points.iter().rev().find_map(|point| point.y)
    }
}

/// The figures' word for a rhythm.
#[must_use]
pub fn cadence(cadence: Cadence) -> charts::Cadence {
    match cadence {
        Cadence::Weekly => charts::Cadence::Weekly,
        Cadence::Monthly => charts::Cadence::Monthly,
        Cadence::Semester => charts::Cadence::Semester,
        Cadence::Yearly => charts::Cadence::Yearly,
    }
}

/// The figures' word for what the numbers of a measure are.
#[must_use]
pub fn unit(measure: &Measure) -> charts::Unit {
    let decimals = u8::try_from(measure.decimals.clamp(0, 3)).unwrap_or(0);
    match measure.unit {
        Unit::Percent => charts::Unit::Percent { decimals },
        _ => charts::Unit::Number { decimals },
    }
}

/// A value of a measure as people read it: `52 %`, `6,2`.
#[must_use]
pub fn value(measure: &Measure, value: f64, lang: Lang) -> String {
    unit(measure).text(value, lang)
}
