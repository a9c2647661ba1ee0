//! Both databases for one test, and rows for every table.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "each test file uses a part; a test may stop"
)]

mod migrated;

use std::path::{Path, PathBuf};

use sqlx::{AssertSqlSafe, Row as _};
use store::{ColumnKind, Db, Settings, TABLES, Table, export_archive, restore_archive};
use tempfile::TempDir;
use testkit::postgres::TestDatabase;
use uuid::Uuid;

/// A new database, which goes with this value.
pub struct Place {
    pub db: Db,
    pub url: String,
    folder: TempDir,
    _cluster: Option<TestDatabase>,
}

impl Place {
    /// A path beside it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Opened once more, as after a restart.
    pub async fn reopened(&self) -> Db {
        Db::open(&Settings::new(&self.url, self.folder.path())).await.unwrap()
    }
}

pub async fn sqlite() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ronda.db");
    std::fs::write(&file, migrated::sqlite().await).unwrap();
    let url = format!("sqlite://{}", file.display());
    let db = Db::open(&Settings::new(&url, folder.path())).await.unwrap();
    Place {
        db,
        url,
        folder,
        _cluster: None,
    }
}

/// None, saying why, where no cluster is named.
pub async fn postgres() -> Option<Place> {
    let cluster = migrated::postgres().await?.copy().await;
    let folder = tempfile::tempdir().unwrap();
    let url = cluster.url().to_owned();
    let db = Db::open(&Settings::new(&url, folder.path())).await.unwrap();
    Some(Place {
        db,
        url,
        folder,
        _cluster: Some(cluster),
    })
}

/// Every database that this machine has.
pub async fn each() -> Vec<Place> {
    let mut places = vec![sqlite().await];
    places.extend(postgres().await);
    places
}

/// Every database that this machine has, with rows in every table. On PostgreSQL they come by way of an archive.
pub async fn each_filled() -> Vec<Place> {
    let first = sqlite().await;
    fill(&first.url, &Values::default()).await;
    let mut places = Vec::new();
    if let Some(second) = postgres().await {
        carry(&first, &second).await;
        places.push(second);
    }
    places.push(first);
    places
}

/// All that one database holds, into another that is empty.
pub async fn carry(from: &Place, to: &Place) {
    let path = from.path("one.ronda");
    export_archive(&from.db, None, &path, None).await.unwrap();
    restore_archive(&to.db, None, &path).await.unwrap();
}

/// What the columns of a test's rows hold.
#[derive(Clone, Debug)]
pub struct Values {
    pub texts: Vec<String>,
    pub ints: Vec<i64>,
    pub reals: Vec<f64>,
}

impl Default for Values {
    fn default() -> Self {
        Self {
            texts: vec!["ñandú «uno»".to_owned(), "it's \"two\"\n\t\\".to_owned()],
            ints: vec![7, -1],
            reals: vec![1.5, -0.0, 0.1],
        }
    }
}

/// How many rows each table gets.
pub const ROWS: usize = 3;

/// The id of a table's row.
pub fn id_of(table: &str, row: usize) -> Uuid {
    let at = TABLES.iter().position(|known| known.name == table).unwrap();
    Uuid::from_u128(((at as u128 + 1) << 64) + row as u128)
}

