//! Who is told of what the library has that is new: whoever follows it, whose test stands behind it, whose package is used. Following opens
//! nothing: each asks the thing's own permission when it is read.

use domain::attention::{Kind, Thing};
use domain::event::{Happened, Noun, Verb};
use domain::id::{CollectionId, CycleId, DriverId, IdeaId, NetworkId, PackageId, PersonId, SchoolId, SynthesisId};
use domain::synthesis::{Sentence, Synthesis};
use serde_json::Value;
use uuid::Uuid;

use super::{News, id_in};
use crate::error::Result;
use crate::write::Write;

sql! {
    FOLLOW_IDEA = "select person_id from follow where noun = 'idea' and noun_id = $1";
    FOLLOW_DRIVER = "select person_id from follow where noun = 'driver' and noun_id = $1";
    FOLLOW_PACKAGE = "select person_id from follow where noun = 'package' and noun_id = $1";
    CLOSED = "select c.network_id, c.school_id, i.id, d.id, d.parent_id from cycle c join idea i on i.id = c.idea_id join driver d on d.id = i.driver_id where c.id = $1 and c.planned_at is not null";
    OWNERS = "select owner_id from cycle where id = $1";
    VERSION = "select p.network_id, p.school_id, v.id from change_package p join change_package_version v on v.package_id = p.id and v.number = $2 where p.id = $1";
    SYNTHESIS = "select id, network_id, school_id, about, about_id, title, sentences, tests, version, created_by, created_at, signed_by, signed_at from synthesis where id = $1 and signed_at is not null";
    SAME_PACKAGE = "select p.id, p.network_id, p.school_id, p.created_by from change_package p join change_package n on n.id = $1 join network w on w.id = p.network_id where p.name = n.name and p.id <> n.id and w.name = $2 and exists (select 1 from change_package_version v where v.package_id = p.id) order by p.created_at limit 1";
    PACKAGE = "select p.id, p.network_id, p.school_id, p.created_by from change_package p where p.id = $1";
}

/// A test that was closed, with what it is about.
type Closed = (NetworkId, SchoolId, IdeaId, DriverId, Option<DriverId>);
/// A package with who began it.
type Begun = (PackageId, NetworkId, Option<SchoolId>, PersonId);

impl Write<'_> {
    pub(super) async fn tell_of_library(&mut self, by: PersonId, id: Uuid, happened: &Happened) -> Result<()> {
        let detail = &happened.detail;
        match (happened.noun, happened.verb) {
            (Noun::Cycle, Verb::Closed) => self.tell_of_closed_test(by, CycleId(id)).await,
            (Noun::Package, Verb::Shared) => {
                let number = detail.get("version").and_then(Value::as_i64).unwrap_or_default();
                self.tell_of_version(by, (PackageId(id), number), Kind::FollowedVersion)
                    .await
            }
            (Noun::Package, Verb::Unshared) => {
                let number = detail.get("version").and_then(Value::as_i64).unwrap_or_default();
                self.tell_of_version(by, (PackageId(id), number), Kind::FollowedWithdrawal)
                    .await
            }
            (Noun::Package, Verb::Imported) => {
                let from = detail.get("from").and_then(Value::as_str).unwrap_or_default();
                let same = maybe!(self, Begun, SAME_PACKAGE, PackageId(id), from)?;
                self.tell_of_use(by, same, id).await
            }
            (Noun::Synthesis, Verb::Shared) => self.tell_of_synthesis_signed(by, SynthesisId(id)).await,
            (Noun::Collection, Verb::Changed) if detail.get("kept").and_then(Value::as_str) == Some("package") => {
                let Some(package) = id_in(detail, "id").map(PackageId) else {
                    return Ok(());
                };
                let kept = maybe!(self, Begun, PACKAGE, package)?;
                self.tell_of_use(by, kept, CollectionId(id).0).await
            }
            _ => Ok(()),
        }
    }

    /// To whoever follows its idea, else its driver, else the driver above.
    async fn tell_of_closed_test(&mut self, by: PersonId, id: CycleId) -> Result<()> {
        let Some((network, school, idea, driver, above)) = maybe!(self, Closed, CLOSED, id)? else {
            return Ok(());
        };
        let news = |thing, thing_id| News {
            network,
            school: Some(school),
            thing,
            thing_id,
            cause: id.0,
            by,
        };
        for person in self.people(FOLLOW_IDEA, idea.0).await? {
            self.notify(person, Kind::FollowedTest, &news(Thing::Idea, idea.0))
                .await?;
        }
        for driver in [Some(driver), above].into_iter().flatten() {
            for person in self.people(FOLLOW_DRIVER, driver.0).await? {
                self.notify(person, Kind::FollowedTest, &news(Thing::Driver, driver.0))
                    .await?;
            }
        }
        Ok(())
    }

    /// To whoever follows the package: that a version was published, or withdrawn.
    async fn tell_of_version(&mut self, by: PersonId, (id, number): (PackageId, i64), kind: Kind) -> Result<()> {
        let found = maybe!(self, (NetworkId, Option<SchoolId>, Uuid), VERSION, id, number)?;
        let Some((network, school, version)) = found else {
            return Ok(());
        };
        let news = News {
            network,
            school,
            thing: Thing::Package,
            thing_id: id.0,
            cause: version,
            by,
        };
        for person in self.people(FOLLOW_PACKAGE, id.0).await? {
            self.notify(person, kind, &news).await?;
        }
        Ok(())
    }

    /// To whoever follows what it is about, and to those on whose tests it stands; to each once, as the nearer of both.
    async fn tell_of_synthesis_signed(&mut self, by: PersonId, id: SynthesisId) -> Result<()> {
        let Some(signed) = maybe!(self, Synthesis, SYNTHESIS, id)? else {
            return Ok(());
        };
        let news = News {
            network: signed.network_id,
            school: signed.school_id,
            thing: Thing::Synthesis,
            thing_id: id.0,
            cause: id.0,
            by,
        };
        let sentences: Vec<Sentence> = serde_json::from_str(&signed.sentences).unwrap_or_default();
        let mut tests: Vec<CycleId> = sentences.into_iter().flat_map(|one| one.tests).collect();
        tests.sort();
        tests.dedup();
        let mut owners = Vec::new();
        for test in tests {
            owners.extend(self.people(OWNERS, test.0).await?);
        }
        for owner in &owners {
            self.notify(*owner, Kind::Cited, &news).await?;
        }
        let followers = match signed.about {
            domain::synthesis::About::Idea => self.people(FOLLOW_IDEA, signed.about_id).await?,
            domain::synthesis::About::Driver => self.people(FOLLOW_DRIVER, signed.about_id).await?,
        };
        for person in followers.into_iter().filter(|person| !owners.contains(person)) {
            self.notify(person, Kind::FollowedSynthesis, &news).await?;
        }
        Ok(())
    }

    /// To whoever began the package.
    async fn tell_of_use(&mut self, by: PersonId, package: Option<Begun>, cause: Uuid) -> Result<()> {
        let Some((id, network, school, author)) = package else {
            return Ok(());
        };
        let news = News {
            network,
            school,
            thing: Thing::Package,
            thing_id: id.0,
            cause,
            by,
        };
        self.notify(author, Kind::PackageUsed, &news).await
    }
}
