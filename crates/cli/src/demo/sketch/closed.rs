//! Cycles that are closed: spread over the time from entry to some weeks ago.

use domain::cycle::{Comparison, Decision};

use super::super::calendar::Calendar;
use super::super::chance::Chance;
use super::super::ground::Liceo;
use super::super::stories::{STORIES, Story, of_idea};
use super::near::NEAR;
use super::{Fate, Sketch, begin, changes, first_week, week_of};

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

/// Closed cycles, spread over the time from entry to some weeks ago.
pub(super) fn closed(liceo: &Liceo, calendar: &Calendar, sketches: &mut Vec<Sketch>) {
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
pub(super) fn fresh(liceo: usize, start: usize, sketches: &[Sketch]) -> &'static Story {
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
pub(super) fn outcome(decision: Decision, turns: bool, chance: &Chance) -> Option<Comparison> {
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
