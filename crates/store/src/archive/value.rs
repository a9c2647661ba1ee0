//! One value of a row: out of either database, into a line of JSON, back, and in again.
//!
//! What one of the two databases can't keep is refused on the way out as on the way in, so that every archive fits both:
//! text with U+0000 (PostgreSQL has none) and numbers that are none.

use sqlx::postgres::{PgArguments, PgRow};
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{Column, ColumnIndex, Database, Decode, Postgres, Row, Sqlite, Type};
use uuid::Uuid;

use super::WrongArchive;
use super::tables::{Kind, Table};
use crate::error::Result;

/// A value, with the kind of its column even where it is null: PostgreSQL wants to know.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Id(Option<Uuid>),
    Int(Option<i64>),
    Real(Option<f64>),
    Text(Option<String>),
    Bool(Option<bool>),
}

/// A row of either database.
pub(crate) trait AnyRow {
    /// The value of a column.
    fn value(&self, column: &str, kind: Kind) -> Result<Value>;
}

impl AnyRow for SqliteRow {
    fn value(&self, column: &str, kind: Kind) -> Result<Value> {
        value_of::<Sqlite, _>(self, column, kind)
    }
}

impl AnyRow for PgRow {
    fn value(&self, column: &str, kind: Kind) -> Result<Value> {
        value_of::<Postgres, _>(self, column, kind)
    }
}

fn value_of<'r, DB, R>(row: &'r R, column: &'r str, kind: Kind) -> Result<Value>
where
    DB: Database,
    R: Row<Database = DB>,
    &'r str: ColumnIndex<R>,
    Uuid: Decode<'r, DB> + Type<DB>,
    i64: Decode<'r, DB> + Type<DB>,
    f64: Decode<'r, DB> + Type<DB>,
    String: Decode<'r, DB> + Type<DB>,
    bool: Decode<'r, DB> + Type<DB>,
{
    Ok(match kind {
        Kind::Id => Value::Id(row.try_get(column)?),
        Kind::Int => Value::Int(row.try_get(column)?),
        // Adding zero turns −0 into 0: SQLite can't keep the difference, and two equal databases shall give equal lines.
        Kind::Real => Value::Real(row.try_get::<Option<f64>, _>(column)?.map(|real| real + 0.0)),
        Kind::Text => Value::Text(row.try_get(column)?),
        Kind::Bool => Value::Bool(row.try_get(column)?),
    })
}

/// All values of a row, in the order of the table's columns.
pub(crate) fn read_row(row: &impl AnyRow, table: &Table) -> Result<Vec<Value>> {
    table
        .columns
        .iter()
        .map(|(column, kind)| row.value(column, *kind))
        .collect()
}

/// The columns that a row has, of those of a table, as JSON.
pub(crate) fn json_of<C: Column>(row: &impl AnyRow, columns: &[C], table: &Table) -> Result<serde_json::Value> {
    let mut object = serde_json::Map::with_capacity(columns.len());
    for (column, kind) in columns
        .iter()
        .filter_map(|found| table.columns.iter().find(|(name, _)| *name == found.name()))
    {
        object.insert((*column).to_owned(), row.value(column, *kind)?.to_json());
    }
    Ok(object.into())
}

impl Value {
    /// As JSON.
    pub(crate) fn to_json(&self) -> serde_json::Value {
        match self {
            Self::Id(id) => id.map(|id| id.to_string()).into(),
            Self::Int(int) => (*int).into(),
            Self::Real(real) => (*real).into(),
            Self::Text(text) => text.as_deref().into(),
            Self::Bool(yes) => (*yes).into(),
        }
    }

    /// From JSON.
    fn from_json(json: &serde_json::Value, kind: Kind) -> Option<Self> {
        let none = json.is_null();
        let value = match kind {
            Kind::Id => Self::Id(json.as_str().and_then(|text| text.parse().ok())),
            Kind::Int => Self::Int(json.as_i64()),
            Kind::Real => Self::Real(json.as_f64()),
            Kind::Text => Self::Text(json.as_str().map(str::to_owned)),
            Kind::Bool => Self::Bool(json.as_bool()),
        };
        (none || !value.is_none()).then_some(value)
    }

