//! What every request may lean on: the database, the clock, ids, settings, limits.

use std::ops::Deref;
use std::sync::Arc;

use domain::id::{Ids, PersonId};
use domain::time::{Clock, Instant};
use i18n::Lang;
use store::{Db, Files, Intake, Moment};

use crate::guard::limits::Limits;
use crate::live::{Halls, Live};
use crate::pages::answering::OpenSittings;

/// The application. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Inner>);

/// What [`App`] holds.
pub struct Inner {
    /// The database.
    pub db: Db,
    /// The bytes of files.
    pub files: Files,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Ids and chance.
    pub ids: Arc<dyn Ids>,
    /// Settings.
    pub settings: Settings,
    /// Where students' answers come in.
    pub(crate) intake: Intake,
    /// What stands behind the codes on the boards.
    pub(crate) sittings: OpenSittings,
    /// What changes in convenings that somebody follows.
    pub(crate) live: Live,
    /// What changes at the tables of convenings.
    pub(crate) halls: Halls,
    /// Limits of tries.
    pub(crate) limits: Limits,
    /// Keeps password hashing from taking every core at once.
    pub(crate) hashing: tokio::sync::Semaphore,
}

/// Settings that pages need.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Address of the installation as people type it, without a slash at the end.
    pub base_url: String,
    /// Whether mail leaves the machine by SMTP. Where it goes to a folder on this machine instead, the sign-in page
    /// says so.
    pub mail_leaves: bool,
    /// Whether the gallery of components is served.
    pub development: bool,
    /// Personas of the demo, to sign in as in one click; empty in real installations.
    pub demo: Vec<DemoPersona>,
    /// Bytes of files that one liceo may have in all.
    pub school_file_bytes: i64,
    /// Number of trusted proxies in front; their `X-Forwarded-For` names the browser's address.
    pub trusted_proxies: usize,
    /// Version shown.
    pub version: &'static str,
}

/// Somebody of the demo.
#[derive(Clone, Debug)]
pub struct DemoPersona {
    /// Key in the form.
    pub key: String,
    /// Who.
    pub person: PersonId,
    /// Name shown.
    pub name: String,
    /// Role, an English word of `domain::person::Role`.
    pub role: domain::person::Role,
    /// Where: the liceo's name, or empty.
    pub place: String,
}

impl App {
    /// Puts the application together, and starts what writes students' answers.
    ///
    /// # Panics
    /// Outside of a tokio runtime.
    #[must_use]
    pub fn new(db: Db, files: Files, clock: Arc<dyn Clock>, ids: Arc<dyn Ids>, settings: Settings) -> Self {
        let limits = Limits::new();
        Self(Arc::new(Inner {
            intake: Intake::start(db.clone()),
            sittings: OpenSittings::default(),
            live: Live::default(),
            halls: Halls::default(),
            db,
            files,
            clock,
            ids,
            settings,
            limits,
            hashing: tokio::sync::Semaphore::new(2),
        }))
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> Instant {
        self.clock.now()
    }

    /// Now, with ids: what a write needs.
    #[must_use]
    pub fn moment(&self) -> Moment<'_> {
        Moment {
            at: self.now(),
            ids: self.ids.as_ref(),
        }
    }

    /// Whether the installation is reached over TLS, so that cookies may be `Secure` and `__Host-`.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.settings.base_url.starts_with("https://")
    }

    /// An absolute link to a path of ours, for mails, QR codes and invitations.
    #[must_use]
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.settings.base_url.trim_end_matches('/'))
    }

    /// The language of the installation, where nobody has chosen one.
    #[must_use]
    pub fn default_lang(&self) -> Lang {
        Lang::EsCl
    }
}

impl Deref for App {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.0
    }
}
