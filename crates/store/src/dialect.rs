//! Every real difference between the two databases, by name. The measured traps behind them: docs/decisions/0003.

/// SQLite's write transactions take the lock at once: with the default, 255 of 400 read-then-write transactions failed.
pub(crate) const BEGIN_WRITE_SQLITE: &str = "BEGIN IMMEDIATE";

/// Claiming a job: PostgreSQL's workers step over each other's rows; SQLite has one writer.
pub(crate) const CLAIM_JOB_SQLITE: &str = "update job set locked_until = $1, attempts = attempts + 1 where id = (select id from job \
     where done_at is null and run_at <= $2 and (locked_until is null or locked_until <= $2) order by run_at, id limit 1) \
     returning id, kind, payload, attempts";
/// See [`CLAIM_JOB_SQLITE`].
pub(crate) const CLAIM_JOB_POSTGRES: &str = "update job set locked_until = $1, attempts = attempts + 1 where id = (select id from job \
     where done_at is null and run_at <= $2 and (locked_until is null or locked_until <= $2) order by run_at, id limit 1 \
     for update skip locked) returning id, kind, payload, attempts";

/// One process migrates at a time: SQLite by its write lock, PostgreSQL by an advisory lock of this number.
pub(crate) const MIGRATION_LOCK_POSTGRES: &str = "select pg_advisory_xact_lock(7266632)";

/// One moment of the whole database, however long it takes to read. (SQLite's plain transactions are that.)
pub(crate) const BEGIN_SNAPSHOT_POSTGRES: &str = "begin isolation level repeatable read read only";

/// The newest event. SQLite has one writer: a newer one stands behind it.
pub(crate) const NEWEST_EVENT_SQLITE: &str = "select rowid as place, id from event order by rowid desc limit 1";
/// Events from a place on, the one that stands there among them.
pub(crate) const EVENTS_FROM_SQLITE: &str =
    "select rowid as place, id, verb, noun, noun_id, school_id from event where rowid >= $1 order by rowid limit $2";
/// Of two events of PostgreSQL the later one may be kept first; what is kept is named by the snapshot.
pub(crate) const SNAPSHOT_POSTGRES: &str = "select cast(pg_current_snapshot() as text)";
/// Events of the transactions from a number on: each says which wrote it (`0006_what_moved.sql`).
pub(crate) const EVENTS_FROM_POSTGRES: &str =
    "select tx as place, id, verb, noun, noun_id, school_id from event where tx >= $1 limit $2";
