//! A server that stops and starts again on the same port and the same database, as a machine's does: with all its connections.
//!
//! It can also fail in the ways that a phone must bear: keep a note and never say so, or refuse for a while.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};
use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use domain::id::{PersonId, SystemIds};
use store::{Db, Files};
use testkit::app::TestApp;
use testkit::chromium::Page;
use tokio::sync::oneshot;
use web::App;

/// Everything goes well.
const WELL: u8 = 0;
/// The next note is kept, and its answer never leaves.
const SILENT: u8 = 1;
/// Notes are refused for now.
const BUSY: u8 = 2;

/// How the server fails, and how many notes came.
#[derive(Debug, Default)]
struct Mood {
    how: AtomicU8,
    notes: AtomicUsize,
}

/// A server that can be stopped.
#[derive(Debug)]
pub struct Machine {
    port: u16,
    url: String,
    files: String,
    clock: Arc<domain::time::SetClock>,
    settings: web::Settings,
    mood: Arc<Mood>,
    running: Option<(oneshot::Sender<()>, std::thread::JoinHandle<()>)>,
}

impl Machine {
    /// Starts one over the data of a test.
    ///
    /// # Panics
    /// Where it doesn't start.
    pub async fn over(app: &TestApp) -> Self {
        let mut machine = Self {
            port: 0,
            url: app.url(),
            files: app.folder().join("files").display().to_string(),
            clock: app.clock.clone(),
            settings: app.app.settings.clone(),
            mood: Arc::default(),
            running: None,
        };
        machine.start().await;
        machine
    }

    /// Starts it, again on the port that it had.
    ///
    /// # Panics
    /// Where it doesn't start.
    pub async fn start(&mut self) {
        let (tell, told) = oneshot::channel();
        let (ready, is_ready) = oneshot::channel();
        let (port, url, files) = (self.port, self.url.clone(), self.files.clone());
        let (clock, settings, mood) = (self.clock.clone(), self.settings.clone(), self.mood.clone());
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Runtime::new().expect("a runtime");
            runtime.block_on(async move {
                let db = Db::open(&store::Settings::new(&url, std::path::Path::new("/nowhere")))
                    .await
                    .expect("the database opens");
                let files = Files::open(&files).expect("the files");
                let app = App::new(db.clone(), files, clock, Arc::new(SystemIds), settings);
                let router = web::router(app).layer(from_fn_with_state(mood, fail));
                let listener = tokio::net::TcpListener::bind(("127.0.0.1", port))
                    .await
                    .expect("the port");
                let _ = ready.send(listener.local_addr().expect("its address").port());
                tokio::select! {
                    _ = axum::serve(listener, router) => {}
                    _ = told => {}
                }
            });
            // Whatever is under way is cut off, as when a machine loses its power.
            runtime.shutdown_timeout(Duration::from_millis(200));
        });
        self.port = is_ready.await.expect("it starts");
        self.running = Some((tell, thread));
    }

    /// Stops it, with every connection.
    ///
    /// # Panics
    /// Where its thread panicked.
    pub async fn stop(&mut self) {
        if let Some((tell, thread)) = self.running.take() {
            let _ = tell.send(());
            tokio::task::spawn_blocking(move || thread.join().expect("it ends"))
                .await
                .expect("it is waited for");
        }
    }

    /// The next note is kept, and nobody is told.
    pub fn falls_silent(&self) {
        self.mood.how.store(SILENT, Ordering::SeqCst);
    }

    /// Notes are refused for now, or no longer.
    pub fn is_busy(&self, busy: bool) {
        self.mood.how.store(if busy { BUSY } else { WELL }, Ordering::SeqCst);
    }

    /// Waits until that many notes have come, each time they came.
    ///
    /// # Panics
    /// Where they don't.
    pub async fn has_got(&self, notes: usize) {
        for _ in 0..400 {
            if self.mood.notes.load(Ordering::SeqCst) >= notes {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("{} notes came, not {notes}", self.mood.notes.load(Ordering::SeqCst));
    }

    /// Where it listens.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// The address of a page.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Goes to a page.
    pub async fn goto(&self, page: &Page, path: &str) {
        page.goto(&self.url(path)).await;
    }

    /// Makes the browser somebody's.
    ///
    /// # Panics
    /// Where the session can't be made.
    pub async fn sign_in(&self, page: &Page, app: &TestApp, person: PersonId) {
        crate::give_session(page, &app.app, &self.url(""), person).await;
    }
}

/// Fails as it is told to, with notes alone.
async fn fail(State(mood): State<Arc<Mood>>, request: Request, next: Next) -> Response {
    if request.uri().path() != web::routes::CAPTURE_RECORDS {
        return next.run(request).await;
    }
    let how = mood.how.load(Ordering::SeqCst);
    if how == BUSY {
        mood.notes.fetch_add(1, Ordering::SeqCst);
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    let answer = next.run(request).await;
    mood.notes.fetch_add(1, Ordering::SeqCst);
    if how == SILENT {
        mood.how.store(WELL, Ordering::SeqCst);
        std::future::pending::<()>().await;
    }
    answer
}
