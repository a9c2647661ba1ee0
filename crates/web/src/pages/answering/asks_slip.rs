//! What a survey with slips says before the first question: its rules, and the network's text.

use domain::administration::Linking;
use domain::consent::{Asking, rules};
use domain::person::Language;
use domain::time::Instant;
use i18n::Lang;

use super::open::OpenSitting;
use super::say::Say;
use crate::routes;

/// It, in words.
pub struct AsksSlip {
    /// What holds, each sentence from its rule.
    pub rules: Vec<String>,
    /// The network's text.
    pub words: String,
    /// Its version.
    pub text: String,
    /// Where a student takes back.
    pub back: String,
}

/// It, where a survey asks for slips.
pub fn asks_slip(say: Say, open: &OpenSitting) -> Option<AsksSlip> {
    if open.administration.linking != Linking::Slip {
        return None;
    }
    let text = open.consent.as_ref();
    Some(AsksSlip {
        rules: sentences(say, open.administration.opens_at),
        words: text.map_or_else(String::new, |text| text.words(language(say)).to_owned()),
        text: text.map_or_else(String::new, |text| text.id.to_string()),
        back: routes::answering_slip(&open.sitting.code),
    })
}

/// The rules of answers that are kept together.
pub fn sentences(say: Say, at: Instant) -> Vec<String> {
    let said = rules(&Asking::linked(at.day(), &[])).into_iter();
    said.map(|rule| match rule.age {
        Some(age) => say.t1(rule.key, "age", age),
        None => say.t(rule.key),
    })
    .collect()
}

const fn language(say: Say) -> Language {
    match say.0 {
        Lang::EsCl => Language::EsCl,
        Lang::En => Language::En,
    }
}
