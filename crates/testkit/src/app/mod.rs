//! The whole product on a database of its own, without a socket: tests talk to its router.
//!
//! `let app = TestApp::sqlite().await; let ana = app.signed_in(app.world.ana).await; ana.get("/liceos").await.has("Arrayán")`.

mod browser;
mod founded;
mod frozen;
mod reply;

pub use browser::Browser;
use frozen::Kept;
pub use frozen::{Frozen, closed_file};
pub use reply::Reply;

use std::sync::Arc;

use axum::Router;
use domain::id::{Ids as _, PersonId, SeededIds, SystemIds};
use domain::time::{Instant, SetClock};
use store::{Db, Files, Moment};
use web::{App, Settings};

use crate::personas::World;
use crate::postgres::TestDatabase;

/// 1 June 2026, a Monday, ten in the morning in Chile.
pub const A_MONDAY: Instant = Instant::from_micros(1_780_322_400_000_000);

/// Bytes of files that a liceo of a test may have: little, so that it can be filled.
pub const SCHOOL_FILE_BYTES: i64 = 1_000_000;

/// An id as a browser makes it for what it sends: of that Monday, and another each time.
#[must_use]
pub fn fresh_id() -> String {
    SystemIds.new_id(A_MONDAY).to_string()
}

/// The product under test.
pub struct TestApp {
    /// The application.
    pub app: App,
    /// Its people and schools.
    pub world: World,
    /// Its clock.
    pub clock: Arc<SetClock>,
    router: Router,
    folder: tempfile::TempDir,
    database: Option<TestDatabase>,
    seed: u64,
}

impl TestApp {
    /// On SQLite.
    ///
    /// # Panics
    /// Where it can't be set up.
    pub async fn sqlite() -> Self {
        founded::sqlite().await.thaw().await
    }

    /// On PostgreSQL; `None`, saying why, where there is none.
    ///
    /// # Panics
    /// Where it can't be set up.
    pub async fn postgres() -> Option<Self> {
        Some(founded::postgres().await?.thaw().await)
    }

    /// On both databases, or on SQLite alone where there is no PostgreSQL.
    pub async fn each() -> Vec<Self> {
        let mut apps = vec![Self::sqlite().await];
        apps.extend(Self::postgres().await);
        apps
    }

    fn over(db: Db, world: World, folder: tempfile::TempDir, database: Option<TestDatabase>, seed: u64) -> Self {
        let clock = Arc::new(SetClock::at(A_MONDAY));
        let ids = SeededIds::new(seed);
        let settings = Settings {
            base_url: "http://ronda.test".to_owned(),
            mail_leaves: false,
            development: true,
            demo: Vec::new(),
            school_file_bytes: SCHOOL_FILE_BYTES,
            trusted_proxies: 0,
            version: "test",
        };
        let files = Files::open(&folder.path().join("files").display().to_string()).expect("a folder for files");
        let app = App::new(db, files, clock.clone(), Arc::new(ids), settings);
        let router = web::router(app.clone());
        Self {
            app,
            world,
            clock,
            router,
            folder,
            database,
            seed,
        }
    }

    /// Stops it and keeps its database and its files, from which any number of equal worlds can be thawed in milliseconds.
    ///
    /// # Panics
    /// Where they can't be kept.
    pub async fn freeze(self) -> Frozen {
        self.app.db.close().await;
        let kept = match self.database {
            Some(database) => Kept::Postgres(database.into_template()),
            None => Kept::Sqlite(closed_file(&self.folder.path().join("ronda.db")).await),
        };
        Frozen {
            kept,
            files: frozen::files(self.folder.path()),
            world: self.world,
            seed: self.seed,
        }
    }

    /// Where its SQLite file and its files lie, for a second server over the same data.
    #[must_use]
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// Where its database is, for a second server over the same data.
    #[must_use]
    pub fn url(&self) -> String {
        match &self.database {
            Some(database) => database.url().to_owned(),
            None => format!("sqlite://{}", self.folder.path().join("ronda.db").display()),
        }
    }

    /// Cuts the connections on which processes listen for hints, as a network does. Where there are none nothing happens.
    ///
    /// # Panics
    /// Where the database doesn't answer.
    pub async fn cut_listeners(&self) {
        if let Some(database) = &self.database {
            database.cut_listeners().await;
        }
    }

    /// When it is, with ids, for writes of a test's own.
    #[must_use]
    pub fn moment(&self) -> Moment<'_> {
        self.app.moment()
    }

    /// A browser that nobody has signed in with.
    #[must_use]
    pub fn visitor(&self) -> Browser {
        Browser::new(self.router.clone())
    }

    /// A browser that somebody has signed in with.
    ///
    /// # Panics
    /// Where the session can't be made.
    pub async fn signed_in(&self, person: PersonId) -> Browser {
        self.visitor().signed_in(&self.app, person).await
    }
}
