//! The ideas of a package that is being written.

use domain::event::Verb;
use domain::id::{IdeaId, PackageId, PackageItemId};
use domain::package::{Item, ItemPlan, MOST_ITEMS};
use domain::permission::{EditPackage, Proof};

use super::of_package;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    OF = "select id, package_id, place, idea_id, name, what, steps from change_package_item where package_id = $1 order by place, id";
    ADD = "insert into change_package_item (id, package_id, place, idea_id, name, what, steps) values ($1, $2, $3, $4, $5, $6, $7)";
    CHANGE = "update change_package_item set name = $3, what = $4, steps = $5 where id = $1 and package_id = $2";
    REMOVE = "delete from change_package_item where id = $1 and package_id = $2";
    PLACE = "update change_package_item set place = $3 where id = $1 and package_id = $2";
}

impl Db {
    /// The ideas of a package, in order.
    ///
    /// # Errors
    /// What the database says.
    pub async fn package_items(&self, package: PackageId) -> Result<Vec<Item>> {
        all!(self, Item, OF, package)
    }
}

impl Write<'_> {
    /// Puts an idea into a package, last. One that is in it already stays as it is.
    ///
    /// # Errors
    /// [`Error::Refused`] where there are too many.
    pub async fn add_package_item(
        &mut self,
        proof: &Proof<EditPackage>,
        idea: Option<IdeaId>,
        plan: &ItemPlan,
    ) -> Result<()> {
        let package = &proof.act().0;
        let there = all!(self, Item, OF, package.id)?;
        if idea.is_some() && there.iter().any(|item| item.idea_id == idea) {
            return Err(Error::Refused("wrong-package-idea-there"));
        }
        if there.len() >= MOST_ITEMS {
            return Err(Error::Refused("wrong-package-ideas-many"));
        }
        let place = there.last().map_or(1, |last| last.place + 1);
        self.keep_package_item(package.id, place, idea, plan).await?;
        self.tell_of_items(proof).await
    }

    /// Changes how an idea of a package is told.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it isn't in it.
    pub async fn change_package_item(
        &mut self,
        proof: &Proof<EditPackage>,
        item: PackageItemId,
        plan: &ItemPlan,
    ) -> Result<()> {
        let package = proof.act().0.id;
        if run!(self, CHANGE, item, package, &plan.name, &plan.what, &plan.steps)? == 0 {
            return Err(Error::NotFound);
        }
        self.tell_of_items(proof).await
    }

    /// Takes an idea out of a package.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it isn't in it.
    pub async fn remove_package_item(&mut self, proof: &Proof<EditPackage>, item: PackageItemId) -> Result<()> {
        if run!(self, REMOVE, item, proof.act().0.id)? == 0 {
            return Err(Error::NotFound);
        }
        self.tell_of_items(proof).await
    }

    /// Moves an idea one place up; the first one stays.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it isn't in the package.
    pub async fn raise_package_item(&mut self, proof: &Proof<EditPackage>, item: PackageItemId) -> Result<()> {
        let package = proof.act().0.id;
        let there = all!(self, Item, OF, package)?;
        let at = there.iter().position(|one| one.id == item).ok_or(Error::NotFound)?;
        if let Some(above) = at.checked_sub(1) {
            run!(self, PLACE, item, package, there[above].place)?;
            run!(self, PLACE, there[above].id, package, there[at].place)?;
        }
        self.tell_of_items(proof).await
    }

    pub(crate) async fn keep_package_item(
        &mut self,
        package: PackageId,
        place: i64,
        idea: Option<IdeaId>,
        plan: &ItemPlan,
    ) -> Result<()> {
        let id = PackageItemId::new(self.ids(), self.at());
        run!(self, ADD, id, package, place, idea, &plan.name, &plan.what, &plan.steps).map(|_| ())
    }

    async fn tell_of_items(&mut self, proof: &Proof<EditPackage>) -> Result<()> {
        let package = &proof.act().0;
        self.touch_package(package.id).await?;
        self.record(proof.who(), of_package(Verb::Changed, package.id, package.school_id))
            .await
    }
}
