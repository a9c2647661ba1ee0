//! What the library has of an idea or a driver, on its page: packages, syntheses, and where one is drafted.

use domain::id::{DriverId, IdeaId};
use domain::package::Package;
use domain::permission::{Act as _, DraftPackages, ListPackages, Standing};
use domain::synthesis::About;
use uuid::Uuid;

use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// What the part `_block.html` shows.
pub(crate) struct LibraryBlock {
    /// Published packages: page and name.
    pub packages: Vec<(String, String)>,
    /// Signed syntheses: page and title.
    pub syntheses: Vec<(String, String)>,
    /// Where a package and a synthesis are drafted, for whoever may.
    pub drafting: Option<(String, String)>,
}

impl LibraryBlock {
    /// Of an idea.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of_idea(page: &Page, reader: &Standing, idea: IdeaId) -> Result<Self, Problem> {
        let packages = page.app.db.packages_with_idea(idea).await?;
        let drafting = (
            format!("{}?idea={idea}", routes::PACKAGE_NEW),
            routes::idea_synthesis(idea),
        );
        Self::of(page, reader, packages, (About::Idea, idea.0), drafting).await
    }

    /// Of a driver.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of_driver(page: &Page, reader: &Standing, driver: DriverId) -> Result<Self, Problem> {
        let packages = page.app.db.packages_of_driver(driver).await?;
        let drafting = (routes::PACKAGE_NEW.to_owned(), routes::driver_synthesis(driver));
        Self::of(page, reader, packages, (About::Driver, driver.0), drafting).await
    }

    async fn of(
        page: &Page,
        reader: &Standing,
        packages: Vec<Package>,
        (about, id): (About, Uuid),
        drafting: (String, String),
    ) -> Result<Self, Problem> {
        if !ListPackages.allowed(reader) {
            return Ok(Self {
                packages: Vec::new(),
                syntheses: Vec::new(),
                drafting: None,
            });
        }
        let published = packages.into_iter().filter(Package::stands);
        let mut named = Vec::new();
        for package in published {
            // By the name under which it was signed, not by the one that is being written.
            if let Some(version) = page.app.db.newest_package_version(package.id).await? {
                named.push((routes::package(package.id), version.says().name));
            }
        }
        let syntheses = page.app.db.syntheses_about(about, id).await?;
        Ok(Self {
            packages: named,
            syntheses: syntheses
                .into_iter()
                .map(|synthesis| (routes::synthesis(synthesis.id), synthesis.title))
                .collect(),
            drafting: page.may(&DraftPackages).then_some(drafting),
        })
    }

    /// Whether there is anything to show.
    pub fn is_any(&self) -> bool {
        !self.packages.is_empty() || !self.syntheses.is_empty() || self.drafting.is_some()
    }
}
