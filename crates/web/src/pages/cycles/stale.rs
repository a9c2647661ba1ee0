//! Two people wrote at once: who was faster, and what is there now.

use domain::id::CycleId;
use domain::permission::Standing;

use crate::page::Page;
use crate::page::problem::Problem;

/// What a form says on top when somebody else was faster.
pub struct Faster {
    /// Who, and when.
    pub sentence: String,
    /// What is there now: name and value, of the fields of this form.
    pub there: Vec<(String, String)>,
}

/// Who changed the cycle last.
///
/// # Errors
/// What the store says.
pub async fn faster(
    page: &Page,
    standing: &Standing,
    cycle: CycleId,
    there: Vec<(String, String)>,
) -> Result<Faster, Problem> {
    faster_of(page, standing, cycle.0, there).await
}

/// Who changed something of a cycle last: a task, a template.
///
/// # Errors
/// What the store says.
pub async fn faster_of(
    page: &Page,
    standing: &Standing,
    thing: uuid::Uuid,
    there: Vec<(String, String)>,
) -> Result<Faster, Problem> {
    let newest = page.app.db.events_of(thing, 1).await?.into_iter().next();
    let (actor, at) = newest.map_or((None, page.now), |event| (event.actor_id, event.at));
    let when = page.lang.moment(at.in_chile().datetime());
    let sentence = match actor {
        // A second window or a phone left open: the same person twice.
        Some(who) if who == standing.person() => page.t1("cycles-faster-self", "when", when),
        Some(who) => {
            let name = page.app.db.person(who).await?.name;
            page.t2("cycles-faster", "name", name, "when", when)
        }
        None => page.t1("cycles-faster-nobody", "when", when),
    };
    let there = there
        .into_iter()
        .map(|(name, value)| {
            let said = !value.trim().is_empty();
            (name, if said { value } else { page.t("cycles-blank") })
        })
        .collect();
    Ok(Faster { sentence, there })
}
