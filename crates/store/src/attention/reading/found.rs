//! What may be told of what the library has that is new: each thing through its own permission, as if it were opened.

use domain::attention::{Kind, Notification, Thing};
use domain::id::{CollectionId, CycleId, DriverId, IdeaId, PackageId, PackageVersionId, SynthesisId};
use domain::permission::{
    Act as _, ListPackages, SeeCollection, SeeCycle, SeeIdea, SeeLiceoTheory, SeePackage, SeeSynthesis, SeeTheory,
};
use uuid::Uuid;

use super::{Read, Reader, gone_is_none};
use crate::error::Result;

impl Reader<'_> {
    pub(super) async fn library_title(&mut self, thing: Thing, id: Uuid) -> Result<Option<String>> {
        match thing {
            Thing::Package => {
                let package = gone_is_none(self.db.package(PackageId(id)).await)?;
                let package = package.filter(|package| SeePackage(package.clone()).allowed(self.who));
                Ok(package.map(|package| package.name))
            }
            Thing::Synthesis => {
                let synthesis = gone_is_none(self.db.synthesis(SynthesisId(id)).await)?;
                let synthesis = synthesis.filter(|synthesis| SeeSynthesis(synthesis.clone()).allowed(self.who));
                Ok(synthesis.map(|synthesis| synthesis.title))
            }
            Thing::Idea => {
                let idea = gone_is_none(self.db.idea(IdeaId(id)).await)?;
                let idea = idea.filter(|idea| SeeIdea(idea.clone()).allowed(self.who));
                Ok(idea.map(|idea| idea.name))
            }
            _ => {
                let driver = gone_is_none(self.db.driver(DriverId(id)).await)?;
                let driver = driver.filter(|driver| match driver.school_id {
                    Some(school) => SeeLiceoTheory(school).allowed(self.who),
                    None => SeeTheory.allowed(self.who),
                });
                Ok(driver.map(|driver| driver.name))
            }
        }
    }

    /// A test that is closed still, of an idea or a driver that they may see.
    pub(super) async fn followed_test(&mut self, one: &Notification) -> Result<Option<Read>> {
        let cycle = gone_is_none(self.db.cycle(CycleId(one.cause_id)).await)?;
        let cycle = cycle.filter(|cycle| cycle.is_closed() && SeeCycle(cycle.clone()).allowed(self.who));
        match cycle {
            Some(_) => Ok(self.library_title(one.thing, one.thing_id).await?.map(Read::open)),
            None => Ok(None),
        }
    }

    /// A version that stands, or one that was withdrawn, as long as it is so.
    pub(super) async fn followed_version(&mut self, one: &Notification) -> Result<Option<Read>> {
        let version = gone_is_none(self.db.package_version_of(PackageVersionId(one.cause_id)).await)?;
        let package = gone_is_none(self.db.package(PackageId(one.thing_id)).await)?;
        let (Some(version), Some(package)) = (version, package) else {
            return Ok(None);
        };
        if package.is_withdrawn(version.number) != (one.kind == Kind::FollowedWithdrawal) {
            return Ok(None);
        }
        Ok(self.library_title(one.thing, one.thing_id).await?.map(Read::open))
    }

    pub(super) async fn signed(&mut self, one: &Notification) -> Result<Option<Read>> {
        Ok(self
            .library_title(Thing::Synthesis, one.thing_id)
            .await?
            .map(Read::open))
    }

    /// Brought in again, where they may see what became of it; kept in a collection that they may read, as long as it is in it.
    pub(super) async fn package_used(&mut self, one: &Notification) -> Result<Option<Read>> {
        let collection = gone_is_none(self.db.collection(CollectionId(one.cause_id)).await)?;
        let used = match collection {
            Some(collection) if SeeCollection(collection.clone()).allowed(self.who) => {
                let items = self.db.collection_items(collection.id).await?;
                items.iter().any(|item| item.noun_id == one.thing_id)
            }
            Some(_) => false,
            None => {
                let brought = gone_is_none(self.db.package(PackageId(one.cause_id)).await)?;
                ListPackages.allowed(self.who) && brought.is_some_and(|brought| SeePackage(brought).allowed(self.who))
            }
        };
        if !used {
            return Ok(None);
        }
        Ok(self.library_title(Thing::Package, one.thing_id).await?.map(Read::open))
    }
}
