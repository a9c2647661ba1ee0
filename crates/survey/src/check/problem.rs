//! The catalogue of what may be wrong with an instrument.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::word::words;

words! {
    /// What may be wrong. Words are stable: messages are found by them.
    Wrong {
        /// More items, languages, sections, scales or short forms than one instrument can have.
        TooLarge = "too-large",
        /// A key that isn't a letter followed by letters, digits, `_` and `-`, or is too long.
        BadKey = "bad-key",
        /// A key that tools use for something else.
        ReservedKey = "reserved-key",
        /// A key that stands there twice.
        DuplicateKey = "duplicate-key",
        /// Versions are counted from 1.
        NoVersion = "no-version",
        /// It speaks no language.
        NoLanguage = "no-language",
        /// No code of a language.
        BadLanguage = "bad-language",
        /// A language without a name that can head a column.
        NoLanguageName = "no-language-name",
        /// Nobody said who wrote or translated these words.
        NoAuthor = "no-author",
        /// Nobody said under which licence they may be used.
        NoLicence = "no-licence",
        /// What is said of a language has blanks around it, or signs that can't be shown.
        LooseLanguage = "loose-language",
        /// A text that is missing in a language.
        MissingText = "missing-text",
        /// A text in a language that the instrument doesn't have.
        StrayText = "stray-text",
        /// A text with too many characters.
        LongText = "long-text",
        /// A text with a sign that can't be shown or stored.
        UnprintableText = "unprintable-text",
        /// A text with `${`, which other tools would fill in.
        ReferenceInText = "reference-in-text",
        /// It asks nothing.
        NoItems = "no-items",
        /// A section without items.
        EmptySection = "empty-section",
        /// A table whose items don't all have the same anchors.
        UnequalGrid = "unequal-grid",
        /// A choice with fewer than two answers.
        FewAnchors = "few-anchors",
        /// An item of a scale with more than seven points, or a choice among too many answers.
        ManyAnchors = "many-anchors",
        /// An answer's key that isn't made of letters, digits, `_`, `-` and `.`, or is reserved.
        BadAnchor = "bad-anchor",
        /// It is to be turned, or added, and its anchors' keys aren't whole numbers.
        NoPoints = "no-points",
        /// Its points don't go up by one, or down by one, from anchor to anchor.
        UnevenPoints = "uneven-points",
        /// Its limits are the wrong way round, not to be kept exactly, or too large.
        BadRange = "bad-range",
        /// It asks for words, and the instrument has not switched that on.
        FreeTextOff = "free-text-off",
        /// A text that may be nought or far too long.
        BadLength = "bad-length",
        /// Skip logic asks about an item that isn't there.
        UnknownReference = "unknown-reference",
        /// Skip logic asks about the item itself, or the section about an item of its own.
        OwnReference = "own-reference",
        /// Skip logic asks about an item that comes later.
        LaterReference = "later-reference",
        /// Items whose skip logic asks about each other in a circle.
        Cycle = "cycle",
        /// Skip logic asks for an answer that the item doesn't offer.
        UnknownAnswer = "unknown-answer",
        /// A scale made of nothing.
        EmptyScale = "empty-scale",
        /// A scale made of items and scales at once.
        MixedScale = "mixed-scale",
        /// A scale, or a short form, names an item that isn't there.
        UnknownItem = "unknown-item",
        /// It names a scale that isn't there.
        UnknownScale = "unknown-scale",
        /// It names one part twice.
        DuplicatePart = "duplicate-part",
        /// An item of a scale is no single choice.
        NotScored = "not-scored",
        /// Its items haven't all the same points.
        UnequalPoints = "unequal-points",
        /// Scales made of each other.
        ScaleCycle = "scale-cycle",
        /// A minimum of nought: a score without an answer.
        NoMinimum = "no-minimum",
        /// A minimum larger than what is asked.
        LargeMinimum = "large-minimum",
        /// A short form that asks nothing.
        EmptyShortForm = "empty-short-form",
        /// A short form asks an item whose skip logic asks about one that it leaves out.
        ShortFormReference = "short-form-reference",
    }
}

/// Where it is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// As a whole.
    Instrument,
    /// In a language, by its code.
    Language(String),
    /// In a section.
    Section(String),
    /// In an item.
    Item(String),
    /// In one of an item's answers: the item, the answer.
    Anchor(String, String),
    /// In a scale.
    Scale(String),
    /// In a short form.
    ShortForm(String),
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Problem {
    /// What.
    pub what: Wrong,
    /// Where.
    pub place: Place,
    /// In which language, where it is about a text.
    pub language: Option<String>,
    /// The key, the field or what else it is about; may be empty.
    pub detail: String,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Instrument => f.write_str("instrument"),
            Self::Language(code) => write!(f, "language {code}"),
            Self::Section(key) => write!(f, "section {key}"),
            Self::Item(key) => write!(f, "item {key}"),
            Self::Anchor(item, key) => write!(f, "item {item}, answer {key}"),
            Self::Scale(key) => write!(f, "scale {key}"),
            Self::ShortForm(key) => write!(f, "short form {key}"),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)?;
        if let Some(language) = &self.language {
            write!(f, " [{language}]")?;
        }
        if self.detail.is_empty() {
            Ok(())
        } else {
            write!(f, ": {}", self.detail)
        }
    }
}
