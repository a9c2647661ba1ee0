//! Instruments: what somebody writes (a draft), and what it became (versions, which never change).

use domain::event::{Happened, Noun, Verb};
use domain::id::{InstrumentId, NetworkId, PersonId, SchoolId};
use domain::permission::{EditInstrument, Proof};
use domain::time::Instant;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// An instrument in a list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct InstrumentLine {
    /// Its id.
    pub id: InstrumentId,
    /// The network.
    pub network_id: NetworkId,
    /// Whose own it is; none for the network's.
    pub school_id: Option<SchoolId>,
    /// Its key, the same in all versions.
    pub key: String,
    /// When it was taken out of use.
    pub retired_at: Option<Instant>,
    /// Its newest version; none while it is only a draft.
    pub version: Option<i64>,
    /// The file of that version, else of the draft.
    pub definition: String,
    /// Whether somebody is writing at it.
    pub has_draft: bool,
}

/// What somebody is writing.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct InstrumentDraft {
    /// Its file.
    pub definition: String,
    /// Counted up with each change.
    pub version: i64,
    /// By whom last.
    pub by_id: Option<PersonId>,
    /// When.
    pub at: Instant,
}

/// A version.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct InstrumentVersion {
    /// Counted up from 1.
    pub number: i64,
    /// Its file.
    pub definition: String,
    /// By whom.
    pub by_id: Option<PersonId>,
    /// When.
    pub at: Instant,
}

/// An instrument's columns.
macro_rules! line {
    ($rest:literal) => {
        concat!(
            "select i.id, i.network_id, i.school_id, i.key, i.retired_at, v.number as version, coalesce(v.definition, d.definition) as definition, ",
            "case when d.instrument_id is null then false else true end as has_draft from instrument i ",
            "left join instrument_version v on v.instrument_id = i.id and v.number = (select max(number) from instrument_version where instrument_id = i.id) ",
            "left join instrument_draft d on d.instrument_id = i.id ",
            $rest
        )
    };
}

sql! {
    INSTRUMENTS = line!("where i.network_id = $1 order by i.key");
    INSTRUMENT = line!("where i.id = $1");
    VERSION = "select number, definition, by_id, at from instrument_version where instrument_id = $1 and number = $2";
    VERSIONS = "select number, definition, by_id, at from instrument_version where instrument_id = $1 order by number desc";
    DRAFT = "select definition, version, by_id, at from instrument_draft where instrument_id = $1";
    ADD = "insert into instrument (id, network_id, school_id, key, created_by, created_at) values ($1, $2, $3, $4, $5, $6) on conflict (network_id, key) do nothing";
    ADD_DRAFT = "insert into instrument_draft (instrument_id, definition, version, by_id, at) values ($1, $2, 1, $3, $4) on conflict (instrument_id) do nothing";
    EDIT_DRAFT = "update instrument_draft set definition = $3, version = version + 1, by_id = $4, at = $5 where instrument_id = $1 and version = $2";
    DROP_DRAFT = "delete from instrument_draft where instrument_id = $1";
    NEWEST = "select coalesce(max(number), 0) from instrument_version where instrument_id = $1";
    ADD_VERSION = "insert into instrument_version (instrument_id, number, definition, by_id, at) values ($1, $2, $3, $4, $5)";
    RETIRE = "update instrument set retired_at = $2 where id = $1 and retired_at is null";
    RETURN = "update instrument set retired_at = null where id = $1 and retired_at is not null";
}

impl Db {
    /// The network's instruments and those of its liceos, by key. Who may see which is for the caller.
    ///
    /// # Errors
    /// What the database says.
    pub async fn instruments(&self, network: NetworkId) -> Result<Vec<InstrumentLine>> {
        all!(self, InstrumentLine, INSTRUMENTS, network)
    }

