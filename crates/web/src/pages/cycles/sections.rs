//! What the method adds to a cycle's page: its tasks, its ramp, the four features, how its end moved.

use domain::cycle::{Cycle, Phase};
use domain::permission::Standing;

use super::extension::{EndsView, ends};
use super::may_plan;
use super::ramp::{RampView, ramp_view};
use super::rubric::{RubricView, of_cycle};
use super::tasks::people::helpers;
use super::tasks::{TaskView, views};
use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// The sections.
pub struct Sections {
    /// Its tasks; nothing where there are none and the reader may add none.
    pub tasks: Option<Vec<TaskView>>,
    /// The ramp in which it stands, where that is more than itself.
    pub ramp: Option<RampView>,
    /// The four features.
    pub rubric: RubricView,
    /// How its end moved.
    pub ends: EndsView,
    /// What else may be done with it: address and name.
    pub links: Vec<(String, String)>,
}

/// A cycle's.
///
/// # Errors
/// What the store says.
pub async fn sections(page: &Page, standing: &Standing, cycle: &Cycle, writes: bool) -> Result<Sections, Problem> {
    let tasks = page.app.db.tasks(cycle.id).await?;
    let tasks = if tasks.is_empty() {
        (writes && cycle.phase != Phase::Closed).then(Vec::new)
    } else {
        let people = helpers(page, cycle.school_id).await?;
        Some(views(page, standing, cycle, &tasks, &people))
    };
    Ok(Sections {
        tasks,
        ramp: ramp_view(page, standing, cycle.id).await?,
        rubric: of_cycle(page, cycle).await?,
        ends: ends(page, cycle, writes).await?,
        links: links(page, standing, cycle, writes),
    })
}

fn links(page: &Page, standing: &Standing, cycle: &Cycle, writes: bool) -> Vec<(String, String)> {
    let mut links = Vec::new();
    if writes && matches!(cycle.phase, Phase::Do | Phase::Study) {
        links.push((routes::cycle_extension(cycle.id), page.t("extension-title")));
    }
    // The closed cycle's own people have this as their next step.
    if may_plan(standing) && cycle.is_public_in_network() && !writes {
        let next = format!("{}?sigue={}", routes::CYCLE_NEW, cycle.id);
        links.push((next, page.t(follow(standing, cycle))));
    }
    if may_plan(standing) || standing.is_hub() {
        links.push((routes::cycle_template(cycle.id), page.t("template-new")));
    }
    links
}

/// What planning the next test is called: another liceo goes on from it in its own place.
pub fn follow(standing: &Standing, cycle: &Cycle) -> &'static str {
    if standing.works_at(cycle.school_id) {
        "cycles-plan-next"
    } else {
        "ramp-follow-elsewhere"
    }
}
