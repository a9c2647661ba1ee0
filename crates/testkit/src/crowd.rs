//! As many cycles as a network has after years: copies of those that are there, written past every rule, to measure with.

use domain::id::CycleId;
use sqlx::AssertSqlSafe;
use sqlx::types::Uuid;
use store::TABLES;

use crate::app::TestApp;

/// Tables whose rows belong to one cycle, by its column.
const PARTS: &[(&str, &str)] = &[
    ("cycle", "id"),
    ("cycle_doing", "cycle_id"),
    ("cycle_study", "cycle_id"),
    ("cycle_closure", "cycle_id"),
];

/// Copies `cycles`, one after the other, until there are `n` more.
///
/// # Panics
/// Where the database refuses.
pub async fn crowd(app: &TestApp, cycles: &[CycleId], n: usize) {
    let copies: Vec<(Uuid, Uuid)> = cycles
        .iter()
        .map(|cycle| cycle.0)
        .cycle()
        .take(n)
        .zip(1_u128..)
        .map(|(from, number)| (Uuid::from_u128(number), from))
        .collect();
    let url = app.url();
    if url.starts_with("sqlite") {
        let pool = sqlx::SqlitePool::connect(&url).await.expect("it opens");
        let mut tx = pool.begin().await.expect("a transaction");
        for (to, from) in &copies {
            for text in statements() {
                let copy = sqlx::query(AssertSqlSafe(text)).bind(to).bind(from);
                copy.execute(&mut *tx).await.expect("a copy");
            }
        }
        tx.commit().await.expect("kept");
        sqlx::raw_sql("analyze").execute(&pool).await.expect("counted");
        pool.close().await;
    } else {
        let pool = sqlx::PgPool::connect(&url).await.expect("it opens");
        let mut tx = pool.begin().await.expect("a transaction");
        for (to, from) in &copies {
            for text in statements() {
                let copy = sqlx::query(AssertSqlSafe(text)).bind(to).bind(from);
                copy.execute(&mut *tx).await.expect("a copy");
            }
        }
        tx.commit().await.expect("kept");
        sqlx::raw_sql("analyze").execute(&pool).await.expect("counted");
        pool.close().await;
    }
}

/// A row copied under another id, whatever columns its table has.
fn statements() -> Vec<String> {
    PARTS
        .iter()
        .filter_map(|(name, key)| {
            let table = TABLES.iter().find(|table| table.name == *name)?;
            let others: Vec<&str> = table
                .columns
                .iter()
                .map(|(column, _)| *column)
                .filter(|column| column != key)
                .collect();
            let others = others.join(", ");
            Some(format!(
                "insert into {name} ({key}, {others}) select $1, {others} from {name} where {key} = $2"
            ))
        })
        .collect()
}
