//! A questionnaire as a student's phone shows it, drawn by the server: nothing can be answered there.

use survey::{Asks, Instrument, Item, Texts};

use crate::page::Page;

/// What stands on it.
pub struct Phone {
    /// In which language.
    pub lang: String,
    /// The languages that it can be looked at in: code, name, whether it is this one.
    pub languages: Vec<(String, String, bool)>,
    /// Its name.
    pub title: String,
    /// What is said first.
    pub intro: String,
    /// Items under their headings.
    pub sections: Vec<(String, Vec<Asked>)>,
}

/// An item.
pub struct Asked {
    /// What is asked.
    pub text: String,
    /// The help under it.
    pub hint: String,
    /// The answers to choose from; none where one writes.
    pub answers: Vec<String>,
    /// The form of its marks.
    pub kind: &'static str,
    /// What else a student is told: how many, how long.
    pub note: String,
}

impl Phone {
    /// All of it, in a language that was asked for, the reader's, or its first.
    pub fn of(page: &Page, instrument: &Instrument, asked: &str) -> Self {
        let codes = || instrument.languages.iter().map(|language| language.code.as_str());
        let known = |wanted: &str| codes().find(|code| *code == wanted);
        let lang = known(asked)
            .or_else(|| known(page.lang.tag()))
            .or_else(|| codes().next())
            .unwrap_or_default();
        let said = |texts: &Texts| texts.get(lang).unwrap_or_default().to_owned();
        let section = |section: &survey::Section| {
            let items = section.items.iter();
            let items: Vec<Asked> = items.map(|item| Asked::of(page, instrument, item, &said)).collect();
            (!items.is_empty()).then(|| (said(&section.title), items))
        };
        let language =
            |language: &survey::Language| (language.code.clone(), language.name.clone(), language.code == lang);
        Self {
            languages: instrument.languages.iter().map(language).collect(),
            title: said(&instrument.title),
            intro: said(&instrument.intro),
            sections: instrument.sections.iter().filter_map(section).collect(),
            lang: lang.to_owned(),
        }
    }
}

impl Asked {
    fn of(page: &Page, instrument: &Instrument, item: &Item, said: &dyn Fn(&Texts) -> String) -> Self {
        let mut answers: Vec<String> = item.anchors().iter().map(|anchor| said(&anchor.text)).collect();
        if item.may_decline() {
            answers.push(said(&instrument.decline));
        }
        let (kind, note) = match &item.asks {
            Asks::Single { .. } => ("single", String::new()),
            Asks::Multiple { .. } => ("multiple", page.t("instrument-phone-multiple")),
            Asks::Number { lowest, highest, .. } => ("open", limits(page, *lowest, *highest)),
            Asks::Text { longest } => ("open", page.t1("instrument-phone-text", "n", i64::from(*longest))),
        };
        Self {
            text: said(&item.text),
            hint: said(&item.hint),
            answers,
            kind,
            note,
        }
    }
}

fn limits(page: &Page, lowest: Option<f64>, highest: Option<f64>) -> String {
    match (lowest, highest) {
        (Some(low), Some(high)) => page.t2("instrument-phone-number-between", "low", low, "high", high),
        _ => page.t("instrument-phone-number"),
    }
}
