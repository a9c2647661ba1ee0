//! Two versions of one instrument: what is otherwise now, and for which scales old answers still count.
//!
//! Owns the comparison. Whether a new wording asks the same is for people: it is told, and decides nothing here.

mod items;

use serde::Serialize;

use crate::model::{Instrument, Language, Scale, Section};
use crate::word::words;

words! {
    /// In what way something is otherwise.
    Difference {
        /// Wasn't there before.
        Added = "added",
        /// Isn't there any more.
        Removed = "removed",
        /// Its words.
        Reworded = "reworded",
        /// Which answers there are: their keys, kind or limits.
        Answers = "answers",
        /// The words of its answers.
        AnchorsReworded = "anchors-reworded",
        /// It is turned before it is added, and was not; or the other way round.
        Reversed = "reversed",
        /// Whether it may be left out or declined.
        Obligation = "obligation",
        /// When it is shown, or whether as a table.
        Shown = "shown",
        /// Where it stands.
        Moved = "moved",
        /// What a scale or a short form is made of.
        Parts = "parts",
        /// The minimum of a scale.
        Minimum = "minimum",
        /// Whose words they are, or under which licence.
        Provenance = "provenance",
        /// What is known of its validity.
        Validation = "validation",
        /// Whether it may ask for words of one's own.
        FreeText = "free-text",
    }
}

words! {
    /// What it is that is otherwise.
    Of {
        /// The instrument as a whole.
        Instrument = "instrument",
        /// One of its languages.
        Language = "language",
        /// A section.
        Section = "section",
        /// An item.
        Item = "item",
        /// A scale.
        Scale = "scale",
        /// A short form.
        ShortForm = "short-form",
    }
}

/// One thing that is otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Of what kind.
    pub of: Of,
    /// Its key.
    pub key: String,
    /// In what way.
    pub difference: Difference,
}

/// What changed from one version to another: the whole, languages, sections, items, scales, short forms; of each, those of the new
/// version in its order and then those removed.
#[must_use]
pub fn changes(old: &Instrument, new: &Instrument) -> Vec<Change> {
    let mut told = whole(old, new);
    told.extend(items::items(old, new));
    let scale = |old: &Scale, new: &Scale| {
        vec![
            (old.title != new.title, Difference::Reworded),
            (old.items != new.items || old.scales != new.scales, Difference::Parts),
            (old.minimum != new.minimum, Difference::Minimum),
        ]
    };
    told.extend(pairs(Of::Scale, &old.scales, &new.scales, |scale| &scale.key, scale));
    told.extend(pairs(
        Of::ShortForm,
        &old.short_forms,
        &new.short_forms,
        |form| &form.key,
        |old, new| {
            vec![
                (old.title != new.title, Difference::Reworded),
                (old.items != new.items || old.scales != new.scales, Difference::Parts),
            ]
        },
    ));
    told
}

/// The items of a scale, as the new version has it, whose old answers can't be counted to it: not asked before, asked with other
/// points, or turned otherwise. Where there are none, old answers count. None where the new version has no such scale.
#[must_use]
pub fn uncounted(old: &Instrument, new: &Instrument, scale: &str) -> Option<Vec<String>> {
    let leaves = crate::check::leaves(new, new.scale(scale)?);
    let counts = |key: &&str| match (old.item(key), new.item(key)) {
        (Some(before), Some(now)) => {
            before.is_reversed() == now.is_reversed() && before.ends().is_some() && items::same_keys(before, now)
        }
        _ => false,
    };
    Some(
        leaves
            .into_iter()
            .filter(|key| !counts(key))
            .map(str::to_owned)
            .collect(),
    )
}

/// What is said of the whole, its languages and its sections.
fn whole(old: &Instrument, new: &Instrument) -> Vec<Change> {
    let texts = |of: &Instrument| (of.title.clone(), of.intro.clone(), of.decline.clone());
    let one = (std::slice::from_ref(old), std::slice::from_ref(new));
    let mut told = pairs(
        Of::Instrument,
        one.0,
        one.1,
        |instrument| &instrument.key,
        |old, new| {
            vec![
                (texts(old) != texts(new), Difference::Reworded),
                (old.validation != new.validation, Difference::Validation),
                (old.free_text != new.free_text, Difference::FreeText),
            ]
        },
    );
    let language = |old: &Language, new: &Language| vec![(old != new, Difference::Provenance)];
    told.extend(pairs(
        Of::Language,
        &old.languages,
        &new.languages,
        |language| &language.code,
        language,
    ));
    let section = |old: &Section, new: &Section| {
        vec![
            (old.title != new.title, Difference::Reworded),
            (old.grid != new.grid || old.relevant != new.relevant, Difference::Shown),
        ]
    };
    told.extend(pairs(
        Of::Section,
        &old.sections,
        &new.sections,
        |section| &section.key,
        section,
    ));
    told
}

/// Compares what has the same key, and says what only one of the two has.
fn pairs<T>(
    of: Of,
    olds: &[T],
    news: &[T],
    key: impl Fn(&T) -> &String,
    compare: impl Fn(&T, &T) -> Vec<(bool, Difference)>,
) -> Vec<Change> {
    let change = |thing: &T, difference| Change {
        of,
        key: key(thing).clone(),
        difference,
    };
    let mut told = Vec::new();
    for new in news {
        match olds.iter().find(|old| key(old) == key(new)) {
            None => told.push(change(new, Difference::Added)),
            Some(old) => {
                let differences = compare(old, new).into_iter().filter(|(is, _)| *is);
                told.extend(differences.map(|(_, difference)| change(new, difference)));
            }
        }
    }
    let gone = olds.iter().filter(|old| !news.iter().any(|new| key(new) == key(old)));
    told.extend(gone.map(|old| change(old, Difference::Removed)));
    told
}
