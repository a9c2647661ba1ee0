//! Points as a series: the small groups sieved out, what people know of it put in its place, the fitting chart chosen,
//! the unit and the rhythm named for the figures.

use domain::measure::{Cadence, ChartChoice, Direction, Kind, Measure, NewPoint, RuleChoice, Unit};
use domain::suppression;
use domain::time::Day;
use i18n::Lang;
use jiff::civil::Date;
use stats::spc::{
    Chart, ChartKind, Choice, Input, Nature, NotComputable, Options, Profile, Reading, RuleSet, Why, analyze,
    analyze_rates, choose, read,
};

use super::known::Known;

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
    /// Why this chart, where the figure chose it.
    pub why: Option<Why>,
    /// What a drawn value is multiplied with to be one of the measure.
    scale: f64,
}

/// One entry a point in each list.
struct Numbers {
    values: Vec<Option<f64>>,
    /// Counts and denominators, where every shown point has them.
    parts: Option<Parts>,
}

/// Counts and their denominators.
type Parts = (Vec<Option<f64>>, Vec<Option<f64>>);

impl Series {
    /// Of points in order; `None` where none of them can be shown.
    #[must_use]
    pub fn of(measure: &Measure, points: &[NewPoint], known: &Known, sees_small: bool) -> Option<Self> {
        let shown = |point: &NewPoint| sees_small || suppression::may_show(point.n);
        let scale = if is_share(measure) { 100.0 } else { 1.0 };
        let numbers = numbers(measure, points, scale, shown);
        let choice = choice(measure, &numbers);
        let mut options = options(measure, choice.chart, scale);
        options.phase_starts = starts(points, known);
        let dates: Vec<Date> = points.iter().map(|point| point.period.0).collect();
        options.exclude = charts::left_out(&known.marks(), &dates, cadence(measure.cadence));
        let chart = made(&numbers, &options).or_else(|_| {
            // What people know can leave a chart without values; then the numbers alone are better than nothing.
            (options.phase_starts, options.exclude) = (Vec::new(), Vec::new());
            made(&numbers, &options)
        });
        // Nothing to take a centre from is no fault of ours: the page says that there is nothing yet.
        let chart = chart.ok()?;
        Some(Self {
            reading: read(&chart),
            dates,
            counts: points
                .iter()
                .map(|point| u64::try_from(point.n.filter(|_| shown(point))?).ok())
                .collect(),
            chart,
            why: matches!(measure.chart, ChartChoice::Standard).then_some(choice.reason),
            scale,
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

    /// The newest value that may be shown, in the measure's unit.
    #[must_use]
    pub fn latest(&self) -> Option<f64> {
        let newest = self.chart.points.iter().rev().find_map(|point| point.y);
        newest.map(|y| y * self.scale)
    }
}

/// Whether its chart is one of proportions from 0 to 1.
fn is_share(measure: &Measure) -> bool {
    measure.counting.kind == Kind::Proportion
}

fn numbers(measure: &Measure, points: &[NewPoint], scale: f64, shown: impl Fn(&NewPoint) -> bool) -> Numbers {
    if measure.counting.kind == Kind::Between {
        return between(points, shown);
    }
    let values: Vec<Option<f64>> = points
        .iter()
        .map(|point| shown(point).then_some(point.value / scale))
        .collect();
    let parts: Option<Vec<_>> = if measure.counting.kind.has_denominator() {
        let of = |point: &NewPoint| {
            if shown(point) {
                part(measure, point).map(|(count, whole)| (Some(count), Some(whole)))
            } else {
                Some((None, None))
            }
        };
        points.iter().map(of).collect()
    } else {
        None
    };
    Numbers {
        values,
        parts: parts.map(|parts| parts.into_iter().unzip()),
    }
}

/// A point stands on the day of an event: its value is the days since the event before. The first has none.
fn between(points: &[NewPoint], shown: impl Fn(&NewPoint) -> bool) -> Numbers {
    let days = |pair: &[NewPoint]| shown(&pair[1]).then(|| pair[1].period.days_since(pair[0].period) as f64);
    let mut values = vec![None; points.len().min(1)];
    values.extend(points.windows(2).map(days));
    Numbers { values, parts: None }
}

/// Count and whole of a point, as entered, or from a percentage and the number behind it. A rate's whole is counted in as
/// many as it is told for, so that what is drawn is in the measure's unit.
#[must_use]
pub fn part(measure: &Measure, point: &NewPoint) -> Option<(f64, f64)> {
    let per = match measure.counting.kind {
        Kind::Rate => measure.counting.per as f64,
        _ => 1.0,
    };
    if let Some(fraction) = point.fraction {
        return Some((fraction.numerator, fraction.denominator / per));
    }
    let n = point.n.filter(|n| *n > 0)? as f64;
    is_share(measure).then_some((point.value / 100.0 * n, n))
}

/// The chart that the measure asks for, or the one that fits it.
fn choice(measure: &Measure, numbers: &Numbers) -> Choice {
    let asked = match measure.chart {
        ChartChoice::Standard => None,
        ChartChoice::Run => Some(ChartKind::Run),
        ChartChoice::Individuals => Some(ChartKind::I),
        ChartChoice::P => Some(ChartKind::P),
        ChartChoice::PPrime => Some(ChartKind::Pp),
        ChartChoice::U => Some(ChartKind::U),
        ChartChoice::UPrime => Some(ChartKind::Up),
        ChartChoice::C => Some(ChartKind::C),
        ChartChoice::T => Some(ChartKind::T),
    };
    let standard = standard(measure, numbers);
    match asked {
        // Without its denominators a chart of proportions or rates would be a guess.
        Some(chart) if chart.input() != Input::Rates || numbers.parts.is_some() => Choice { chart, ..standard },
        _ => standard,
    }
}

fn standard(measure: &Measure, numbers: &Numbers) -> Choice {
    let nature = match measure.counting.kind {
        Kind::Proportion if numbers.parts.is_some() => Nature::Proportion,
        Kind::Rate if numbers.parts.is_some() => Nature::Rate,
        Kind::Count => Nature::Count,
        Kind::Between => Nature::TimeBetween,
        Kind::Value | Kind::Mean | Kind::Proportion | Kind::Rate => Nature::Measurement,
    };
    let primed = match nature {
        Nature::Proportion => Some(ChartKind::Pp),
        Nature::Rate => Some(ChartKind::Up),
        _ => None,
    };
    let sigma_z = primed.and_then(|kind| {
        let chart = made(numbers, &Options::new(kind)).ok()?;
        chart.phases.first()?.sigma_z
    });
    choose(&Profile {
        nature,
        measured: numbers.values.iter().flatten().count(),
        sigma_z,
    })
}

fn options(measure: &Measure, chart: ChartKind, scale: f64) -> Options {
    let mut options = Options::new(chart);
    options.target = measure.target.map(|target| target / scale);
    options.direction = match measure.direction {
        Direction::Up => stats::spc::Direction::Up,
        Direction::Down => stats::spc::Direction::Down,
        Direction::None => stats::spc::Direction::None,
    };
    let rules = match measure.counting.rules {
        RuleChoice::Standard => None,
        RuleChoice::Anhoej => Some(RuleSet::Anhoej),
        RuleChoice::Shewhart => Some(RuleSet::Shewhart),
        RuleChoice::WesternElectric => Some(RuleSet::WesternElectric),
        RuleChoice::Nelson => Some(RuleSet::Nelson),
        RuleChoice::Nhs => Some(RuleSet::Nhs),
    };
    // Rules that this chart can't bear give way to its own: a short series is drawn as a run chart first.
    options.rules = rules.filter(|rules| chart.allows(*rules)).into_iter().collect();
    options
}

/// The first point of each accepted phase; a phase before the first point or after the last one is none.
fn starts(points: &[NewPoint], known: &Known) -> Vec<usize> {
    let at = |day: Day| points.iter().position(|point| point.period >= day);
    let mut starts: Vec<usize> = known.phases.iter().filter_map(|phase| at(phase.starts_on)).collect();
    starts.retain(|start| *start > 0);
    starts.dedup();
    starts
}

fn made(numbers: &Numbers, options: &Options) -> Result<Chart, NotComputable> {
    match &numbers.parts {
        Some((counts, wholes)) if options.chart.input() == Input::Rates => analyze_rates(counts, wholes, options),
        _ => analyze(&numbers.values, options),
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

/// The figures' word for what the drawn numbers of a measure are.
#[must_use]
pub fn unit(measure: &Measure) -> charts::Unit {
    let decimals = u8::try_from(measure.decimals.clamp(0, 3)).unwrap_or(0);
    match measure.unit {
        _ if is_share(measure) => charts::Unit::Proportion { decimals },
        Unit::Percent => charts::Unit::Percent { decimals },
        _ => charts::Unit::Number { decimals },
    }
}

/// A value of a measure as people read it: `52 %`, `6,2`.
#[must_use]
pub fn value(measure: &Measure, value: f64, lang: Lang) -> String {
    let scale = if is_share(measure) { 100.0 } else { 1.0 };
    unit(measure).text(value / scale, lang)
}
