//! Whom the hub may want to call: stalled cycles and missing points, by liceo.
//!
//! A cycle that its liceo doesn't share is counted and never named: the hub reads shared and closed ones.

use std::collections::HashMap;

use domain::id::{CycleId, MeasureId, SchoolId};
use domain::measure::Cadence;
use domain::permission::Standing;
use domain::time::Day;
use store::{CycleBrief, CycleLine, SchoolInGeneration};

use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::cycles::line::LineView;
use crate::pages::measures::silence::{Silence, silences};
use crate::routes;

/// Most liceos named on one page; a person calls no more in a day.
const MOST: usize = 10;

/// A liceo that may need a call, and why.
pub struct Call {
    /// Its page.
    pub href: String,
    /// Its name.
    pub name: String,
    /// Why, in sentences.
    pub why: Vec<String>,
    school: SchoolId,
    /// Its stalled cycles that the hub may read.
    pub cycles: Vec<LineView>,
    /// Days of the longest silence: who has waited longest comes first.
    days: i64,
}

/// A stalled cycle, and for how many days of school.
type Stalled<'a> = (&'a CycleBrief, i64);

/// What the hub's home knows of the liceos.
pub struct Calls {
    /// Who may need a call.
    pub calls: Vec<Call>,
    /// How many more do.
    pub more: usize,
    /// How many liceos are in the network.
    pub schools: usize,
}

/// Looks through the network's liceos.
///
/// # Errors
/// What the store says.
pub async fn calls(page: &Page, standing: &Standing) -> Result<Calls, Problem> {
    let (db, network, today) = (&page.app.db, page.network()?.id, page.today());
    let members = db.members(network).await?;
    let briefs = db.briefs(network).await?;
    // Who waits longest comes first.
    let mut stalled: HashMap<SchoolId, Vec<Stalled<'_>>> = HashMap::new();
    for cycle in briefs.iter().rev() {
        if let Some(days) = cycle.stalled_days(today, &page.calendars) {
            stalled.entry(cycle.school_id).or_default().push((cycle, days));
        }
    }
    let measures = db.measures(network).await?;
    // Whoever reported within two weeks is silent by no cadence.
    let since = today.plus_days(-2 * Cadence::Weekly.days());
    let mut unheard: HashMap<SchoolId, Vec<(MeasureId, Option<Day>)>> = HashMap::new();
    for (measure, school, latest) in db.unheard(network, since).await? {
        unheard.entry(school).or_default().push((measure, latest));
    }
    let mut calls: Vec<Call> = members
        .iter()
        .filter_map(|school| {
            let unheard = unheard.get(&school.school_id).map_or(&[][..], Vec::as_slice);
            let silent = silences(&measures, unheard, school, today);
            let stalled = stalled.get(&school.school_id).map_or(&[][..], Vec::as_slice);
            call(page, school, stalled, &silent)
        })
        .collect();
    calls.sort_by_key(|call| std::cmp::Reverse(call.days));
    let more = calls.len().saturating_sub(MOST);
    calls.truncate(MOST);
    name_cycles(page, standing, &mut calls, &stalled).await?;
    Ok(Calls {
        calls,
        more,
        schools: members.len(),
    })
}

fn call(page: &Page, school: &SchoolInGeneration, stalled: &[Stalled<'_>], silent: &[Silence<'_>]) -> Option<Call> {
    let oldest = stalled.iter().map(|(_, days)| *days).max();
    // Silence is told in days, five of which in seven are of school: so the two can stand in one order.
    let waited = oldest.map(|days| days * 7 / 5);
    let days = waited.max(silent.iter().map(|silence| silence.days).max())?;
    let mut why = Vec::new();
    if let Some(days) = oldest {
        why.push(page.t2("home-stalled", "n", stalled.len(), "days", days));
    }
    why.extend(silence(page, silent));
    Some(Call {
        href: routes::school(school.school_id),
        name: school.name.clone(),
        why,
        school: school.school_id,
        cycles: Vec::new(),
        days,
    })
}

/// Names the stalled cycles that the reader may open, of the liceos that are shown.
async fn name_cycles(
    page: &Page,
    standing: &Standing,
    calls: &mut [Call],
    stalled: &HashMap<SchoolId, Vec<Stalled<'_>>>,
) -> Result<(), Problem> {
    let at = |school: SchoolId| stalled.get(&school).into_iter().flatten().map(|(cycle, _)| *cycle);
    let shown = calls.iter().flat_map(|call| at(call.school));
    let open = shown.filter(|cycle| cycle.reach().is_open_to(standing));
    let ids: Vec<CycleId> = open.map(|cycle| cycle.id).collect();
    let lines = page.app.db.lines_of(&ids).await?;
    let lines: HashMap<CycleId, CycleLine> = lines.into_iter().map(|line| (line.id, line)).collect();
    for call in calls {
        let lines = at(call.school).filter_map(|cycle| lines.get(&cycle.id));
        call.cycles = lines
            .map(|line| LineView::of(page, line, false, page.today()))
            .collect();
    }
    Ok(())
}

/// One sentence for all of them: whoever reports nothing is told so once, by the measure that waits longest.
fn silence(page: &Page, silent: &[Silence<'_>]) -> Option<String> {
    let longest = silent.iter().max_by_key(|silence| silence.days)?;
    let (name, n) = (longest.measure.name.as_str(), silent.len());
    Some(match longest.latest {
        Some(day) => {
            let day = page.lang.day(day.0);
            page.lang.with(
                "home-silent",
                &[("name", name.into()), ("n", n.into()), ("day", day.into())],
            )
        }
        None => page.t2("home-never", "name", name, "n", n),
    })
}
