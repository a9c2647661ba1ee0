//! What does the chart say?
//!
//! Owns the fourth stage: from marks to findings, the most important one first. Works on types, never on words.

use std::cmp::Reverse;

use super::finding::meaning;
use super::level::level;
use super::runs::runs;
use super::{Chart, Finding, Meaning, Pattern, Phase, Point, Reading, RuleSet, Side, Signal};

/// Fewer useful points than this cannot tell a change from chance: the exact behaviour of the Anhøj rules is known from 10 on
/// (Anhøj & Wentzel-Larsen 2020, PLoS ONE 15(6) e0233920, N = 10-100), and tables of run limits start there.
pub const MIN_USEFUL: usize = 10;

/// Limits from fewer values than this are on trial (NHS England, Making Data Count; Montgomery asks for 20 to 25).
pub const MIN_BASELINE: usize = 12;

/// What the current (last) phase says.
///
/// The newest comes first: shifts and points beyond a limit by their last point, a shift before points that end where it ends,
/// because it says since when and by how much; few crossings last, they have no place. (A single far point drags a mean away
/// from all others, which then make a long run: it must not be said after the run that it made.) Findings that rest on too few
/// points come after the [`Finding::TooFew`] that says so. Excluded points make no finding.
pub fn read(chart: &Chart) -> Reading {
    let Some(phase) = chart.phases.last() else {
        return too_few(0, MIN_USEFUL).alone();
    };
    let Some(center) = phase.center.filter(|_| phase.measured > 0) else {
        return too_few(0, MIN_USEFUL).alone();
    };
    let points = &chart.points[phase.from..=phase.to];
    let (useful, baseline) = (phase.runs.useful, phase.baseline);

    let (mut firm, mut early) = (Vec::new(), Vec::new());
    if useful >= MIN_USEFUL { &mut firm } else { &mut early }.extend(shifts(chart, phase, points, center));
    if baseline >= MIN_BASELINE {
        &mut firm
    } else {
        &mut early
    }
    .extend(beyond_limits(chart, points).into_iter().chain(patterns(chart, points)));
    firm.sort_by_key(newest_first);
    early.sort_by_key(newest_first);
    if useful >= MIN_USEFUL { &mut firm } else { &mut early }.extend(crossings(chart, phase));

    let verdict = if useful == 0 && phase.measured >= MIN_USEFUL {
        Some(Finding::NothingUseful {
            center,
            n: phase.measured,
        })
    } else if useful < MIN_USEFUL {
        Some(too_few(useful, MIN_USEFUL))
    } else if firm.is_empty() && early.is_empty() {
        Some(Finding::NoChange {
            center,
            n: phase.measured,
        })
    } else if firm.is_empty() {
        Some(too_few(baseline, MIN_BASELINE))
    } else {
        None
    };
    let mut rest = firm.into_iter().chain(verdict).chain(early).chain(phase_change(chart));
    // one of them always exists: without a verdict `firm` is not empty
    let main = rest.next().unwrap_or_else(|| too_few(useful, MIN_USEFUL));
    Reading {
        main,
        rest: rest.collect(),
    }
}

fn too_few(have: usize, need: usize) -> Finding {
    Finding::TooFew { have, need }
}

/// Stable, so that a shift stays before points that end where it ends.
fn newest_first(finding: &Finding) -> Reverse<Option<usize>> {
    Reverse(match finding {
        Finding::Shift { until, .. } => Some(*until),
        Finding::BeyondLimit { indices, .. } | Finding::Pattern { indices, .. } => indices.last().copied(),
        _ => None,
    })
}

/// Every run that Anhøj's rule marked.
fn shifts<'a>(
    chart: &'a Chart,
    phase: &'a Phase,
    points: &'a [Point],
    center: f64,
) -> impl Iterator<Item = Finding> + 'a {
    let max = phase
        .runs
        .longest_max
        .filter(|_| chart.rules.contains(&RuleSet::Anhoej))
        .unwrap_or(usize::MAX);
    let runs = runs(points);
    let newest = runs.last().map(|run| run.until);
    runs.into_iter()
        .filter(move |run| run.length > max)
        .map(move |run| Finding::Shift {
            since: run.since,
            until: run.until,
            side: run.side,
            length: run.length,
            center,
            level: level(chart.kind, &points[run.since - phase.from..=run.until - phase.from]).unwrap_or(center),
            ongoing: Some(run.until) == newest,
            good: meaning(run.side, chart.direction),
        })
}

/// Points outside the limits by any set's limit rule, one finding a side.
fn beyond_limits(chart: &Chart, points: &[Point]) -> Vec<Finding> {
    let outside = |side: Side| -> Vec<usize> {
        let limit = |signal: &Signal| signal.pattern() == Pattern::BeyondLimit && signal.side() == Some(side);
        let marked = |point: &&Point| !point.excluded && point.signals.iter().any(limit);
        points.iter().filter(marked).map(|point| point.index).collect()
    };
    [(Side::Above, outside(Side::Above)), (Side::Below, outside(Side::Below))]
        .into_iter()
        .filter(|(_, indices)| !indices.is_empty())
        .map(|(side, indices)| Finding::BeyondLimit {
            indices,
            side,
            good: meaning(side, chart.direction),
        })
        .collect()
}

/// What the other patterns mark, one finding a set, pattern and side.
fn patterns(chart: &Chart, points: &[Point]) -> Vec<Finding> {
    let mut found: Vec<(Signal, Vec<usize>)> = Vec::new();
    for point in points.iter().filter(|point| !point.excluded) {
        for &signal in &point.signals {
            let Signal::Pattern { pattern, .. } = signal else {
                continue;
            };
            if pattern == Pattern::BeyondLimit {
                continue;
            }
            match found.iter_mut().find(|(known, _)| *known == signal) {
                Some((_, indices)) => indices.push(point.index),
                None => found.push((signal, vec![point.index])),
            }
        }
    }
    let finding = |(signal, indices): (Signal, Vec<usize>)| Finding::Pattern {
        rules: signal.rule(),
        pattern: signal.pattern(),
        indices,
        side: signal.side(),
        good: signal
            .side()
            .map_or(Meaning::Neither, |side| meaning(side, chart.direction)),
    };
    found.into_iter().map(finding).collect()
}

fn crossings(chart: &Chart, phase: &Phase) -> Option<Finding> {
    let applies = chart.rules.contains(&RuleSet::Anhoej) && phase.runs.few_crossings();
    let (crossings, min) = phase.runs.crossings.zip(phase.runs.crossings_min).filter(|_| applies)?;
    Some(Finding::Crossings { crossings, min })
}

/// How the centre moved into the current phase; none where either has no centre or they are equal.
fn phase_change(chart: &Chart) -> Option<Finding> {
    let [.., last, current] = chart.phases.as_slice() else {
        return None;
    };
    let (before, after) = last.center.zip(current.center)?;
    let slack = super::side::slack(before, &[after]);
    let side = super::side::side(after, before, slack)?;
    Some(Finding::PhaseChange {
        at: current.from,
        before,
        after,
        side,
        good: meaning(side, chart.direction),
    })
}

impl Finding {
    fn alone(self) -> Reading {
        Reading {
            main: self,
            rest: Vec::new(),
        }
    }
}
