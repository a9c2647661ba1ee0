//! The points: chance around what is usual in a liceo, and a real change only where a sketch says so.

use std::collections::HashMap;

use domain::id::CourseId;
use domain::measure::{Cadence, Fraction, NewPoint, Unit};
use domain::time::Day;

use super::calendar::{Calendar, date};
use super::chance::Chance;
use super::ground::Liceo;
use super::measures::{MEASURES, Noise, index_of};
use super::sketch::{DRIFTING, Fate, Sketch, silent_for};
use super::stories::By;

/// Weeks of a liceo that nobody entered, of a hundred.
const MISSING: f64 = 0.04;

/// A real change.
#[derive(Clone, Copy)]
struct Change {
    from: Day,
    by: f64,
}

/// The points of one measure in one liceo or course, oldest first.
pub(super) struct Series {
    /// Place of its liceo.
    pub liceo: usize,
    /// Place of its measure.
    pub measure: usize,
    /// Its course, and which teacher of which subject keeps it.
    pub course: Option<(CourseId, By, usize)>,
    /// The points.
    pub points: Vec<NewPoint>,
}

/// All points, and where each series lies.
pub(super) struct AllSeries {
    /// The series.
    pub all: Vec<Series>,
    places: HashMap<(usize, usize, Option<CourseId>), usize>,
}

impl AllSeries {
    fn add(&mut self, series: Series) {
        let key = (series.liceo, series.measure, series.course.map(|(id, ..)| id));
        self.places.insert(key, self.all.len());
        self.all.push(series);
    }

    /// A course's points of a measure, or its liceo's where the course has none.
    pub(super) fn near(&self, liceo: usize, measure: usize, course: Option<CourseId>) -> &[NewPoint] {
        let own = course.and_then(|course| self.places.get(&(liceo, measure, Some(course))));
        let place = own.or_else(|| self.places.get(&(liceo, measure, None)));
        place.map_or(&[], |place| &self.all[*place].points)
    }
}

/// Makes all of them.
pub(super) fn series(liceos: &[Liceo], calendar: &Calendar, sketches: &[Sketch]) -> AllSeries {
    let mut all = AllSeries {
        all: Vec::new(),
        places: HashMap::new(),
    };
    for liceo in liceos {
        for measure in 0..MEASURES.len() {
            all.add(of_school(liceo, measure, calendar, sketches));
        }
        of_courses(liceo, calendar, sketches, &mut all);
    }
    all
}

fn of_school(liceo: &Liceo, measure: usize, calendar: &Calendar, sketches: &[Sketch]) -> Series {
    let chance = Chance::of(MEASURES[measure].key, liceo.index);
    let mut changes: Vec<Change> = sketches
        .iter()
        .filter(|sketch| sketch.liceo == liceo.index && index_of(sketch.story.measure) == measure)
        .filter_map(|sketch| {
            sketch.shift.map(|by| Change {
                from: sketch.starts,
                by,
            })
        })
        .collect();
    // What changes one course of Los Boldos a lot moves the whole liceo less.
    if liceo.index == 0 {
        changes.iter_mut().for_each(|change| change.by -= 6.0);
    }
    if liceo.index == DRIFTING && MEASURES[measure].key == "explican" {
        let from = calendar.weeks[calendar.weeks.len().saturating_sub(11)];
        changes.push(Change { from, by: -12.0 });
    }
    let mut level = level(measure, &chance);
    if liceo.index == 0 && measure == 0 {
        level = 57.0;
    }
    let silent = calendar.weeks.len() - silent_for(liceo.index).min(calendar.weeks.len());
    let until = calendar
        .weeks
        .get(silent)
        .copied()
        .unwrap_or(calendar.last.plus_days(1));
    let points = periods(MEASURES[measure].cadence, calendar)
        .into_iter()
        .filter(|period| *period < until)
        .filter_map(|period| {
            let skipped = MEASURES[measure].cadence == Cadence::Weekly && chance.happens(MISSING);
            let n = answers(measure, liceo.reach(), &chance);
            let point = point(measure, period, level, &changes, n, &chance);
            (!skipped).then_some(point)
        })
        .collect();
    Series {
        liceo: liceo.index,
        measure,
        course: None,
        points,
    }
}

