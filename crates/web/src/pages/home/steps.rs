//! What waits for a school's people: their own cycles, and for its leaders what waits for a study or a decision.

use charts::RingSize;
use charts::ring::ring;
use domain::cycle::Phase;
use domain::permission::Standing;
use store::{CycleFilter, CycleLine};

use crate::components::ring_phase;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::cycles::line::LineView;
use crate::routes;

/// Most that waits on one page; the rest stands in the list of cycles.
const MOST: usize = 6;

/// A cycle that waits, with what is due.
pub struct Step {
    /// The cycle.
    pub line: LineView,
    /// Its ring, as the figure of the page.
    pub ring: String,
    /// Where the next step is done.
    pub href: String,
    /// The next step, as a verb.
    pub action: String,
    /// Where the cycle is.
    pub phase: Phase,
}

/// What waits, and how much is on its way.
#[derive(Default)]
pub struct Steps {
    /// What waits, the nearest to its end first.
    pub waiting: Vec<Step>,
    /// Cycles of the reader that are on their way.
    pub running: usize,
}

/// Looks through the cycles of the reader's liceos.
///
/// # Errors
/// What the store says.
pub async fn steps(page: &Page, standing: &Standing) -> Result<Steps, Problem> {
    let mut lines = Vec::new();
    for school in standing.schools() {
        lines.extend(page.app.db.cycle_lines(CycleFilter::School(school)).await?);
    }
    lines.retain(|line| line.reach().is_open_to(standing) && writes(standing, line));
    let running = lines.iter().filter(|line| line.phase == Phase::Do).count();
    lines.retain(|line| waits(page, line));
    lines.sort_by_key(|line| (urgency(line.phase), line.moved_at));
    let waiting = lines.iter().take(MOST).map(|line| step(page, standing, line)).collect();
    Ok(Steps { waiting, running })
}

/// As `EditCycle` says: the owner, and the leaders once it is no draft.
fn writes(standing: &Standing, line: &CycleLine) -> bool {
    standing.person() == line.owner_id || (line.phase != Phase::Plan && standing.leads(line.school_id))
}

/// A planned cycle waits once its last day has come.
fn waits(page: &Page, line: &CycleLine) -> bool {
    match line.phase {
        Phase::Plan | Phase::Study | Phase::Act => true,
        Phase::Do => line.ends_on <= page.today(),
        Phase::Closed => false,
    }
}

const fn urgency(phase: Phase) -> u8 {
    match phase {
        Phase::Act => 0,
        Phase::Study => 1,
        Phase::Do => 2,
        Phase::Plan | Phase::Closed => 3,
    }
}

fn step(page: &Page, standing: &Standing, line: &CycleLine) -> Step {
    let (href, key) = match line.phase {
        Phase::Plan => (routes::cycle_plan(line.id), "cycles-finish-plan"),
        Phase::Do => (routes::cycle_doing(line.id), "cycles-tell"),
        Phase::Study => (routes::cycle_study(line.id), "cycles-study"),
        Phase::Act | Phase::Closed => (routes::cycle_closure(line.id), "cycles-decide"),
    };
    let stalled = page.stalled_days(line).is_some();
    Step {
        line: LineView::of(page, line, standing.schools().len() > 1, page.today()),
        ring: ring(ring_phase(line.phase), None, stalled, RingSize::Big(page.lang)),
        href,
        action: page.lang.t(key),
        phase: line.phase,
    }
}
