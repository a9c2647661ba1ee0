//! Whom the hub may want to call: stalled cycles and missing points, by liceo.
//!
//! A cycle that its liceo doesn't share is counted and never named: the hub reads shared and closed ones.

use std::collections::HashMap;

use domain::id::{MeasureId, SchoolId};
use domain::measure::Measure;
use domain::permission::Standing;
use domain::time::Day;
use store::{CycleFilter, CycleLine, SchoolInGeneration};

use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::cycles::line::LineView;
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
    let mut measures = db.measures(network).await?;
    // An official series is brought by the hub; a school's own measure is its own matter.
    measures.retain(|measure| measure.school_id.is_none() && measure.source.is_empty());
    let latest: HashMap<(MeasureId, SchoolId), Day> = db
        .latest_periods_of_all(network)
        .await?
        .into_iter()
        .map(|(measure, school, day)| ((measure, school), day))
        .collect();
    let mut calls: Vec<Call> = members
        .iter()
        .filter_map(|school| {
            let silent = silences(&measures, &latest, school, today);
            let stalled: Vec<&CycleLine> = running
                .iter()
                .filter(|line| line.school_id == school.school_id && line.stalled_days(today).is_some())
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

/// A measure whose points are missing.
struct Silence<'a> {
    measure: &'a Measure,
    latest: Option<Day>,
    days: i64,
}

fn silences<'a>(
    measures: &'a [Measure],
    latest: &HashMap<(MeasureId, SchoolId), Day>,
    school: &SchoolInGeneration,
    today: Day,
) -> Vec<Silence<'a>> {
    let silent = measures.iter().filter_map(|measure| {
        let latest = latest.get(&(measure.id, school.school_id)).copied();
        let from = school.joined_on.max(measure.created_at.day());
        let days = measure.cadence.silent_days(latest, from, today)?;
        Some(Silence { measure, latest, days })
    });
    silent.collect()
}

fn call(
    page: &Page,
    standing: &Standing,
    school: &SchoolInGeneration,
    stalled: &[&CycleLine],
    silent: &[Silence<'_>],
) -> Option<Call> {
    let today = page.today();
    let oldest = stalled.iter().filter_map(|line| line.stalled_days(today)).max();
    let days = oldest.max(silent.iter().map(|silence| silence.days).max())?;
    let mut why = Vec::new();
    if let Some(days) = oldest {
        why.push(page.t2("home-stalled", "n", stalled.len(), "days", days));
    }
    why.extend(silent.iter().take(2).map(|silence| {
        let name = &silence.measure.name;
        match silence.latest {
            Some(day) => page.t2("home-silent", "name", name, "day", page.lang.day(day.0)),
            None => page.t1("home-never", "name", name),
        }
    }));
    if silent.len() > 2 {
        why.push(page.t1("home-silent-more", "n", silent.len() - 2));
    }
    Some(Call {
        href: routes::school(school.school_id),
        name: school.name.clone(),
        why,
        cycles: stalled
            .iter()
            .filter(|line| line.reach().is_open_to(standing))
            .map(|line| LineView::of(page, line, false, today))
            .collect(),
        days,
    })
}
