//! Sketches of cycles: who tests which story when, and how far it has come by today. Numbers and words come later.

use domain::cycle::{Comparison, Decision};
use domain::id::CourseId;
use domain::time::Day;

use super::calendar::Calendar;
use super::chance::Chance;
use super::ground::{Liceo, Someone};
use super::showcase;
use super::stories::{By, STORIES, Story, of_idea};

/// How far a cycle has come by today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// A draft of its author.
    Draft,
    /// Planned; perhaps overdue.
    Running,
    /// Done, waiting to be studied.
    Done,
    /// Studied, waiting for a decision.
    Studied,
    /// Decided.
    Closed(Decision),
}

/// A cycle to be.
#[derive(Clone)]
pub(super) struct Sketch {
    /// Place of its liceo in the list.
    pub liceo: usize,
    /// What is tested.
    pub story: &'static Story,
    /// Whether it is the story's second test.
    pub again: bool,
    /// Who answers for it.
    pub owner: Someone,
    /// In which course, by id and name.
    pub course: Option<(CourseId, String)>,
    /// First day.
    pub starts: Day,
    /// Last day.
    pub ends: Day,
    /// How far it came.
    pub fate: Fate,
    /// Days since its last step, for those that wait.
    pub waits: i64,
    /// The sketch before it in the chain.
    pub follows: Option<usize>,
    /// How the result must compare, where a story needs it so.
    pub forced: Option<Comparison>,
    /// Whether it is shown to the network while it runs.
    pub shared: bool,
    /// By how much its measure really changes from its first day on.
    pub shift: Option<f64>,
}

/// Liceos that stopped entering points, and since how many weeks.
pub(super) fn silent_for(index: usize) -> usize {
    if index % 9 == 4 { 5 + index % 5 } else { 0 }
}

/// Liceos in which something really changed: about a third of them.
pub(super) fn changes(index: usize) -> bool {
    index == 0 || (index % 3 == 2 && index != DRIFTING)
}

/// Caleta Norte: the one liceo whose numbers fall since June, so that somebody needs a call.
pub(super) const DRIFTING: usize = 2;

/// What waits near today, by kind of liceo.
const NEAR: [&[Near]; 6] = [
    &[Near::Studied, Near::Shared, Near::Draft],
    &[Near::Done, Near::Running, Near::Draft],
    &[Near::Studied, Near::Overdue, Near::Draft],
    &[Near::Shared, Near::Running],
    &[Near::DoneLongAgo, Near::Draft],
    &[Near::StudiedLongAgo, Near::Shared],
];

#[derive(Clone, Copy)]
enum Near {
    Draft,
    Running,
    Shared,
    Overdue,
    Done,
    DoneLongAgo,
    Studied,
    StudiedLongAgo,
}

/// Decisions of the closed ones, oldest first, by kind of liceo. After «adapt» comes the story's second test.
const DECISIONS: [[Decision; 4]; 5] = {
    use Decision::{Abandon, Adapt, Adopt};
    [
        [Adapt, Adopt, Abandon, Adapt],
        [Abandon, Adapt, Adopt, Adopt],
        [Adapt, Adapt, Adopt, Abandon],
        [Adopt, Abandon, Adapt, Adopt],
        [Adapt, Abandon, Adopt, Adapt],
    ]
};

/// The cycles of all liceos.
pub(super) fn sketch(liceos: &[Liceo], calendar: &Calendar) -> Vec<Sketch> {
    let mut sketches = Vec::new();
    for liceo in liceos {
        if liceo.index == 0 {
            showcase::los_boldos(liceo, calendar, &mut sketches);
        }
        closed(liceo, calendar, &mut sketches);
        near(liceo, calendar, &mut sketches);
    }
    sketches
}

/// The first week in which a liceo tests anything.
fn first_week(liceo: &Liceo, calendar: &Calendar) -> usize {
    if liceo.elder { 5 } else { calendar.this_year + 3 }
}

