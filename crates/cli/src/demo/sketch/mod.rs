//! Sketches of cycles: who tests which story when, and how far it has come by today. Numbers and words come later.

mod closed;
mod more;
mod near;

use closed::closed;
use domain::cycle::{Comparison, Decision};
use domain::id::CourseId;
use domain::time::Day;
use more::more;
use near::near;

use super::calendar::Calendar;
use super::ground::{Liceo, Someone};
use super::showcase;
use super::stories::{By, Story};

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

/// The cycles of all liceos, at least as many as wanted.
pub(super) fn sketch(liceos: &[Liceo], calendar: &Calendar, wanted: usize) -> Vec<Sketch> {
    let mut sketches = Vec::new();
    for liceo in liceos {
        if liceo.index == 0 {
            showcase::los_boldos(liceo, calendar, &mut sketches);
        }
        closed(liceo, calendar, &mut sketches);
        near(liceo, calendar, &mut sketches);
    }
    more(liceos, calendar, wanted, &mut sketches);
    sketches
}

/// The first week in which a liceo tests anything.
fn first_week(liceo: &Liceo, calendar: &Calendar) -> usize {
    if liceo.elder { 5 } else { calendar.this_year + 3 }
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
