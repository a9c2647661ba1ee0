//! A new, empty PostgreSQL database for one test, in the cluster that `cargo xtask test` starts.
//!
//! Owns the database's birth and death. It must not know any table: migrations are `store`'s.

use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor, PgConnection};
use std::hash::{BuildHasher, Hasher, RandomState};

/// Names the cluster: any user that may create databases, in any database of it.
pub const URL_VARIABLE: &str = "RONDA_TEST_POSTGRES_URL";

/// A database that lives as long as this value.
#[derive(Debug)]
pub struct TestDatabase {
    url: String,
    name: String,
    cluster: String,
}

impl TestDatabase {
    /// The address to connect to.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The database's own name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Cuts the connections that listen, as a network does.
    ///
    /// # Panics
    /// Where the database doesn't answer.
    pub async fn cut_listeners(&self) {
        let cut = "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen %'";
        tell(&self.url, cut.to_owned()).await.expect("the database answers");
    }

    /// Kept for copies from now on; whoever was connected has left.
    #[must_use]
    pub fn into_template(self) -> Template {
        let kept = std::mem::ManuallyDrop::new(self);
        Template {
            name: kept.name.clone(),
            cluster: kept.cluster.clone(),
        }
    }
}

/// Creates an empty database; `None`, saying why, where no cluster is named.
///
/// # Panics
/// When the named cluster does not answer: that is a broken machine, not a reason to skip.
pub async fn fresh_database() -> Option<TestDatabase> {
    let Some(cluster) = std::env::var(URL_VARIABLE).ok().filter(|url| !url.is_empty()) else {
        crate::missing(
            "PostgreSQL",
            &format!("{URL_VARIABLE} is not set; `cargo xtask test` sets it"),
        );
        return None;
    };
    // template0: nobody can be connected to it, so that many tests may copy it at once.
    Some(copy_of("template0", &cluster).await)
}

async fn copy_of(template: &str, cluster: &str) -> TestDatabase {
    let name = format!("ronda_test_{}", random_word());
    tell(cluster, format!("create database {name} template {template}"))
        .await
        .unwrap_or_else(|why| panic!("no database could be created at {cluster}: {why}"));
    TestDatabase {
        url: with_database(cluster, &name),
        name,
        cluster: cluster.to_owned(),
    }
}

/// A database that nobody is connected to any more, for as many copies as there are tests. It goes with its cluster.
#[derive(Debug)]
pub struct Template {
    name: String,
    cluster: String,
}

impl Template {
    /// A database that holds what it held.
    ///
    /// # Panics
    /// Where it can't be made.
    pub async fn copy(&self) -> TestDatabase {
        copy_of(&self.name, &self.cluster).await
    }
}

impl Drop for TestDatabase {
    /// Best effort: the whole cluster is thrown away in the end.
    fn drop(&mut self) {
        let (cluster, name) = (self.cluster.clone(), self.name.clone());
        // A thread of its own, because `drop` cannot wait inside the test's runtime.
        let sweeper = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .ok()?;
            runtime
                .block_on(tell(&cluster, format!("drop database if exists {name} with (force)")))
                .ok()
        });
        let _ = sweeper.join();
    }
}

async fn tell(cluster: &str, sql: String) -> Result<(), sqlx::Error> {
    let options = cluster
        .parse::<sqlx::postgres::PgConnectOptions>()?
        .disable_statement_logging();
    let mut connection = PgConnection::connect_with(&options).await?;
    // Safe: the only variable part is a name of hexadecimal digits made here.
    connection.execute(AssertSqlSafe(sql)).await?;
    connection.close().await
}

/// The same cluster, another database: only the path of the URL changes.
fn with_database(cluster: &str, name: &str) -> String {
    let (address, query) = cluster.split_once('?').map_or((cluster, None), |(a, q)| (a, Some(q)));
    let host_from = address.find("://").map_or(0, |at| at + 3);
    let host_to = address[host_from..]
        .find('/')
        .map_or(address.len(), |at| host_from + at);
    let query = query.map(|q| format!("?{q}")).unwrap_or_default();
    format!("{}/{name}{query}", &address[..host_to])
}

/// Sixteen hexadecimal digits from the standard library's own random seed.
fn random_word() -> String {
    format!("{:016x}", RandomState::new().build_hasher().finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_path_of_the_address_changes() {
        assert_eq!(
            with_database("postgres://me@here:1/postgres", "a"),
            "postgres://me@here:1/a"
        );
        assert_eq!(with_database("postgres://me@here:1", "a"), "postgres://me@here:1/a");
        assert_eq!(
            with_database("postgres://here/x?sslmode=disable", "a"),
            "postgres://here/a?sslmode=disable"
        );
    }

    #[tokio::test]
    async fn a_database_is_born_empty_and_gone_afterwards() {
        let Some(database) = fresh_database().await else {
            return;
        };
        let mut connection = PgConnection::connect(database.url()).await.unwrap();
        let tables: i64 = sqlx::query_scalar("select count(*) from pg_tables where schemaname = 'public'")
            .fetch_one(&mut connection)
            .await
            .unwrap();
        assert_eq!(tables, 0);
        let url = database.url().to_owned();
        drop(database); // also while somebody is still connected
        assert!(PgConnection::connect(&url).await.is_err());
    }
}
