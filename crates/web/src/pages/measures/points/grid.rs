//! The grid: one row a period, with what is there, what was typed, and what is wrong with it.

use std::collections::BTreeSet;

use domain::measure::{Cadence, Fraction, Kind, Measure, NewPoint, Point, PointProblem, read_value};
use domain::time::Day;
use i18n::capitalized;

use super::typed;
use crate::form::Form;
use crate::page::Page;

/// As many periods are shown at once.
const ROWS: usize = 12;

/// A row.
pub struct Row {
    /// Its period, also the ending of its fields' names.
    pub period: Day,
    /// The period in words.
    pub name: String,
    /// What stands in the value's field.
    pub value: String,
    /// What stands in the field of n.
    pub n: String,
    /// Whether the point shall go.
    pub gone: bool,
    /// Whether a point is there that could go.
    pub there: bool,
    /// What was there when the form was drawn: `52,5|28`, or nothing.
    pub original: String,
    /// What is wrong, in words.
    pub error: Option<String>,
    /// What somebody else wrote meanwhile, in words.
    pub other: Option<String>,
}

/// What a row asks for.
pub enum Wish {
    /// Nothing.
    Leave,
    /// This point.
    Keep(NewPoint),
    /// No point here.
    Remove(Day),
}

/// The periods of a grid that ends at `until`, oldest first: school time only, and whatever already has a point.
pub fn periods(cadence: Cadence, until: Day, points: &[Point]) -> Vec<Day> {
    let mut found = BTreeSet::new();
    let mut period = cadence.period_of(until);
    if period > until {
        period = cadence.before(period);
    }
    let last = period;
    // Far more steps than any holiday is long: the loop always ends.
    for _ in 0..60 {
        // School runs from March to December; a January week is offered only where a point stands in it.
        if period.0.month() >= 3 || matches!(cadence, Cadence::Yearly | Cadence::Semester) {
            found.insert(period);
        }
        if found.len() == ROWS {
            break;
        }
        period = cadence.before(period);
    }
    let first = found.first().copied().unwrap_or(last);
    let within = |day: &Day| first <= *day && *day <= last;
    found.extend(points.iter().map(|point| point.period).filter(within));
    found.into_iter().collect()
}

/// The days of the newest events, oldest first.
pub fn days(points: &[Point]) -> Vec<Day> {
    let newest = points.iter().rev().take(ROWS).map(|point| point.period);
    let mut days: Vec<Day> = newest.collect();
    days.reverse();
    days
}

/// The rows as they are stored.
pub fn stored(page: &Page, measure: &Measure, periods: &[Day], points: &[Point]) -> Vec<Row> {
    let row = |period: &Day| {
        let point = points.iter().find(|point| point.period == *period);
        let original = original(measure, point);
        let (value, n) = original.split_once('|').unwrap_or_default();
        Row {
            period: *period,
            name: name_in(page, measure, *period),
            value: value.to_owned(),
            n: n.to_owned(),
            gone: false,
            there: point.is_some(),
            original: original.clone(),
            error: None,
            other: None,
        }
    };
    periods.iter().map(row).collect()
}

/// The rows as they were typed, over what is stored now.
pub fn typed_over(form: &Form, rows: &mut [Row]) {
    for row in rows {
        let field = |kind: &str| form.get(&format!("{kind}-{}", row.period)).to_owned();
        (row.value, row.n) = (field("v"), field("n"));
        row.gone = !field("x").is_empty();
    }
}

/// What a row asks for, compared with what its form was drawn from.
pub fn wish(form: &Form, row: &Row, measure: &Measure, today: Day) -> Result<Wish, &'static str> {
    let original = form.get(&format!("o-{}", row.period));
    if row.gone {
        return Ok(if original.is_empty() {
            Wish::Leave
        } else {
            Wish::Remove(row.period)
        });
    }
    let (was_value, was_n) = original.split_once('|').unwrap_or((original, ""));
    let (value, n) = (row.value.trim(), row.n.trim());
    // An empty field leaves what is there.
    let value = if value.is_empty() { was_value } else { value };
    let n = if n.is_empty() { was_n } else { n };
    if value.is_empty() {
        return if n.is_empty() {
            Ok(Wish::Leave)
        } else {
            Err("measures-wrong-value-missing")
        };
    }
    if (value, n) == (was_value, was_n) {
        return Ok(Wish::Leave);
    }
    if row.period > today {
        return Err("measures-wrong-future");
    }
    point(measure, row.period, value, n).map(Wish::Keep)
}

