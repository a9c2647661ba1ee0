//! A misspelt column fails here, on both databases.

use store::{Db, Settings};

#[tokio::test]
async fn every_statement_prepares_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("ronda.db").display());
    let db = Db::open(&Settings::new(&url, folder.path())).await.unwrap();
    assert_eq!(db.prepare_all().await.unwrap(), Vec::<String>::new());
}
