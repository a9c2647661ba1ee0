//! Change packages: drafted, changed, thrown away, brought in; and which there are.
//!
//! Owns that a draft is one text with its ideas. What is published stands in `versions` and is never touched again.

pub(crate) mod items;
pub(crate) mod versions;
pub(crate) mod withdrawals;

use domain::event::{Happened, Noun, Verb};
use domain::file::Host;
use domain::id::{DriverId, IdeaId, NetworkId, PackageId, SchoolId};
use domain::package::{ItemPlan, Origin, Package, PackagePlan};
use domain::permission::{DraftPackage, EditPackage, ImportPackage, Proof};
use domain::time::Instant;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A package in a list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct PackageLine {
    /// It, as it is being written.
    #[sqlx(flatten)]
    pub package: Package,
    /// Who began it.
    pub author: String,
    /// Its liceo, where it isn't the hub's.
    pub school: Option<String>,
    /// How many ideas are in it.
    pub ideas: i64,
    /// What its newest version says, as JSON; nothing where there is none.
    pub edition: Option<String>,
    /// Who signed that.
    pub signer: Option<String>,
    /// When.
    pub signed_at: Option<Instant>,
}

/// A package brought in from another network.
#[derive(Clone, Debug)]
pub struct BroughtPackage<'a> {
    /// Its id here.
    pub id: PackageId,
    /// What it says.
    pub plan: &'a PackagePlan,
    /// Its ideas.
    pub items: &'a [ItemPlan],
    /// Where it comes from.
    pub origin: &'a Origin,
}

/// How a package is read, with the number of its newest version.
macro_rules! package {
    ($rest:expr) => {
        concat!("select p.id, p.network_id, p.school_id, p.driver_id, p.name, p.summary, p.learned, p.limits, p.links, p.origin, p.version, p.created_by, p.created_at, p.changed_at, (select coalesce(max(v.number), 0) from change_package_version v where v.package_id = p.id) as published, (select coalesce(max(w.number), 0) from package_withdrawal w where w.package_id = p.id) as withdrawn", $rest)
    };
}

sql! {
    ONE = package!(" from change_package p where p.id = $1");
    LINES = package!(", a.name as author, o.name as school, (select count(*) from change_package_item i where i.package_id = p.id) as ideas, n.edition, s.name as signer, n.signed_at from change_package p join person a on a.id = p.created_by left join school o on o.id = p.school_id left join change_package_version n on n.package_id = p.id and n.number = (select max(v.number) from change_package_version v where v.package_id = p.id) left join person s on s.id = n.signed_by where p.network_id = $1 order by coalesce(n.signed_at, p.changed_at) desc, p.id");
    OF_IDEA = package!(" from change_package p where exists (select 1 from change_package_item i where i.package_id = p.id and i.idea_id = $1) order by p.name, p.id");
    OF_DRIVER = package!(" from change_package p where p.driver_id = $1 order by p.name, p.id");
    DRAFT = "insert into change_package (id, network_id, school_id, driver_id, name, summary, learned, limits, links, origin, version, created_by, created_at, changed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, $11, $12, $12) on conflict (id) do nothing";
    CHANGE = "update change_package set name = $3, driver_id = $4, summary = $5, learned = $6, limits = $7, links = $8, version = version + 1, changed_at = $9 where id = $1 and version = $2";
    TOUCH = "update change_package set version = version + 1, changed_at = $2 where id = $1";
    TOUCH_AT = "update change_package set version = version + 1, changed_at = $3 where id = $1 and version = $2";
    REMOVE_ITEMS = "delete from change_package_item where package_id = $1";
    REMOVE = "delete from change_package where id = $1 and not exists (select 1 from change_package_version v where v.package_id = change_package.id)";
}

impl Db {
    /// A package as it is being written.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn package(&self, id: PackageId) -> Result<Package> {
        maybe!(self, Package, ONE, id)?.ok_or(Error::NotFound)
    }

    /// The packages of a network, drafts among them, what moved last first. Whoever shows one asks who may read it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn package_lines(&self, network: NetworkId) -> Result<Vec<PackageLine>> {
        all!(self, PackageLine, LINES, network)
    }

    /// The packages in which an idea is, drafts among them.
    ///
    /// # Errors
    /// What the database says.
    pub async fn packages_with_idea(&self, idea: IdeaId) -> Result<Vec<Package>> {
        all!(self, Package, OF_IDEA, idea)
    }

    /// The packages of a driver, drafts among them.
    ///
    /// # Errors
    /// What the database says.
    pub async fn packages_of_driver(&self, driver: DriverId) -> Result<Vec<Package>> {
        all!(self, Package, OF_DRIVER, driver)
    }
}

