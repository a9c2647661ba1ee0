//! Administrations: an instrument given to some courses of a liceo, within a window of days.
//!
//! Owns what an administration is, its sittings (one a course, with the code on the board) and what a phone may send to one.
//! Must not know who answered: an answer names its sitting and nobody.

mod apart;
mod new;
mod received;
mod sitting;
mod submission;
mod texts;

pub use apart::{ApartCount, SET_ASIDE};
pub use new::{AdministrationFields, NewAdministration};
pub use received::{Apart, Arrived, GRACE_DAYS, Received, receive};
pub use sitting::{CODE_LENGTH, Sitting, most_kept};
pub use submission::{LONGEST_ANSWERS, NewSubmission, Sex, SubmissionWrong};
pub use texts::{Parted, Words, alerts};

use survey::{Instrument, ShortForm};

use crate::consent::LegalBasis;
use crate::id::{AdministrationId, InstrumentId, NetworkId, PersonId, SchoolId};
use crate::time::{Day, Instant};
use crate::word::words;

/// The instruments that every network begins with: key and file.
pub const OWN_INSTRUMENTS: &[(&str, &str)] = &survey::own::FILES;

words! {
    /// Whether answers of several administrations are known to be the same person's, and by what.
    Linking {
        /// By nothing: nobody can tell.
        Anonymous = "anonymous",
        /// By a code that only the student can make again, hashed on their phone.
        OwnCode = "own-code",
        /// By a slip that the liceo prints for whoever takes part. Whose it is follows from the roster, and stands beside no answer.
        Slip = "slip",
    }
}

words! {
    /// What an administration is doing.
    AdministrationState {
        /// Its window hasn't begun.
        Waiting = "waiting",
        /// It takes answers.
        Open = "open",
        /// Its window is over; the results are not made yet.
        Closed = "closed",
        /// Its results are made, once and for good.
        Released = "released",
    }
}

/// An instrument given to some courses of a liceo.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Administration {
    /// Its id.
    pub id: AdministrationId,
    /// The network.
    pub network_id: NetworkId,
    /// The liceo.
    pub school_id: SchoolId,
    /// What is asked.
    pub instrument_id: InstrumentId,
    /// In which version: answers keep it.
    pub instrument_version: i64,
    /// The key of a shorter form of it; none asks everything.
    pub short_form: Option<String>,
    /// As the liceo calls it: «Pulso de junio».
    pub name: String,
    /// Whether answers are linked over time.
    pub linking: Linking,
    /// On what the liceo says that it stands when it asks.
    pub basis: LegalBasis,
    /// Whether each student gets a third of the items.
    pub thirds: bool,
    /// Whether it asks, besides, for the student's sex.
    pub asks_sex: bool,
    /// From when it takes answers.
    pub opens_at: Instant,
    /// Until when.
    pub closes_at: Instant,
    /// Who gave it.
    pub created_by: Option<PersonId>,
    /// When.
    pub created_at: Instant,
    /// When its results were made.
    pub released_at: Option<Instant>,
}

impl Administration {
    /// The shorter form of its instrument that it asks, if it is one.
    #[must_use]
    pub fn form<'i>(&self, instrument: &'i Instrument) -> Option<&'i ShortForm> {
        instrument.short_form(self.short_form.as_deref()?)
    }

    /// Its instrument, with what it asks and measures of it.
    #[must_use]
    pub fn asked(&self, instrument: &Instrument) -> Instrument {
        survey::shortening::asked(instrument, self.form(instrument))
    }

    /// What it is doing at a moment.
    #[must_use]
    pub fn state(&self, at: Instant) -> AdministrationState {
        match self.released_at {
            Some(_) => AdministrationState::Released,
            None if at < self.opens_at => AdministrationState::Waiting,
            None if at < self.closes_at => AdministrationState::Open,
            None => AdministrationState::Closed,
        }
    }

    /// The last day on which it takes answers.
    #[must_use]
    pub fn last_day(&self) -> Day {
        self.closes_at.plus_seconds(-1).day()
    }
}
