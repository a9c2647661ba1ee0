//! Closed cycles beyond those that tell a story: a network that has tested for years, to measure against.

use domain::cycle::Decision;

use super::super::calendar::Calendar;
use super::super::chance::Chance;
use super::super::ground::Liceo;
use super::super::stories::STORIES;
use super::closed::outcome;
use super::{Fate, Sketch, begin, first_week, week_of};

/// Adds closed cycles, liceo by liceo, until there are as many as wanted.
pub(super) fn more(liceos: &[Liceo], calendar: &Calendar, wanted: usize, sketches: &mut Vec<Sketch>) {
    for number in 0..wanted.saturating_sub(sketches.len()) {
        let chance = Chance::of("more", number);
        let liceo = &liceos[number % liceos.len()];
        let story = chance.pick(STORIES);
        let (from, until) = (first_week(liceo, calendar), calendar.weeks.len().saturating_sub(7));
        let latest = until.saturating_sub(from).max(1) as i64 - 1;
        let start = from + chance.between(0, latest) as usize;
        let teacher = usize::from(chance.happens(0.5));
        let Some(mut sketch) = begin(liceo, story, teacher, week_of(calendar, start)) else {
            continue;
        };
        let decision = *chance.pick(Decision::ALL);
        sketch.ends = week_of(calendar, start + chance.between(2, 5) as usize).plus_days(4);
        sketch.fate = Fate::Closed(decision);
        sketch.forced = outcome(decision, false, &chance);
        sketches.push(sketch);
    }
}