impl Write<'_> {
    /// Begins a package, perhaps with an idea in it. The browser names it: sent twice, it is one.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody begins it.
    pub async fn draft_package(
        &mut self,
        proof: &Proof<DraftPackage>,
        (network, id): (NetworkId, PackageId),
        plan: &PackagePlan,
    ) -> Result<()> {
        let by = proof.who().ok_or(Error::Refused("problem-nobody-writes"))?;
        let school = proof.act().0;
        self.keep_package((network, id, school), plan, "", by).await?;
        self.record(Some(by), of_package(Verb::Created, id, school)).await
    }

    /// Keeps a package that came from another network as a draft with where it comes from.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody brings it in.
    pub async fn bring_in_package(
        &mut self,
        proof: &Proof<ImportPackage>,
        network: NetworkId,
        new: &BroughtPackage<'_>,
    ) -> Result<Package> {
        let by = proof.who().ok_or(Error::Refused("problem-nobody-writes"))?;
        let origin = json!(new.origin).to_string();
        self.keep_package((network, new.id, None), new.plan, &origin, by)
            .await?;
        for (item, place) in new.items.iter().zip(1..) {
            self.keep_package_item(new.id, place, None, item).await?;
        }
        let happened = of_package(Verb::Imported, new.id, None).with(json!({ "from": new.origin.network }));
        self.record(Some(by), happened).await?;
        maybe!(self, Package, ONE, new.id)?.ok_or(Error::NotFound)
    }

    /// Changes what is being written.
    ///
    /// # Errors
    /// [`Error::Stale`] where it was changed since `version`.
    pub async fn change_package(&mut self, proof: &Proof<EditPackage>, version: i64, plan: &PackagePlan) -> Result<()> {
        let (package, at) = (&proof.act().0, self.at());
        let touched = run!(
            self,
            CHANGE,
            package.id,
            version,
            &plan.name,
            plan.driver_id,
            &plan.summary,
            &plan.learned,
            &plan.limits,
            &plan.links,
            at
        )?;
        if touched == 0 {
            return Err(Error::Stale);
        }
        self.record(proof.who(), of_package(Verb::Changed, package.id, package.school_id))
            .await
    }

    /// Throws a draft away of which nothing was published.
    ///
    /// # Errors
    /// [`Error::Refused`] where something was.
    pub async fn remove_package(&mut self, proof: &Proof<EditPackage>) -> Result<()> {
        let package = &proof.act().0;
        if package.published > 0 {
            return Err(Error::Refused("problem-package-published"));
        }
        run!(self, REMOVE_ITEMS, package.id)?;
        self.remove_files_of(Host::Package, package.id.0).await?;
        if run!(self, REMOVE, package.id)? == 0 {
            return Err(Error::Refused("problem-package-published"));
        }
        self.record(proof.who(), of_package(Verb::Removed, package.id, package.school_id))
            .await
    }

    async fn keep_package(
        &mut self,
        (network, id, school): (NetworkId, PackageId, Option<SchoolId>),
        plan: &PackagePlan,
        origin: &str,
        by: domain::id::PersonId,
    ) -> Result<()> {
        let at = self.at();
        run!(
            self,
            DRAFT,
            id,
            network,
            school,
            plan.driver_id,
            &plan.name,
            &plan.summary,
            &plan.learned,
            &plan.limits,
            &plan.links,
            origin,
            by,
            at
        )
        .map(|_| ())
    }

    /// Counts a version on exactly the one that was looked at, and holds the row until the commit.
    pub(crate) async fn touch_package_at(&mut self, id: PackageId, version: i64) -> Result<()> {
        let at = self.at();
        if run!(self, TOUCH_AT, id, version, at)? == 0 {
            return Err(Error::Stale);
        }
        Ok(())
    }

    /// Something of it was changed: whoever has the older form open is told.
    pub(crate) async fn touch_package(&mut self, id: PackageId) -> Result<()> {
        let at = self.at();
        run!(self, TOUCH, id, at).map(|_| ())
    }
}

/// What happened to a package, at its liceo where it has one.
pub(crate) fn of_package(verb: Verb, id: PackageId, school: Option<SchoolId>) -> Happened {
    let happened = Happened::to(verb, Noun::Package, id.0);
    match school {
        Some(school) => happened.at(school),
        None => happened,
    }
}
