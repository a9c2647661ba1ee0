//! Migrations at start: under a lock, with a backup before, refusing a database of a newer Ronda.

use sqlx::Executor as _;

use crate::archive;
use crate::db::{Db, Kind, Settings};
use crate::dialect;
use crate::error::{Error, Result};
use crate::statement::On;

/// A migration, the same number and name on both databases.
struct Migration {
    number: i64,
    name: &'static str,
    sqlite: &'static str,
    postgres: &'static str,
}

/// Pairs a migration's two files; a missing one doesn't compile.
macro_rules! migration {
    ($number:literal, $name:literal) => {
        Migration {
            number: $number,
            name: $name,
            sqlite: include_str!(concat!("../migrations/sqlite/", $name, ".sql")),
            postgres: include_str!(concat!("../migrations/postgres/", $name, ".sql")),
        }
    };
}

const MIGRATIONS: &[Migration] = &[
    migration!(1, "0001_first_rooms"),
    migration!(2, "0002_size_of_a_studied_group"),
    migration!(3, "0003_measurement_of_change"),
    migration!(4, "0004_a_theory_that_learns"),
    migration!(5, "0005_newest_first"),
    migration!(6, "0006_what_moved"),
    migration!(7, "0007_students_voice"),
    migration!(8, "0008_rosters_and_consent"),
    migration!(9, "0009_words_of_ones_own"),
    migration!(10, "0010_teaching_and_learning"),
    migration!(11, "0011_observation"),
    migration!(12, "0012_sums_of_assessments"),
    migration!(13, "0013_lessons"),
    migration!(14, "0014_answer_sheets"),
    migration!(15, "0015_dialogue"),
    migration!(16, "0016_library"),
    migration!(17, "0017_exchanges"),
    migration!(18, "0018_asking"),
    migration!(19, "0019_change_packages"),
    migration!(20, "0020_attention"),
    migration!(21, "0021_further_visits"),
    migration!(22, "0022_one_library"),
    migration!(23, "0023_convenings"),
    migration!(24, "0024_everything_found"),
    migration!(25, "0025_questions_and_polls"),
    migration!(26, "0026_tables"),
    migration!(27, "0027_commitments"),
    migration!(28, "0028_resolutions"),
];

/// The newest schema this Ronda knows.
pub(crate) const fn newest() -> i64 {
    MIGRATIONS[MIGRATIONS.len() - 1].number
}

const VERSION_TABLE: &str = "create table if not exists schema_version (number bigint primary key, name text not null)";
const VERSION: &str = "select coalesce(max(number), 0) from schema_version";

/// Brings the schema up to date.
pub(crate) async fn bring_up_to_date(db: &Db, settings: &Settings) -> Result<()> {
    let found = found(db).await?;
    if found > newest() {
        return Err(Error::NewerSchema { found, known: newest() });
    }
    if found == newest() {
        return Ok(());
    }
    if found > 0 {
        let path = settings
            .backup_dir
            .join(format!("before-schema-{}-from-{found}.ronda", newest()));
        tracing::info!(path = %path.display(), "backing up before the migration");
        // Files lie elsewhere and are not touched by a migration.
        archive::export_archive(db, None, &path, None).await?;
    }
    apply(db).await
}

/// Version of the schema; 0 for an empty database.
pub(crate) async fn found(db: &Db) -> Result<i64> {
    let table = match db.kind() {
        Kind::Sqlite => "select count(*) from sqlite_master where name = 'schema_version'",
        Kind::Postgres => {
            "select count(*) from information_schema.tables where table_schema = current_schema() and table_name = 'schema_version'"
        }
    };
    let (there,): (i64,) = one!(db, (i64,), table)?;
    if there == 0 {
        return Ok(0);
    }
    let (number,): (i64,) = one!(db, (i64,), VERSION)?;
    Ok(number)
}

/// Applies what is missing in one transaction. The version is read again under the lock: somebody may have been faster.
async fn apply(db: &Db) -> Result<()> {
    match db.writer() {
        On::Sqlite(pool) => {
            let mut tx = pool.begin_with(dialect::BEGIN_WRITE_SQLITE).await?;
            tx.execute(VERSION_TABLE).await?;
            let (number,): (i64,) = sqlx::query_as(VERSION).fetch_one(&mut *tx).await?;
            for step in MIGRATIONS.iter().filter(|step| step.number > number) {
                sqlx::raw_sql(step.sqlite).execute(&mut *tx).await?;
                sqlx::query(APPLIED)
                    .bind(step.number)
                    .bind(step.name)
                    .execute(&mut *tx)
                    .await?;
            }
            tx.commit().await?;
        }
        On::Postgres(pool) => {
            let mut tx = pool.begin().await?;
            tx.execute(dialect::MIGRATION_LOCK_POSTGRES).await?;
            tx.execute(VERSION_TABLE).await?;
            let (number,): (i64,) = sqlx::query_as(VERSION).fetch_one(&mut *tx).await?;
            for step in MIGRATIONS.iter().filter(|step| step.number > number) {
                sqlx::raw_sql(step.postgres).execute(&mut *tx).await?;
                sqlx::query(APPLIED)
                    .bind(step.number)
                    .bind(step.name)
                    .execute(&mut *tx)
                    .await?;
            }
            tx.commit().await?;
        }
    }
    tracing::info!(schema = newest(), "schema is up to date");
    Ok(())
}

const APPLIED: &str = "insert into schema_version (number, name) values ($1, $2)";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_each_other_and_stand_in_the_names() {
        for (index, step) in MIGRATIONS.iter().enumerate() {
            assert_eq!(step.number, i64::try_from(index).unwrap() + 1);
            assert!(step.name.starts_with(&format!("{:04}_", step.number)), "{}", step.name);
        }
    }

    #[test]
    fn every_file_is_listed_and_has_its_twin() {
        for folder in ["sqlite", "postgres"] {
            let mut files: Vec<String> =
                std::fs::read_dir(format!("{}/migrations/{folder}", env!("CARGO_MANIFEST_DIR")))
                    .unwrap()
                    .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
                    .collect();
            files.sort();
            let listed: Vec<String> = MIGRATIONS.iter().map(|step| format!("{}.sql", step.name)).collect();
            assert_eq!(files, listed, "{folder}");
        }
    }
}
