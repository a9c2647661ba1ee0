//! The network's theory as the store has it, with the tests that the reader may know of, counted.

use domain::id::{DriverId, IdeaId};
use domain::theory::Driver;

use super::evidence::{Tallies, Tally};
use crate::page::Page;
use crate::page::problem::Problem;

/// Drivers, and what stands on the ideas.
pub struct Known {
    /// Drivers in their places.
    pub drivers: Vec<Driver>,
    tallies: Tallies,
}

impl Known {
    /// Reads it.
    ///
    /// # Errors
    /// Not found before the network is founded; what the store says.
    pub async fn of(page: &Page) -> Result<Self, Problem> {
        let (network, db) = (page.network()?.id, &page.app.db);
        Ok(Self {
            drivers: db.drivers(network).await?,
            tallies: Tallies::of(page).await?,
        })
    }

    /// The tests of an idea, as many as the reader may know of.
    pub fn tally(&self, idea: IdeaId) -> Tally {
        self.tallies.idea(idea)
    }

    /// The drivers of the first level, or the ones below one of them.
    pub fn below(&self, parent: Option<DriverId>) -> impl Iterator<Item = &Driver> {
        self.drivers.iter().filter(move |driver| driver.parent_id == parent)
    }

    /// Choices for a form: the drivers, a secondary one after its primary.
    pub fn driver_choices(&self) -> Vec<(String, String)> {
        let mut choices = Vec::new();
        for first in self.below(None) {
            choices.push((first.id.to_string(), first.name.clone()));
            for second in self.below(Some(first.id)) {
                choices.push((second.id.to_string(), format!("{} › {}", first.name, second.name)));
            }
        }
        choices
    }
}
