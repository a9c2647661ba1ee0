//! What a form without scripts says: answers by item as they were typed, kept beside what is wrong with them.

use std::collections::HashMap;

use domain::administration::Sex;
use survey::answers::{Misfit, Unfit};
use survey::{Answer, Answers, Asks, Instrument, Item};

use super::say::Say;

/// The beginning of the name of a question's field.
const QUESTION: &str = "r.";

/// A form's fields, and what is wrong with its answers.
#[derive(Debug, Default)]
pub struct Given {
    fields: HashMap<String, Vec<String>>,
    wrong: HashMap<String, String>,
}

impl Given {
    /// Reads a form; none where it is none.
    pub fn read(body: &[u8]) -> Option<Self> {
        let pairs: Vec<(String, String)> = serde_urlencoded::from_bytes(body).ok()?;
        let mut given = Self::default();
        for (name, value) in pairs {
            given.fields.entry(name).or_default().push(value);
        }
        Some(given)
    }

    /// A field's first value, or nothing.
    pub fn get(&self, name: &str) -> &str {
        let first = self.fields.get(name).and_then(|values| values.first());
        first.map_or("", String::as_str)
    }

    /// What was written to a question.
    pub fn typed(&self, key: &str) -> &str {
        self.get(&format!("{QUESTION}{key}"))
    }

    /// Whether an answer was chosen.
    pub fn chose(&self, key: &str, value: &str) -> bool {
        self.every(key).iter().any(|one| one == value)
    }

    /// What is wrong with an answer.
    pub fn wrong(&self, key: &str) -> Option<&String> {
        self.wrong.get(key)
    }

    /// Whether anything is.
    pub fn is_wrong(&self) -> bool {
        !self.wrong.is_empty()
    }

    /// Says what is wrong with an answer; the first that is said stays.
    pub fn complain(&mut self, key: &str, sentence: String) {
        self.wrong.entry(key.to_owned()).or_insert(sentence);
    }

    /// What they say of their sex.
    pub fn sex(&self) -> Option<Sex> {
        self.get("sex").parse().ok()
    }

    /// The answers, to every question that has one.
    pub fn answers(&mut self, instrument: &Instrument, say: Say) -> Answers {
        let mut answers = Answers::none();
        for item in instrument.items() {
            match self.answer(item) {
                Ok(Some(answer)) => answers.set(&item.key, answer),
                Ok(None) => {}
                Err(NoNumber) => self.complain(&item.key, say.t("answering-wrong-number")),
            }
        }
        answers
    }

    fn answer(&self, item: &Item) -> Result<Option<Answer>, NoNumber> {
        let values = self.every(&item.key);
        if values.iter().any(|value| value == survey::model::DECLINED) {
            return Ok(Some(Answer::Declined));
        }
        let Some(first) = values.first().filter(|first| !first.trim().is_empty()) else {
            return Ok(None);
        };
        Ok(Some(match item.asks {
            Asks::Single { .. } => Answer::Choice(first.clone()),
            Asks::Multiple { .. } => Answer::Choices(values.to_vec()),
            // Whoever writes a decimal comma means a point.
            Asks::Number { .. } => Answer::Number(first.trim().replace(',', ".").parse().map_err(|_| NoNumber)?),
            Asks::Text { .. } => Answer::Text(first.replace("\r\n", "\n")),
        }))
    }

    fn every(&self, key: &str) -> &[String] {
        let values = self.fields.get(&format!("{QUESTION}{key}"));
        values.map_or(&[], Vec::as_slice)
    }
}

/// What was typed is no number.
struct NoNumber;

/// What is wrong with an answer, in words.
pub fn sentence(say: Say, unfit: &Unfit) -> String {
    match unfit.why {
        Misfit::OutOfRange => say.t("answering-wrong-range"),
        Misfit::TooManyDecimals => say.t("answering-wrong-decimals"),
        Misfit::TooLong => say.t("answering-wrong-long"),
        _ => say.t("answering-wrong-answer"),
    }
}
