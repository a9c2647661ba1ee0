//! The hot path: answers of a whole school at once, kept durably, many in one commit.
//!
//! Owns the queue and the task that empties it. While one batch is being committed the next one gathers, so a lone answer waits for
//! one commit and four hundred wait for two. Whoever is told `Ok` finds their answers after a `kill -9`. An id that is there already
//! stays as it is: a phone that got no answer sends again and is told the same.
//!
//! Must not record an event, note a time or keep an order: see the head of this folder.

use domain::administration::{Apart, NewSubmission, Sex, Words};
use domain::disclosure::Alert;
use domain::id::SchoolId;
use domain::time::Day;
use serde::Serialize;
use tokio::sync::{mpsc, oneshot};
use uuid::Uuid;

use crate::db::Db;
use crate::dialect;
use crate::error::{Busy, Error, Result};
use crate::statement::On;
use crate::surveys::texts::{AlertRow, TextRow, Worded};

/// As many answers may wait; more are told to come again, and a phone does so by itself.
const MOST_WAITING: usize = 8_192;

/// As many go into one commit. More would make the first wait for the last.
const MOST_TOGETHER: usize = 1_024;

/// Answers on their way to the disk.
#[derive(Clone, Debug)]
pub struct ToKeep {
    /// What a phone sent. Of answers that count, without their texts.
    pub submission: NewSubmission,
    /// The liceo.
    pub school: SchoolId,
    /// The day, and no finer.
    pub day: Day,
    /// Why they don't count, where they don't.
    pub apart: Option<Apart>,
    /// The texts of answers that count; those of others stay with them, where nobody sees them.
    pub texts: Vec<Words>,
    /// What among their texts a person should read soon, whether they count or not.
    pub alerts: Vec<Alert>,
}

/// Where answers are handed in. Cheap to clone; when the last one is gone the task writes what waits and ends.
#[derive(Clone, Debug)]
pub struct Intake {
    queue: mpsc::Sender<Waiting>,
}

#[derive(Debug)]
struct Waiting {
    row: Row,
    done: oneshot::Sender<Result<()>>,
}

/// As it stands in the table. SQLite takes a batch as one JSON text: one statement, whatever their number.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Row {
    pub(super) id: Uuid,
    pub(super) sitting: Uuid,
    school: Uuid,
    why: Option<&'static str>,
    day: String,
    language: String,
    seconds: Option<i64>,
    third: Option<i64>,
    sex: Option<&'static str>,
    link: Option<String>,
    answers: String,
    #[serde(skip)]
    pub(super) texts: Vec<TextRow>,
    #[serde(skip)]
    pub(super) alerts: Vec<AlertRow>,
}

impl Intake {
    /// Starts the task that writes.
    #[must_use]
    pub fn start(db: Db) -> Self {
        let (queue, waiting) = mpsc::channel(MOST_WAITING);
        tokio::spawn(write_on(db, waiting));
        Self { queue }
    }

    /// Hands in answers. When this returns, they are on disk, now or since before.
    ///
    /// # Errors
    /// [`Error::Busy`] where too many wait or the database can't be reached; what it says otherwise. Then nothing of them is kept, and
    /// the phone sends them again.
    pub async fn keep(&self, to_keep: ToKeep) -> Result<()> {
        let (done, kept) = oneshot::channel();
        let waiting = Waiting {
            row: Row::of(to_keep)?,
            done,
        };
        self.queue.try_send(waiting).map_err(|_| too_many())?;
        kept.await.unwrap_or_else(|_| Err(too_many()))
    }
}

fn too_many() -> Error {
    Error::Busy(Busy::Locked("too many answers wait to be written".to_owned()))
}

impl Row {
    fn of(to_keep: ToKeep) -> Result<Self> {
        let ToKeep {
            submission,
            school,
            day,
            apart,
            texts,
            alerts,
        } = to_keep;
        let answers = serde_json::to_string(&submission.answers).map_err(|_| Error::Refused("problem-bad-form"))?;
        let text = |words| TextRow::of(words, (submission.sitting, school), (&submission.language, day));
        Ok(Self {
            texts: texts.into_iter().map(text).collect(),
            alerts: alerts.into_iter().map(AlertRow::from).collect(),
            id: submission.id.0,
            sitting: submission.sitting.0,
            school: school.0,
            why: apart.map(Apart::word),
            day: day.to_string(),
            language: submission.language,
            seconds: submission.seconds,
            third: submission.third,
            sex: submission.sex.map(Sex::word),
            link: submission.link,
            answers,
        })
    }
}

/// Writes what waits, batch after batch, until nobody hands in any more.
async fn write_on(db: Db, mut waiting: mpsc::Receiver<Waiting>) {
    let mut batch = Vec::with_capacity(MOST_TOGETHER);
    while waiting.recv_many(&mut batch, MOST_TOGETHER).await > 0 {
        // Neighbours in the table are written beside each other.
        batch.sort_unstable_by_key(|one: &Waiting| (one.row.sitting, one.row.id));
        let (rows, told): (Vec<Row>, Vec<_>) = batch.drain(..).map(|one| (one.row, one.done)).unzip();
        match db.keep_answers(&rows).await {
            Ok(()) => told.into_iter().for_each(|done| tell(done, Ok(()))),
            // The database isn't there: none of them is at fault, and alone each would wait as long for the same refusal.
            Err(error) if rows.len() == 1 || matches!(error, Error::Busy(_)) => refuse(told, &error),
            Err(_) => one_by_one(&db, &rows, told).await,
        }
    }
}

