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

/// Tells whoever listens, at the commit. SQLite tells nobody.
pub(crate) const NOTIFY_POSTGRES: &str = "select pg_notify($1, $2)";

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

/// What somebody may find of the library, as [`domain::permission::Sight`] says it: sieved before anything is ranked or counted.
macro_rules! in_sight {
    () => {
        "d.network_id = $1 and ((d.noun = 'idea' and $2 = 1 and (d.reach = 'network' or $3 = 1 \
     or d.school_id in ($6, $7, $8, $9, $10, $11, $12, $13) or d.school_id in ($14, $15, $16, $17, $18, $19, $20, $21))) \
     or (d.noun in ('package', 'attachment', 'synthesis') and ($4 = 1 or $5 = 1)) \
     or (d.noun in ('driver', 'measure', 'inquiry', 'circle', 'standing-offer', 'conversation', 'convening-minutes') and ($4 = 1 or $5 = 1)) \
     or (d.noun = 'collection' and ((d.reach = 'all' and ($4 = 1 or $5 = 1)) or (d.reach = 'team' \
     and (d.school_id in ($6, $7, $8, $9, $10, $11, $12, $13) or d.school_id in ($14, $15, $16, $17, $18, $19, $20, $21))))) \
     or (d.noun = 'meeting' and (d.school_id in ($6, $7, $8, $9, $10, $11, $12, $13) \
     or (d.school_id in ($14, $15, $16, $17, $18, $19, $20, $21) and (d.reach = 'team' or d.area = 'socio-emotional')))) \
     or (d.noun in ('cycle', 'answer') and ((d.reach = 'network' and ($4 = 1 or ($5 = 1 and d.area = 'socio-emotional'))) \
     or d.school_id in ($6, $7, $8, $9, $10, $11, $12, $13) \
     or (d.area = 'socio-emotional' and d.school_id in ($14, $15, $16, $17, $18, $19, $20, $21)))) \
     or (d.noun = 'answer' and ((d.reach = 'all' and ($4 = 1 or $5 = 1)) or (d.reach = 'idea' and ($3 = 1 or d.school_id in ($14, $15, $16, $17, $18, $19, $20, $21))))))"
    };
}
/// What is found, as a list shows it and as it is ranked.
macro_rules! found {
    () => {
        "select d.noun, d.noun_id, d.title, d.school_id, d.idea_id, d.result, d.area, d.level, d.driver_id, \
     coalesce((select o.dependency from school o where o.id = d.school_id), '') as dependency, d.standing, d.moved_at, d.named, d.told, d.steps, d.learned"
    };
}
/// What was chosen beside the list.
macro_rules! chosen {
    () => {
        " and ($22 = '' or d.noun = $22) and ($23 = '' or d.result = $23) and ($24 = '' or d.area = $24) and ($25 = '' or d.level = $25) \
     and ($26 = '' or exists (select 1 from school o where o.id = d.school_id and o.dependency = $26)) \
     and (d.driver_id = $27 or $28 = 1 or exists (select 1 from driver v where v.id = d.driver_id and v.parent_id = $27)) and (d.idea_id = $29 or $30 = 1)"
    };
}
/// How many there are of each kind, whatever was chosen.
macro_rules! counted {
    () => {
        "select d.noun, d.result, d.area, d.level, d.driver_id, coalesce(o.dependency, '') as dependency, count(*) as n"
    };
}
/// See [`counted`].
macro_rules! by_kind {
    () => {
        " group by d.noun, d.result, d.area, d.level, d.driver_id, coalesce(o.dependency, '')"
    };
}
/// What most is known of first: the order of the index `document_by_network`, read backwards.
macro_rules! known_first {
    () => {
        " order by d.standing desc, d.moved_at desc, d.place desc limit 200"
    };
}
/// Whether a document is of the eighth that is counted where there are very many: a number of chance made of its place, as the index
/// `document_sample` and PostgreSQL's words have it. By the place alone it would find what is written in turns, and tell of one kind.
macro_rules! sampled {
    ($place:literal) => {
        concat!("(", $place, " * 40503) % 65536 < 8192")
    };
}
/// What a document stands for that was counted so.
pub(crate) const SAMPLED: i64 = 65_536 / 8_192;
/// Of one idea alone, where it was asked for.
macro_rules! of_idea {
    () => {
        " and (d.idea_id = $22 or $23 = 1)"
    };
}
/// What a document is about, for whoever may find it.
pub(crate) const ABOUT_DOCUMENT: &str = concat!(
    "select d.title, d.named, d.told from document d where ",
    in_sight!(),
    " and d.noun = $22 and d.noun_id = $23"
);
/// The nearest of what has the words: the database's own rank chooses whom `domain::search::score` puts in order.
pub(crate) const NEAREST_SQLITE: &str = concat!(
    found!(),
    " from document_words w cross join document d on d.place = w.rowid where document_words match $31 and ",
    in_sight!(),
    chosen!(),
    " order by bm25(document_words, 3.0, 1.4, 0.8, 1.2), d.place limit 200"
);
/// See [`NEAREST_SQLITE`].
pub(crate) const NEAREST_POSTGRES: &str = concat!(
    found!(),
    " from document d where d.words @@ cast($31 as tsquery) and ",
    in_sight!(),
    chosen!(),
    " order by ts_rank('{0.27, 0.4, 0.47, 1}', d.words, cast($31 as tsquery)) desc, d.place limit 200"
);
/// Words that very many documents have tell nothing of which is nearest: what most is known of, then, by its index, until there are two hundred.
pub(crate) const KNOWN_SQLITE: &str = concat!(
    found!(),
    " from document d indexed by document_by_network where d.place in (select rowid from document_words where document_words match $31) and ",
    in_sight!(),
    chosen!(),
    known_first!()
);
/// See [`KNOWN_SQLITE`].
pub(crate) const KNOWN_POSTGRES: &str = concat!(
    found!(),
    " from document d where d.words @@ cast($31 as tsquery) and ",
    in_sight!(),
    chosen!(),
    known_first!()
);
/// How many have the words, by kind.
pub(crate) const COUNTED_SQLITE: &str = concat!(
    counted!(),
    " from document_words w cross join document d on d.place = w.rowid left join school o on o.id = d.school_id where document_words match $24 and ",
    in_sight!(),
    of_idea!(),
    by_kind!()
);
/// See [`COUNTED_SQLITE`].
pub(crate) const COUNTED_POSTGRES: &str = concat!(
    counted!(),
    " from document d left join school o on o.id = d.school_id where d.words @@ cast($24 as tsquery) and ",
    in_sight!(),
    of_idea!(),
    by_kind!()
);
/// The same of an eighth, where very many have the words.
pub(crate) const SAMPLED_SQLITE: &str = concat!(
    counted!(),
    " from document_words w cross join document d on d.place = w.rowid left join school o on o.id = d.school_id where document_words match $24 and ",
    sampled!("w.rowid"),
    " and ",
    in_sight!(),
    of_idea!(),
    by_kind!()
);
/// See [`SAMPLED_SQLITE`]: on PostgreSQL those that are counted have this term besides, and [`COUNTED_POSTGRES`] finds them by it.
pub(crate) const SAMPLED_TERM_POSTGRES: &str = "'=sampled'";
/// Where nothing is asked in words: everything, what most is known of first.
pub(crate) const ALL_DOCUMENTS: &str = concat!(
    found!(),
    " from document d where ",
    in_sight!(),
    chosen!(),
    known_first!()
);
/// See [`ALL_DOCUMENTS`].
pub(crate) const COUNTED_DOCUMENTS: &str = concat!(
    counted!(),
    " from document d left join school o on o.id = d.school_id where ",
    in_sight!(),
    of_idea!(),
    by_kind!()
);
/// See [`COUNTED_DOCUMENTS`] and [`SAMPLED_SQLITE`].
pub(crate) const SAMPLED_DOCUMENTS: &str = concat!(
    counted!(),
    " from document d left join school o on o.id = d.school_id where ",
    sampled!("d.place"),
    " and ",
    in_sight!(),
    of_idea!(),
    by_kind!()
);
/// What of the library has a dialect of its own, for the test that prepares every statement.
pub(crate) const LIBRARY_SQLITE: &[(&str, &str)] = &[
    ("dialect::NEAREST_SQLITE", NEAREST_SQLITE),
    ("dialect::KNOWN_SQLITE", KNOWN_SQLITE),
    ("dialect::COUNTED_SQLITE", COUNTED_SQLITE),
    ("dialect::SAMPLED_SQLITE", SAMPLED_SQLITE),
    ("dialect::SAMPLED_DOCUMENTS", SAMPLED_DOCUMENTS),
    ("dialect::ALL_DOCUMENTS", ALL_DOCUMENTS),
    ("dialect::COUNTED_DOCUMENTS", COUNTED_DOCUMENTS),
    ("dialect::ABOUT_DOCUMENT", ABOUT_DOCUMENT),
];
/// See [`LIBRARY_SQLITE`].
pub(crate) const LIBRARY_POSTGRES: &[(&str, &str)] = &[
    ("dialect::NEAREST_POSTGRES", NEAREST_POSTGRES),
    ("dialect::KNOWN_POSTGRES", KNOWN_POSTGRES),
    ("dialect::COUNTED_POSTGRES", COUNTED_POSTGRES),
    ("dialect::SAMPLED_DOCUMENTS", SAMPLED_DOCUMENTS),
    ("dialect::ALL_DOCUMENTS", ALL_DOCUMENTS),
    ("dialect::COUNTED_DOCUMENTS", COUNTED_DOCUMENTS),
    ("dialect::ABOUT_DOCUMENT", ABOUT_DOCUMENT),
];
