//! A world at rest, from which any number of equal ones are thawed in milliseconds.

use store::{Db, Settings as StoreSettings};

use super::TestApp;
use crate::personas::World;

/// A world at rest.
pub struct Frozen {
    pub(super) bytes: Vec<u8>,
    pub(super) world: World,
    /// Of the ids that it was made with.
    pub(super) seed: u64,
}

impl Frozen {
    /// A world equal to the one that was frozen, on a file of its own.
    ///
    /// # Panics
    /// Where it can't be set up.
    pub async fn thaw(&self) -> TestApp {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("ronda.db");
        std::fs::write(&file, &self.bytes).expect("a copy");
        let db = Db::open(&StoreSettings::new(
            &format!("sqlite://{}", file.display()),
            folder.path(),
        ))
        .await
        .expect("the database opens");
        // Another seed than before: the same ids at the same moment would meet their elder twins.
        TestApp::over(db, self.world, folder, None, self.seed + 1)
    }
}
