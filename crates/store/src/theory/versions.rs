//! What was believed and when: a version after each change, in the same transaction.

use domain::event::{Happened, Noun, Verb};
use domain::id::{NetworkId, PersonId, SchoolId, TheoryVersionId};
use domain::permission::{ExplainVersion, Proof};
use domain::theory::{Belief, Change, TheoryVersion};
use domain::time::Instant;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    LATEST_OF_NETWORK = "select id, network_id, school_id, number, belief, changes, reason, by_id, at from theory_version where network_id = $1 and school_id is null order by number desc limit 1";
    LATEST_OF_SCHOOL = "select id, network_id, school_id, number, belief, changes, reason, by_id, at from theory_version where school_id = $1 order by number desc limit 1";
    NUMBER_OF_NETWORK = "select coalesce(max(number), 0) from theory_version where network_id = $1 and school_id is null";
    NUMBER_OF_SCHOOL = "select coalesce(max(number), 0) from theory_version where school_id = $1";
    OF_NETWORK = "select id, network_id, school_id, number, belief, changes, reason, by_id, at from theory_version where network_id = $1 and school_id is null and number = $2";
    OF_SCHOOL = "select id, network_id, school_id, number, belief, changes, reason, by_id, at from theory_version where school_id = $1 and number = $2";
    AT_MOMENT = "select id, network_id, school_id, number, belief, changes, reason, by_id, at from theory_version where network_id = $1 and school_id is null and at <= $2 order by number desc limit 1";
    LINES_OF_NETWORK = "select v.id, v.number, v.changes, v.reason, v.by_id, p.name as by_name, v.at from theory_version v left join person p on p.id = v.by_id where v.network_id = $1 and v.school_id is null and v.number > $2 and v.number <= $3 order by v.number desc";
    LINES_OF_SCHOOL = "select v.id, v.number, v.changes, v.reason, v.by_id, p.name as by_name, v.at from theory_version v left join person p on p.id = v.by_id where v.school_id = $1 and v.number > $2 and v.number <= $3 order by v.number desc";
    ADD = "insert into theory_version (id, network_id, school_id, number, belief, changes, reason, by_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    EXPLAIN = "update theory_version set reason = $2 where id = $1";
}

/// A version as the history lists it.
#[derive(Clone, Debug)]
pub struct VersionLine {
    /// Its id.
    pub id: TheoryVersionId,
    /// Counts from one.
    pub number: i64,
    /// What changed.
    pub changes: Vec<Change>,
    /// Why.
    pub reason: String,
    /// Who.
    pub by_id: Option<PersonId>,
    /// Their name.
    pub by: Option<String>,
    /// When.
    pub at: Instant,
}

/// Whose theory.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scope {
    pub network: NetworkId,
    pub school: Option<SchoolId>,
}

impl Scope {
    pub const fn network(network: NetworkId) -> Self {
        Self { network, school: None }
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: TheoryVersionId,
    network_id: NetworkId,
    school_id: Option<SchoolId>,
    number: i64,
    belief: String,
    changes: String,
    reason: String,
    by_id: Option<PersonId>,
    at: Instant,
}

#[derive(sqlx::FromRow)]
struct LineRow {
    id: TheoryVersionId,
    number: i64,
    changes: String,
    reason: String,
    by_id: Option<PersonId>,
    by_name: Option<String>,
    at: Instant,
}

impl Db {
    /// The number of a theory's newest version; 0 where none is kept yet.
    ///
    /// # Errors
    /// What the database says.
    pub async fn latest_number(&self, network: NetworkId, school: Option<SchoolId>) -> Result<i64> {
        let (number,) = match school {
            None => one!(self, (i64,), NUMBER_OF_NETWORK, network),
            Some(school) => one!(self, (i64,), NUMBER_OF_SCHOOL, school),
        }?;
        Ok(number)
    }

    /// A version by its number.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn theory_version(
        &self,
        network: NetworkId,
        school: Option<SchoolId>,
        number: i64,
    ) -> Result<TheoryVersion> {
        let row = match school {
            None => maybe!(self, Row, OF_NETWORK, network, number),
            Some(school) => maybe!(self, Row, OF_SCHOOL, school, number),
        }?;
        row.ok_or(Error::NotFound)?.read()
    }

