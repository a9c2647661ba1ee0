//! The world of the tests, founded once a process on each database; each test then gets a copy.
//!
//! Every migration and every person anew for each of some three hundred tests took longer than the tests.

use domain::id::SeededIds;
use store::{Db, Moment, Settings as StoreSettings};
use tokio::sync::OnceCell;

use super::frozen::{Kept, closed_file};
use super::{A_MONDAY, Frozen};
use crate::personas::World;
use crate::postgres::fresh_database;

/// Of the ids of the founding.
const SEED: u64 = 1;

/// On SQLite.
pub(super) async fn sqlite() -> &'static Frozen {
    static FOUNDED: OnceCell<Frozen> = OnceCell::const_new();
    FOUNDED
        .get_or_init(|| async {
            let folder = tempfile::tempdir().expect("a temporary folder");
            let file = folder.path().join("ronda.db");
            let world = found(&format!("sqlite://{}", file.display()), &folder).await;
            at_rest(Kept::Sqlite(closed_file(&file).await), world)
        })
        .await
}

/// On PostgreSQL; `None`, saying why, where there is none.
pub(super) async fn postgres() -> Option<&'static Frozen> {
    static FOUNDED: OnceCell<Option<Frozen>> = OnceCell::const_new();
    FOUNDED
        .get_or_init(|| async {
            let database = fresh_database().await?;
            let folder = tempfile::tempdir().expect("a temporary folder");
            let world = found(database.url(), &folder).await;
            Some(at_rest(Kept::Postgres(database.into_template()), world))
        })
        .await
        .as_ref()
}

const fn at_rest(kept: Kept, world: World) -> Frozen {
    Frozen {
        kept,
        files: Vec::new(),
        world,
        seed: SEED,
    }
}

/// The world in the empty database at `url`, which nobody is connected to afterwards.
async fn found(url: &str, folder: &tempfile::TempDir) -> World {
    let db = Db::open(&StoreSettings::new(url, folder.path()))
        .await
        .expect("the database opens");
    let ids = SeededIds::new(SEED);
    let moment = Moment {
        at: A_MONDAY,
        ids: &ids,
    };
    let world = World::found(&db, moment).await.expect("the world is founded");
    db.close().await;
    world
}
