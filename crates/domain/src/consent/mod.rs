//! Consent: whose yes it takes before a student answers, by age on the day of answering and by what is asked (Ley 21.719,
//! art. 16 quáter), and what taking it back does.
//!
//! Owns the rules, and which sentence says them. Must not read a clock, know an address or a name, or tell a teacher why
//! somebody isn't invited. Its readings of the law stand in docs/consent.md; a lawyer should confirm those marked there.

mod age;
mod link;
mod part;
mod sentence;
mod text;
mod withdrawal;

pub use age::{Needed, guardian_until, needed};
pub use link::{GUARDIAN_LINK_OPENS, GuardianLink};
pub use part::{Asking, Basis, Invitation, Invitee, Lacks, Missing, may_begin, may_take_part, who_may_be_invited};
pub use sentence::{Sentence, effects_said, lacks_said, needed_said, rules};
pub use text::{Body, ConsentText, NewConsentText};
pub use withdrawal::{Effects, Fate, Withdrawal, effects, fate, may_withdraw};

use crate::id::{AdministrationId, ConsentId, ConsentTextId, GuardianLinkId, PersonId, StudentId};
use crate::time::Instant;
use crate::word::words;

words! {
    /// How much the law asks before something is processed. What covers the greater covers the lesser.
    Sensitivity {
        /// What is nobody's secret: whether the class was interesting.
        Ordinary = "ordinary",
        /// Sensitive by law (socio-economic situation, health, beliefs …), and by our own rule every socio-emotional answer.
        Sensitive = "sensitive",
    }
}

words! {
    /// Who says yes, or takes it back.
    Giver {
        /// Father, mother or whoever has the care.
        Guardian = "guardian",
        /// The student.
        Student = "student",
    }
}

words! {
    /// What for. A consent is for one purpose alone.
    Purpose {
        /// Answers to surveys that are kept together over time.
        LinkedSurveys = "linked-surveys",
        /// Surveys without names, where the school asks for consent.
        AnonymousSurveys = "anonymous-surveys",
        /// To speak in a students' improvement team of the liceo.
        StudentTeams = "student-teams",
    }
}

words! {
    /// What shows that it was said.
    Evidence {
        /// A link that the school handed to the guardian.
        Link = "link",
        /// A signed paper, entered by the school from a list.
        Paper = "paper",
        /// The student's own slip, on the page where she begins to answer or takes back.
        Slip = "slip",
    }
}

words! {
    /// Whether answers are kept together over time.
    Mode {
        /// Nobody can tell whose they are.
        Anonymous = "anonymous",
        /// The same student's answers are kept together, under a pseudonym.
        Linked = "linked",
    }
}

words! {
    /// On what a school stands when it asks.
    LegalBasis {
        /// Consent.
        Consent = "consent",
        /// A law that says so.
        Law = "law",
        /// The legal function of a public body (art. 20).
        LegalFunction = "legal-function",
    }
}

impl Sensitivity {
    /// Whether what was said of this holds for `asked`, too.
    #[must_use]
    pub fn covers(self, asked: Self) -> bool {
        self >= asked
    }
}

/// A yes to one purpose. It is never changed: it is withdrawn, and given again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// Its id.
    pub id: ConsentId,
    /// Whose data.
    pub student_id: StudentId,
    /// What for.
    pub purpose: Purpose,
    /// Up to how sensitive.
    pub covers: Sensitivity,
    /// Who gave it.
    pub giver: Giver,
    /// What shows it: whoever processes bears the burden of proof (art. 12).
    pub evidence: Evidence,
    /// The link by which it was given, where it was one.
    pub link_id: Option<GuardianLinkId>,
    /// Who entered it from a paper, where it was one.
    pub entered_by: Option<PersonId>,
    /// The version of the text that was read.
    pub text_id: ConsentTextId,
    /// When.
    pub at: Instant,
    /// Since when it is none.
    pub withdrawn: Option<Withdrawal>,
}

/// The student's own "yes, I want to", said at the beginning of each administration at whatever age. Nobody else's consent
/// takes its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assent {
    /// To what.
    pub administration_id: AdministrationId,
    /// Whose; nobody's in an anonymous one, where no row of it is kept beside the answers.
    pub student_id: Option<StudentId>,
    /// When.
    pub at: Instant,
}

#[cfg(test)]
mod props;
#[cfg(test)]
mod tests;
