//! Who may take part in an administration, and what of it a teacher sees.

use super::{Assent, Consent, ConsentText, Giver, LegalBasis, Mode, Needed, Purpose, Sensitivity, needed};
use crate::administration::{Administration, Linking};
use crate::id::{AdministrationId, ConsentId, StudentId};
use crate::time::Day;
use crate::word::words;

/// What is asked of everybody.
#[derive(Clone, Copy, Debug)]
pub struct Asking<'a> {
    /// What for.
    pub purpose: Purpose,
    /// How sensitive its most sensitive question is.
    pub sensitivity: Sensitivity,
    /// Whether answers are kept together over time.
    pub mode: Mode,
    /// On what the school says that it stands.
    pub basis: LegalBasis,
    /// The day of answering.
    pub on: Day,
    /// Every version of the consent's text.
    pub texts: &'a [ConsentText],
}

impl<'a> Asking<'a> {
    /// What linked surveys ask of anybody on a day: answers kept together over time, and as sensitive as any are.
    #[must_use]
    pub const fn linked(on: Day, texts: &'a [ConsentText]) -> Self {
        Self {
            purpose: Purpose::LinkedSurveys,
            sensitivity: Sensitivity::Sensitive,
            mode: Mode::Linked,
            basis: LegalBasis::Consent,
            on,
            texts,
        }
    }

    /// What a purpose asks at most: where answers are kept together they are linked; without names, consent where a liceo stands on it.
    #[must_use]
    pub const fn of(purpose: Purpose, on: Day, texts: &'a [ConsentText]) -> Self {
        let mode = match purpose {
            Purpose::LinkedSurveys => return Self::linked(on, texts),
            Purpose::AnonymousSurveys => Mode::Anonymous,
            // What somebody says there is hers, and may be about anything: as much as the law asks at most.
            Purpose::StudentTeams => Mode::Linked,
        };
        Self {
            purpose,
            mode,
            ..Self::linked(on, texts)
        }
    }

    /// What an administration asks of anybody on a day.
    #[must_use]
    pub const fn to(administration: &Administration, on: Day, texts: &'a [ConsentText]) -> Self {
        match administration.linking {
            Linking::OwnCode | Linking::Slip => Self::linked(on, texts),
            Linking::Anonymous => Self {
                basis: administration.basis,
                ..Self::of(Purpose::AnonymousSurveys, on, texts)
            },
        }
    }
}

/// Somebody who could be invited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invitee {
    /// Who.
    pub student_id: StudentId,
    /// When they were born, where the school knows.
    pub born: Option<Day>,
}

/// On what somebody's part stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// This consent.
    Consent(ConsentId),
    /// What the school recorded for an administration without names.
    Recorded(LegalBasis),
}

words! {
    /// What is wrong with the consent.
    Missing {
        /// Nobody gave it.
        NotGiven = "not-given",
        /// It was given to a text that asked for less.
        OlderText = "older-text",
        /// It was taken back.
        Withdrawn = "withdrawn",
    }
}

/// Whose consent is missing, and why. For the student, the guardian and whoever keeps the consents; never for a teacher.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lacks {
    /// Whose.
    pub needed: Needed,
    /// Why.
    pub missing: Missing,
}

/// What a teacher sees of a student: whether she is invited. There is no field for the reason, so no page can show one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Who.
    pub student_id: StudentId,
    /// Whether.
    pub invited: bool,
}

/// Whether each may be invited, in the order given. Whoever only lacks her own consent is: she is asked for it as she begins.
#[must_use]
pub fn who_may_be_invited(invitees: &[Invitee], consents: &[Consent], asking: &Asking) -> Vec<Invitation> {
    let invited = |invitee: &Invitee| match may_take_part(invitee, consents, asking) {
        Ok(_) => true,
        Err(lacks) => lacks.is_asked_at_the_beginning(),
    };
    invitees
        .iter()
        .map(|invitee| Invitation {
            student_id: invitee.student_id,
            invited: invited(invitee),
        })
        .collect()
}

impl Lacks {
    /// Whether the student can say it herself on the page where she begins. Whoever took it back isn't asked again there.
    #[must_use]
    pub fn is_asked_at_the_beginning(self) -> bool {
        self.needed == Needed::Own && self.missing != Missing::Withdrawn
    }
}

/// Whether a student may take part on the day, and on what that stands. `consents` may hold other students' and other
/// purposes'.
///
/// Without names, a law or a legal function that the school recorded is enough. Keeping answers together over time always
/// takes consent, whatever else the school stands on: that is our rule, stricter than the law.
///
/// # Errors
/// Whose consent is missing, and why.
pub fn may_take_part(invitee: &Invitee, consents: &[Consent], asking: &Asking) -> Result<Basis, Lacks> {
    if asking.mode == Mode::Anonymous && asking.basis != LegalBasis::Consent {
        return Ok(Basis::Recorded(asking.basis));
    }
    let needed = needed(invitee.born, asking.on, asking.sensitivity);
    let fitting: Vec<&Consent> = consents
        .iter()
        .filter(|consent| fits(consent, needed.giver(), invitee, asking))
        .collect();
    let ended = |consent: &Consent| is_ended(consent, consents);
    let current = |consent: &Consent| ConsentText::still_covers(consent.text_id, asking.purpose, asking.texts);
    let standing = |consent: &&&Consent| !ended(consent) && current(consent);
    if let Some(consent) = fitting.iter().find(standing) {
        return Ok(Basis::Consent(consent.id));
    }
    // The last word counts: taken back and given again to an older text is not taken back.
    let last = fitting.iter().max_by_key(|consent| consent.at);
    let missing = last.map_or(Missing::NotGiven, |consent| {
        if ended(consent) {
            Missing::Withdrawn
        } else {
            Missing::OlderText
        }
    });
    Err(Lacks { needed, missing })
}

/// Whether it is about this student, for this purpose, wide enough, given beforehand, and by whom it takes now. A guardian's
/// doesn't speak for a student who has come of the age to say it herself; what she said before that age didn't count.
fn fits(consent: &Consent, giver: Giver, invitee: &Invitee, asking: &Asking) -> bool {
    let given_on = consent.at.day();
    let entitled = || match consent.giver {
        Giver::Guardian => true,
        Giver::Student => needed(invitee.born, given_on, asking.sensitivity) == Needed::Own,
    };
    consent.student_id == invitee.student_id
        && consent.purpose == asking.purpose
        && consent.covers.covers(asking.sensitivity)
        && consent.giver == giver
        && given_on <= asking.on
        && entitled()
}

/// Whether it was taken back, itself or by a withdrawal of another that said the same.
fn is_ended(consent: &Consent, consents: &[Consent]) -> bool {
    let same = |other: &&Consent| other.student_id == consent.student_id && other.purpose == consent.purpose;
    consent.withdrawn.is_some()
        || consents
            .iter()
            .filter(same)
            .filter_map(|other| other.withdrawn.as_ref())
            .any(|withdrawal| withdrawal.ends(consent))
}

/// Whether the first question may be shown: nobody answers who didn't say herself that she wants to, whatever a guardian or a
/// law says. `student` is nobody in an administration without names.
#[must_use]
pub fn may_begin(
    part: Result<Basis, Lacks>,
    assent: Option<&Assent>,
    administration: AdministrationId,
    student: Option<StudentId>,
) -> bool {
    let own = |assent: &Assent| assent.administration_id == administration && assent.student_id == student;
    part.is_ok() && assent.is_some_and(own)
}
