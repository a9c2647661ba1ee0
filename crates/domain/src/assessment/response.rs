//! What somebody answered to an item, and what it is worth.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::item::is_option;
use super::{Item, Key, Paper};

/// What somebody answered to one item. Written as a letter, a number, or nothing.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Given {
    /// An option.
    Chosen(char),
    /// Points that somebody gave.
    Points(f64),
    /// Nothing, though the student was there.
    Omitted,
}

impl Given {
    /// Reads a cell or a sign. White space, `-`, `.`, `*`, `0` where options are asked and `NR` are an omission; what can't be read is none.
    #[must_use]
    pub fn read(text: &str, key: Option<&Key>) -> Option<Self> {
        let text = text.trim().to_uppercase();
        if matches!(text.as_str(), "" | "-" | "–" | "." | "*" | "NR" | "N/R" | "OM") {
            return Some(Self::Omitted);
        }
        let mut letters = text.chars();
        let letter = letters.next().filter(|letter| is_option(*letter));
        if let (Some(letter), None) = (letter, letters.next()) {
            let asked = !matches!(key, Some(Key::Points(_)));
            return asked.then_some(Self::Chosen(letter));
        }
        let points: f64 = text.replace(',', ".").parse().ok()?;
        let most = match key {
            Some(Key::Points(most)) => f64::from(*most),
            // A paper that somebody scored already: right, wrong, or in part.
            _ => 1.0,
        };
        (0.0..=most).contains(&points).then_some(Self::Points(points))
    }

    /// Points by the item's key; none while it has no key and nobody gave points.
    #[must_use]
    pub fn points(self, item: &Item) -> Option<f64> {
        match (self, item.key.as_ref()) {
            (Self::Points(points), _) => Some(points),
            (_, None) => None,
            (Self::Omitted, Some(_)) => Some(0.0),
            (Self::Chosen(option), Some(Key::Options(options))) => {
                let worth = options.iter().find(|(right, _)| *right == option);
                Some(worth.map_or(0.0, |(_, worth)| *worth))
            }
            // A letter where points are asked for: it was read before the key was changed.
            (Self::Chosen(_), Some(Key::Points(_))) => None,
        }
    }
}

impl From<Given> for String {
    fn from(given: Given) -> Self {
        match given {
            Given::Chosen(option) => option.to_string(),
            Given::Points(points) => points.to_string(),
            Given::Omitted => Self::new(),
        }
    }
}

impl TryFrom<String> for Given {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text.is_empty() {
            return Ok(Self::Omitted);
        }
        if let Ok(points) = text.parse() {
            return Ok(Self::Points(points));
        }
        let mut letters = text.chars();
        match (letters.next(), letters.next()) {
            (Some(option), None) if is_option(option) => Ok(Self::Chosen(option)),
            _ => Err("neither an option nor points"),
        }
    }
}

/// What one student answered, by item. An item that isn't there was not asked of the student, or nobody has typed it yet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Responses(BTreeMap<String, Given>);

impl Responses {
    /// With one more.
    #[must_use]
    pub fn with(mut self, label: impl Into<String>, given: Given) -> Self {
        self.0.insert(label.into(), given);
        self
    }

    /// What was answered to an item.
    #[must_use]
    pub fn of(&self, item: &Item) -> Option<Given> {
        self.0.get(&item.label).copied()
    }

    /// These, with what others say in their place.
    #[must_use]
    pub fn over(mut self, others: &Self) -> Self {
        self.0
            .extend(others.0.iter().map(|(label, given)| (label.clone(), *given)));
        self
    }

    /// What was answered, by the labels of the items, in their order as texts.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Given)> {
        self.0.iter().map(|(label, given)| (label.as_str(), *given))
    }

    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Points by item, in the paper's order; none where the item was not asked or has no key.
    #[must_use]
    pub fn points(&self, paper: &Paper) -> Vec<Option<f64>> {
        let one = |item: &Item| self.of(item).and_then(|given| given.points(item));
        paper.items.iter().map(one).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::Axis;

    fn item(key: &str) -> Item {
        Item {
            label: "1".to_owned(),
            axis: Axis::Numbers,
            skill: String::new(),
            key: Key::read(key).ok(),
            anchor: String::new(),
        }
    }

    #[test]
    fn an_omission_is_worth_nothing_and_is_not_a_wrong_option() {
        let item = item("B C=0,5");
        let given = |text| Given::read(text, item.key.as_ref());
        assert_eq!(given("b").and_then(|it| it.points(&item)), Some(1.0));
        assert_eq!(given("C").and_then(|it| it.points(&item)), Some(0.5));
        assert_eq!(given("A").and_then(|it| it.points(&item)), Some(0.0));
        assert_eq!(given(" - "), Some(Given::Omitted));
        assert_eq!(given("Z"), None);
        assert_eq!(given("AB"), None);
    }

    #[test]
    fn points_keep_to_what_an_item_is_worth() {
        let four = item("0-4");
        assert_eq!(Given::read("2,5", four.key.as_ref()), Some(Given::Points(2.5)));
        assert_eq!(Given::read("5", four.key.as_ref()), None);
        assert_eq!(Given::read("A", four.key.as_ref()), None);
        // Scored already: right or wrong.
        assert_eq!(Given::read("1", item("B").key.as_ref()), Some(Given::Points(1.0)));
        assert_eq!(Given::read("2", item("B").key.as_ref()), None);
    }

    #[test]
    fn without_a_key_nothing_is_worth_anything() {
        let none = item("");
        let given = Given::read("A", None).unwrap();
        assert_eq!((given, given.points(&none)), (Given::Chosen('A'), None));
    }

    #[test]
    fn answers_are_kept_as_short_words() {
        let answers = Responses::default()
            .with("1", Given::Chosen('B'))
            .with("2", Given::Omitted)
            .with("3", Given::Points(0.5));
        let labels: Vec<&str> = answers.iter().map(|(label, _)| label).collect();
        assert_eq!(labels, ["1", "2", "3"]);
        let text = serde_json::to_string(&answers).unwrap();
        assert_eq!(text, r#"{"1":"B","2":"","3":"0.5"}"#);
        assert_eq!(serde_json::from_str::<Responses>(&text).unwrap(), answers);
        assert!(serde_json::from_str::<Responses>(r#"{"1":"Ñ"}"#).is_err());
    }
}
