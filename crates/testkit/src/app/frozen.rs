//! A world at rest, from which any number of equal ones are thawed in milliseconds.

use std::path::{Path, PathBuf};

use sqlx::{Connection as _, SqliteConnection};
use store::{Db, Settings as StoreSettings};

use super::TestApp;
use crate::personas::World;
use crate::postgres::Template;

/// A world at rest.
pub struct Frozen {
    pub(super) kept: Kept,
    /// Of its folder: path and content.
    pub(super) files: Vec<(PathBuf, Vec<u8>)>,
    pub(super) world: World,
    /// Of the ids that it was made with.
    pub(super) seed: u64,
}

/// A database at rest.
pub(super) enum Kept {
    /// The file's content.
    Sqlite(Vec<u8>),
    /// A database that is there to be copied.
    Postgres(Template),
}

impl Frozen {
    /// A world equal to the one that was frozen, on a database and in a folder of its own.
    ///
    /// # Panics
    /// Where it can't be set up.
    pub async fn thaw(&self) -> TestApp {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for (path, bytes) in &self.files {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().expect("within the folder")).expect("a folder");
            std::fs::write(path, bytes).expect("a copy");
        }
        let (url, database) = match &self.kept {
            Kept::Sqlite(bytes) => {
                let file = folder.path().join("ronda.db");
                std::fs::write(&file, bytes).expect("a copy");
                (format!("sqlite://{}", file.display()), None)
            }
            Kept::Postgres(template) => {
                let database = template.copy().await;
                (database.url().to_owned(), Some(database))
            }
        };
        let db = Db::open(&StoreSettings::new(&url, folder.path()))
            .await
            .expect("the database opens");
        // Another seed than before: the same ids at the same moment would meet their elder twins.
        TestApp::over(db, self.world, folder, database, self.seed + 1)
    }
}

/// The content of an SQLite file that was just closed. Of connections that end at once each takes another for the last, so that what is still
/// in the log is put into the file here.
///
/// # Panics
/// Where somebody keeps it open.
pub async fn closed_file(file: &Path) -> Vec<u8> {
    let mut alone = SqliteConnection::connect(&format!("sqlite://{}", file.display()))
        .await
        .expect("an SQLite file");
    let (busy, _, _): (i64, i64, i64) = sqlx::query_as("pragma wal_checkpoint(truncate)")
        .fetch_one(&mut alone)
        .await
        .expect("the log is put into the file");
    alone.close().await.expect("it closes");
    assert_eq!(busy, 0, "{} is still open", file.display());
    std::fs::read(file).expect("an SQLite file")
}

/// What lies in a folder, but for an SQLite database.
pub(super) fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inner) = folders.pop() {
        for entry in std::fs::read_dir(inner).expect("a folder").flatten() {
            let path = entry.path();
            let within = path.strip_prefix(folder).expect("within the folder").to_owned();
            if path.is_dir() {
                folders.push(path);
            } else if !within.to_string_lossy().starts_with("ronda.db") {
                found.push((within, std::fs::read(path).expect("a file")));
            }
        }
    }
    found
}
