//! The cycles that stand on one line of the theory: those that were counted there, one by one.

use domain::id::{DriverId, IdeaId};
use domain::permission::{SeeIdea, SeeLiceoTheory, Standing};
use store::{CycleFilter, CycleLine};

use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// What the list is of.
pub struct About {
    /// The name of the idea or of the driver.
    pub name: String,
    /// This list.
    pub href: String,
    filter: CycleFilter,
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
                filter: CycleFilter::Idea(id),
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
            filter: CycleFilter::Driver(id),
        }))
    }

    /// Its cycles, as many as the reader may see. Drafts were not counted.
    ///
    /// # Errors
    /// What the store says.
    pub async fn lines(&self, page: &Page, reader: &Standing) -> Result<Vec<CycleLine>, Problem> {
        let mut lines = page.app.db.cycle_lines(self.filter).await?;
        lines.retain(|line| !line.reach().is_draft() && line.reach().is_open_to(reader));
        Ok(lines)
    }
}
