//! Every statement, for the test that prepares them all on both databases: a misspelt column fails in a second.

use sqlx::{Executor as _, SqlStr};

use crate::db::{Db, Kind};
use crate::dialect;
use crate::error::Result;
use crate::statement::On;

impl Db {
    /// Prepares every statement of the house and returns the names of those that the database refuses, with why.
    ///
    /// # Errors
    /// Where no connection can be had at all.
    pub async fn prepare_all(&self) -> Result<Vec<String>> {
        let mut refused = Vec::new();
        let mut statements = crate::statements();
        statements.push(match self.kind() {
            Kind::Sqlite => ("dialect::CLAIM_JOB_SQLITE", dialect::CLAIM_JOB_SQLITE),
            Kind::Postgres => ("dialect::CLAIM_JOB_POSTGRES", dialect::CLAIM_JOB_POSTGRES),
        });
        statements.extend(match self.kind() {
            Kind::Sqlite => dialect::LIBRARY_SQLITE,
            Kind::Postgres => dialect::LIBRARY_POSTGRES,
        });
        for (name, text) in statements {
            let sql = SqlStr::from_static(text);
            let said = match self.on() {
                On::Sqlite(pool) => pool.acquire().await?.prepare(sql).await.err(),
                On::Postgres(pool) => pool.acquire().await?.prepare(sql).await.err(),
            };
            refused.extend(said.map(|why| format!("{name}: {why}")));
        }
        Ok(refused)
    }
}
