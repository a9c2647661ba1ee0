//! Somebody registered, as it is kept: with or without an account.

use super::place::Registration;
use crate::check::Wrong;
use crate::id::{ConveningId, SchoolId};
use crate::text;
use crate::time::Instant;
use crate::word::words;

words! {
    /// How somebody came to be registered.
    Origin {
        /// With their account.
        Account = "account",
        /// On the public page, with a mail.
        Public = "public",
        /// On the day, by the code.
        Code = "code",
    }
}

/// A registration with what is said of whoever it is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Attendee {
    /// The registration.
    #[cfg_attr(feature = "sqlx", sqlx(flatten))]
    pub registration: Registration,
    /// To which convening.
    pub convening_id: ConveningId,
    /// Their name: the account's where there is one.
    pub name: String,
    /// Their liceo by name, or where they say that they come from.
    pub from: String,
    /// How they came to be registered.
    pub source: Origin,
    /// When their mail was confirmed; those who didn't need to are confirmed as they register.
    pub confirmed_at: Option<Instant>,
    /// Whether they would like to sit with their own liceo.
    pub with_own: bool,
    /// What they answered, JSON by the question's key.
    pub answers: String,
}

impl Attendee {
    /// Whether they are in the list of places: a mail that nobody confirmed may be anybody's.
    #[must_use]
    pub const fn counts(&self) -> bool {
        self.confirmed_at.is_some() && self.registration.withdrawn_at.is_none()
    }
}

/// What somebody without an account says of themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuestPlan {
    /// Their name.
    pub name: String,
    /// Their mail: on the public page always, by the code never.
    pub mail: Option<String>,
    /// Their liceo, if it is one of the network.
    pub school_id: Option<SchoolId>,
    /// Where else they come from.
    pub elsewhere: String,
}

impl GuestPlan {
    /// Checks what the form says.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(
        (name, mail): (&str, Option<&str>),
        (school, elsewhere): (&str, &str),
        schools: &[SchoolId],
    ) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let name = text::line(name, 120);
        wrong.unless(!name.is_empty(), "name", "wrong-guest-name");
        let mail = match mail {
            None => None,
            Some(typed) => {
                let mail = text::mail(typed);
                wrong.unless(mail.is_some(), "mail", "wrong-guest-mail");
                mail
            }
        };
        let school_id = match school.trim() {
            "" => None,
            typed => {
                let known = typed.parse().ok().filter(|id| schools.contains(id));
                wrong.unless(known.is_some(), "school", "wrong-choice");
                known
            }
        };
        let elsewhere = text::line(elsewhere, 120);
        wrong.unless(
            !school.trim().is_empty() || !elsewhere.is_empty(),
            "school",
            "wrong-guest-school",
        );
        wrong.or(Self {
            name,
            mail,
            school_id,
            elsewhere: if school_id.is_some() { String::new() } else { elsewhere },
        })
    }
}
