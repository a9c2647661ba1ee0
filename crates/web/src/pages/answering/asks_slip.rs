//! What a survey with slips says before the first question: its rules, and the network's text.

use domain::administration::Linking;
use domain::consent::{Asking, rules};

use super::open::OpenSitting;
use super::privacy::sentence;
use super::say::Say;
use crate::guard::session::language_of;
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
    /// Whether it is about a yes at all: an assessment's answers are the lesson's, and the slip says only whose they are.
    pub consents: bool,
}

/// It, where a survey asks for slips.
pub fn asks_slip(say: Say, open: &OpenSitting) -> Option<AsksSlip> {
    if open.administration.linking != Linking::Slip {
        return None;
    }
    let text = open.consent.as_ref();
    if open.sheet.is_some() {
        return Some(AsksSlip {
            rules: vec![],
            words: String::new(),
            text: String::new(),
            back: String::new(),
            consents: false,
        });
    }
    Some(AsksSlip {
        consents: true,
        rules: rules(&Asking::linked(open.administration.opens_at.day(), &[]))
            .into_iter()
            .map(|rule| sentence(say, rule))
            .collect(),
        words: text.map_or_else(String::new, |text| text.words(language_of(say.0)).to_owned()),
        text: text.map_or_else(String::new, |text| text.id.to_string()),
        back: routes::answering_slip(&open.sitting.code),
    })
}
