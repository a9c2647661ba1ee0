//! The paper of an assessment: its items in their order, as one file.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Axis, Item, Key, Occasion};
use crate::check::Wrong;
use crate::school::{Level, Subject};
use crate::text::line;

/// Items that a paper has at most.
pub const MOST_ITEMS: usize = 120;

/// Of fewer questions two papers may be alike by chance.
const TELLING: usize = 10;

/// Characters of a label, a skill, an anchor.
const LABEL: usize = 12;
const SKILL: usize = 120;
const ANCHOR: usize = 40;

/// Items in the order of the paper.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Paper {
    /// The items.
    pub items: Vec<Item>,
}

/// A line of the form of a paper, as typed.
#[derive(Clone, Debug, Default)]
pub struct ItemFields {
    /// Its label.
    pub label: String,
    /// Its axis.
    pub axis: String,
    /// The skill.
    pub skill: String,
    /// The key.
    pub key: String,
    /// The anchor.
    pub anchor: String,
}

impl Paper {
    /// A paper of so many items, numbered, of which nothing is known yet.
    #[must_use]
    pub fn blank(items: usize) -> Self {
        let item = |number: usize| Item {
            label: number.to_string(),
            axis: Axis::Other,
            skill: String::new(),
            key: None,
            anchor: String::new(),
        };
        Self {
            items: (1..=items.min(MOST_ITEMS)).map(item).collect(),
        }
    }

    /// A paper whose keys stand in a line: `ABDCA`, or `A B D C 0-4` where some are worth points. None where one is no key.
    #[must_use]
    pub fn of_keys(keys: &str) -> Option<Self> {
        let parted: Vec<String> = keys.split_whitespace().map(str::to_owned).collect();
        let keys: Vec<String> = match parted.as_slice() {
            [all] => all.chars().map(String::from).collect(),
            _ => parted,
        };
        if keys.is_empty() || keys.len() > MOST_ITEMS {
            return None;
        }
        let mut paper = Self::blank(keys.len());
        for (item, key) in paper.items.iter_mut().zip(&keys) {
            item.key = Some(Key::read(key).ok()?);
        }
        Some(paper)
    }

    /// Checks what a form says of each item.
    ///
    /// # Errors
    /// The fields that are wrong, as `key-3` for the third item's key.
    pub fn check(fields: &[ItemFields], subject: Subject) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let mut items: Vec<Item> = Vec::new();
        for (at, typed) in fields.iter().take(MOST_ITEMS).enumerate() {
            let label = line(&typed.label, LABEL);
            if label.is_empty() || items.iter().any(|known| known.label == label) {
                wrong.add(format!("label-{at}"), "assessments-wrong-label");
            }
            let axis: Option<Axis> = typed.axis.parse().ok();
            let axis = axis.filter(|axis| Axis::of(subject).contains(axis));
            if axis.is_none() {
                wrong.add(format!("axis-{at}"), "wrong-choice");
            }
            let key = if typed.key.trim().is_empty() {
                None
            } else {
                let key = Key::read(&typed.key);
                if key.is_err() {
                    wrong.add(format!("key-{at}"), "assessments-wrong-key");
                }
                key.ok()
            };
            items.push(Item {
                label,
                axis: axis.unwrap_or(Axis::Other),
                skill: line(&typed.skill, SKILL),
                key,
                anchor: line(&typed.anchor, ANCHOR),
            });
        }
        wrong.unless(!items.is_empty(), "items", "assessments-wrong-no-items");
        wrong.or(Self { items })
    }

    /// The axes that it asks for, each with how many items that have a key.
    #[must_use]
    pub fn axes(&self) -> Vec<(Axis, usize)> {
        let count = |axis: Axis| {
            let of = self.items.iter().filter(|item| item.axis == axis && item.key.is_some());
            (axis, of.count())
        };
        let all = Axis::ALL.iter().map(|axis| count(*axis));
        all.filter(|(_, items)| *items > 0).collect()
    }

    /// What two papers that ask the same have in common: keys, axes and anchors, question by question. None where it could be so by chance.
    #[must_use]
    pub fn alike(&self) -> Option<String> {
        let one = |item: &Item| {
            let key = item.key.as_ref()?.written();
            Some(format!("{key}:{}:{}", item.axis, item.anchor))
        };
        let keyed: Vec<String> = self.items.iter().map(one).collect::<Option<_>>()?;
        (keyed.len() >= TELLING).then(|| keyed.join("|"))
    }

    /// How many items nobody has given a key.
    #[must_use]
    pub fn without_key(&self) -> usize {
        self.items.iter().filter(|item| item.key.is_none()).count()
    }
}

/// What a paper that several liceos gave is called in an address: by what it asks of whom and when, and by no liceo.
#[must_use]
pub fn paper_code((subject, level): (Subject, Level), (occasion, year): (Occasion, i16), alike: &str) -> String {
    let digest = Sha256::digest(format!("{subject} {level} {occasion} {year} {alike}"));
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_keys_is_a_paper() {
        let paper = Paper::of_keys("abdca").unwrap();
        assert_eq!(paper.items.len(), 5);
        assert_eq!(paper.items[2].label, "3");
        assert_eq!(paper.items[2].key, Some(Key::Options(vec![('D', 1.0)])));
        assert_eq!(paper.axes(), [(Axis::Other, 5)]);
        assert!(Paper::of_keys("ABZ").is_none());
        assert!(Paper::of_keys("").is_none());
    }

    #[test]
    fn papers_are_alike_where_that_is_no_chance() {
        let (one, other) = (
            Paper::of_keys("ABCDABCDAB").unwrap(),
            Paper::of_keys("ABCDABCDAC").unwrap(),
        );
        assert_eq!(one.alike(), Paper::of_keys("abcdabcdab").unwrap().alike());
        assert_ne!(one.alike(), other.alike());
        assert_eq!(Paper::of_keys("ABCDABCDA").unwrap().alike(), None);
        assert_eq!(Paper::blank(20).alike(), None);
        let code = |year| {
            let of = (Subject::Maths, Level::First);
            paper_code(of, (Occasion::Diagnosis, year), &one.alike().unwrap())
        };
        assert_eq!(code(2026).len(), 16);
        assert_ne!(code(2026), code(2025));
    }

    #[test]
    fn a_form_says_where_it_is_wrong() {
        let field = |label: &str, axis: &str, key: &str| ItemFields {
            label: label.to_owned(),
            axis: axis.to_owned(),
            key: key.to_owned(),
            ..ItemFields::default()
        };
        let fields = [
            field("1", "numbers", "A"),
            field("1", "locate", "B"),
            field("3", "algebra", "?"),
        ];
        let wrong = Paper::check(&fields, Subject::Maths).unwrap_err();
        assert_eq!(wrong.of("label-1"), Some("assessments-wrong-label"));
        assert_eq!(wrong.of("axis-1"), Some("wrong-choice"));
        assert_eq!(wrong.of("key-2"), Some("assessments-wrong-key"));
        assert_eq!(wrong.of("key-0"), None);
        let paper = Paper::check(&fields[..1], Subject::Maths).unwrap();
        let file = serde_json::to_string(&paper).unwrap();
        assert_eq!(serde_json::from_str::<Paper>(&file).unwrap(), paper);
    }
}
