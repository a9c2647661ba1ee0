//! The text that a consent is given to: versioned, in each language, and told by its digest.

use sha2::{Digest as _, Sha256};

use super::Purpose;
use crate::check::Wrong;
use crate::id::ConsentTextId;
use crate::person::Language;
use crate::text;
use crate::time::Instant;

/// As many characters at most: two pages are as much as a guardian reads.
const LONGEST: usize = 8000;

/// The text in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// The language.
    pub language: Language,
    /// What is read.
    pub words: String,
}

/// A version, never changed once somebody said yes to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentText {
    /// Its id.
    pub id: ConsentTextId,
    /// What for.
    pub purpose: Purpose,
    /// Counted from one, by purpose.
    pub version: i64,
    /// The same in each language, the source first.
    pub bodies: Vec<Body>,
    /// SHA-256 over purpose, version and bodies, in hexadecimal: shows later what was read.
    pub digest: String,
    /// Whether it asks for more than the version before: then an earlier yes doesn't cover it.
    pub asks_more: bool,
    /// Since when it is handed out.
    pub at: Instant,
}

impl ConsentText {
    /// A version made of what was checked.
    #[must_use]
    pub fn new(id: ConsentTextId, version: i64, plan: NewConsentText, at: Instant) -> Self {
        Self {
            id,
            purpose: plan.purpose,
            version,
            digest: digest(plan.purpose, version, &plan.bodies),
            bodies: plan.bodies,
            asks_more: plan.asks_more,
            at,
        }
    }

    /// Whether the words are still those that were digested.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        self.digest == digest(self.purpose, self.version, &self.bodies)
    }

    /// The words in a language, in the source language where there are none.
    #[must_use]
    pub fn words(&self, language: Language) -> &str {
        let of = |wanted| self.bodies.iter().find(|body| body.language == wanted);
        let body = of(language).or_else(|| of(Language::EsCl)).or(self.bodies.first());
        body.map_or("", |body| &body.words)
    }

    /// Whether a yes to `given` is a yes to the newest of `texts`, too: no later version asks for more. A version that isn't
    /// among them shows nothing, so it covers nothing.
    #[must_use]
    pub(super) fn still_covers(given: ConsentTextId, purpose: Purpose, texts: &[Self]) -> bool {
        let mine = || texts.iter().filter(|text| text.purpose == purpose);
        mine()
            .find(|text| text.id == given)
            .is_some_and(|read| !mine().any(|text| text.version > read.version && text.asks_more))
    }
}

/// Each part goes in with its length before it, so that no two texts are one text.
fn digest(purpose: Purpose, version: i64, bodies: &[Body]) -> String {
    let mut hash = Sha256::new();
    let mut part = |bytes: &[u8]| {
        hash.update(u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_be_bytes());
        hash.update(bytes);
    };
    part(purpose.word().as_bytes());
    part(&version.to_be_bytes());
    for body in bodies {
        part(body.language.word().as_bytes());
        part(body.words.as_bytes());
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A checked text, before it has a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewConsentText {
    /// What for.
    pub purpose: Purpose,
    /// In each language that has words, the source first.
    pub bodies: Vec<Body>,
    /// Whether it asks for more than the version before.
    pub asks_more: bool,
}

impl NewConsentText {
    /// Checks what a form says. English may be missing; Spanish may not.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(purpose: Purpose, spanish: &str, english: &str, asks_more: bool) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let mut bodies = Vec::new();
        for (language, field, typed) in [(Language::EsCl, "spanish", spanish), (Language::En, "english", english)] {
            // A consent that was cut in the middle is worse than none: too long is said, never shortened.
            let words = text::prose(typed, LONGEST + 1);
            wrong.unless(words.chars().count() <= LONGEST, field, "wrong-consent-text-long");
            if words.is_empty() {
                wrong.unless(language != Language::EsCl, field, "wrong-consent-text-empty");
            } else {
                bodies.push(Body { language, words });
            }
        }
        wrong.or(Self {
            purpose,
            bodies,
            asks_more,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::text;
    use super::{Language, NewConsentText, Purpose};

    #[test]
    fn a_text_is_told_by_its_digest_and_is_never_cut() {
        let one = text(1, false);
        assert!(one.is_untouched() && one.digest.len() == 64);
        let mut other = one.clone();
        other.bodies[0].words.push('.');
        assert!(!other.is_untouched());
        assert_ne!(one.digest, text(2, false).digest);
        assert_eq!(one.words(Language::En), "Queremos preguntar.");
        let purpose = Purpose::LinkedSurveys;
        let wrong = NewConsentText::check(purpose, " ", "Only English", false).unwrap_err();
        assert_eq!(wrong.of("spanish"), Some("wrong-consent-text-empty"));
        let wrong = NewConsentText::check(purpose, &"a".repeat(8001), "", false).unwrap_err();
        assert_eq!(wrong.of("spanish"), Some("wrong-consent-text-long"));
    }
}
