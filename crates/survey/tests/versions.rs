//! Two versions of one instrument compared.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod support;

use support::*;
use survey::versions::{Change, Difference, Of, changes, uncounted};
use survey::{Asks, Instrument, Validation};

fn told(change: impl FnOnce(&mut Instrument)) -> Vec<(Of, String, Difference)> {
    let mut new = everything();
    change(&mut new);
    let changes = changes(&everything(), &new);
    changes
        .into_iter()
        .map(|Change { of, key, difference }| (of, key, difference))
        .collect()
}

fn item(key: &str, difference: Difference) -> (Of, String, Difference) {
    (Of::Item, key.into(), difference)
}

#[test]
fn the_same_is_no_change() {
    assert_eq!(told(|new| new.version = 4), []);
}

#[test]
fn what_is_otherwise_is_named() {
    assert_eq!(
        told(|new| new.sections[0].items[0].text = texts("otra")),
        [item("a", Difference::Reworded)]
    );
    assert_eq!(
        told(|new| new.sections[0].items[0].required = true),
        [item("a", Difference::Obligation)]
    );
    assert_eq!(
        told(|new| new.sections[0].items[0] = reversed("a", 4)),
        [item("a", Difference::Reversed)]
    );
    assert_eq!(
        told(|new| new.sections[1].items[1].asks = single("e", 5).asks),
        [item("e", Difference::Answers)]
    );
    assert_eq!(
        told(|new| new.sections[2].relevant = None),
        [
            (Of::Section, "later".to_owned(), Difference::Shown),
            item("hours", Difference::Shown),
            item("words", Difference::Shown)
        ]
    );
    assert_eq!(
        told(|new| new.sections[2].items[1].asks = Asks::Text { longest: 9 }),
        [item("words", Difference::Answers)]
    );
    let scale = |key: &str, difference| (Of::Scale, key.to_owned(), difference);
    assert_eq!(
        told(|new| new.scales[1].minimum = 3),
        [scale("calm", Difference::Minimum)]
    );
    assert_eq!(
        told(|new| drop(new.scales[2].items.pop())),
        [scale("care", Difference::Parts)]
    );
    assert_eq!(
        told(|new| new.short_forms.clear()),
        [(Of::ShortForm, "short".into(), Difference::Removed)]
    );
}

#[test]
fn languages_sections_and_the_whole_are_compared_too() {
    let only = |of, key: &str, difference| vec![(of, key.to_owned(), difference)];
    assert_eq!(
        told(|new| new.intro = texts("otra")),
        only(Of::Instrument, "everything", Difference::Reworded)
    );
    assert_eq!(
        told(|new| new.validation = Validation::InUse),
        only(Of::Instrument, "everything", Difference::Validation)
    );
    assert_eq!(
        told(|new| new.free_text = false),
        only(Of::Instrument, "everything", Difference::FreeText)
    );
    assert_eq!(
        told(|new| new.languages[1].licence = "MIT".into()),
        only(Of::Language, "en", Difference::Provenance)
    );
    assert_eq!(
        told(|new| drop(new.languages.pop())),
        only(Of::Language, "en", Difference::Removed)
    );
    assert_eq!(
        told(|new| new.sections[1].title = texts("otra")),
        only(Of::Section, "more", Difference::Reworded)
    );
    assert_eq!(
        told(|new| new.sections[0].grid = false),
        only(Of::Section, "grid", Difference::Shown)
    );
}

#[test]
fn one_more_item_moves_nothing_and_two_that_changed_places_move() {
    assert_eq!(
        told(|new| new.sections[0].items.insert(0, single("z", 4))),
        [item("z", Difference::Added)]
    );
    assert_eq!(
        told(|new| drop(new.sections[0].items.remove(0))),
        [item("a", Difference::Removed)]
    );
    let swapped = told(|new| new.sections[0].items.swap(0, 1));
    assert_eq!(swapped, [item("b", Difference::Moved), item("a", Difference::Moved)]);
}

#[test]
fn old_answers_count_where_key_points_and_reverse_key_are_the_same() {
    let after = |change: fn(&mut Instrument)| {
        let mut new = everything();
        change(&mut new);
        uncounted(&everything(), &new, "calm")
    };
    assert_eq!(after(|_| {}), Some(vec![]));
    assert_eq!(after(|new| new.sections[0].items[0].text = texts("otra")), Some(vec![]));
    assert_eq!(
        after(|new| new.sections[0].items[0].key = "aa".into()),
        Some(vec!["a".into()])
    );
    assert_eq!(
        after(|new| new.sections[0].items[1] = single("b", 5)),
        Some(vec!["b".into()])
    );
    assert_eq!(
        after(|new| new.sections[0].items[1] = reversed("b", 4)),
        Some(vec!["b".into()])
    );
    assert_eq!(after(|new| new.scales.truncate(1)), None);
    // A scale of scales rests on the items of its parts.
    let mut new = everything();
    new.sections[1].items[0] = reversed("d", 4);
    assert_eq!(uncounted(&everything(), &new, "total"), Some(vec!["d".into()]));
}
