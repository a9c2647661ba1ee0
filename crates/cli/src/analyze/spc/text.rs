//! The table to read, and the CSV.
//!
//! Owns how a chart looks without a figure. Headings are the names of the JSON's fields, in any language.

use stats::spc::{Chart, Phase, Point, Signal};

use super::super::format::{aligned, readable};
use super::json::side;
use super::series::Series;

/// The sentence first, then the phases, then the points.
pub fn table(chart: &Chart, series: &Series, sentence: &str) -> String {
    let mut phases = vec![row(&[
        "from",
        "to",
        "n",
        "center",
        "sigma",
        "lcl",
        "ucl",
        "useful",
        "longest",
        "max",
        "crossings",
        "min",
        "signal",
    ])];
    phases.extend(chart.phases.iter().map(phase));
    let mut points = vec![row(&["index", "label", "y", "n", "center", "lcl", "ucl", "signals"])];
    points.extend(
        chart
            .points
            .iter()
            .zip(&series.labels)
            .map(|(point, label)| self::point(point, label.as_deref())),
    );
    format!("{sentence}\n\n{}\n{}", aligned(&phases), aligned(&points))
}

fn row(cells: &[&str]) -> Vec<String> {
    cells.iter().map(ToString::to_string).collect()
}

fn phase(phase: &Phase) -> Vec<String> {
    let count = |count: Option<usize>| count.map_or_else(|| readable(None), |count| count.to_string());
    let runs = phase.runs;
    vec![
        (phase.from + 1).to_string(),
        (phase.to + 1).to_string(),
        phase.n.to_string(),
        readable(phase.center),
        readable(phase.sigma),
        readable(phase.lcl),
        readable(phase.ucl),
        runs.useful.to_string(),
        count(runs.longest),
        count(runs.longest_max),
        count(runs.crossings),
        count(runs.crossings_min),
        runs.signal.to_string(),
    ]
}

fn point(point: &Point, label: Option<&str>) -> Vec<String> {
    let excluded = point.excluded.then(|| "excluded".to_string());
    let marks: Vec<String> = signals(point).into_iter().chain(excluded).collect();
    vec![
        (point.index + 1).to_string(),
        label.unwrap_or("-").to_string(),
        readable(point.y),
        readable(point.n),
        readable(point.center),
        readable(point.lcl),
        readable(point.ucl),
        if marks.is_empty() {
            "-".to_string()
        } else {
            marks.join(" ")
        },
    ]
}

/// `anhoej:above`; where a set has several patterns `nelson:trend:above`, and `nelson:mixture` where a pattern has no side.
fn signals(point: &Point) -> Vec<String> {
    let told = |signal: &Signal| {
        let rule = signal.rule().to_string();
        let pattern = matches!(signal, Signal::Pattern { .. }).then(|| signal.pattern().word());
        let side = signal.side().map(side);
        let words = [Some(rule.as_str()), pattern, side];
        words.into_iter().flatten().collect::<Vec<&str>>().join(":")
    };
    point.signals.iter().map(told).collect()
}

/// One row a point, in full precision; nothing where a value is missing.
pub fn csv(chart: &Chart, series: &Series) -> Result<String, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record([
        "phase", "index", "label", "y", "n", "center", "lcl", "ucl", "excluded", "signals",
    ])?;
    let number = |number: Option<f64>| number.map_or_else(String::new, |number| number.to_string());
    for (at, phase) in chart.phases.iter().enumerate() {
        for point in &chart.points[phase.from..=phase.to] {
            writer.write_record([
                (at + 1).to_string(),
                (point.index + 1).to_string(),
                series.labels[point.index].clone().unwrap_or_default(),
                number(point.y),
                number(point.n),
                number(point.center),
                number(point.lcl),
                number(point.ucl),
                point.excluded.to_string(),
                signals(point).join(" "),
            ])?;
        }
    }
    writer.flush()?;
    let bytes = writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
