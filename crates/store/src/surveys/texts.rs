//! Texts on their way in, in the same transaction as the answers they were taken out of, and of new answers alone.
//!
//! Must not write beside a text what would lead to whoever wrote it: rows are laid down in the order of their own ids.

use std::collections::HashSet;

use domain::administration::Words;
use domain::disclosure::Alert;
use domain::id::{SchoolId, SittingId};
use domain::time::Day;
use serde::Serialize;
use sqlx::{PgConnection, Row as _, SqliteConnection};
use uuid::Uuid;

use super::intake::{Row, as_columns, both};
use crate::dialect;
use crate::error::Result;

/// A text as it stands in its table.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct TextRow {
    id: Uuid,
    sitting: Uuid,
    school: Uuid,
    item: String,
    language: String,
    day: String,
    body: String,
}

/// An alert as it stands in its table.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct AlertRow {
    id: Uuid,
    school: Uuid,
    administration: Uuid,
    course: Option<Uuid>,
    language: &'static str,
    day: String,
    body: String,
}

impl TextRow {
    pub(crate) fn of(words: Words, (sitting, school): (SittingId, SchoolId), (language, day): (&str, Day)) -> Self {
        Self {
            id: words.id.0,
            sitting: sitting.0,
            school: school.0,
            item: words.item,
            language: language.to_owned(),
            day: day.to_string(),
            body: words.body,
        }
    }
}

impl From<Alert> for AlertRow {
    fn from(alert: Alert) -> Self {
        Self {
            id: alert.id.0,
            school: alert.place.school_id.0,
            administration: alert.place.administration_id.0,
            course: alert.place.course_id.map(|course| course.0),
            language: alert.language.word(),
            day: alert.day.to_string(),
            body: alert.text,
        }
    }
}

/// Answers of a batch that have texts.
pub(super) struct Worded<'r>(&'r [&'r Row]);

impl<'r> Worded<'r> {
    pub(super) const fn of(rows: &'r [&'r Row]) -> Self {
        Self(rows)
    }

    /// Keeps them, and the texts of those that weren't there.
    pub(super) async fn keep_on_sqlite(&self, tx: &mut SqliteConnection) -> Result<()> {
        for (sql, rows) in both(self.0, dialect::TELL_ANSWERS_SQLITE, dialect::TELL_APART_SQLITE) {
            let new: Vec<(Uuid, Uuid)> = sqlx::query_as(sql).bind(json(&rows)).fetch_all(&mut *tx).await?;
            let (texts, alerts) = theirs(&rows, &new);
            if !texts.is_empty() {
                let texts = sqlx::query(dialect::KEEP_TEXTS_SQLITE).bind(json(&texts));
                texts.execute(&mut *tx).await?;
            }
            if !alerts.is_empty() {
                let alerts = sqlx::query(dialect::KEEP_ALERTS_SQLITE).bind(json(&alerts));
                alerts.execute(&mut *tx).await?;
            }
        }
        Ok(())
    }

    /// The same on PostgreSQL.
    pub(super) async fn keep_on_postgres(&self, tx: &mut PgConnection) -> Result<()> {
        for (sql, rows) in both(self.0, dialect::TELL_ANSWERS_POSTGRES, dialect::TELL_APART_POSTGRES) {
            let new = as_columns(sql, &rows).fetch_all(&mut *tx).await?;
            let new: Vec<(Uuid, Uuid)> = new
                .iter()
                .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
                .collect::<Result<_>>()?;
            let (texts, alerts) = theirs(&rows, &new);
            keep_texts_on_postgres(tx, &texts).await?;
            keep_alerts_on_postgres(tx, &alerts).await?;
        }
        Ok(())
    }
}

/// Texts, numbers and ids: there is nothing in them that JSON can't hold.
fn json<T: Serialize>(rows: &[T]) -> String {
    serde_json::to_string(rows).unwrap_or_default()
}

/// The texts and alerts of the answers that are new, in the order of their own ids, which is none. A phone that is impatient may be in
/// the same batch twice: the first one was written.
fn theirs<'r>(rows: &[&'r Row], new: &[(Uuid, Uuid)]) -> (Vec<&'r TextRow>, Vec<&'r AlertRow>) {
    let mut new: HashSet<(Uuid, Uuid)> = new.iter().copied().collect();
    let (mut texts, mut alerts): (Vec<&TextRow>, Vec<&AlertRow>) = (vec![], vec![]);
    for row in rows.iter().filter(|row| new.remove(&(row.sitting, row.id))) {
        texts.extend(&row.texts);
        alerts.extend(&row.alerts);
    }
    texts.sort_unstable_by_key(|text| text.id);
    alerts.sort_unstable_by_key(|alert| alert.id);
    (texts, alerts)
}

async fn keep_texts_on_postgres(tx: &mut PgConnection, texts: &[&TextRow]) -> Result<()> {
    let ids = |of: fn(&TextRow) -> Uuid| texts.iter().map(|text| of(text)).collect::<Vec<_>>();
    let words = |of: fn(&TextRow) -> &str| texts.iter().map(|text| of(text).to_owned()).collect::<Vec<_>>();
    let query = sqlx::query(dialect::KEEP_TEXTS_POSTGRES)
        .bind(ids(|text| text.id))
        .bind(ids(|text| text.sitting))
        .bind(ids(|text| text.school))
        .bind(words(|text| &text.item))
        .bind(words(|text| &text.language))
        .bind(words(|text| &text.day))
        .bind(words(|text| &text.body));
    query.execute(tx).await?;
    Ok(())
}

async fn keep_alerts_on_postgres(tx: &mut PgConnection, alerts: &[&AlertRow]) -> Result<()> {
    let ids = |of: fn(&AlertRow) -> Uuid| alerts.iter().map(|alert| of(alert)).collect::<Vec<_>>();
    let words = |of: fn(&AlertRow) -> &str| alerts.iter().map(|alert| of(alert).to_owned()).collect::<Vec<_>>();
    let query = sqlx::query(dialect::KEEP_ALERTS_POSTGRES)
        .bind(ids(|alert| alert.id))
        .bind(ids(|alert| alert.school))
        .bind(ids(|alert| alert.administration))
        .bind(alerts.iter().map(|alert| alert.course).collect::<Vec<_>>())
        .bind(words(|alert| alert.language))
        .bind(words(|alert| &alert.day))
        .bind(words(|alert| &alert.body));
    query.execute(tx).await?;
    Ok(())
}
