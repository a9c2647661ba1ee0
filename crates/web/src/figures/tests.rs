//! The tests of a chart: the cycles of its measure that the reader may see, in the order in which they began.

use charts::TestMark;
use domain::calendar::Calendars;
use domain::cycle::{Cycle, Decision, Phase};
use domain::id::{IdeaId, MeasureId, NetworkId, SchoolId};
use domain::permission::{Act as _, SeeCycle, Standing};
use domain::time::{Day, Instant};
use i18n::Lang;
use store::{CycleFilter, CycleLine};

use crate::app::App;
use crate::components::{ring_decision, ring_phase, small_ring};
use crate::routes;

/// A cycle beside a chart.
#[derive(Clone)]
pub struct Test {
    /// What the page calls it: `Prueba 2`.
    pub label: String,
    /// The cycle's title.
    pub title: String,
    /// Where it is told.
    pub href: String,
    /// Its ring.
    pub ring: String,
    /// Its state in words.
    pub state: String,
    /// From when to when.
    pub days: String,
    /// The course it is tried in.
    pub course: Option<String>,
    /// The idea that it tests.
    pub idea: IdeaId,
    /// When it began.
    pub starts_on: Day,
    /// What was learnt.
    pub learned: Option<String>,
    /// Its mark on the time axis.
    pub mark: TestMark,
}

/// The tests of a measure at a school. Drafts are no tests yet, not even to who writes them.
///
/// # Errors
/// What the store says.
pub async fn tests(
    app: &App,
    lang: Lang,
    measure: MeasureId,
    school: SchoolId,
    standing: &Standing,
) -> store::Result<Vec<Test>> {
    let lines = app.db.cycle_lines(CycleFilter::Measure(measure, school)).await?;
    let today = app.now().day();
    let calendars = match app.db.network().await? {
        Some(network) => app.db.calendars(network.id, today).await?,
        None => Calendars::default(),
    };
    let seen = lines
        .iter()
        .filter(|line| line.phase != Phase::Plan && may_see(standing, line));
    Ok(seen
        .enumerate()
        .map(|(place, line)| test(line, place + 1, line.stalled_days(today, &calendars).is_some(), lang))
        .collect())
}

/// Whether somebody may see the cycle of a line.
fn may_see(standing: &Standing, line: &CycleLine) -> bool {
    SeeCycle(cycle_of(line)).allowed(standing)
}

fn test(line: &CycleLine, number: usize, stalled: bool, lang: Lang) -> Test {
    let label = lang.with("measures-test", &[("n", number.into())]);
    let href = routes::cycle(line.id);
    Test {
        ring: small_ring(line.phase, line.decision, stalled),
        state: state(line, lang),
        days: lang.with(
            "measures-days",
            &[
                ("from", lang.day(line.starts_on.0).into()),
                ("to", lang.day(line.ends_on.0).into()),
            ],
        ),
        course: line.course(),
        idea: line.idea_id,
        starts_on: line.starts_on,
        learned: line.learned.clone().filter(|text| !text.is_empty()),
        mark: TestMark {
            date: line.starts_on.0,
            title: line.title.clone(),
            label: label.clone(),
            href: href.clone(),
            phase: ring_phase(line.phase),
            decision: line.decision.map(ring_decision),
        },
        label,
        title: line.title.clone(),
        href,
    }
}

/// A cycle's state in words: `Adoptada`, `En Hacer`.
#[must_use]
pub fn state(line: &CycleLine, lang: Lang) -> String {
    let decided = line.decision.map(|decision| match decision {
        Decision::Adopt => "figure-decision-adopt",
        Decision::Adapt => "figure-decision-adapt",
        Decision::Abandon => "figure-decision-abandon",
    });
    match (decided, line.phase) {
        (Some(key), _) => i18n::capitalized(&lang.t(key)),
        (None, phase) => {
            let phase = lang.t(match phase {
                Phase::Plan => "figure-phase-plan",
                Phase::Do => "figure-phase-do",
                Phase::Study => "figure-phase-study",
                Phase::Act => "figure-phase-act",
                Phase::Closed => "figure-phase-closed",
            });
            lang.with("measures-in-phase", &[("phase", phase.into())])
        }
    }
}

/// As much of a cycle as the decision about it reads; a line carries all of that.
fn cycle_of(line: &CycleLine) -> Cycle {
    let nothing = String::new;
    Cycle {
        id: line.id,
        network_id: NetworkId(line.id.0),
        school_id: line.school_id,
        course_id: None,
        idea_id: line.idea_id,
        measure_id: line.measure_id,
        area: line.area,
        title: line.title.clone(),
        question: nothing(),
        prediction: nothing(),
        predicted_low: None,
        predicted_high: None,
        predicted_direction: None,
        scale: None,
        depth: domain::cycle::Depth::Guided,
        dose_planned: None,
        dose_unit: nothing(),
        who: nothing(),
        place: nothing(),
        starts_on: line.starts_on,
        ends_on: line.ends_on,
        data: nothing(),
        owner_id: line.owner_id,
        phase: line.phase,
        shared_at: line.shared_at,
        version: 0,
        follows_id: None,
        created_at: Instant::from_micros(0),
        moved_at: line.moved_at,
    }
}
