//! The whole product on a database of its own, without a socket: tests talk to its router.
//!
//! `let app = TestApp::sqlite().await; let ana = app.signed_in(app.world.ana).await; ana.get("/liceos").await.has("Arrayán")`.

use std::collections::HashMap;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use domain::id::{PersonId, SeededIds};
use domain::time::{Instant, SetClock};
use store::{Db, Moment, Settings as StoreSettings};
use tower::ServiceExt as _;
use web::{App, Settings};

use crate::personas::World;
use crate::postgres::{TestDatabase, fresh_database};

/// 1 June 2026, a Monday, ten in the morning in Chile.
pub const A_MONDAY: Instant = Instant::from_micros(1_780_322_400_000_000);

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
    _database: Option<TestDatabase>,
}

impl TestApp {
    /// On SQLite.
    ///
    /// # Panics
    /// Where it can't be set up.
    pub async fn sqlite() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let url = format!("sqlite://{}", folder.path().join("ronda.db").display());
        Self::at(&url, folder, None).await
    }

    /// On PostgreSQL; `None`, saying why, where there is none.
    ///
    /// # Panics
    /// Where it can't be set up.
    pub async fn postgres() -> Option<Self> {
        let database = fresh_database().await?;
        let url = database.url().to_owned();
        Some(Self::at(&url, tempfile::tempdir().expect("a temporary folder"), Some(database)).await)
    }

    /// On both databases, or on SQLite alone where there is no PostgreSQL.
    pub async fn each() -> Vec<Self> {
        let mut apps = vec![Self::sqlite().await];
        apps.extend(Self::postgres().await);
        apps
    }

    async fn at(url: &str, folder: tempfile::TempDir, database: Option<TestDatabase>) -> Self {
        let db = Db::open(&StoreSettings::new(url, folder.path()))
            .await
            .expect("the database opens");
        let ids = SeededIds::new(1);
        let world = World::found(
            &db,
            Moment {
                at: A_MONDAY,
                ids: &ids,
            },
        )
        .await
        .expect("the world is founded");
        Self::over(db, world, ids, folder, database)
    }

    fn over(db: Db, world: World, ids: SeededIds, folder: tempfile::TempDir, database: Option<TestDatabase>) -> Self {
        let clock = Arc::new(SetClock::at(A_MONDAY));
        let settings = Settings {
            base_url: "http://ronda.test".to_owned(),
            mail_leaves: false,
            development: true,
            demo: Vec::new(),
            trusted_proxies: 0,
            version: "test",
        };
        let app = App::new(db, clock.clone(), Arc::new(ids), settings);
        let router = web::router(app.clone());
        Self {
            app,
            world,
            clock,
            router,
            folder,
            _database: database,
        }
    }

    /// Stops it and keeps its SQLite file, from which any number of equal worlds can be thawed in milliseconds.
    ///
    /// # Panics
    /// On PostgreSQL, or where the file can't be kept.
    pub async fn freeze(self) -> Frozen {
        self.app.db.close().await;
        let bytes = std::fs::read(self.folder.path().join("ronda.db")).expect("an SQLite file");
        Frozen {
            bytes,
            world: self.world,
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
        Browser {
            router: self.router.clone(),
            cookies: HashMap::new(),
            language: "es-CL",
        }
    }

    /// A browser that somebody has signed in with.
    ///
    /// # Panics
    /// Where the session can't be made.
    pub async fn signed_in(&self, person: PersonId) -> Browser {
        let mut w = self.app.db.write(self.moment()).await.expect("a write begins");
        let secret = w.begin_session(person, "test").await.expect("a session begins");
        w.commit().await.expect("it is kept");
        let mut browser = self.visitor();
        browser.cookies.insert("ronda".to_owned(), secret.reveal().to_owned());
        browser
    }
}

/// A world at rest.
pub struct Frozen {
    bytes: Vec<u8>,
    world: World,
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
        // Another seed than the first world's: the same ids at the same moment would meet their elder twins.
        TestApp::over(db, self.world, SeededIds::new(2), folder, None)
    }
}

