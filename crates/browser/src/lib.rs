//! Journeys in real Chromium, under `tests/`. Here: the product on a socket, and people who are signed in already.
//!
//! The crate exists so that nobody pays for a browser by accident. It must not hold rules or words of any page.

#![expect(clippy::expect_used, reason = "in a test a panic is the answer")]

mod machine;

pub use machine::Machine;

use std::sync::Arc;

use domain::id::{PersonId, SystemIds};
use domain::time::{Clock as _, SystemClock};
use serde_json::json;
use store::{Db, Files, Moment};
use testkit::chromium::Page;
use web::{App, Settings};

/// The product on a socket of this machine, for as long as this lives.
#[derive(Debug)]
pub struct Product {
    address: String,
    server: tokio::task::JoinHandle<()>,
}

impl Product {
    /// Serves an application on a free port.
    ///
    /// # Panics
    /// Where no port is free.
    pub async fn serve(app: &App) -> Self {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0))
            .await
            .expect("a free port");
        let address = format!("http://{}", listener.local_addr().expect("its address"));
        let router = web::router(app.clone());
        let server = tokio::spawn(async move { axum::serve(listener, router).await.expect("it serves") });
        Self { address, server }
    }

    /// The address of a page; of an absolute link only the path counts, because links name the installation as people
    /// would type it.
    #[must_use]
    pub fn url(&self, link: &str) -> String {
        let path = link
            .split_once("://")
            .map_or(link, |(_, rest)| rest.find('/').map_or("/", |at| &rest[at..]));
        format!("{}{path}", self.address)
    }

    /// The path that a browser shows, without address and query.
    pub async fn path(&self, page: &Page) -> String {
        let url = page.url().await;
        let path = url.strip_prefix(&self.address).unwrap_or(&url);
        path.split(['?', '#']).next().unwrap_or_default().to_owned()
    }

    /// Goes to a page of ours.
    pub async fn goto(&self, page: &Page, path: &str) {
        page.goto(&self.url(path)).await;
    }

    /// Makes the browser somebody's: the session that signing in would give, without asking for a mail.
    ///
    /// # Panics
    /// Where the session can't be made.
    pub async fn sign_in(&self, page: &Page, app: &App, person: PersonId) {
        give_session(page, app, &self.address, person).await;
    }

    /// Makes the browser nobody's.
    pub async fn sign_out(&self, page: &Page) {
        page.devtools("Network.clearBrowserCookies", json!({})).await;
    }
}

async fn give_session(page: &Page, app: &App, address: &str, person: PersonId) {
    let mut w = app.db.write(app.moment()).await.expect("a write begins");
    let secret = w.begin_session(person, "test").await.expect("a session begins");
    w.commit().await.expect("it is kept");
    let cookie =
        json!({ "name": "ronda", "value": secret.reveal(), "url": address, "httpOnly": true, "sameSite": "Lax" });
    page.devtools("Network.setCookie", cookie).await;
}

impl Drop for Product {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// An installation on which nobody has done anything yet.
pub struct Empty {
    /// The application.
    pub app: App,
    /// Path of the link that makes the first administrator.
    pub first_link: String,
    _folder: tempfile::TempDir,
}

impl Empty {
    /// On SQLite, with the link that `ronda serve` prints at its first start.
    ///
    /// # Panics
    /// Where it can't be set up.
    pub async fn sqlite() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let url = format!("sqlite://{}", folder.path().join("ronda.db").display());
        let db = Db::open(&store::Settings::new(&url, folder.path()))
            .await
            .expect("the database opens");
        let moment = Moment {
            at: SystemClock.now(),
            ids: &SystemIds,
        };
        let mut w = db.write(moment).await.expect("a write begins");
        let secret = w.make_first_key().await.expect("a key");
        w.commit().await.expect("it is kept");
        let settings = Settings {
            base_url: "http://ronda.test".to_owned(),
            mail_leaves: false,
            development: false,
            demo: Vec::new(),
            school_file_bytes: 1_000_000,
            trusted_proxies: 0,
            version: "test",
        };
        let files = Files::open(&folder.path().join("files").display().to_string()).expect("a folder for files");
        let app = App::new(db, files, Arc::new(SystemClock), Arc::new(SystemIds), settings);
        Self {
            app,
            first_link: web::routes::first_run(secret.reveal()),
            _folder: folder,
        }
    }
}

/// Presses a button as a thumb does: brings it up from behind the bar at the foot of a phone's page first.
pub async fn press(page: &Page, words: &str) {
    bring_up(page, words).await;
    page.press(words).await;
}

/// Follows a link as a thumb does.
pub async fn follow(page: &Page, words: &str) {
    bring_up(page, words).await;
    page.follow(words).await;
}

/// Brings what begins with those words to the middle of the window.
pub async fn bring_up(page: &Page, words: &str) {
    let script = format!(
        "[...document.querySelectorAll('main a, main button, main label')]
            .find((e) => e.textContent.trim().startsWith('{words}') && e.getClientRects().length > 0)
            ?.scrollIntoView({{ block: 'center' }})"
    );
    ask(page, &script).await;
}

/// What the console got since the last call, save that a form came back with 422: the browser notes every such answer.
pub async fn faults(page: &Page) -> Vec<String> {
    let mut found = page.console_errors().await;
    found.retain(|line| !line.contains("status of 422"));
    found
}

/// A value that a script finds on the page.
///
/// # Panics
/// Where the script fails.
pub async fn ask(page: &Page, script: &str) -> serde_json::Value {
    page.client().execute(script, vec![]).await.expect("the page answers")
}
