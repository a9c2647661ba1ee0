//! The newest schema without a row, made once a program on each database; each test then gets a copy.
//!
//! Twenty migrations anew for each of sixty tests took longer than the tests. What migrates is tested by `archive`.

use store::{Db, Settings};
use testkit::postgres::{Template, fresh_database};
use tokio::sync::OnceCell;

/// An SQLite file's content.
pub async fn sqlite() -> &'static [u8] {
    static FILE: OnceCell<Vec<u8>> = OnceCell::const_new();
    FILE.get_or_init(|| async {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ronda.db");
        migrate(&format!("sqlite://{}", file.display())).await;
        testkit::app::closed_file(&file).await
    })
    .await
}

/// None, saying why, where no cluster is named.
pub async fn postgres() -> Option<&'static Template> {
    static TEMPLATE: OnceCell<Option<Template>> = OnceCell::const_new();
    TEMPLATE
        .get_or_init(|| async {
            let database = fresh_database().await?;
            migrate(database.url()).await;
            Some(database.into_template())
        })
        .await
        .as_ref()
}

/// Nobody is connected to it afterwards.
async fn migrate(url: &str) {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(&Settings::new(url, folder.path())).await.unwrap();
    db.close().await;
}
