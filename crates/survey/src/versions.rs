//! Two versions of one instrument: what is otherwise now, and for which scales old answers still count.
//!
//! Owns the comparison. Whether a new wording asks the same is for people: it is told, and decides nothing here.

use serde::Serialize;

use crate::model::{Instrument, Item, Scale};
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
        /// When it is shown.
        Shown = "shown",
        /// Where it stands.
        Moved = "moved",
        /// What a scale or a short form is made of.
        Parts = "parts",
        /// The minimum of a scale.
        Minimum = "minimum",
    }
}

words! {
    /// What it is that is otherwise.
    Of {
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

/// What changed from one version to another: items in the new order and then those removed, scales, short forms.
#[must_use]
pub fn changes(old: &Instrument, new: &Instrument) -> Vec<Change> {
    let mut told = items(old, new);
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
            before.is_reversed() == now.is_reversed() && before.ends().is_some() && same_keys(before, now)
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

fn items(old: &Instrument, new: &Instrument) -> Vec<Change> {
    // Only the order among those that are in both: one more item above moves nothing.
    let order = |of: &Instrument, other: &Instrument| -> Vec<(String, String)> {
        let both = of.placed().filter(|(_, item)| other.item(&item.key).is_some());
        both.map(|(section, item)| (section.key.clone(), item.key.clone()))
            .collect()
    };
    let (before, now) = (order(old, new), order(new, old));
    let moved: Vec<&str> = before
        .iter()
        .zip(&now)
        .filter(|(one, other)| one != other)
        .map(|(_, now)| now.1.as_str())
        .collect();
    let (olds, news): (Vec<_>, Vec<_>) = (old.placed().collect(), new.placed().collect());
    pairs(
        Of::Item,
        &olds,
        &news,
        |(_, item)| &item.key,
        |(old_section, old), (section, new)| {
            let shown = old.relevant != new.relevant || old_section.relevant != section.relevant;
            vec![
                (old.text != new.text || old.hint != new.hint, Difference::Reworded),
                (!same_answers(old, new), Difference::Answers),
                (
                    same_keys(old, new) && old.anchors() != new.anchors(),
                    Difference::AnchorsReworded,
                ),
                (old.is_reversed() != new.is_reversed(), Difference::Reversed),
                (
                    old.required != new.required || old.may_decline() != new.may_decline(),
                    Difference::Obligation,
                ),
                (shown, Difference::Shown),
                (moved.contains(&new.key.as_str()), Difference::Moved),
            ]
        },
    )
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

/// Whether the same answers fit, whatever their words.
fn same_answers(old: &Item, new: &Item) -> bool {
    use crate::model::Asks::{Number, Text};
    let same_kind = std::mem::discriminant(&old.asks) == std::mem::discriminant(&new.asks);
    let same_limits = !matches!(old.asks, Number { .. } | Text { .. }) || old.asks == new.asks;
    same_kind && same_limits && same_keys(old, new)
}

/// Whether the anchors have the same keys in the same order.
fn same_keys(old: &Item, new: &Item) -> bool {
    let keys = |item: &Item| {
        item.anchors()
            .iter()
            .map(|anchor| anchor.key.clone())
            .collect::<Vec<_>>()
    };
    keys(old) == keys(new)
}
