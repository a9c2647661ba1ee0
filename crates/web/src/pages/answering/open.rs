//! What stands behind the codes on the boards, kept in memory: a class that opens the page at once asks the database once.

use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use domain::administration::{Administration, Arrived, Linking, Sitting};
use domain::consent::{ConsentText, Purpose};
use domain::id::InstrumentId;
use domain::time::Instant;
use store::{Db, Error, Opened, OpenedSheet, Result};
use survey::{Instrument, Language, ShortForm};

use super::answer_sheet::{self, OnPhones};
use super::say::Say;
use super::served::Served;
use super::{done, privacy};
use crate::routes;

/// After so many seconds it is looked at anew: another server may have ended the window, and counts its own answers.
const FRESH_SECONDS: i64 = 10;

/// As many codes are remembered at most; past that, all are forgotten and asked for again.
const MOST_REMEMBERED: usize = 5_000;

/// As many versions of instruments, likewise.
const MOST_INSTRUMENTS: usize = 200;

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
    /// What is asked; one in memory for all courses that are asked it.
    pub instrument: Arc<Instrument>,
    /// The newest version of the network's text, where answers are kept together by slips.
    pub consent: Option<ConsentText>,
    /// What it is besides, where the code opens no survey but an assessment's answer sheet.
    pub sheet: Option<OnPhones>,
    /// How many answers count, and how many are kept apart, as far as this server knows.
    counted: AtomicI64,
    apart: AtomicI64,
    /// When the database was asked last, in microseconds.
    looked_at: AtomicI64,
    /// Its page by language, made when it was first asked for. Shared with the sitting as it is looked at anew, while nothing changed.
    pages: Pages,
}

type Pages = Arc<Mutex<HashMap<String, Arc<Served>>>>;

impl OpenSitting {
    async fn of(
        db: &Db,
        (administration, opened): (Administration, Opened),
        instrument: Arc<Instrument>,
        at: Instant,
    ) -> Result<Self> {
        let consent = match administration.linking {
            Linking::Slip => newest(db, &administration).await?,
            Linking::Anonymous | Linking::OwnCode => None,
        };
        Ok(Self {
            course: format!("{}°{}", opened.level, opened.letter),
            school: opened.school,
            counted: AtomicI64::new(opened.answered),
            apart: AtomicI64::new(opened.apart),
            sitting: opened.sitting,
            looked_at: AtomicI64::new(at.micros()),
            administration,
            instrument,
            consent,
            sheet: None,
            pages: Pages::default(),
        })
    }

    fn of_sheet(opened: OpenedSheet, instrument: Arc<Instrument>, at: Instant) -> Self {
        Self {
            administration: answer_sheet::administration(&opened),
            sitting: answer_sheet::sitting(&opened),
            consent: None,
            // Whose answers came already is asked of the database each time.
            counted: AtomicI64::new(0),
            apart: AtomicI64::new(0),
            looked_at: AtomicI64::new(at.micros()),
            course: opened.course,
            school: opened.school,
            sheet: Some(OnPhones {
                sheet: opened.sheet,
                subject: opened.subject,
                paper: opened.paper,
            }),
            instrument,
            pages: Pages::default(),
        }
    }

    /// Takes over the pages of what was known, where they say the same.
    fn after(mut self, known: Option<&Self>) -> Self {
        let same = |known: &&Self| {
            known.administration == self.administration
                && known.sitting == self.sitting
                && (&known.course, &known.school) == (&self.course, &self.school)
                && known.instrument == self.instrument
                && (&known.consent, &known.sheet) == (&self.consent, &self.sheet)
        };
        if let Some(known) = known.filter(same) {
            self.pages = known.pages.clone();
        }
        self
    }

    /// The language of the instrument that somebody asks for; its first where it hasn't that one.
    #[must_use]
    pub fn language(&self, asked: Option<&str>) -> &str {
        let known = |language: &&Language| Some(language.code.as_str()) == asked;
        let languages = &self.instrument.languages;
        let chosen = languages.iter().find(known).or(languages.first());
        chosen.map_or("", |language| &language.code)
    }

    /// Its page in a language, made once.
    ///
    /// # Errors
    /// Why it can't be made.
    pub fn page<E>(
        &self,
        language: &str,
        make: impl FnOnce() -> std::result::Result<String, E>,
    ) -> std::result::Result<Arc<Served>, E> {
        if let Some(made) = locked(&self.pages).get(language) {
            return Ok(made.clone());
        }
        let made = Arc::new(Served::of(&make()?));
        locked(&self.pages).insert(language.to_owned(), made.clone());
        Ok(made)
    }

    /// Whether the database is to be asked again, and by this caller: a class that comes at once asks it once, and if that fails the next
    /// try comes as much later.
    fn is_due(&self, at: Instant) -> bool {
        let before = self.looked_at.load(Ordering::Relaxed);
        let fresh = (0..FRESH_SECONDS).contains(&at.seconds_since(Instant::from_micros(before)));
        let claim = || {
            self.looked_at
                .compare_exchange(before, at.micros(), Ordering::Relaxed, Ordering::Relaxed)
        };
        !fresh && claim().is_ok()
    }

