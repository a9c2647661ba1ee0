//! Rubrics in their versions. Ronda's own one is no row: it comes with the program.

use domain::event::{Happened, Noun, Verb};
use domain::id::{NetworkId, RubricId, SchoolId};
use domain::observation::Rubric;
use domain::permission::{Proof, WriteRubric};
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A rubric, without its words.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct RubricLine {
    /// Its id.
    pub id: RubricId,
    /// The network.
    pub network_id: NetworkId,
    /// The liceo whose own it is.
    pub school_id: Option<SchoolId>,
    /// Its name.
    pub name: String,
    /// Its newest version.
    pub version: i64,
}

sql! {
    ALL = "select id, network_id, school_id, name, version from rubric where network_id = $1 and removed_at is null order by created_at, id";
    ONE = "select id, network_id, school_id, name, version from rubric where id = $1 and removed_at is null";
    BODY = "select body from rubric_version where rubric_id = $1 and number = $2";
    ADD = "insert into rubric (id, network_id, school_id, name, created_by, created_at, version) values ($1, $2, $3, $4, $5, $6, 1) on conflict (id) do nothing";
    ADD_VERSION = "insert into rubric_version (rubric_id, number, body, created_by, created_at) values ($1, $2, $3, $4, $5)";
    NEXT = "update rubric set version = version + 1, name = $3 where id = $1 and version = $2 and removed_at is null";
}

impl Db {
    /// The network's rubrics and every liceo's own, the oldest first; whose each is decides who reads it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn rubrics(&self, network: NetworkId) -> Result<Vec<RubricLine>> {
        all!(self, RubricLine, ALL, network)
    }

    /// One.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn rubric(&self, id: RubricId) -> Result<RubricLine> {
        maybe!(self, RubricLine, ONE, id)?.ok_or(Error::NotFound)
    }

    /// A version of it, in its words.
    ///
    /// # Errors
    /// [`Error::NotFound`], and [`Error::Damaged`] where it can't be read.
    pub async fn rubric_version(&self, id: RubricId, number: i64) -> Result<Rubric> {
        let (body,) = maybe!(self, (String,), BODY, id, number)?.ok_or(Error::NotFound)?;
        Rubric::read(&body).map_err(|wrong| Error::Damaged(format!("rubric, line {}: {}", wrong.line, wrong.key)))
    }
}

impl Write<'_> {
    /// Enters one. Sent twice it is one: the form named it. False where it was there.
    ///
    /// # Errors
    /// What the database says.
    pub async fn add_rubric(
        &mut self,
        proof: &Proof<WriteRubric>,
        (network, id): (NetworkId, RubricId),
        name: &str,
        rubric: &Rubric,
    ) -> Result<bool> {
        let (school, by, at) = (proof.act().school, proof.who(), self.at());
        if run!(self, ADD, id, network, school, name, by, at)? == 0 {
            return Ok(false);
        }
        run!(self, ADD_VERSION, id, 1_i64, rubric.written(), by, at)?;
        self.told_of_rubric(proof, Verb::Created, id, 1).await?;
        Ok(true)
    }

    /// Writes its next version. What was rated by an older one keeps its words.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody else was faster.
    pub async fn write_rubric(
        &mut self,
        proof: &Proof<WriteRubric>,
        (id, before): (RubricId, i64),
        name: &str,
        rubric: &Rubric,
    ) -> Result<()> {
        let (by, at) = (proof.who(), self.at());
        if run!(self, NEXT, id, before, name)? == 0 {
            return Err(Error::Stale);
        }
        run!(self, ADD_VERSION, id, before + 1, rubric.written(), by, at)?;
        self.told_of_rubric(proof, Verb::Changed, id, before + 1).await
    }

    async fn told_of_rubric(
        &mut self,
        proof: &Proof<WriteRubric>,
        verb: Verb,
        id: RubricId,
        version: i64,
    ) -> Result<()> {
        let happened = Happened::to(verb, Noun::Rubric, id.0).with(json!({ "version": version }));
        let happened = match proof.act().school {
            Some(school) => happened.at(school),
            None => happened,
        };
        self.record(proof.who(), happened).await
    }
}
