//! The list of tables is the schema, on both databases.

use std::collections::BTreeMap;

use sqlx::Row as _;
use store::{ColumnKind, Kind, TABLES};

use crate::both;

type Schema = BTreeMap<String, BTreeMap<String, ColumnKind>>;

fn listed() -> Schema {
    let columns = |table: &store::Table| {
        table
            .columns
            .iter()
            .map(|(name, kind)| ((*name).to_owned(), *kind))
            .collect()
    };
    TABLES
        .iter()
        .map(|table| (table.name.to_owned(), columns(table)))
        .collect()
}

const OF_SQLITE: &str = "select m.name, p.name, p.type, (m.sql like '%' || p.name || ' integer%check (' || p.name || ' in (0, 1))%') \
     from sqlite_master m, pragma_table_info(m.name) p where m.type = 'table' and m.name not like 'sqlite%' and m.name <> 'schema_version' and m.name not like 'document%'";
/// Which transaction wrote an event is of one database alone; the library's index is made anew, not archived.
const OF_POSTGRES: &str = "select table_name::text, column_name::text, data_type::text from information_schema.columns \
     where table_schema = 'public' and table_name not in ('schema_version', 'document') and (table_name, column_name) <> ('event', 'tx')";

#[tokio::test]
async fn the_list_of_tables_is_the_schema() {
    for place in both::each().await {
        let mut found = Schema::new();
        match place.db.kind() {
            Kind::Sqlite => {
                let pool = sqlx::SqlitePool::connect(&place.url).await.unwrap();
                for row in sqlx::query(OF_SQLITE).fetch_all(&pool).await.unwrap() {
                    let kind = kind_of(&row.get::<String, _>(2), row.get(3));
                    found.entry(row.get(0)).or_default().insert(row.get(1), kind);
                }
                pool.close().await;
            }
            Kind::Postgres => {
                let pool = sqlx::PgPool::connect(&place.url).await.unwrap();
                for row in sqlx::query(OF_POSTGRES).fetch_all(&pool).await.unwrap() {
                    found
                        .entry(row.get(0))
                        .or_default()
                        .insert(row.get(1), kind_of(&row.get::<String, _>(2), false));
                }
                pool.close().await;
            }
        }
        assert_eq!(found, listed(), "{:?}", place.db.kind());
    }
}

fn kind_of(written: &str, yes_or_no: bool) -> ColumnKind {
    match written.to_ascii_lowercase().as_str() {
        "integer" if yes_or_no => ColumnKind::Bool,
        "boolean" => ColumnKind::Bool,
        "blob" | "uuid" => ColumnKind::Id,
        "integer" | "bigint" => ColumnKind::Int,
        "real" | "double precision" => ColumnKind::Real,
        "text" => ColumnKind::Text,
        other => panic!("the archive doesn't know the type {other}"),
    }
}

#[tokio::test]
async fn each_table_stands_after_those_it_points_at() {
    let place = both::sqlite().await;
    let pool = sqlx::SqlitePool::connect(&place.url).await.unwrap();
    let at = |name: &str| TABLES.iter().position(|table| table.name == name).unwrap();
    for table in TABLES {
        let asked = sqlx::query("select \"table\" from pragma_foreign_key_list($1)").bind(table.name);
        for row in asked.fetch_all(&pool).await.unwrap() {
            let other: String = row.get(0);
            assert!(at(&other) <= at(table.name), "{} points at {other}", table.name);
        }
        // What an export is ordered by is a key: two exports of the same rows have the same lines.
        let keys = sqlx::query_scalar::<_, String>("select name from pragma_table_info($1) where pk > 0 order by pk")
            .bind(table.name);
        assert_eq!(
            keys.fetch_all(&pool).await.unwrap().join(", "),
            table.key,
            "{}",
            table.name
        );
    }
}
