//! The cycles that stand on one line of the theory: those that were counted there, one by one.

use domain::id::{DriverId, IdeaId};
use domain::permission::{SeeIdea, SeeLiceoTheory};
use store::Arrow;

use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// What the list is of.
pub struct About {
    /// The name of the idea or of the driver.
    pub name: String,
    /// This list.
    pub href: String,
    /// The arrow on which they stand.
    pub arrow: Arrow,
}

impl About {
    /// What the address asks for, if for anything. An idea of another liceo's own is not there.
    ///
    /// # Errors
    /// Not found; what the store says.
    pub async fn of(page: &Page, idea: &str, driver: &str) -> Result<Option<Self>, Problem> {
        if let Ok(id) = idea.parse::<IdeaId>() {
            let idea = page.app.db.idea(id).await?;
            if !page.may(&SeeIdea(idea.clone())) {
                return Err(Problem::not_found());
            }
            return Ok(Some(Self {
                name: idea.name,
                href: format!("{}?idea={id}", routes::CYCLES),
                arrow: Arrow::Idea(id),
            }));
        }
        let Ok(id) = driver.parse::<DriverId>() else {
            return Ok(None);
        };
        let driver = page.app.db.driver(id).await?;
        if driver
            .school_id
            .is_some_and(|school| !page.may(&SeeLiceoTheory(school)))
        {
            return Err(Problem::not_found());
        }
        Ok(Some(Self {
            name: driver.name,
            href: format!("{}?impulsor={id}", routes::CYCLES),
            arrow: Arrow::Driver(id),
        }))
    }
}
