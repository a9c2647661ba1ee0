//! Which sentence says a rule, with the numbers of the rule itself. The words live in `consent.ftl`.

use super::{Asking, Fate, Giver, Lacks, LegalBasis, Missing, Mode, Needed, guardian_until};

/// The key of a message and its argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The key.
    pub key: &'static str,
    /// The argument `$age` of the message, where it has one.
    pub age: Option<i64>,
}

impl Sentence {
    const fn plain(key: &'static str) -> Self {
        Self { key, age: None }
    }
}

/// The rules of one way of asking, in the order in which a student wants to know them.
#[must_use]
pub fn rules(asking: &Asking) -> Vec<Sentence> {
    let age = Some(guardian_until(asking.sensitivity));
    let mut said = vec![Sentence::plain(match asking.mode {
        Mode::Anonymous => "consent-rule-anonymous",
        Mode::Linked => "consent-rule-linked",
    })];
    if asking.mode == Mode::Linked || asking.basis == LegalBasis::Consent {
        let (key, own) = ("consent-rule-guardian", "consent-rule-own");
        said.extend([Sentence { key, age }, Sentence { key: own, age }]);
    } else {
        said.push(Sentence::plain("consent-rule-recorded"));
    }
    said.push(Sentence::plain("consent-rule-assent"));
    said.push(Sentence::plain(match asking.mode {
        Mode::Anonymous => "consent-rule-withdraw-anonymous",
        Mode::Linked => "consent-rule-withdraw-linked",
    }));
    said
}

/// Whose consent it takes, said to the student.
#[must_use]
pub fn needed_said(needed: Needed, asking: &Asking) -> Sentence {
    let key = match needed {
        Needed::Child | Needed::Younger => "consent-needs-guardian",
        Needed::UnknownAge => return Sentence::plain("consent-needs-guardian-unknown-age"),
        Needed::Own => "consent-needs-own",
    };
    Sentence {
        key,
        age: Some(guardian_until(asking.sensitivity)),
    }
}

/// What is missing, said to the student. Never to a teacher.
#[must_use]
pub const fn lacks_said(lacks: Lacks) -> Sentence {
    Sentence::plain(match (lacks.needed.giver(), lacks.missing) {
        (Giver::Guardian, Missing::NotGiven) => "consent-lacks-guardian",
        (Giver::Guardian, Missing::OlderText) => "consent-lacks-guardian-older-text",
        (Giver::Guardian, Missing::Withdrawn) => "consent-lacks-guardian-withdrawn",
        (Giver::Student, Missing::NotGiven) => "consent-lacks-own",
        (Giver::Student, Missing::OlderText) => "consent-lacks-own-older-text",
        (Giver::Student, Missing::Withdrawn) => "consent-lacks-own-withdrawn",
    })
}

/// What a withdrawal did, said to whoever made it.
#[must_use]
pub const fn effects_said(answers: Fate) -> Sentence {
    Sentence::plain(match answers {
        Fate::Removed => "consent-withdrawn-removed",
        Fate::NotFound => "consent-withdrawn-not-found",
    })
}
