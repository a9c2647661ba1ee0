//! How much of what was planned was done, in all tests of an idea that the reader may know of.

use std::collections::HashSet;

use domain::id::{CycleId, IdeaId};

use crate::page::Page;

/// `En 5 ciclos con dosis planificada se hizo el 78 % de lo planificado.` Nothing where no cycle that counts planned one.
///
/// # Errors
/// What the store says.
pub async fn of_idea(page: &Page, idea: IdeaId, counted: &HashSet<CycleId>) -> store::Result<Option<String>> {
    let all = page.app.db.doses_of_idea(idea).await?;
    let known = all.iter().filter(|(cycle, _, _)| counted.contains(cycle));
    // Done more often than planned is all of the plan: it doesn't make up for another cycle.
    let (cycles, planned, done) = known.fold((0_usize, 0_i64, 0_i64), |(cycles, planned, done), (_, plan, fact)| {
        (cycles + 1, planned + plan, done + (*fact).min(*plan))
    });
    if cycles == 0 || planned == 0 {
        return Ok(None);
    }
    let share = page.lang.percent(done as f64 / planned as f64, 0);
    Ok(Some(page.t2("dose-of-idea", "cycles", cycles, "share", share)))
}