/// A browser without scripts: keeps cookies, sends forms, doesn't follow redirects by itself.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    cookies: HashMap<String, String>,
    language: &'static str,
}

impl Browser {
    /// The same browser, asking for English.
    #[must_use]
    pub fn in_english(mut self) -> Self {
        self.language = "en";
        self
    }

    /// Asks for a page.
    ///
    /// # Panics
    /// Never for an answer; only where the request can't be built.
    pub async fn get(&mut self, path: &str) -> Reply {
        let request = self.request("GET", path).body(Body::empty()).expect("a request");
        self.send(request).await
    }

    /// Sends a form.
    ///
    /// # Panics
    /// Where the request can't be built.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let body = serde_urlencoded::to_string(fields).expect("a form");
        let request = self
            .request("POST", path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .expect("a request");
        self.send(request).await
    }

    /// Sends a file in the field `archivo`, as a browser's multipart form does.
    ///
    /// # Panics
    /// Where the request can't be built.
    pub async fn upload(&mut self, path: &str, name: &str, content: &[u8]) -> Reply {
        let mut body = format!("--x\r\nContent-Disposition: form-data; name=\"archivo\"; filename=\"{name}\"\r\nContent-Type: text/csv\r\n\r\n").into_bytes();
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n--x--\r\n");
        let request = self
            .request("POST", path)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
            .body(Body::from(body))
            .expect("a request");
        self.send(request).await
    }

    fn request(&self, method: &str, path: &str) -> axum::http::request::Builder {
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let mut builder = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "ronda.test")
            .header(header::ACCEPT_LANGUAGE, self.language)
            .header("sec-fetch-site", "same-origin");
        if !cookies.is_empty() {
            builder = builder.header(header::COOKIE, cookies.join("; "));
        }
        builder
    }

    /// Sends any request, and keeps the cookies of the answer.
    ///
    /// # Panics
    /// Where the body can't be read.
    pub async fn send(&mut self, request: Request<Body>) -> Reply {
        let response = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("the router never fails");
        let (parts, body) = response.into_parts();
        for line in parts
            .headers
            .get_all(header::SET_COOKIE)
            .iter()
            .filter_map(|line| line.to_str().ok())
        {
            let (pair, rest) = line.split_once(';').unwrap_or((line, ""));
            let Some((name, value)) = pair.split_once('=') else {
                continue;
            };
            if rest.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let bytes = axum::body::to_bytes(body, 64 * 1024 * 1024).await.expect("a body");
        let header = |name: header::HeaderName| {
            parts
                .headers
                .get(name)
                .and_then(|value| value.to_str().ok())
                .unwrap_or_default()
                .to_owned()
        };
        Reply {
            status: parts.status,
            location: header(header::LOCATION),
            kind: header(header::CONTENT_TYPE),
            text: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Reply {
    /// Status.
    pub status: StatusCode,
    /// Where it sends on.
    pub location: String,
    /// Kind of content.
    pub kind: String,
    /// The body.
    pub text: String,
}

impl Reply {
    /// Asserts the status.
    ///
    /// # Panics
    /// Where it is another, showing the page's text.
    pub fn is(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "→ {} {}", self.location, self.words());
        self
    }

    /// Asserts that the page says something.
    ///
    /// # Panics
    /// Where it doesn't, showing what it says.
    pub fn has(self, text: &str) -> Self {
        assert!(self.text.contains(text), "«{text}» is not in: {}", self.words());
        self
    }

    /// Asserts that the page doesn't say something.
    ///
    /// # Panics
    /// Where it does.
    pub fn has_not(self, text: &str) -> Self {
        assert!(!self.text.contains(text), "«{text}» is in: {}", self.words());
        self
    }

    /// The page's words without its tags.
    #[must_use]
    pub fn words(&self) -> String {
        let mut words = String::new();
        let mut inside = false;
        for c in self.text.chars() {
            match c {
                '<' => inside = true,
                '>' => {
                    inside = false;
                    words.push(' ');
                }
                c if !inside => words.push(c),
                _ => {}
            }
        }
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}
