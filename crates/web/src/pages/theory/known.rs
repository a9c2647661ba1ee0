//! The theory as the store has it, with the cycles that the reader may know of.

use std::collections::HashMap;

use domain::id::{DriverId, IdeaId};
use domain::theory::{Aim, Driver, Idea};
use store::{CycleFilter, CycleLine};

use crate::figures;
use crate::page::Page;
use crate::page::problem::Problem;

/// Aim, drivers, ideas, and the cycles by idea.
pub struct Known {
    /// The aim.
    pub aim: Option<Aim>,
    /// Drivers in their places.
    pub drivers: Vec<Driver>,
    /// Ideas in their places.
    pub ideas: Vec<Idea>,
    cycles: HashMap<IdeaId, Vec<CycleLine>>,
}

impl Known {
    /// Reads it.
    ///
    /// # Errors
    /// Not found before the network is founded; what the store says.
    pub async fn of(page: &Page) -> Result<Self, Problem> {
        let (network, db) = (page.network()?.id, &page.app.db);
        let mut cycles: HashMap<IdeaId, Vec<CycleLine>> = HashMap::new();
        for line in db.cycle_lines(CycleFilter::Network(network)).await? {
            if counts_for(page, &line) {
                cycles.entry(line.idea_id).or_default().push(line);
            }
        }
        Ok(Self {
            aim: db.aim(network).await?,
            drivers: db.drivers(network).await?,
            ideas: db.ideas(network).await?,
            cycles,
        })
    }

    /// The cycles of an idea, as many as the reader may know of.
    pub fn cycles(&self, idea: IdeaId) -> &[CycleLine] {
        self.cycles.get(&idea).map_or(&[], Vec::as_slice)
    }

    /// The drivers of the first level, or the ones below one of them.
    pub fn below(&self, parent: Option<DriverId>) -> impl Iterator<Item = &Driver> {
        self.drivers.iter().filter(move |driver| driver.parent_id == parent)
    }

    /// The ideas that move a driver.
    pub fn ideas_of(&self, driver: DriverId) -> impl Iterator<Item = &Idea> {
        self.ideas.iter().filter(move |idea| idea.driver_id == driver)
    }
}

/// A number is told of what the whole network may read, and of what the reader sees anyway. Never of a draft.
fn counts_for(page: &Page, line: &CycleLine) -> bool {
    let seen = page.standing().is_some_and(|standing| figures::may_see(standing, line));
    line.phase != domain::cycle::Phase::Plan && (line.is_public_in_network() || seen)
}
