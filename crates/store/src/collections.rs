//! Collections: made, changed, filled, thrown away.

use domain::collection::{Collection, CollectionItem, CollectionPlan, Kept, MOST_KEPT};
use domain::event::{Happened, Noun, Verb};
use domain::id::{CollectionId, NetworkId};
use domain::permission::{EditCollection, FillCollection, KeepThing, ListPackages, Proof};
use serde_json::json;
use uuid::Uuid;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A collection in a list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct CollectionLine {
    /// It.
    #[sqlx(flatten)]
    pub collection: Collection,
    /// Who made it.
    pub maker: String,
    /// Its liceo.
    pub school: Option<String>,
    /// How many things are in it.
    pub things: i64,
}

sql! {
    ONE = "select id, network_id, school_id, name, note, reach, version, created_by, created_at from collection where id = $1";
    LINES = "select c.id, c.network_id, c.school_id, c.name, c.note, c.reach, c.version, c.created_by, c.created_at, p.name as maker, o.name as school, (select count(*) from collection_item i where i.collection_id = c.id) as things from collection c join person p on p.id = c.created_by left join school o on o.id = c.school_id where c.network_id = $1 order by c.name, c.id";
    ITEMS = "select collection_id, noun, noun_id, note, by_id, at from collection_item where collection_id = $1 order by at desc, noun_id";
    MAKE = "insert into collection (id, network_id, school_id, name, note, reach, version, created_by, created_at) values ($1, $2, $3, $4, $5, $6, 1, $7, $8) on conflict (id) do nothing";
    CHANGE = "update collection set name = $3, note = $4, reach = $5, school_id = $6, version = version + 1 where id = $1 and version = $2";
    KEEP = "insert into collection_item (collection_id, noun, noun_id, note, by_id, at) values ($1, $2, $3, $4, $5, $6) on conflict (collection_id, noun, noun_id) do update set note = $4";
    TAKE_OUT = "delete from collection_item where collection_id = $1 and noun = $2 and noun_id = $3";
    EMPTY = "delete from collection_item where collection_id = $1";
    UNFOLLOW = "delete from follow where noun = 'collection' and noun_id = $1";
    REMOVE = "delete from collection where id = $1";
}

impl Db {
    /// A collection.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn collection(&self, id: CollectionId) -> Result<Collection> {
        maybe!(self, Collection, ONE, id)?.ok_or(Error::NotFound)
    }

    /// The collections of a network, private ones among them. Whoever shows one asks who may read it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn collection_lines(&self, network: NetworkId) -> Result<Vec<CollectionLine>> {
        all!(self, CollectionLine, LINES, network)
    }

    /// What is in one, the newest first. Whoever shows a thing asks who may open it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn collection_items(&self, id: CollectionId) -> Result<Vec<CollectionItem>> {
        all!(self, CollectionItem, ITEMS, id)
    }
}

impl Write<'_> {
    /// Makes one. The browser names it: sent twice, it is one.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody makes it.
    pub async fn make_collection(
        &mut self,
        proof: &Proof<ListPackages>,
        (network, id): (NetworkId, CollectionId),
        plan: &CollectionPlan,
    ) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        run!(
            self,
            MAKE,
            id,
            network,
            plan.school,
            &plan.name,
            &plan.note,
            plan.reach,
            by,
            at
        )?;
        self.record(Some(by), Happened::to(Verb::Created, Noun::Collection, id.0))
            .await
    }

    /// Changes what it is called and who reads it.
    ///
    /// # Errors
    /// [`Error::Stale`] where it was changed since `version`.
    pub async fn change_collection(
        &mut self,
        proof: &Proof<EditCollection>,
        version: i64,
        plan: &CollectionPlan,
    ) -> Result<()> {
        let id = proof.act().0.id;
        if run!(
            self,
            CHANGE,
            id,
            version,
            &plan.name,
            &plan.note,
            plan.reach,
            plan.school
        )? == 0
        {
            return Err(Error::Stale);
        }
        self.record(proof.who(), Happened::to(Verb::Changed, Noun::Collection, id.0))
            .await
    }

    /// Puts something in; what is there already gets the new note.
    ///
    /// # Errors
    /// [`Error::Refused`] where it is full, or nobody puts it in.
    pub async fn keep_thing(
        &mut self,
        proof: &Proof<FillCollection>,
        thing: &Proof<KeepThing>,
        note: &str,
    ) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let (id, (noun, noun_id)) = (proof.act().0.id, thing.act().0.noun());
        if all!(self, CollectionItem, ITEMS, id)?.len() >= MOST_KEPT {
            return Err(Error::Refused("wrong-collection-full"));
        }
        run!(self, KEEP, id, noun, noun_id, note, by, at)?;
        let happened = Happened::to(Verb::Changed, Noun::Collection, id.0).with(json!({ "kept": noun, "id": noun_id }));
        self.record(Some(by), happened).await
    }

    /// Takes something out.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it isn't in it.
    pub async fn take_out(&mut self, proof: &Proof<FillCollection>, noun: Kept, noun_id: Uuid) -> Result<()> {
        let id = proof.act().0.id;
        if run!(self, TAKE_OUT, id, noun, noun_id)? == 0 {
            return Err(Error::NotFound);
        }
        let happened = Happened::to(Verb::Changed, Noun::Collection, id.0).with(json!({ "out": noun, "id": noun_id }));
        self.record(proof.who(), happened).await
    }

    /// Throws it away; what was in it stays where it is.
    ///
    /// # Errors
    /// What the database says.
    pub async fn remove_collection(&mut self, proof: &Proof<EditCollection>) -> Result<()> {
        let id = proof.act().0.id;
        run!(self, EMPTY, id)?;
        run!(self, UNFOLLOW, id)?;
        run!(self, REMOVE, id)?;
        self.record(proof.who(), Happened::to(Verb::Removed, Noun::Collection, id.0))
            .await
    }
}
