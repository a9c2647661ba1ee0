//! What a conversation is about and who reads it, in words.

use domain::dialogue::Entry;
use domain::permission::Matter;

use crate::figures;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// Address and name of the thing.
///
/// # Errors
/// What the store says.
pub(crate) async fn about(page: &Page, matter: &Matter) -> Result<(String, String), Problem> {
    Ok(match matter {
        Matter::Cycle(cycle) => (
            routes::cycle(cycle.id),
            page.t1("conversation-about-cycle", "name", cycle.title.as_str()),
        ),
        Matter::Idea(idea) => (
            routes::idea(idea.id),
            page.t1("conversation-about-idea", "name", idea.name.as_str()),
        ),
        Matter::Chart(chart) => {
            let school = page.app.db.school(chart.school).await?.name;
            let measure = figures::name(&chart.measure, page.lang).to_owned();
            (
                routes::measure_at(chart.measure.id, chart.school),
                page.t2("conversation-about-measure", "name", measure, "school", school),
            )
        }
        Matter::Observation(see) => {
            let teacher = page.app.db.person(see.observation.teacher_id).await?.name;
            (
                routes::observation(see.observation.id),
                page.t1("conversation-about-observation", "name", teacher),
            )
        }
        Matter::Circle(place) => (
            routes::circle(place.circle.id),
            page.t1("conversation-about-circle", "name", place.circle.name.as_str()),
        ),
        Matter::Network(_) => (routes::ASKS.to_owned(), page.t("conversation-about-network")),
    })
}

/// The key of the sentence that says who reads.
#[must_use]
pub(crate) fn reach(matter: &Matter) -> &'static str {
    match matter {
        Matter::Cycle(cycle) if cycle.reach().is_public_in_network() => "conversation-reach-public-cycle",
        Matter::Cycle(_) => "conversation-reach-cycle",
        Matter::Idea(idea) if idea.in_network => "conversation-reach-network",
        Matter::Idea(_) => "conversation-reach-own-idea",
        Matter::Chart(chart) if chart.measure.open && chart.measure.school_id.is_none() => {
            "conversation-reach-open-chart"
        }
        Matter::Chart(_) => "conversation-reach-chart",
        Matter::Observation(_) => "conversation-reach-observation",
        Matter::Network(_) => "conversation-reach-network",
        Matter::Circle(place) if place.circle.entry == Entry::Open => "conversation-reach-network",
        Matter::Circle(_) => "conversation-reach-circle",
    }
}
