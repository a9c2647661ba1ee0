//! The one way to write: begin, change, record, commit.

use domain::event::{Happened, Noun};
use domain::id::{EventId, Ids, JobId, PersonId};
use domain::time::Instant;
use sqlx::{PgConnection, Postgres, Sqlite, SqliteConnection, Transaction};
use uuid::Uuid;

use crate::attention::telling;
use crate::db::Db;
use crate::dialect;
use crate::error::{Error, Result};
use crate::jobs::NewJob;
use crate::statement::On;

sql! {
    RECORD = "insert into event (id, at, actor_id, verb, noun, noun_id, school_id, detail) values ($1, $2, $3, $4, $5, $6, $7, $8)";
    ENQUEUE = "insert into job (id, kind, payload, run_at, attempts) values ($1, $2, $3, $4, 0)";
}

/// When it is, and where new ids come from: handed in by whoever writes.
#[derive(Clone, Copy)]
pub struct Moment<'a> {
    /// Now.
    pub at: Instant,
    /// Ids and chance.
    pub ids: &'a dyn Ids,
}

/// A write transaction. Dropped without commit, nothing of it remains.
pub struct Write<'m> {
    tx: Tx,
    moment: Moment<'m>,
    recorded: bool,
    /// What the events name, so that it is found by its words from the commit on.
    named: Vec<(Noun, Uuid)>,
    /// What they tell people, and who did it.
    told: Vec<(PersonId, Happened)>,
}

enum Tx {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl Db {
    /// Begins to write. SQLite takes its write lock at once, so that read-then-write can't fail half-way.
    ///
    /// # Errors
    /// [`Error::Busy`] where somebody else writes for too long, [`Error::ReadOnly`] where nobody can.
    pub async fn write<'m>(&self, moment: Moment<'m>) -> Result<Write<'m>> {
        let tx = match self.writer() {
            On::Sqlite(pool) => Tx::Sqlite(pool.begin_with(dialect::BEGIN_WRITE_SQLITE).await?),
            On::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        };
        Ok(Write {
            tx,
            moment,
            recorded: false,
            named: Vec::new(),
            told: Vec::new(),
        })
    }
}

impl<'m> Write<'m> {
    /// When this transaction says it is.
    #[must_use]
    pub const fn at(&self) -> Instant {
        self.moment.at
    }

    /// Where its ids come from.
    #[must_use]
    pub const fn ids(&self) -> &'m dyn Ids {
        self.moment.ids
    }

    /// Records what happened, in the same transaction.
    ///
    /// # Errors
    /// What the database says.
    pub async fn record(&mut self, who: Option<PersonId>, happened: Happened) -> Result<()> {
        let (id, at) = (EventId::new(self.ids(), self.at()), self.at());
        let detail = if happened.detail.is_null() {
            "{}".to_owned()
        } else {
            happened.detail.to_string()
        };
        run!(
            self,
            RECORD,
            id,
            at,
            who,
            happened.verb,
            happened.noun,
            happened.id,
            happened.school_id,
            &detail
        )?;
        self.recorded = true;
        self.named.extend(happened.id.map(|id| (happened.noun, id)));
        if let Some(who) = who
            && telling::concerns(happened.noun)
        {
            self.told.push((who, happened));
        }
        Ok(())
    }

    /// Something that is found otherwise from now on, though no event names it.
    pub(crate) fn touched(&mut self, noun: Noun, id: Uuid) {
        self.named.push((noun, id));
    }

    /// Leaves a job to be done after the commit.
    ///
    /// # Errors
    /// What the database says.
    pub async fn enqueue(&mut self, job: &NewJob) -> Result<JobId> {
        let id = JobId::new(self.ids(), self.at());
        run!(self, ENQUEUE, id, job.kind, job.payload.to_string(), job.run_at)?;
        Ok(id)
    }

    /// Keeps everything. When this returns, it is on disk.
    ///
    /// # Errors
    /// [`Error::Unrecorded`] where no event tells of the change; otherwise what the database says.
    pub async fn commit(mut self) -> Result<()> {
        if !self.recorded {
            return Err(Error::Unrecorded);
        }
        let mut named = std::mem::take(&mut self.named);
        named.sort();
        named.dedup();
        for (noun, id) in named {
            self.make_key(noun, id).await?;
            self.make_document(noun, id).await?;
        }
        for (who, happened) in std::mem::take(&mut self.told) {
            self.tell_people(who, &happened).await?;
        }
        self.keep().await
    }

    /// Commits without an event: for what is no change of the network (a session's last use, a wrong code's count, the
    /// state of a job, what retention clears away).
    pub(crate) async fn keep(self) -> Result<()> {
        match self.tx {
            Tx::Sqlite(tx) => tx.commit().await?,
            Tx::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }

    /// The connection that the transaction runs on.
    pub(crate) fn on(&mut self) -> On<&mut SqliteConnection, &mut PgConnection> {
        match &mut self.tx {
            Tx::Sqlite(tx) => On::Sqlite(tx),
            Tx::Postgres(tx) => On::Postgres(tx),
        }
    }
}
