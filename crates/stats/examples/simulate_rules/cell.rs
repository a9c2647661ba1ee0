//! One kind of series at one length.
//!
//! Owns counting what the judges say, of finished charts and of charts that are looked at again after every point.

use stats::spc::{ChartKind, MIN_BASELINE, NotComputable, autocorrelation};

use crate::chance::Chance;
use crate::judge::{Charts, Judge, Verdict, main_chart};
use crate::row::Row;
use crate::series::{Family, Kind, Series};

/// The word of all judges together, where one signal of any of them counts.
pub const TOGETHER: &str = "all";

/// The warning that neighbours resemble each other, which the product gives beside a chart.
pub const WARNING: &str = "autocorrelation-warning";

const JUDGES: usize = Judge::ALL.len();

/// What was counted, by judge.
#[derive(Default)]
struct Counts {
    signal: [usize; JUDGES],
    any: usize,
    seen: [usize; JUDGES],
    watched: [usize; JUDGES],
    /// Points of the new level on the chart when the change was first seen, one entry for each series in which it was.
    delays: [Vec<usize>; JUDGES],
    warnings: usize,
}

/// All figures of a kind at a length, from so many series.
pub fn figures(kind: &Kind, points: usize, of: usize, chance: &mut Chance) -> Result<Vec<Row>, NotComputable> {
    let mut counts = Counts::default();
    let mut last = None;
    for _ in 0..of {
        let series = (kind.make)(points, chance);
        counts.look(&series, points)?;
        // below that, the product says that it is too early, and the twelfth point is the last one
        if points > MIN_BASELINE {
            match kind.family {
                Family::Stable => counts.watch_for_alarms(&series, points)?,
                Family::Shift => counts.watch_for_change(&series, points)?,
                Family::Event | Family::Dependent => {}
            }
        }
        last = Some(series);
    }
    Ok(last
        .map(|series| counts.rows(kind, &series, points, of))
        .unwrap_or_default())
}

impl Counts {
    /// The finished chart, looked at once.
    fn look(&mut self, series: &Series, points: usize) -> Result<(), NotComputable> {
        let charts = Charts::of(series, points)?;
        let verdicts = charts.verdicts(series.since);
        self.any += usize::from(verdicts.iter().any(|verdict| verdict.any));
        for (judge, Verdict { any, seen }) in verdicts.into_iter().enumerate() {
            self.signal[judge] += usize::from(any);
            self.seen[judge] += usize::from(seen);
        }
        self.warnings += usize::from(autocorrelation(&charts.main).is_ok_and(|found| found.warning));
        Ok(())
    }

    /// The chart made anew after every point, from the twelfth on: is there ever a signal?
    fn watch_for_alarms(&mut self, series: &Series, points: usize) -> Result<(), NotComputable> {
        let mut ever = [false; JUDGES];
        for until in MIN_BASELINE..=points {
            for (ever, verdict) in ever.iter_mut().zip(Charts::of(series, until)?.verdicts(None)) {
                *ever |= verdict.any;
            }
        }
        for (count, ever) in self.watched.iter_mut().zip(ever) {
            *count += usize::from(ever);
        }
        Ok(())
    }

    /// The chart made anew after every point since the change: when is it first seen?
    fn watch_for_change(&mut self, series: &Series, points: usize) -> Result<(), NotComputable> {
        let since = series.since.unwrap_or(points);
        let mut found = [false; JUDGES];
        for until in since + 1..=points {
            for (judge, verdict) in Charts::of(series, until)?
                .verdicts(series.since)
                .into_iter()
                .enumerate()
            {
                if verdict.seen && !found[judge] {
                    found[judge] = true;
                    self.delays[judge].push(until - since);
                }
            }
        }
        Ok(())
    }

    fn rows(mut self, kind: &Kind, series: &Series, points: usize, of: usize) -> Vec<Row> {
        let (main, watched) = (main_chart(series), points > MIN_BASELINE);
        let share = |count: usize| Some(count as f64 / of as f64);
        let mut rows = Vec::new();
        let mut row = |chart: ChartKind, rules: &str, figure: &str, value: Option<f64>| {
            rows.push(Row {
                series: kind.word.to_owned(),
                points: Some(points),
                chart: chart.to_string(),
                rules: rules.to_owned(),
                figure: figure.to_owned(),
                of: Some(of),
                value,
            });
        };
        for (at, judge) in Judge::ALL.into_iter().enumerate() {
            let (chart, rules) = (judge.chart(main), judge.word());
            row(chart, &rules, "signal", share(self.signal[at]));
            if series.since.is_some() {
                row(chart, &rules, "seen", share(self.seen[at]));
            }
            if watched && kind.family == Family::Stable {
                row(chart, &rules, "watched-signal", share(self.watched[at]));
            }
            if watched && kind.family == Family::Shift {
                row(chart, &rules, "watched-seen", share(self.delays[at].len()));
                row(chart, &rules, "median-delay", median(&mut self.delays[at]));
            }
        }
        row(main, TOGETHER, "signal", share(self.any));
        row(main, "", WARNING, share(self.warnings));
        rows
    }
}

/// The middle one, or the mean of the two middle ones; none of nothing.
pub fn median(numbers: &mut [usize]) -> Option<f64> {
    numbers.sort_unstable();
    let middle = numbers.len() / 2;
    let upper = *numbers.get(middle)? as f64;
    Some(if numbers.len() % 2 == 1 {
        upper
    } else {
        (numbers[middle - 1] as f64 + upper) / 2.0
    })
}
