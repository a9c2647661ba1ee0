//! Languages with whose words they are, and every text in each of them.

use super::{Found, MOST_CHARACTERS, Place, Wrong};
use crate::model::{Instrument, Language, Texts};

pub(super) fn check(instrument: &Instrument, found: &mut Found) {
    found.key(&instrument.key, Place::Instrument);
    if instrument.version == 0 {
        found.say(Wrong::NoVersion, Place::Instrument);
    }
    languages(&instrument.languages, found);
    let mut texts = Checked { instrument, found };
    texts.needed(&instrument.title, &Place::Instrument, "title");
    texts.optional(&instrument.intro, &Place::Instrument, "intro");
    let declined = instrument.items().any(crate::model::Item::may_decline);
    if declined {
        texts.needed(&instrument.decline, &Place::Instrument, "decline");
    } else {
        texts.optional(&instrument.decline, &Place::Instrument, "decline");
    }
    for section in &instrument.sections {
        texts.optional(&section.title, &Place::Section(section.key.clone()), "title");
        for item in &section.items {
            let place = Place::Item(item.key.clone());
            texts.needed(&item.text, &place, "text");
            texts.optional(&item.hint, &place, "hint");
            for anchor in item.anchors() {
                let place = Place::Anchor(item.key.clone(), anchor.key.clone());
                texts.needed(&anchor.text, &place, "text");
            }
        }
    }
    for scale in &instrument.scales {
        texts.needed(&scale.title, &Place::Scale(scale.key.clone()), "title");
    }
    for form in &instrument.short_forms {
        texts.needed(&form.title, &Place::ShortForm(form.key.clone()), "title");
    }
}

fn languages(languages: &[Language], found: &mut Found) {
    if languages.is_empty() {
        found.say(Wrong::NoLanguage, Place::Instrument);
    }
    let place = |language: &Language| Place::Language(language.code.clone());
    found.twice(
        languages
            .iter()
            .map(|language| (language.code.as_str(), place(language))),
    );
    for language in languages {
        let plain = language
            .code
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let begins = language.code.bytes().take(2).filter(u8::is_ascii_alphabetic).count() == 2;
        if !plain || !begins || language.code.len() > 35 {
            found.name(Wrong::BadLanguage, place(language), &language.code);
        }
        let name = language.name.trim();
        if name.is_empty() || name.contains("::") {
            found.name(Wrong::NoLanguageName, place(language), &language.name);
        }
        let fields = [&language.name, &language.by, &language.licence];
        if fields
            .iter()
            .any(|field| field.trim() != field.as_str() || field.chars().any(char::is_control))
        {
            found.say(Wrong::LooseLanguage, place(language));
        }
        if language.by.trim().is_empty() {
            found.say(Wrong::NoAuthor, place(language));
        }
        if language.licence.trim().is_empty() {
            found.say(Wrong::NoLicence, place(language));
        }
    }
}

struct Checked<'a> {
    instrument: &'a Instrument,
    found: &'a mut Found,
}

impl Checked<'_> {
    /// A text that need not be there; where it is, it is there in every language.
    fn optional(&mut self, texts: &Texts, place: &Place, field: &str) {
        if !texts.is_empty() {
            self.needed(texts, place, field);
        }
    }

    fn needed(&mut self, texts: &Texts, place: &Place, field: &str) {
        let instrument = self.instrument;
        let codes = || instrument.languages.iter().map(|language| language.code.as_str());
        for code in codes().filter(|code| texts.get(code).is_none()) {
            self.found.add(Wrong::MissingText, place.clone(), Some(code), field);
        }
        for (language, text) in texts.iter() {
            let stray = !codes().any(|code| code == language);
            let long = text.chars().count() > MOST_CHARACTERS;
            let unprintable = text.chars().any(|sign| !is_printable(sign));
            let wrongs = [
                (stray, Wrong::StrayText),
                (long, Wrong::LongText),
                (unprintable, Wrong::UnprintableText),
                (text.contains("${"), Wrong::ReferenceInText),
            ];
            for (_, wrong) in wrongs.into_iter().filter(|(is, _)| *is) {
                self.found.add(wrong, place.clone(), Some(language), field);
            }
        }
    }
}

/// What XML, JSON and a database's text can hold, new lines included.
pub(crate) const fn is_printable(sign: char) -> bool {
    !matches!(sign, '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}')
}
