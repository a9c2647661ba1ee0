//! Cycles that are on their way or wait today.

use domain::cycle::Decision;

use super::super::calendar::Calendar;
use super::super::chance::Chance;
use super::super::ground::Liceo;
use super::super::stories::{STORIES, of_idea};
use super::closed::{fresh, outcome};
use super::{Fate, Sketch, begin, first_week, week_of};

/// What waits near today, by kind of liceo.
pub(super) const NEAR: [&[Near]; 6] = [
    &[Near::Studied, Near::Shared, Near::Draft],
    &[Near::Done, Near::Running, Near::Draft],
    &[Near::Studied, Near::Overdue, Near::Draft],
    &[Near::Shared, Near::Running],
    &[Near::DoneLongAgo, Near::Draft],
    &[Near::StudiedLongAgo, Near::Shared],
];

#[derive(Clone, Copy)]
pub(super) enum Near {
    Draft,
    Running,
    Shared,
    Overdue,
    Done,
    DoneLongAgo,
    Studied,
    StudiedLongAgo,
}

/// What is on its way or waits today.
pub(super) fn near(liceo: &Liceo, calendar: &Calendar, sketches: &mut Vec<Sketch>) {
    let chance = Chance::of("near", liceo.index);
    let (from, now) = (first_week(liceo, calendar), calendar.weeks.len());
    let history = now.saturating_sub(from);
    let kinds: &[Near] = match liceo.index {
        0 => &[Near::Running, Near::Draft],
        // Vega Larga: two tests done, none studied.
        3 => &[Near::DoneLongAgo, Near::Done, Near::Running],
        index => NEAR[index % 6],
    };
    for (place, kind) in kinds.iter().enumerate() {
        let story = match (liceo.index, place) {
            (0, 0) => &STORIES[of_idea("cierre")],
            (0, _) => &STORIES[of_idea("taller")],
            (index, _) => fresh(index, index * 5 + place * 4 + 7, sketches),
        };
        let next = calendar.last.plus_days(7).monday();
        // Weeks since it began, weeks since it ended (negative: still to come), days since its last step.
        let (mut kind, began, ended, waits) = match kind {
            Near::Draft => (Fate::Draft, 0, -3, chance.between(1, 6)),
            Near::Running | Near::Shared => (Fate::Running, 2, -chance.between(1, 3), 0),
            Near::Overdue => (Fate::Running, 8, 4, 0),
            Near::Done => (Fate::Done, 6, 2, chance.between(2, 8)),
            Near::DoneLongAgo => (Fate::Done, 9, 5, chance.between(22, 30)),
            Near::Studied => (Fate::Studied, 7, 2, chance.between(1, 6)),
            Near::StudiedLongAgo => (Fate::Studied, 10, 6, chance.between(20, 28)),
        };
        // Too early in a school's first year for anything to have ended.
        if history < began + 1 {
            kind = Fate::Draft;
        }
        let (starts, ends) = match kind {
            Fate::Draft => (next, next.plus_days(18)),
            _ if ended <= 0 => (
                week_of(calendar, now - began),
                calendar.last.monday().plus_days(4 - 7 * ended),
            ),
            _ => (
                week_of(calendar, now - began),
                week_of(calendar, now - ended as usize).plus_days(4),
            ),
        };
        let teacher = usize::from(liceo.index != 0 && chance.happens(0.5));
        let Some(mut sketch) = begin(liceo, story, teacher, starts) else {
            continue;
        };
        sketch.ends = ends;
        sketch.fate = kind;
        sketch.waits = waits;
        sketch.forced = (kind == Fate::Studied)
            .then(|| outcome(Decision::Adapt, false, &chance))
            .flatten();
        sketch.shared = matches!(NEAR[liceo.index % 6].get(place), Some(Near::Shared)) && kind == Fate::Running
            || (kind == Fate::Studied && chance.happens(0.4));
        sketches.push(sketch);
    }
}