/// The point that two fields ask for: part and whole, or value and n.
///
/// # Errors
/// The key of what is wrong.
pub fn point(measure: &Measure, period: Day, first: &str, second: &str) -> Result<NewPoint, &'static str> {
    if measure.counting.kind.has_denominator() {
        of_parts(measure, period, first, second)
    } else {
        of_value(measure, period, first, second)
    }
}

/// What stands over the two fields.
pub fn heads(page: &Page, measure: &Measure) -> (String, String) {
    let counting = &measure.counting;
    if counting.kind.has_denominator() {
        (capitalized(&counting.counted), capitalized(&counting.among))
    } else {
        (page.t("measures-value"), page.t("measures-n"))
    }
}

/// A part and its whole.
fn of_parts(measure: &Measure, period: Day, part: &str, whole: &str) -> Result<NewPoint, &'static str> {
    if whole.is_empty() {
        return Err("measures-wrong-whole-missing");
    }
    let (numerator, denominator) = (
        read_value(part).map_err(PointProblem::key)?,
        read_value(whole).map_err(PointProblem::key)?,
    );
    let fraction = Fraction { numerator, denominator };
    NewPoint::of_parts(&measure.counting, period, fraction).map_err(PointProblem::key)
}

/// A number, and how many stand behind it.
fn of_value(measure: &Measure, period: Day, value: &str, n: &str) -> Result<NewPoint, &'static str> {
    let number = read_value(value)
        .and_then(|value| measure.unit.check(value))
        .map_err(PointProblem::key)?;
    let n = match n {
        "" => None,
        n => match n.parse::<i64>() {
            Ok(n) if (0..=1_000_000).contains(&n) => Some(n),
            _ => return Err("measures-wrong-n"),
        },
    };
    Ok(NewPoint::of(period, number, n))
}

/// A point as a hidden field holds it: value and n, or part and whole; empty where there is none.
pub fn original(measure: &Measure, point: Option<&Point>) -> String {
    point.map_or_else(String::new, |point| {
        let (first, second) = fields(measure, point);
        format!("{first}|{second}")
    })
}

/// A point as its two fields hold it.
fn fields(measure: &Measure, point: &Point) -> (String, String) {
    let n = point.n.map_or_else(String::new, |n| n.to_string());
    if !measure.counting.kind.has_denominator() {
        return (typed(point.value), n);
    }
    match (point.fraction(), point.n) {
        (Some(fraction), _) => (typed(fraction.numerator), typed(fraction.denominator)),
        // From before the measure asked for parts: a percentage of a known number tells its part.
        (None, Some(n)) if measure.counting.kind == Kind::Proportion => {
            (typed((point.value / 100.0 * n as f64).round()), n.to_string())
        }
        (None, _) => (String::new(), String::new()),
    }
}

/// What a point wants to be, as a hidden field would hold it.
pub fn wanted(measure: &Measure, new: &NewPoint) -> String {
    match new.fraction {
        Some(fraction) => format!("{}|{}", typed(fraction.numerator), typed(fraction.denominator)),
        None if measure.counting.kind.has_denominator() => "|".to_owned(),
        None => format!(
            "{}|{}",
            typed(new.value),
            new.n.map_or_else(String::new, |n| n.to_string())
        ),
    }
}

/// A row in words: the day of an event, else its period.
pub fn name_in(page: &Page, measure: &Measure, period: Day) -> String {
    if measure.counting.kind == Kind::Between {
        return page.lang.day_long(period.0);
    }
    name(page, measure.cadence, period)
}

/// A period in words.
pub fn name(page: &Page, cadence: Cadence, period: Day) -> String {
    match cadence {
        Cadence::Weekly if period.year() != page.today().year() => {
            format!("{} {}", page.lang.day_short(period.0), period.year())
        }
        Cadence::Weekly => page.lang.day_short(period.0),
        Cadence::Monthly | Cadence::Semester => {
            format!("{} {}", page.lang.month_short(period.0), period.year())
        }
        Cadence::Yearly => period.year().to_string(),
    }
}