    /// An instrument.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn instrument(&self, id: InstrumentId) -> Result<InstrumentLine> {
        maybe!(self, InstrumentLine, INSTRUMENT, id)?.ok_or(Error::NotFound)
    }

    /// A version of it.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn instrument_version(&self, id: InstrumentId, number: i64) -> Result<InstrumentVersion> {
        maybe!(self, InstrumentVersion, VERSION, id, number)?.ok_or(Error::NotFound)
    }

    /// All its versions, the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn instrument_versions(&self, id: InstrumentId) -> Result<Vec<InstrumentVersion>> {
        all!(self, InstrumentVersion, VERSIONS, id)
    }

    /// What somebody is writing at it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn instrument_draft(&self, id: InstrumentId) -> Result<Option<InstrumentDraft>> {
        maybe!(self, InstrumentDraft, DRAFT, id)
    }
}

impl Write<'_> {
    /// Begins an instrument with a draft.
    ///
    /// # Errors
    /// [`Error::Exists`] where the network has one of that key.
    pub async fn begin_instrument(
        &mut self,
        proof: &Proof<EditInstrument>,
        network: NetworkId,
        (key, definition): (&str, &str),
    ) -> Result<InstrumentId> {
        let (id, by, at) = (InstrumentId::new(self.ids(), self.at()), proof.who(), self.at());
        if run!(self, ADD, id, network, proof.act().0, key, by, at)? == 0 {
            return Err(Error::Exists("problem-instrument-exists"));
        }
        run!(self, ADD_DRAFT, id, definition, by, at)?;
        self.tell_of_instrument(proof, Verb::Created, id, json!({ "key": key }))
            .await?;
        Ok(id)
    }

    /// Keeps what somebody writes at it. `before` is the version of the draft that they began with; none where there was no draft.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody else was faster.
    pub async fn edit_instrument(
        &mut self,
        proof: &Proof<EditInstrument>,
        id: InstrumentId,
        (before, definition): (Option<i64>, &str),
    ) -> Result<()> {
        let (by, at) = (proof.who(), self.at());
        let kept = match before {
            Some(version) => run!(self, EDIT_DRAFT, id, version, definition, by, at)?,
            None => run!(self, ADD_DRAFT, id, definition, by, at)?,
        };
        if kept == 0 {
            return Err(Error::Stale);
        }
        self.tell_of_instrument(proof, Verb::Changed, id, json!({ "draft": before.unwrap_or(0) + 1 }))
            .await
    }

    /// What was written becomes a version. `definition` gives its file by the number that it gets: the file says it, too.
    ///
    /// # Errors
    /// What the database says.
    pub async fn publish_instrument(
        &mut self,
        proof: &Proof<EditInstrument>,
        id: InstrumentId,
        definition: impl FnOnce(i64) -> String,
    ) -> Result<i64> {
        let (by, at) = (proof.who(), self.at());
        let (newest,) = one!(self, (i64,), NEWEST, id)?;
        let number = newest + 1;
        run!(self, ADD_VERSION, id, number, definition(number), by, at)?;
        run!(self, DROP_DRAFT, id)?;
        self.tell_of_instrument(proof, Verb::Moved, id, json!({ "version": number }))
            .await?;
        Ok(number)
    }

    /// Takes an instrument out of use, or back into it. What was answered stays.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it is so already.
    pub async fn retire_instrument(
        &mut self,
        proof: &Proof<EditInstrument>,
        id: InstrumentId,
        retire: bool,
    ) -> Result<()> {
        let at = self.at();
        let done = if retire {
            run!(self, RETIRE, id, at)?
        } else {
            run!(self, RETURN, id)?
        };
        if done == 0 {
            return Err(Error::NotFound);
        }
        let verb = if retire { Verb::Closed } else { Verb::Changed };
        self.tell_of_instrument(proof, verb, id, json!({ "retired": retire }))
            .await
    }

    async fn tell_of_instrument(
        &mut self,
        proof: &Proof<EditInstrument>,
        verb: Verb,
        id: InstrumentId,
        detail: serde_json::Value,
    ) -> Result<()> {
        let happened = Happened {
            school_id: proof.act().0,
            ..Happened::to(verb, Noun::Instrument, id.0).with(detail)
        };
        self.record(proof.who(), happened).await
    }
}
