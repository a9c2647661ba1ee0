//! The items of two versions compared.

use super::{Change, Difference, Of, pairs};
use crate::model::{Instrument, Item};

pub(super) fn items(old: &Instrument, new: &Instrument) -> Vec<Change> {
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

/// Whether the same answers fit, whatever their words.
fn same_answers(old: &Item, new: &Item) -> bool {
    use crate::model::Asks::{Number, Text};
    let same_kind = std::mem::discriminant(&old.asks) == std::mem::discriminant(&new.asks);
    let same_limits = !matches!(old.asks, Number { .. } | Text { .. }) || old.asks == new.asks;
    same_kind && same_limits && same_keys(old, new)
}

/// Whether the anchors have the same keys in the same order.
pub(super) fn same_keys(old: &Item, new: &Item) -> bool {
    let keys = |item: &Item| {
        item.anchors()
            .iter()
            .map(|anchor| anchor.key.clone())
            .collect::<Vec<_>>()
    };
    keys(old) == keys(new)
}