/// Whom an id column points at: row k at row k, and a table's own rows at the next one, which is not there yet.
fn points_at(table: &str, column: &str, row: usize) -> Uuid {
    match column {
        "id" => id_of(table, row),
        "parent_id" if table == "idea_ancestor" => id_of("idea", row),
        "parent_id" => id_of(table, (row + 1) % ROWS),
        "beside_id" => id_of(table, (row + 1) % ROWS),
        "quotes_id" => id_of("contribution", (row + 1) % ROWS),
        "round_id" => id_of("review_round", row),
        "package_id" => id_of("change_package", row),
        "about_id" | "thing_id" | "cause_id" => id_of("cycle", row),
        "team_id" if table.starts_with("student_team") => id_of("student_team", row),
        "question_id" => id_of("audience_question", row),
        "seat_id" => id_of("student_team_seat", row),
        "follows_id" if matches!(table, "observation" | "visit") => id_of(table, (row + 1) % ROWS),
        "follows_id" => id_of("cycle", (row + 1) % ROWS),
        "person_id" | "by_id" | "owner_id" | "actor_id" | "noun_id" | "teacher_id" | "observer_id" => {
            id_of("person", row)
        }
        "host_id" | "partner_id" => id_of("school", row),
        "evidence_id" => Uuid::from_u128(row as u128 + 1),
        "node_id" | "under_id" => id_of("driver", row),
        "item_id" => id_of("meeting_item", row),
        _ if column.ends_with("_by") => id_of("person", row),
        _ => id_of(column.strip_suffix("_id").unwrap(), row),
    }
}

/// Fills every table of a SQLite database with rows; in every second row, whatever may be null is null.
pub async fn fill(url: &str, values: &Values) {
    let pool = sqlx::SqlitePool::connect(url).await.unwrap();
    let mut tx = pool.begin().await.unwrap();
    for table in TABLES {
        let nullable = nullable(&mut tx, table).await;
        for row in 0..ROWS {
            let columns: Vec<&str> = table.columns.iter().map(|(column, _)| *column).collect();
            let marks: Vec<String> = (1..=columns.len()).map(|number| format!("${number}")).collect();
            let text = format!(
                "insert into {} ({}) values ({})",
                table.name,
                columns.join(", "),
                marks.join(", ")
            );
            let mut query = sqlx::query(AssertSqlSafe(text));
            for (position, (column, kind)) in table.columns.iter().enumerate() {
                let none = row % 2 == 1 && nullable.iter().any(|name| name == column);
                let pick = row + position;
                query = match kind {
                    _ if none => query.bind(None::<String>),
                    ColumnKind::Id => query.bind(points_at(table.name, column, row)),
                    ColumnKind::Int => query.bind(values.ints[pick % values.ints.len()].wrapping_add(row as i64)),
                    ColumnKind::Real => query.bind(values.reals[pick % values.reals.len()]),
                    ColumnKind::Bool => query.bind(pick % 2 == 0),
                    ColumnKind::Text => query.bind(format!(
                        "{}{}.{column}#{row}",
                        values.texts[pick % values.texts.len()],
                        table.name
                    )),
                };
            }
            query
                .execute(&mut *tx)
                .await
                .unwrap_or_else(|why| panic!("{}: {why}", table.name));
        }
    }
    tx.commit().await.unwrap();
    pool.close().await;
}

async fn nullable(tx: &mut sqlx::SqliteConnection, table: &Table) -> Vec<String> {
    let asked = sqlx::query("select name from pragma_table_info($1) where \"notnull\" = 0 and pk = 0").bind(table.name);
    asked
        .fetch_all(tx)
        .await
        .unwrap()
        .iter()
        .map(|row| row.get(0))
        .collect()
}

/// Runs a statement of the test's own on either database.
pub async fn tell(place: &Place, sql: &'static str) {
    if place.url.starts_with("sqlite") {
        let pool = sqlx::SqlitePool::connect(&place.url).await.unwrap();
        sqlx::raw_sql(sql).execute(&pool).await.unwrap();
        pool.close().await;
    } else {
        let pool = sqlx::PgPool::connect(&place.url).await.unwrap();
        sqlx::raw_sql(sql).execute(&pool).await.unwrap();
        pool.close().await;
    }
}

/// Asks a count on either database.
pub async fn count(place: &Place, sql: String) -> i64 {
    if place.url.starts_with("sqlite") {
        let pool = sqlx::SqlitePool::connect(&place.url).await.unwrap();
        let found = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&pool).await.unwrap();
        pool.close().await;
        found
    } else {
        let pool = sqlx::PgPool::connect(&place.url).await.unwrap();
        let found = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&pool).await.unwrap();
        pool.close().await;
        found
    }
}
