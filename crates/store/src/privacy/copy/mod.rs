//! Everything that is kept about a person, for that person.

pub(crate) mod convenings;
pub(crate) mod network;
pub(crate) mod work;

use domain::id::PersonId;
use serde::ser::{Serialize, SerializeMap as _, Serializer};
use serde_json::Value;
use sqlx::Row as _;
use uuid::Uuid;

use crate::archive::{TABLES, Table, json_of};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::statement::On;

/// Everything that the installation keeps about a person. Serializes to one JSON object.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonExport {
    /// Whose it is.
    pub person: PersonId,
    /// The parts in their order: name and rows. A part without rows stands there too: nothing is kept of that kind.
    pub parts: Vec<(&'static str, Vec<Value>)>,
}

impl PersonExport {
    /// The rows of a part.
    #[must_use]
    pub fn part(&self, name: &str) -> &[Value] {
        self.parts
            .iter()
            .find(|(part, _)| *part == name)
            .map_or(&[], |(_, rows)| rows)
    }
}

impl Serialize for PersonExport {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut map = s.serialize_map(Some(self.parts.len()))?;
        for (name, rows) in &self.parts {
            map.serialize_entry(name, rows)?;
        }
        map.end()
    }
}

/// A part of the copy: its name, the table, and the statement that finds somebody's rows.
type Part = (&'static str, &'static str, &'static str);

sql! {
    UPLOADS = "select id, kind, name, created_at from upload where created_by = $1 order by id";
    EVENTS = "select id, at, verb, noun, noun_id, school_id, detail from event where actor_id = $1 order by at, id";
    EVENTS_ABOUT = "select id, at, actor_id, verb, noun, school_id, detail from event where noun_id = $1 order by at, id";
}

/// What a person's own copy holds: the name of each part, the table it comes from, and the statement. Never a hash of a
/// secret: it would be of no use to them and of much to whoever finds the file.
pub(super) const PARTS: [&[Part]; 4] = [work::PARTS, network::PARTS, convenings::PARTS, BOOKS];

/// What was sent in, and what is written down of it.
const BOOKS: &[Part] = &[
    ("uploads", "upload", UPLOADS),
    ("events", "event", EVENTS),
    ("events_about", "event", EVENTS_ABOUT),
];

impl Db {
    /// Everything that is kept about a person, for that person.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is no such person.
    pub async fn export_person(&self, person: PersonId) -> Result<PersonExport> {
        let mut parts = Vec::new();
        for (part, table, sql) in PARTS.into_iter().flatten() {
            parts.push((*part, self.rows_of(table, sql, person.0).await?));
        }
        let export = PersonExport { person, parts };
        if export.part("account").is_empty() {
            Err(Error::NotFound)
        } else {
            Ok(export)
        }
    }

    /// Rows about somebody, each as an object.
    pub(crate) async fn rows_of(&self, table: &str, sql: &'static str, of: Uuid) -> Result<Vec<Value>> {
        let table = table_named(table)?;
        match self.on() {
            On::Sqlite(pool) => {
                let rows = sqlx::query(sql).bind(of).fetch_all(pool).await?;
                rows.iter().map(|row| json_of(row, row.columns(), table)).collect()
            }
            On::Postgres(pool) => {
                let rows = sqlx::query(sql).bind(of).fetch_all(pool).await?;
                rows.iter().map(|row| json_of(row, row.columns(), table)).collect()
            }
        }
    }
}

fn table_named(name: &str) -> Result<&'static Table> {
    TABLES.iter().find(|table| table.name == name).ok_or(Error::NotFound)
}