/// Closed cycles, spread over the time from entry to some weeks ago.
fn closed(liceo: &Liceo, calendar: &Calendar, sketches: &mut Vec<Sketch>) {
    let chance = Chance::of("closed", liceo.index);
    let (from, now) = (first_week(liceo, calendar), calendar.weeks.len());
    // The weeks that near cycles need stay free; Los Boldos has a story of its own besides.
    let span = now.saturating_sub(from + 7);
    let wanted = match liceo.index {
        0 => 2,
        index => 6 - NEAR[index % 6].len() + usize::from(index % 5 == 0) - usize::from(index % 7 == 3),
    };
    let count = wanted.min(span / 3).min(4);
    let turning = if liceo.elder { count / 2 } else { 0 };
    for place in 0..count {
        let length = span / count;
        let start = from + place * length + chance.between(0, (length as i64 - 4).clamp(0, 5)) as usize;
        let weeks = chance.between(3, 6).min(length as i64) as usize;
        let mut decision = DECISIONS[liceo.index % 5][place];
        let turns = changes(liceo.index) && liceo.index != 0 && place == turning && start + 12 <= now;
        if turns {
            decision = Decision::Adopt;
        }
        let before = sketches.len().checked_sub(1).filter(|_| place > 0);
        let before = before.filter(|at| sketches[*at].fate == Fate::Closed(Decision::Adapt) && !sketches[*at].again);
        let mut story = match before {
            Some(at) => sketches[at].story,
            // Los Boldos has its tickets already: here its coexistence manager and its teacher of Maths test something.
            None if liceo.index == 0 => &STORIES[of_idea(["saludo", "charla"][place % 2])],
            None => fresh(liceo.index, liceo.index * 5 + place * 3, sketches),
        };
        if before.is_none() {
            // What the mock-ups tell: in Puerto Claro the recorded homework failed; nowhere was it adopted at once.
            if liceo.index == 6 && place == 0 {
                (story, decision) = (&STORIES[of_idea("audio")], Decision::Abandon);
            } else if story.idea == "audio" && decision == Decision::Adopt {
                story = &STORIES[of_idea("boleto-comentado")];
            }
        }
        let teacher = usize::from(chance.happens(0.4) && liceo.index != 6);
        let Some(mut sketch) = begin(liceo, story, teacher, week_of(calendar, start)) else {
            continue;
        };
        sketch.ends = week_of(calendar, (start + weeks).min(now) - 1).plus_days(4);
        sketch.again = before.is_some();
        sketch.follows = before;
        sketch.fate = Fate::Closed(decision);
        sketch.shared = chance.happens(0.25);
        sketch.forced = outcome(decision, turns, &chance);
        sketch.shift = turns.then(|| 13.0 + chance.part() * 5.0);
        sketches.push(sketch);
    }
}

/// The first story from `start` on that the liceo hasn't tested yet; there are more stories than tests a liceo.
fn fresh(liceo: usize, start: usize, sketches: &[Sketch]) -> &'static Story {
    let tested = |story: &Story| {
        let own = sketches.iter().filter(|sketch| sketch.liceo == liceo);
        own.into_iter().any(|sketch| sketch.story.idea == story.idea)
    };
    let mut stories = (start..start + STORIES.len()).map(|at| &STORIES[at % STORIES.len()]);
    stories
        .find(|story| !tested(story))
        .unwrap_or(&STORIES[start % STORIES.len()])
}

/// How the result compares with the prediction: over all decisions true about 6 of 10 times.
fn outcome(decision: Decision, turns: bool, chance: &Chance) -> Option<Comparison> {
    let roll = chance.part();
    let by = |hit: f64, below: f64, above: f64| {
        Some(if roll < hit {
            Comparison::AsPredicted
        } else if roll < hit + below {
            Comparison::Below
        } else if roll < hit + below + above {
            Comparison::Above
        } else {
            Comparison::Unclear
        })
    };
    match decision {
        _ if turns => Some(Comparison::AsPredicted),
        Decision::Adopt => by(0.8, 0.0, 0.2),
        Decision::Adapt => by(0.7, 0.16, 0.1),
        Decision::Abandon => by(0.3, 0.66, 0.0),
    }
}

/// What is on its way or waits today.
fn near(liceo: &Liceo, calendar: &Calendar, sketches: &mut Vec<Sketch>) {
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

/// The Monday of a finished week; both years have some, so the first is only a fallback.
pub(super) fn week_of(calendar: &Calendar, index: usize) -> Day {
    calendar.weeks.get(index).copied().unwrap_or(calendar.last.monday())
}

/// A sketch with its owner and course; none where nobody could own it then.
pub(super) fn begin(liceo: &Liceo, story: &'static Story, teacher: usize, starts: Day) -> Option<Sketch> {
    let course = || {
        liceo
            .course_of(starts.year(), teacher)
            .map(|course| (course.id, course.name.clone()))
    };
    let (owner, course) = match story.by {
        By::Language => (&liceo.language[teacher], Some(course()?)),
        By::Maths => (&liceo.maths[teacher], Some(course()?)),
        By::Coexistence => (&liceo.coexistence, None),
        By::Utp => (&liceo.utp, None),
    };
    Some(Sketch {
        liceo: liceo.index,
        story,
        again: false,
        owner: owner.clone(),
        course,
        starts,
        ends: starts.plus_days(25),
        fate: Fate::Draft,
        waits: 0,
        follows: None,
        forced: None,
        shared: false,
        shift: None,
    })
}