/// One of them may be at fault; the others must not suffer for it.
async fn one_by_one(db: &Db, rows: &[Row], told: Vec<oneshot::Sender<Result<()>>>) {
    let mut told = told.into_iter();
    for row in rows {
        let Some(done) = told.next() else { return };
        match db.keep_answers(std::slice::from_ref(row)).await {
            Ok(()) => tell(done, Ok(())),
            Err(error) => {
                let gone = matches!(error, Error::Busy(_));
                refuse([done], &error);
                if gone {
                    return refuse(told, &error);
                }
            }
        }
    }
}

/// Whoever hung up is told nothing; what they sent is kept.
fn tell(done: oneshot::Sender<Result<()>>, kept: Result<()>) {
    let _ = done.send(kept);
}

/// Phones are told to come again. What it was is in the log, without anything of the answers.
fn refuse(told: impl IntoIterator<Item = oneshot::Sender<Result<()>>>, error: &Error) {
    tracing::error!(%error, "answers could not be kept");
    for done in told {
        let again = Error::Busy(Busy::Locked("answers could not be kept".to_owned()));
        tell(done, Err(again));
    }
}

impl Db {
    async fn keep_answers(&self, rows: &[Row]) -> Result<()> {
        let (worded, plain): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(|row| row.is_worded());
        match self.writer() {
            On::Sqlite(pool) => {
                let mut tx = pool.begin_with(dialect::BEGIN_WRITE_SQLITE).await?;
                Worded::of(&worded).keep_on_sqlite(&mut tx).await?;
                for (sql, rows) in both(&plain, dialect::KEEP_ANSWERS_SQLITE, dialect::KEEP_APART_SQLITE) {
                    // Texts, numbers and ids: there is nothing in them that JSON can't hold.
                    let batch = serde_json::to_string(&rows).unwrap_or_default();
                    sqlx::query(sql).bind(batch).execute(&mut *tx).await?;
                }
                tx.commit().await?;
            }
            On::Postgres(pool) => {
                if !worded.is_empty() {
                    let mut tx = pool.begin().await?;
                    Worded::of(&worded).keep_on_postgres(&mut tx).await?;
                    tx.commit().await?;
                }
                for (sql, rows) in both(&plain, dialect::KEEP_ANSWERS_POSTGRES, dialect::KEEP_APART_POSTGRES) {
                    as_columns(sql, &rows).execute(pool).await?;
                }
            }
        }
        Ok(())
    }
}

impl Row {
    fn is_worded(&self) -> bool {
        !self.texts.is_empty() || !self.alerts.is_empty()
    }
}

/// The rows that count and those kept apart, each with its statement; none where there are none.
pub(super) fn both<'r>(
    rows: &[&'r Row],
    counted: &'static str,
    apart: &'static str,
) -> impl Iterator<Item = (&'static str, Vec<&'r Row>)> + use<'r> {
    let (yes, no): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(|row| row.why.is_none());
    [(counted, yes), (apart, no)]
        .into_iter()
        .filter(|(_, rows)| !rows.is_empty())
}

/// PostgreSQL takes it as columns.
pub(super) fn as_columns<'q>(
    sql: &'static str,
    rows: &[&'q Row],
) -> sqlx::query::Query<'q, sqlx::Postgres, sqlx::postgres::PgArguments> {
    let column = |of: fn(&Row) -> Uuid| rows.iter().map(|row| of(row)).collect::<Vec<_>>();
    let texts = |of: fn(&Row) -> &str| rows.iter().map(|row| of(row).to_owned()).collect::<Vec<_>>();
    let maybe = |of: fn(&Row) -> Option<String>| rows.iter().map(|row| of(row)).collect::<Vec<_>>();
    let numbers = |of: fn(&Row) -> Option<i64>| rows.iter().map(|row| of(row)).collect::<Vec<_>>();
    let query = sqlx::query(sql)
        .bind(column(|row| row.id))
        .bind(column(|row| row.sitting))
        .bind(column(|row| row.school))
        .bind(texts(|row| &row.day))
        .bind(texts(|row| &row.language))
        .bind(numbers(|row| row.seconds))
        .bind(numbers(|row| row.third))
        .bind(maybe(|row| row.sex.map(str::to_owned)))
        .bind(maybe(|row| row.link.clone()))
        .bind(texts(|row| &row.answers));
    if sql == dialect::KEEP_APART_POSTGRES || sql == dialect::TELL_APART_POSTGRES {
        query.bind(maybe(|row| row.why.map(str::to_owned)))
    } else {
        query
    }
}