    const fn is_none(&self) -> bool {
        matches!(
            self,
            Self::Id(None) | Self::Int(None) | Self::Real(None) | Self::Text(None) | Self::Bool(None)
        )
    }

    /// Whether both databases can keep it.
    fn fits(&self) -> Result<(), &'static str> {
        match self {
            Self::Real(Some(real)) if !real.is_finite() => Err("holds a number that is none"),
            Self::Text(Some(text)) if text.contains('\0') => Err("holds the character U+0000, which no text may hold"),
            _ => Ok(()),
        }
    }

    /// Hands it to a statement of SQLite.
    pub(super) fn bind_sqlite(
        self,
        query: sqlx::query::Query<'_, Sqlite, SqliteArguments>,
    ) -> sqlx::query::Query<'_, Sqlite, SqliteArguments> {
        match self {
            Self::Id(id) => query.bind(id),
            Self::Int(int) => query.bind(int),
            Self::Real(real) => query.bind(real),
            Self::Text(text) => query.bind(text),
            Self::Bool(yes) => query.bind(yes),
        }
    }

    /// Hands it to a statement of PostgreSQL.
    pub(super) fn bind_postgres(
        self,
        query: sqlx::query::Query<'_, Postgres, PgArguments>,
    ) -> sqlx::query::Query<'_, Postgres, PgArguments> {
        match self {
            Self::Id(id) => query.bind(id),
            Self::Int(int) => query.bind(int),
            Self::Real(real) => query.bind(real),
            Self::Text(text) => query.bind(text),
            Self::Bool(yes) => query.bind(yes),
        }
    }
}

/// Writes a row as one line.
pub(super) fn write_line(table: &Table, row: &[Value], out: &mut Vec<u8>) -> Result<()> {
    let mut object = serde_json::Map::with_capacity(row.len());
    for ((column, _), value) in table.columns.iter().zip(row) {
        value.fits().map_err(|why| WrongArchive::Value {
            column: format!("{}.{column}", table.name),
            why,
            key: key_of(table, row),
        })?;
        object.insert((*column).to_owned(), value.to_json());
    }
    serde_json::to_writer(&mut *out, &object).map_err(std::io::Error::from)?;
    out.push(b'\n');
    Ok(())
}

/// Reads a line back. `number` is the line's, for whoever has to find it.
pub(super) fn read_line(table: &Table, line: &[u8], number: u64) -> Result<Vec<Value>> {
    let wrong = |why: String| WrongArchive::Row {
        table: table.name.to_owned(),
        line: number,
        why,
    };
    let object: serde_json::Map<String, serde_json::Value> =
        serde_json::from_slice(line).map_err(|why| wrong(format!("is no row: {why}")))?;
    if let Some(unknown) = object
        .keys()
        .find(|key| !table.columns.iter().any(|(column, _)| column == key))
    {
        return Err(wrong(format!("the column «{unknown}» is unknown")).into());
    }
    let mut row = Vec::with_capacity(table.columns.len());
    for (column, kind) in table.columns {
        let json = object
            .get(*column)
            .ok_or_else(|| wrong(format!("the column «{column}» is missing")))?;
        let value = Value::from_json(json, *kind).ok_or_else(|| wrong(format!("«{column}» is not of its kind")))?;
        value.fits().map_err(|why| wrong(format!("«{column}» {why}")))?;
        row.push(value);
    }
    Ok(row)
}

/// The key of a row, to find it by.
fn key_of(table: &Table, row: &[Value]) -> String {
    let parts = table
        .columns
        .iter()
        .zip(row)
        .filter(|((column, _), _)| table.key.split(", ").any(|key| key == *column));
    parts
        .map(|((column, _), value)| format!("{column} = {}", value.to_json()))
        .collect::<Vec<_>>()
        .join(", ")
}
