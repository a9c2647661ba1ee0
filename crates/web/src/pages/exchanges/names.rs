//! Names of liceos and of the drivers that exchanges speak of.

use std::collections::HashMap;

use domain::exchange::ExchangeRound;
use domain::id::{DriverId, NetworkId, SchoolId};
use domain::theory::Driver;

use crate::page::Page;
use crate::page::problem::Problem;

/// Names, asked for once a page.
#[derive(Clone, Debug, Default)]
pub struct Names {
    schools: HashMap<SchoolId, String>,
    drivers: HashMap<DriverId, String>,
}

impl Names {
    /// Of everything that a page about exchanges may name.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, network: NetworkId) -> Result<Self, Problem> {
        let db = &page.app.db;
        let schools = db.schools().await?.into_iter().map(|school| (school.id, school.name));
        let drivers = db.drivers(network).await?;
        Ok(Self {
            schools: schools.collect(),
            drivers: drivers.into_iter().map(|driver| (driver.id, driver.name)).collect(),
        })
    }

    /// A liceo's.
    #[must_use]
    pub fn school(&self, id: SchoolId) -> String {
        self.schools.get(&id).cloned().unwrap_or_default()
    }

    /// A driver's; none where it was taken out of the theory since.
    #[must_use]
    pub fn driver(&self, id: DriverId) -> Option<&str> {
        self.drivers.get(&id).map(String::as_str)
    }
}

/// With which generation each liceo entered.
#[derive(Clone, Debug, Default)]
pub struct Generations(HashMap<SchoolId, (i64, String)>);

impl Generations {
    /// Of the network of a round. Whoever changed generations counts with the older one, as in the matching.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, round: &ExchangeRound) -> Result<Self, Problem> {
        let db = &page.app.db;
        let generations = db.generations(round.network_id).await?;
        let mut known = HashMap::new();
        for member in db.members(round.network_id).await? {
            let generation = generations.iter().find(|one| one.id == member.generation_id);
            let said = generation
                .map(|one| (one.entry_year, one.name.clone()))
                .unwrap_or_default();
            known.entry(member.school_id).or_insert(said);
        }
        Ok(Self(known))
    }

    /// A liceo's: the year of entry, and what the generation is called.
    #[must_use]
    pub fn at(&self, school: SchoolId) -> (i64, String) {
        self.0.get(&school).cloned().unwrap_or_default()
    }
}

/// The network's primary drivers, in their order: what liceos show and seek is said of these, so that the form is short and one's need
/// meets another's strength.
///
/// # Errors
/// What the store says.
pub async fn primary_drivers(page: &Page, network: NetworkId) -> Result<Vec<Driver>, Problem> {
    let mut drivers = page.app.db.drivers(network).await?;
    drivers.retain(is_primary);
    Ok(drivers)
}

/// The same by id, of all drivers.
pub(super) fn primary(drivers: &[Driver]) -> Vec<DriverId> {
    let primary = drivers.iter().filter(|driver| is_primary(driver));
    primary.map(|driver| driver.id).collect()
}

/// A liceo's own driver is its own matter.
const fn is_primary(driver: &Driver) -> bool {
    driver.parent_id.is_none() && driver.school_id.is_none()
}