    /// What somebody reads before the first question about who sees what they answer; `words` where it asks for words of their own.
    #[must_use]
    pub fn privacy(&self, say: Say, words: bool) -> Vec<String> {
        match &self.sheet {
            Some(on) => answer_sheet::privacy(say, on),
            None => privacy::sentences(say, &self.administration, words),
        }
    }

    /// The line under each question.
    #[must_use]
    pub fn line(&self, say: Say, needs_some: bool) -> String {
        match self.sheet {
            Some(_) => say.t("sheet-line"),
            None => privacy::line(say, needs_some),
        }
    }

    /// What happens with the answers afterwards.
    #[must_use]
    pub fn later(&self, say: Say) -> Vec<String> {
        match self.sheet {
            Some(_) => answer_sheet::later(say),
            None => done::later(say),
        }
    }

    /// Where one reads what became of them: address and words.
    #[must_use]
    pub fn what_became(&self, say: Say) -> (String, String) {
        match &self.sheet {
            Some(on) => answer_sheet::own_page(say, on),
            None => (routes::answering_done(&self.sitting.code), say.t("answering-see-done")),
        }
    }

    /// The shorter form that is asked, if it is one.
    #[must_use]
    pub fn form(&self) -> Option<&ShortForm> {
        self.administration.form(&self.instrument)
    }

    /// How many answers it has.
    #[must_use]
    pub fn arrived(&self) -> Arrived {
        Arrived {
            counted: self.counted.load(Ordering::Relaxed),
            apart: self.apart.load(Ordering::Relaxed),
        }
    }

    /// So many it has: somebody counted.
    pub fn recount(&self, arrived: Arrived) {
        self.counted.store(arrived.counted, Ordering::Relaxed);
        self.apart.store(arrived.apart, Ordering::Relaxed);
    }

    /// One more, counted or kept apart. What is sent again counts once more here, until somebody counts.
    pub fn one_more(&self, apart: bool) {
        let more = if apart { &self.apart } else { &self.counted };
        more.fetch_add(1, Ordering::Relaxed);
    }
}

async fn newest(db: &Db, administration: &Administration) -> Result<Option<ConsentText>> {
    let mut texts = db.consent_texts(administration.network_id).await?.into_iter();
    Ok(texts.rfind(|text| text.purpose == Purpose::LinkedSurveys))
}

/// The codes that were asked for of late, and what is asked behind them.
#[derive(Debug, Default)]
pub struct OpenSittings {
    sittings: Mutex<HashMap<String, Arc<OpenSitting>>>,
    /// By version, which never changes.
    instruments: Mutex<HashMap<(InstrumentId, i64), Arc<Instrument>>>,
}

impl OpenSittings {
    /// What stands behind a code.
    ///
    /// # Errors
    /// [`Error::NotFound`] for a code that was never given.
    pub async fn open(&self, db: &Db, code: &str, at: Instant) -> Result<Arc<OpenSitting>> {
        let known = self.known(code);
        if let Some(known) = known.clone().filter(|known| !known.is_due(at)) {
            return Ok(known);
        }
        let found = match (self.look(db, code, at).await, known.clone()) {
            (Ok(found), _) => found,
            // The database is busy or away: what was open a moment ago still is.
            (Err(error), Some(known)) if !matches!(error, Error::NotFound) => return Ok(known),
            (Err(error), _) => return Err(error),
        };
        let sitting = Arc::new(found.after(known.as_deref()));
        let mut all = locked(&self.sittings);
        if all.len() >= MOST_REMEMBERED {
            all.clear();
        }
        all.insert(code.to_owned(), sitting.clone());
        Ok(sitting)
    }

    /// Asks the database: a survey's sitting, or an assessment's answer sheet.
    async fn look(&self, db: &Db, code: &str, at: Instant) -> Result<OpenSitting> {
        match db.opened(code).await {
            Ok(found) => {
                let instrument = self.instrument(&found)?;
                OpenSitting::of(db, found, instrument, at).await
            }
            Err(Error::NotFound) => {
                let opened = db.opened_sheet(code).await?;
                let instrument = Arc::new(answer_sheet::instrument(&opened));
                Ok(OpenSitting::of_sheet(opened, instrument, at))
            }
            Err(error) => Err(error),
        }
    }

    fn instrument(&self, (administration, opened): &(Administration, Opened)) -> Result<Arc<Instrument>> {
        let version = (administration.instrument_id, administration.instrument_version);
        if let Some(known) = locked(&self.instruments).get(&version) {
            return Ok(known.clone());
        }
        let read = survey::json::read(&opened.definition).map_err(|_| Error::NotFound)?;
        let read = Arc::new(read);
        let mut all = locked(&self.instruments);
        if all.len() >= MOST_INSTRUMENTS {
            all.clear();
        }
        all.insert(version, read.clone());
        Ok(read)
    }

    /// Whether a code was opened of late.
    #[must_use]
    pub fn knows(&self, code: &str) -> bool {
        self.known(code).is_some()
    }

    /// Forgets everything: something was changed here.
    pub fn forget(&self) {
        locked(&self.sittings).clear();
        locked(&self.instruments).clear();
    }

    fn known(&self, code: &str) -> Option<Arc<OpenSitting>> {
        locked(&self.sittings).get(code).cloned()
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