    /// What the network believed at a moment, if a version tells.
    ///
    /// # Errors
    /// What the database says.
    pub async fn theory_at(&self, network: NetworkId, at: Instant) -> Result<Option<TheoryVersion>> {
        maybe!(self, Row, AT_MOMENT, network, at)?.map(Row::read).transpose()
    }

    /// The versions after `after` up to `to`, newest first, without what each believed.
    ///
    /// # Errors
    /// What the database says.
    pub async fn theory_versions(
        &self,
        network: NetworkId,
        school: Option<SchoolId>,
        after: i64,
        to: i64,
    ) -> Result<Vec<VersionLine>> {
        let rows = match school {
            None => all!(self, LineRow, LINES_OF_NETWORK, network, after, to),
            Some(school) => all!(self, LineRow, LINES_OF_SCHOOL, school, after, to),
        }?;
        rows.into_iter().map(LineRow::read).collect()
    }
}

impl Write<'_> {
    pub(super) async fn latest_version(&mut self, scope: Scope) -> Result<Option<TheoryVersion>> {
        let row = match scope.school {
            None => maybe!(self, Row, LATEST_OF_NETWORK, scope.network),
            Some(school) => maybe!(self, Row, LATEST_OF_SCHOOL, school),
        }?;
        row.map(Row::read).transpose()
    }

    /// Keeps what is believed after a change. What stood before is kept first where no version tells of it: before the
    /// first change, and where something came by another way (for a liceo, from the network).
    pub(super) async fn note_version(
        &mut self,
        scope: Scope,
        before: &Belief,
        after: &Belief,
        by: Option<PersonId>,
        reason: &str,
    ) -> Result<i64> {
        let latest = self.latest_version(scope).await?;
        let mut number = latest.as_ref().map_or(0, |latest| latest.number);
        if before == after {
            return Ok(number);
        }
        let known = latest.map(|latest| latest.belief);
        if known.as_ref().unwrap_or(&Belief::default()) != before {
            number += 1;
            let came = known.map_or_else(Vec::new, |known| known.diff(before));
            self.add_version(scope, number, before, &came, None, "").await?;
        }
        number += 1;
        self.add_version(scope, number, after, &before.diff(after), by, reason)
            .await?;
        Ok(number)
    }

    async fn add_version(
        &mut self,
        scope: Scope,
        number: i64,
        belief: &Belief,
        changes: &[Change],
        by: Option<PersonId>,
        reason: &str,
    ) -> Result<()> {
        let (id, at) = (TheoryVersionId::new(self.ids(), self.at()), self.at());
        let (belief, changes) = (json(belief)?, json(&changes)?);
        run!(
            self,
            ADD,
            id,
            scope.network,
            scope.school,
            number,
            belief,
            changes,
            reason,
            by,
            at
        )?;
        let mut happened = Happened::to(Verb::Created, Noun::TheoryVersion, id.0);
        happened.school_id = scope.school;
        self.record(by, happened).await
    }

    /// Says later why a theory changed.
    ///
    /// # Errors
    /// What the database says.
    pub async fn explain_version(
        &mut self,
        proof: &Proof<ExplainVersion>,
        id: TheoryVersionId,
        reason: &str,
    ) -> Result<()> {
        run!(self, EXPLAIN, id, reason)?;
        let mut happened = Happened::to(Verb::Changed, Noun::TheoryVersion, id.0);
        happened.school_id = proof.act().school;
        self.record(proof.who(), happened).await
    }
}

impl Row {
    fn read(self) -> Result<TheoryVersion> {
        Ok(TheoryVersion {
            belief: from_json(&self.belief)?,
            changes: from_json(&self.changes)?,
            id: self.id,
            network_id: self.network_id,
            school_id: self.school_id,
            number: self.number,
            reason: self.reason,
            by_id: self.by_id,
            at: self.at,
        })
    }
}

impl LineRow {
    fn read(self) -> Result<VersionLine> {
        Ok(VersionLine {
            changes: from_json(&self.changes)?,
            id: self.id,
            number: self.number,
            reason: self.reason,
            by_id: self.by_id,
            by: self.by_name,
            at: self.at,
        })
    }
}

pub(super) fn json<T: serde::Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|error| Error::Damaged(error.to_string()))
}

fn from_json<T: serde::de::DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| Error::Damaged(error.to_string()))
}
