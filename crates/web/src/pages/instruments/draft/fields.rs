//! What the forms of the desk share: texts in each language, the page around a part, keys.

use domain::check::Wrong;
use domain::id::InstrumentId;
use domain::text;
use survey::check::{LONGEST_KEY, MOST_CHARACTERS};
use survey::{Condition, Instrument, Texts};

use super::desk::Desk;
use crate::form::Form;
use crate::page::Page;
use crate::pages::instruments::words;

/// A field for one language of a text.
pub struct TextField {
    /// Its name.
    pub name: String,
    /// The language, by its own name.
    pub label: String,
    /// The language's code.
    pub lang: String,
    /// What stands in it.
    pub value: String,
}

/// What stands around a part's form.
pub struct Head {
    /// The questionnaire.
    pub id: InstrumentId,
    /// Its name.
    pub title: String,
    /// Where the form goes.
    pub action: String,
    /// What is wrong with the part as it is kept.
    pub problems: Vec<String>,
    /// Where somebody was faster: what the part says now, by field.
    pub now: Option<Vec<(String, String)>>,
}

impl Head {
    /// Of a part whose form goes there.
    pub fn of(desk: &Desk, action: String) -> Self {
        Self {
            id: desk.line.id,
            title: desk.title.clone(),
            action,
            problems: Vec::new(),
            now: None,
        }
    }
}

/// The fields of a text, one a language, as the form has them.
pub fn fields(instrument: &Instrument, base: &str, form: &Form) -> Vec<TextField> {
    let field = |language: &survey::Language| {
        let name = format!("{base}-{}", language.code);
        TextField {
            value: form.get(&name).to_owned(),
            label: words::language(&instrument.languages, &language.code),
            lang: language.code.clone(),
            name,
        }
    };
    instrument.languages.iter().map(field).collect()
}

/// Fills a form with a text.
pub fn fill(form: Form, instrument: &Instrument, base: &str, texts: &Texts) -> Form {
    instrument.languages.iter().fold(form, |form, language| {
        let text = texts.get(&language.code).unwrap_or_default();
        form.with(&format!("{base}-{}", language.code), text)
    })
}

/// Reads a text in each language. One more sign than fits is kept, so that it is said rather than cut off unseen.
pub fn texts(form: &Form, instrument: &Instrument, base: &str) -> Texts {
    let mut texts = Texts::none();
    for language in &instrument.languages {
        let written = form.get(&format!("{base}-{}", language.code));
        texts.set(&language.code, &text::prose(written, MOST_CHARACTERS + 1));
    }
    texts
}

/// A text in each language, for the notice of what it says now.
pub fn said(page: &Page, instrument: &Instrument, label: &str, texts: &Texts) -> Vec<(String, String)> {
    let line = |language: &survey::Language| {
        let text = texts.get(&language.code)?;
        Some((format!("{}, {}", page.t(label), language.name), text.to_owned()))
    };
    instrument.languages.iter().filter_map(line).collect()
}

/// The key that a form gives a part, or the next free one; taken where another part has it, which would hide one of the two.
pub fn key(form: &Form, prefix: &str, own: Option<&str>, taken: &[&str]) -> Result<String, Wrong> {
    let typed = text::line(form.get("key"), LONGEST_KEY);
    if typed.is_empty() {
        let mut free = (1_u32..).map(|n| format!("{prefix}{n}"));
        let key = free.find(|key| own == Some(key.as_str()) || !taken.contains(&key.as_str()));
        return Ok(key.unwrap_or_default());
    }
    if own != Some(typed.as_str()) && taken.contains(&typed.as_str()) {
        return Err(Wrong::with("key", "wrong-key-taken"));
    }
    Ok(typed)
}

/// The keys of items and sections: one list of names.
pub fn taken(instrument: &Instrument) -> Vec<&str> {
    let sections = instrument.sections.iter().map(|section| section.key.as_str());
    sections
        .chain(instrument.items().map(|item| item.key.as_str()))
        .collect()
}

/// When something is shown; always, where nothing stands there.
pub fn condition(form: &Form) -> Result<Option<Condition>, Wrong> {
    let written = form.get("relevant").trim();
    if written.is_empty() {
        return Ok(None);
    }
    let read = Condition::parse(written);
    read.map(Some)
        .map_err(|error| Wrong::with("relevant", words::fault_key(error.what)))
}