/// In seven of ten liceos the first teacher of each subject keeps points of one course; in Los Boldos Paula of two.
fn of_courses(liceo: &Liceo, calendar: &Calendar, sketches: &[Sketch], all: &mut AllSeries) {
    for (by, key) in [(By::Language, "explican"), (By::Maths, "explican-matematica")] {
        if liceo.index != 0 && liceo.index * 7 % 10 >= 7 {
            continue;
        }
        let measure = index_of(key);
        let own = |year| {
            liceo
                .courses
                .iter()
                .filter(move |course| course.year == year && course.teacher == 0)
        };
        let keeps = if liceo.index == 0 && by == By::Language { 2 } else { 1 };
        for year in [calendar.year - 1, calendar.year] {
            for (nth, course) in own(year).take(keeps).enumerate() {
                let chance = Chance::of(&format!("{key} {year} {}", course.name), liceo.index);
                let changes: Vec<Change> = sketches
                    .iter()
                    .filter(|sketch| sketch.course.as_ref().is_some_and(|(id, _)| *id == course.id))
                    .filter(|sketch| index_of(sketch.story.measure) == measure)
                    .filter_map(|sketch| {
                        let tried_again = liceo.index == 0 && nth == 1 && sketch.fate == Fate::Studied;
                        let by = sketch.shift.or(tried_again.then_some(13.0))?;
                        Some(Change {
                            from: sketch.starts,
                            by,
                        })
                    })
                    .collect();
                let level = if keeps == 2 { 52.0 } else { level(measure, &chance) };
                let students = chance.between(29, 38);
                let points: Vec<NewPoint> = calendar
                    .weeks
                    .iter()
                    .filter(|week| week.year() == year)
                    .filter_map(|week| {
                        let n = students - chance.between(0, 5);
                        let point = point(measure, *week, level, &changes, n, &chance);
                        (!chance.happens(MISSING)).then_some(point)
                    })
                    .collect();
                if !points.is_empty() {
                    all.add(Series {
                        liceo: liceo.index,
                        measure,
                        course: Some((course.id, by, 0)),
                        points,
                    });
                }
            }
        }
    }
}

/// What is usual in this liceo.
fn level(measure: usize, chance: &Chance) -> f64 {
    match MEASURES[measure].noise {
        Noise::Share { usual, between } | Noise::Mean { usual, between, .. } => usual + chance.near(between),
    }
}

/// The first days of the periods that are over.
fn periods(cadence: Cadence, calendar: &Calendar) -> Vec<Day> {
    match cadence {
        Cadence::Weekly => calendar.weeks.clone(),
        Cadence::Monthly | Cadence::Semester => {
            let mut months: Vec<Day> = calendar.weeks.iter().map(|week| cadence.period_of(*week)).collect();
            months.dedup();
            months.retain(|month| *month < cadence.period_of(calendar.last));
            months
        }
        // Four years from before the network, so that a chart has something to say.
        Cadence::Yearly => (calendar.year - 5..calendar.year)
            .map(|year| date(year, 3, 1))
            .collect(),
    }
}

fn answers(measure: usize, reach: i64, chance: &Chance) -> i64 {
    match MEASURES[measure].cadence {
        // Of the teachers in the team's courses.
        Cadence::Weekly if matches!(MEASURES[measure].noise, Noise::Mean { .. }) => chance.between(5, 9),
        Cadence::Weekly => (reach as f64 * (0.8 + 0.2 * chance.part())) as i64,
        _ => reach * 2 - chance.between(0, 12),
    }
}

fn point(measure: usize, period: Day, level: f64, changes: &[Change], n: i64, chance: &Chance) -> NewPoint {
    let change: f64 = changes
        .iter()
        .filter(|change| change.from <= period)
        .map(|change| change.by)
        .sum();
    match MEASURES[measure].noise {
        Noise::Share { .. } => {
            let probability = ((level + change) / 100.0).clamp(0.05, 0.97);
            let fraction = Fraction {
                numerator: chance.of_many(n, probability) as f64,
                denominator: n as f64,
            };
            NewPoint {
                fraction: Some(fraction),
                ..NewPoint::of(period, 100.0 * fraction.numerator / fraction.denominator, Some(n))
            }
        }
        Noise::Mean { within, .. } => {
            let most = if MEASURES[measure].unit == Unit::Percent {
                100.0
            } else {
                f64::MAX
            };
            let value = (level + change + chance.near(within)).clamp(0.0, most);
            NewPoint::of(period, (value * 10.0).round() / 10.0, Some(n))
        }
    }
}
