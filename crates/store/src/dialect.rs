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

macro_rules! keep_answers_sqlite {
    () => {
        "insert into submission (id, sitting_id, school_id, day, language, seconds, third, sex, link, answers) \
     select unhex(value ->> 'id', '-'), unhex(value ->> 'sitting', '-'), unhex(value ->> 'school', '-'), value ->> 'day', value ->> 'language', value ->> 'seconds', value ->> 'third', value ->> 'sex', value ->> 'link', value ->> 'answers' \
     from json_each($1) where true on conflict (sitting_id, id) do nothing"
    };
}
/// A batch of answers in one statement: SQLite takes one JSON text. What is there stays.
pub(crate) const KEEP_ANSWERS_SQLITE: &str = keep_answers_sqlite!();
macro_rules! keep_apart_sqlite {
    () => {
        "insert into submission_apart (id, sitting_id, school_id, day, language, seconds, third, sex, link, answers, why) \
     select unhex(value ->> 'id', '-'), unhex(value ->> 'sitting', '-'), unhex(value ->> 'school', '-'), value ->> 'day', value ->> 'language', value ->> 'seconds', value ->> 'third', value ->> 'sex', value ->> 'link', value ->> 'answers', value ->> 'why' \
     from json_each($1) where true on conflict (sitting_id, id) do nothing"
    };
}
/// See [`KEEP_ANSWERS_SQLITE`].
pub(crate) const KEEP_APART_SQLITE: &str = keep_apart_sqlite!();
macro_rules! keep_answers_postgres {
    () => {
        "insert into submission (id, sitting_id, school_id, day, language, seconds, third, sex, link, answers) \
     select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::bigint[], $7::bigint[], $8::text[], $9::text[], $10::text[]) \
     on conflict (sitting_id, id) do nothing"
    };
}
/// PostgreSQL takes columns.
pub(crate) const KEEP_ANSWERS_POSTGRES: &str = keep_answers_postgres!();
macro_rules! keep_apart_postgres {
    () => {
        "insert into submission_apart (id, sitting_id, school_id, day, language, seconds, third, sex, link, answers, why) \
     select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::bigint[], $7::bigint[], $8::text[], $9::text[], $10::text[], $11::text[]) \
     on conflict (sitting_id, id) do nothing"
    };
}
/// See [`KEEP_ANSWERS_POSTGRES`].
pub(crate) const KEEP_APART_POSTGRES: &str = keep_apart_postgres!();

/// The same, and it says which of them are new: the texts of those alone are kept, however often a phone sends.
pub(crate) const TELL_ANSWERS_SQLITE: &str = concat!(keep_answers_sqlite!(), " returning sitting_id, id");
/// See [`TELL_ANSWERS_SQLITE`].
pub(crate) const TELL_APART_SQLITE: &str = concat!(keep_apart_sqlite!(), " returning sitting_id, id");
/// See [`TELL_ANSWERS_SQLITE`].
pub(crate) const TELL_ANSWERS_POSTGRES: &str = concat!(keep_answers_postgres!(), " returning sitting_id, id");
/// See [`TELL_ANSWERS_SQLITE`].
pub(crate) const TELL_APART_POSTGRES: &str = concat!(keep_apart_postgres!(), " returning sitting_id, id");

/// Texts, as a batch of answers is kept.
pub(crate) const KEEP_TEXTS_SQLITE: &str = "insert into text_answer (id, sitting_id, school_id, item, language, day, body) \
     select unhex(value ->> 'id', '-'), unhex(value ->> 'sitting', '-'), unhex(value ->> 'school', '-'), value ->> 'item', value ->> 'language', value ->> 'day', value ->> 'body' \
     from json_each($1)";
/// See [`KEEP_TEXTS_SQLITE`].
pub(crate) const KEEP_TEXTS_POSTGRES: &str = "insert into text_answer (id, sitting_id, school_id, item, language, day, body) \
     select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[])";
/// Alerts, as a batch of answers is kept.
pub(crate) const KEEP_ALERTS_SQLITE: &str = "insert into alert (id, school_id, administration_id, course_id, language, day, body) \
     select unhex(value ->> 'id', '-'), unhex(value ->> 'school', '-'), unhex(value ->> 'administration', '-'), unhex(value ->> 'course', '-'), value ->> 'language', value ->> 'day', value ->> 'body' \
     from json_each($1)";
/// See [`KEEP_ALERTS_SQLITE`].
pub(crate) const KEEP_ALERTS_POSTGRES: &str = "insert into alert (id, school_id, administration_id, course_id, language, day, body) \
     select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[])";

/// PostgreSQL keeps rows in the order in which they came; once a window is over they are written anew in that of their ids.
pub(crate) const REWRITE_SUBMISSIONS_POSTGRES: &str = "with taken as (delete from submission where sitting_id in (select id from sitting where administration_id = $1) \
     returning id, sitting_id, school_id, day, language, seconds, third, sex, link, answers) \
     insert into submission (id, sitting_id, school_id, day, language, seconds, third, sex, link, answers) \
     select id, sitting_id, school_id, day, language, seconds, third, sex, link, answers from taken order by id";
/// Frees the places where they lay before.
pub(crate) const CLEAR_SUBMISSIONS_POSTGRES: &str = "vacuum submission";
/// See [`REWRITE_SUBMISSIONS_POSTGRES`].
pub(crate) const REWRITE_APART_POSTGRES: &str = "with taken as (delete from submission_apart where sitting_id in (select id from sitting where administration_id = $1) \
     returning id, sitting_id, school_id, why, day, language, seconds, third, sex, link, answers) \
     insert into submission_apart (id, sitting_id, school_id, why, day, language, seconds, third, sex, link, answers) \
     select id, sitting_id, school_id, why, day, language, seconds, third, sex, link, answers from taken order by id";
/// See [`CLEAR_SUBMISSIONS_POSTGRES`].
pub(crate) const CLEAR_APART_POSTGRES: &str = "vacuum submission_apart";
/// See [`REWRITE_SUBMISSIONS_POSTGRES`].
pub(crate) const REWRITE_TEXTS_POSTGRES: &str = "with taken as (delete from text_answer where sitting_id in (select id from sitting where administration_id = $1) \
     returning id, sitting_id, school_id, item, language, day, body) \
     insert into text_answer (id, sitting_id, school_id, item, language, day, body) \
     select id, sitting_id, school_id, item, language, day, body from taken order by id";
/// See [`CLEAR_SUBMISSIONS_POSTGRES`].
pub(crate) const CLEAR_TEXTS_POSTGRES: &str = "vacuum text_answer";
