//! Whom the hub may want to call: stalled cycles and missing points, by liceo.
//!
//! A cycle that its liceo doesn't share is counted and never named: the hub reads shared and closed ones.

use std::collections::HashMap;

use domain::id::{MeasureId, SchoolId};
use domain::measure::Cadence;
use domain::permission::Standing;
use domain::time::Day;
use store::{CycleFilter, CycleLine, SchoolInGeneration};

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
    /// Its stalled cycles that the hub may read.
    pub cycles: Vec<LineView>,
    /// Days of the longest silence: who has waited longest comes first.
    days: i64,
}

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
    let running = db.cycle_lines(CycleFilter::Running(network)).await?;
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
            let stalled: Vec<&CycleLine> = running
                .iter()
                .filter(|line| line.school_id == school.school_id && page.stalled_days(line).is_some())
                .collect();
            call(page, standing, school, &stalled, &silent)
        })
        .collect();
    calls.sort_by_key(|call| std::cmp::Reverse(call.days));
    let more = calls.len().saturating_sub(MOST);
    calls.truncate(MOST);
    Ok(Calls {
        calls,
        more,
        schools: members.len(),
    })
}

fn call(
    page: &Page,
    standing: &Standing,
    school: &SchoolInGeneration,
    stalled: &[&CycleLine],
    silent: &[Silence<'_>],
) -> Option<Call> {
    let oldest = stalled.iter().filter_map(|line| page.stalled_days(line)).max();
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
        cycles: stalled
            .iter()
            .filter(|line| line.reach().is_open_to(standing))
            .map(|line| LineView::of(page, line, false, page.today()))
            .collect(),
        days,
    })
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
