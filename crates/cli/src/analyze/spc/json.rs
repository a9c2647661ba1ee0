//! The JSON of the contract.
//!
//! Owns its shape: fields may be added, never renamed. Positions are 1-based, as on the command line.

use serde::Serialize;
use stats::spc::{self, Assurance, Direction, Meaning, Side};

use super::series::Series;
use super::words::Words;

#[derive(Serialize)]
struct Document<'a> {
    chart: String,
    phases: Vec<Phase>,
    points: Vec<Point<'a>>,
    sentence: &'a Words,
    /// Where a target and a direction were given, and limits do not vary.
    assurance: Option<&'static str>,
    /// Of the current phase; null where it cannot be told.
    autocorrelation: Option<Autocorrelation>,
    /// A new phase that the data support; never applied.
    proposal: Option<Proposal>,
}

#[derive(Serialize)]
struct Autocorrelation {
    lag1: f64,
    threshold: f64,
    n: usize,
    warning: bool,
}

#[derive(Serialize)]
struct Proposal {
    /// The first point of the new phase, from 1: what `--phase-starts` takes.
    start: usize,
    side: &'static str,
    meaning: &'static str,
    length: usize,
    longest_max: usize,
    before: f64,
    after: f64,
    on_trial: bool,
}

#[derive(Serialize)]
struct Phase {
    from: usize,
    to: usize,
    n: usize,
    measured: usize,
    center: Option<f64>,
    sigma: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sigma_z: Option<f64>,
    lcl: Option<f64>,
    ucl: Option<f64>,
    runs: Runs,
}

#[derive(Serialize)]
struct Runs {
    useful: usize,
    longest: Option<usize>,
    longest_max: Option<usize>,
    crossings: Option<usize>,
    crossings_min: Option<usize>,
    signal: bool,
}

#[derive(Serialize)]
struct Point<'a> {
    index: usize,
    label: Option<&'a str>,
    y: Option<f64>,
    n: Option<f64>,
    center: Option<f64>,
    lcl: Option<f64>,
    ucl: Option<f64>,
    excluded: bool,
    signals: Vec<Signal>,
}

/// One rule's mark: the set of rules, which rule of the set, on which side, and what that means where a direction was declared.
#[derive(Serialize)]
struct Signal {
    rule: String,
    pattern: &'static str,
    side: Option<&'static str>,
    meaning: &'static str,
}

pub fn json(chart: &spc::Chart, series: &Series, words: &Words) -> Result<String, serde_json::Error> {
    let document = Document {
        chart: chart.kind.to_string(),
        phases: chart.phases.iter().map(phase).collect(),
        points: chart
            .points
            .iter()
            .zip(&series.labels)
            .map(|(point, label)| self::point(point, label.as_deref(), chart.direction))
            .collect(),
        sentence: words,
        assurance: spc::assurance(chart).map(|assurance| match assurance {
            Assurance::Passing => "passing",
            Assurance::Failing => "failing",
            Assurance::Inconsistent => "inconsistent",
        }),
        autocorrelation: spc::autocorrelation(chart).ok().map(|found| Autocorrelation {
            lag1: found.lag1,
            threshold: found.threshold,
            n: found.n,
            warning: found.warning,
        }),
        proposal: spc::propose(chart).ok().map(|found| proposal(&found)),
    };
    Ok(serde_json::to_string_pretty(&document)? + "\n")
}

fn proposal(proposal: &spc::Proposal) -> Proposal {
    let evidence = proposal.evidence;
    Proposal {
        start: proposal.start + 1,
        side: side(evidence.side),
        meaning: meaning(evidence.good),
        length: evidence.length,
        longest_max: evidence.longest_max,
        before: evidence.before,
        after: evidence.after,
        on_trial: evidence.on_trial,
    }
}

fn phase(phase: &spc::Phase) -> Phase {
    let runs = phase.runs;
    Phase {
        from: phase.from + 1,
        to: phase.to + 1,
        n: phase.n,
        measured: phase.measured,
        center: phase.center,
        sigma: phase.sigma,
        sigma_z: phase.sigma_z,
        lcl: phase.lcl,
        ucl: phase.ucl,
        runs: Runs {
            useful: runs.useful,
            longest: runs.longest,
            longest_max: runs.longest_max,
            crossings: runs.crossings,
            crossings_min: runs.crossings_min,
            signal: runs.signal,
        },
    }
}

fn point<'a>(point: &spc::Point, label: Option<&'a str>, direction: Direction) -> Point<'a> {
    Point {
        index: point.index + 1,
        label,
        y: point.y,
        n: point.n,
        center: point.center,
        lcl: point.lcl,
        ucl: point.ucl,
        excluded: point.excluded,
        signals: point.signals.iter().map(|mark| signal(mark, direction)).collect(),
    }
}

fn signal(signal: &spc::Signal, direction: Direction) -> Signal {
    Signal {
        rule: signal.rule().to_string(),
        pattern: signal.pattern().word(),
        side: signal.side().map(side),
        meaning: signal
            .side()
            .map_or("neither", |side| meaning(spc::meaning(side, direction))),
    }
}

fn meaning(meaning: Meaning) -> &'static str {
    match meaning {
        Meaning::Improvement => "improvement",
        Meaning::Concern => "concern",
        Meaning::Neither => "neither",
    }
}

/// `above` or `below`.
pub fn side(side: Side) -> &'static str {
    match side {
        Side::Above => "above",
        Side::Below => "below",
    }
}
