//! The schools of a measure beside each other: who differs more than chance explains for so many students. Never a ranking.

use std::collections::{BTreeMap, HashMap};

use charts::Sentence;
use charts::funnel::{FunnelFigure, draw, sentence, table};
use domain::id::SchoolId;
use domain::measure::{Cadence, Kind, Measure, NewPoint};
use domain::suppression;
use domain::time::Day;
use i18n::Lang;
use stats::funnel::{Overdispersion, Unit, analyze};

use crate::figures;
use crate::page::Page;

/// What the points of each school say, in the order of their periods.
pub type Histories = HashMap<SchoolId, Vec<NewPoint>>;

/// Below so many schools, their names beside each other would say more than the limits.
const FEWEST: usize = 8;

/// The funnel, ready for the page.
pub struct Funnel {
    /// What it says, what to do next, what it doesn't say.
    pub sentence: Sentence,
    /// Both drawings.
    pub drawing: String,
    /// The data as a table.
    pub table: String,
    /// From when its numbers are.
    pub when: String,
}

/// The schools of a measure in their newest periods, with the limits of chance.
pub struct Compared {
    names: Vec<String>,
    funnel: stats::funnel::Funnel,
    first: Day,
    last: Day,
}

impl Compared {
    /// In the newest periods that half of the reporting schools have; `None` for measures that are no proportions, and for few
    /// schools. Small groups are left out, also for whoever may see them: names stand here beside each other.
    pub fn of(measure: &Measure, schools: &[(String, SchoolId)], histories: &Histories) -> Option<Self> {
        if measure.counting.kind != Kind::Proportion {
            return None;
        }
        let periods = periods(measure.cadence, histories);
        let (first, last) = (*periods.last()?, *periods.first()?);
        let (mut names, mut units) = (Vec::new(), Vec::new());
        for (name, school) in schools {
            let Some(points) = histories.get(school) else { continue };
            let own = points.iter().filter(|point| periods.contains(&point.period));
            let parts: Vec<(f64, f64)> = own
                .filter(|point| suppression::may_show(point.n))
                .filter_map(|point| figures::part(measure, point))
                .collect();
            if parts.is_empty() {
                continue;
            }
            let (events, denominator) = parts
                .iter()
                .fold((0.0, 0.0), |sum, part| (sum.0 + part.0, sum.1 + part.1));
            names.push(name.clone());
            units.push(Unit {
                events: Some(events),
                denominator: Some(denominator),
            });
        }
        if units.len() < FEWEST {
            return None;
        }
        Some(Self {
            names,
            funnel: analyze(&units, Overdispersion::Additive).ok()?,
            first,
            last,
        })
    }

    /// For a page.
    pub fn shown(&self, page: &Page, measure: &Measure) -> Funnel {
        let figure = self.figure(measure, page.lang);
        Funnel {
            sentence: sentence(&figure, page.lang),
            drawing: draw(&figure, page.lang).both(),
            table: table(&figure, page.lang).html(page.lang),
            when: self.when(page, measure),
        }
    }

    /// As a figure.
    pub fn figure<'a>(&'a self, measure: &'a Measure, lang: Lang) -> FunnelFigure<'a> {
        FunnelFigure {
            id: "embudo",
            funnel: &self.funnel,
            names: &self.names,
            title: figures::name(measure, lang),
            counted: &measure.counting.among,
            decimals: u8::try_from(measure.decimals.clamp(0, 1)).unwrap_or(0),
        }
    }

    /// From when its numbers are.
    pub fn when(&self, page: &Page, measure: &Measure) -> String {
        if measure.cadence == Cadence::Yearly {
            return self.last.year().to_string();
        }
        let (from, to) = (page.lang.day_long(self.first.0), page.lang.day_long(self.last.0));
        if self.first == self.last {
            to
        } else {
            page.t2("annotations-days", "from", from, "to", to)
        }
    }
}

/// The newest periods, the newest first: four weeks together, so that one week's noise doesn't name a school; else one period.
fn periods(cadence: Cadence, histories: &Histories) -> Vec<Day> {
    let mut reported: BTreeMap<Day, usize> = BTreeMap::new();
    for point in histories.values().flatten() {
        *reported.entry(point.period).or_default() += 1;
    }
    let together = if cadence == Cadence::Weekly { 4 } else { 1 };
    let half = histories.len().div_ceil(2);
    let common = reported.into_iter().rev().filter(|(_, n)| *n >= half);
    common.map(|(period, _)| period).take(together).collect()
}
