//! What stands behind the codes on the boards, kept in memory: a class that opens the page at once asks the database once.

use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use domain::administration::{Administration, Sitting};
use domain::time::Instant;
use store::{Db, Error, Opened, Result};
use survey::{Instrument, ShortForm};

/// After so many seconds it is looked at anew: another server may have ended the window, and counts its own answers.
const FRESH_SECONDS: i64 = 10;

/// As many codes are remembered at most; past that, all are forgotten and asked for again.
const MOST_REMEMBERED: usize = 5_000;

/// A sitting, ready to be answered.
#[derive(Debug)]
pub struct OpenSitting {
    /// What was given.
    pub administration: Administration,
    /// To which course.
    pub sitting: Sitting,
    /// The course as people write it.
    pub course: String,
    /// The liceo.
    pub school: String,
    /// What is asked.
    pub instrument: Instrument,
    /// How many answers count, as far as this server knows.
    kept: AtomicI64,
    looked_at: Instant,
}

impl OpenSitting {
    fn of(administration: Administration, opened: Opened, at: Instant) -> Result<Self> {
        let instrument = survey::json::read(&opened.definition).map_err(|_| Error::NotFound)?;
        Ok(Self {
            course: format!("{}°{}", opened.level, opened.letter),
            school: opened.school,
            kept: AtomicI64::new(opened.answered),
            sitting: opened.sitting,
            looked_at: at,
            administration,
            instrument,
        })
    }

    /// The shorter form that is asked, if it is one.
    #[must_use]
    pub fn form(&self) -> Option<&ShortForm> {
        let key = self.administration.short_form.as_deref()?;
        self.instrument.short_form(key)
    }

    /// How many answers count.
    #[must_use]
    pub fn kept(&self) -> i64 {
        self.kept.load(Ordering::Relaxed)
    }

    /// One more does.
    pub fn count(&self) {
        self.kept.fetch_add(1, Ordering::Relaxed);
    }
}

/// The codes that were asked for of late.
#[derive(Debug, Default)]
pub struct OpenSittings(Mutex<HashMap<String, Arc<OpenSitting>>>);

impl OpenSittings {
    /// What stands behind a code.
    ///
    /// # Errors
    /// [`Error::NotFound`] for a code that was never given.
    pub async fn open(&self, db: &Db, code: &str, at: Instant) -> Result<Arc<OpenSitting>> {
        if let Some(known) = self.known(code)
            && (0..FRESH_SECONDS).contains(&at.seconds_since(known.looked_at))
        {
            return Ok(known);
        }
        let (administration, opened) = db.opened(code).await?;
        let sitting = Arc::new(OpenSitting::of(administration, opened, at)?);
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= MOST_REMEMBERED {
            all.clear();
        }
        all.insert(code.to_owned(), sitting.clone());
        Ok(sitting)
    }

    /// Forgets everything: something was changed here.
    pub fn forget(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    fn known(&self, code: &str) -> Option<Arc<OpenSitting>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(code).cloned()
    }
}
