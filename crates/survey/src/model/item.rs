//! One item: what is asked, and which answers there are.

use serde::{Deserialize, Serialize};

use super::Texts;
use crate::logic::Condition;

/// The key that an answer that was declined has in skip logic and in the sheets of an XLSForm.
pub const DECLINED: &str = "prefer_not_to_say";

/// A question, or a statement that one takes a stand on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its name within the instrument. It stays the same as long as the item asks the same.
    pub key: String,
    /// What is asked.
    pub text: Texts,
    /// A help under it.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub hint: Texts,
    /// Whether one may not leave it out. Declining is an answer, where the item allows it.
    #[serde(default)]
    pub required: bool,
    /// Shown only if so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relevant: Option<Condition>,
    /// Which answers there are.
    pub asks: Asks,
}

/// Which answers there are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
pub enum Asks {
    /// One of its anchors.
    Single {
        /// From the one shown first.
        anchors: Vec<Anchor>,
        /// Worded the other way: turned before it is added.
        #[serde(default)]
        reversed: bool,
        /// "Prefiero no responder" stands among the answers.
        #[serde(default)]
        may_decline: bool,
    },
    /// Any number of its options.
    Multiple {
        /// From the one shown first.
        options: Vec<Anchor>,
        /// "Prefiero no responder" stands among the answers.
        #[serde(default)]
        may_decline: bool,
    },
    /// A number.
    Number {
        /// Not less than this.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        lowest: Option<f64>,
        /// Not more than this.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        highest: Option<f64>,
        /// As many decimals at most; 0 is a whole number.
        #[serde(default)]
        decimals: u8,
    },
    /// Words of one's own, where the instrument switched them on.
    Text {
        /// As many characters at most.
        longest: u32,
    },
}

/// One answer of a choice. In a scale its key is a whole number: its points.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Anchor {
    /// What is stored.
    pub key: String,
    /// What is shown.
    pub text: Texts,
}

impl Anchor {
    /// Its points, where its key is a whole number, written plainly: `03` and `+3` are names, not numbers.
    #[must_use]
    pub fn points(&self) -> Option<i32> {
        let points: i16 = self.key.parse().ok()?;
        (points.to_string() == self.key).then_some(i32::from(points))
    }
}

impl Item {
    /// The answers of a choice; none of a number or a text.
    #[must_use]
    pub fn anchors(&self) -> &[Anchor] {
        match &self.asks {
            Asks::Single { anchors, .. } => anchors,
            Asks::Multiple { options, .. } => options,
            Asks::Number { .. } | Asks::Text { .. } => &[],
        }
    }

    /// Whether it may be declined.
    #[must_use]
    pub const fn may_decline(&self) -> bool {
        match self.asks {
            Asks::Single { may_decline, .. } | Asks::Multiple { may_decline, .. } => may_decline,
            Asks::Number { .. } | Asks::Text { .. } => false,
        }
    }

    /// Whether it is turned before it is added.
    #[must_use]
    pub const fn is_reversed(&self) -> bool {
        matches!(self.asks, Asks::Single { reversed: true, .. })
    }

    /// The lowest and highest points that it offers. None unless it is a single choice of which every anchor is a number.
    #[must_use]
    pub fn ends(&self) -> Option<(i32, i32)> {
        let Asks::Single { anchors, .. } = &self.asks else {
            return None;
        };
        let points: Vec<i32> = anchors.iter().map(Anchor::points).collect::<Option<_>>()?;
        Some((*points.iter().min()?, *points.iter().max()?))
    }
}
