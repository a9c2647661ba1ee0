//! The scene is set once a program on each database; each test then gets a copy of it.

use tokio::sync::OnceCell;

use super::Scene;
use crate::app::{Frozen, TestApp};

/// A scene at rest.
struct Kept {
    frozen: Frozen,
    scene: Scene,
}

impl Scene {
    /// A world with its scene, on SQLite.
    ///
    /// # Panics
    /// Where it can't be set up.
    pub async fn sqlite() -> (TestApp, Self) {
        static KEPT: OnceCell<Kept> = OnceCell::const_new();
        let kept = KEPT.get_or_init(|| async { Kept::of(TestApp::sqlite().await).await });
        kept.await.thaw().await
    }

    /// The same on PostgreSQL; `None`, saying why, where there is none.
    ///
    /// # Panics
    /// Where it can't be set up.
    pub async fn postgres() -> Option<(TestApp, Self)> {
        static KEPT: OnceCell<Option<Kept>> = OnceCell::const_new();
        let kept = KEPT.get_or_init(|| async { Some(Kept::of(TestApp::postgres().await?).await) });
        Some(kept.await.as_ref()?.thaw().await)
    }

    /// On both databases, or on SQLite alone where there is no PostgreSQL.
    pub async fn each() -> Vec<(TestApp, Self)> {
        let mut worlds = vec![Self::sqlite().await];
        worlds.extend(Self::postgres().await);
        worlds
    }
}

impl Kept {
    async fn of(app: TestApp) -> Self {
        let scene = Scene::set(&app).await.expect("the scene is set");
        Self {
            frozen: app.freeze().await,
            scene,
        }
    }

    async fn thaw(&self) -> (TestApp, Scene) {
        (self.frozen.thaw().await, self.scene)
    }
}
