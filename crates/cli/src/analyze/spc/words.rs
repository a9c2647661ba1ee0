//! The sentence of a chart, in both languages, and its figure.
//!
//! Owns the seam to `charts`, where both are made: which dates, unit and rhythm a plain CSV has. Must not contain a word of them.

use charts::export::{Size, standalone_svg};
use charts::{Cadence, Figure, Unit};
use i18n::Lang;
use jiff::civil::Date;
use serde::Serialize;
use stats::spc::{Chart, ChartKind, Finding, Reading};

use super::dates::{cadence, dates};
use super::series::Series;

/// The same thing said twice.
#[derive(Debug, Serialize)]
pub struct Words {
    pub es: String,
    pub en: String,
}

/// A chart with all that `charts` asks to know about it.
pub struct Told<'a> {
    chart: &'a Chart,
    reading: &'a Reading,
    title: &'a str,
    /// None where the labels are no dates in order: then nothing may be said, or drawn, that has a date in it.
    dates: Option<Vec<Date>>,
    cadence: Cadence,
    unit: Unit,
}

impl<'a> Told<'a> {
    pub fn new(chart: &'a Chart, reading: &'a Reading, series: &'a Series) -> Self {
        let dates = dates(&series.labels);
        Self {
            chart,
            reading,
            title: &series.title,
            cadence: dates.as_deref().map_or(Cadence::Irregular, cadence),
            unit: match chart.kind {
                ChartKind::P | ChartKind::Pp => Unit::Proportion { decimals: 1 },
                _ => Unit::Number {
                    decimals: decimals(chart),
                },
            },
            dates,
        }
    }

    pub fn words(&self) -> Words {
        Words {
            es: self.sentence(Lang::EsCl),
            en: self.sentence(Lang::En),
        }
    }

    /// What the chart says. Without dates a finding that begins somewhere is told by its rule instead of its day; where it is,
    /// the points' signals tell.
    pub fn sentence(&self, lang: Lang) -> String {
        let figure = self.figure(self.dates.as_deref().unwrap_or_default());
        let dated = matches!(
            self.reading.main,
            Finding::Shift { .. } | Finding::BeyondLimit { .. } | Finding::PhaseChange { .. }
        );
        if dated && self.dates.is_none() {
            let rule = charts::why(&figure, lang);
            return [vec![lang.t("figure-lead-other")], rule].concat().join(" ");
        }
        charts::sentence(&figure, lang).lead
    }

    /// The figure as a file that stands alone, which says that its numbers are from `source`; none without dates, since the axis is
    /// time.
    pub fn picture(&self, source: &str, lang: Lang) -> Option<String> {
        let dates = self.dates.as_deref()?;
        Some(standalone_svg(&self.figure(dates), source, lang, Size::Page))
    }

    fn figure<'b>(&'b self, dates: &'b [Date]) -> Figure<'b> {
        Figure {
            id: "spc",
            title: self.title,
            chart: self.chart,
            reading: self.reading,
            dates,
            counts: &[],
            cadence: self.cadence,
            unit: self.unit,
            tests: &[],
            annotations: &[],
            definitions: &[],
        }
    }
}

/// As many decimals as tell the series' differences apart: its range in three digits.
fn decimals(chart: &Chart) -> u8 {
    let values = || chart.points.iter().filter_map(|point| point.y);
    let range = values().fold(f64::MIN, f64::max) - values().fold(f64::MAX, f64::min);
    (0_u8..6)
        .find(|decimals| range * 10_f64.powi(i32::from(*decimals)) >= 100.0)
        .unwrap_or(if range > 0.0 { 6 } else { 1 })
}
