//! What is otherwise from one version to the next, in words, and for which scales old answers still count.

use survey::Instrument;
use survey::check::Place;
use survey::versions::{Change, Of, changes, uncounted};

use super::words::{item, named, place, text};
use crate::page::Page;

/// Each change as a line: what, and in what way.
pub fn told(page: &Page, old: &Instrument, new: &Instrument) -> Vec<String> {
    let line = |change: &Change| {
        let how = page.word("instrument-change", change.difference);
        page.t2(
            "instrument-change-line",
            "what",
            what(page, (old, new), change),
            "how",
            how,
        )
    };
    changes(old, new).iter().map(line).collect()
}

/// What became otherwise, called as the new version calls it, or as the old one where it is gone.
fn what(page: &Page, (old, new): (&Instrument, &Instrument), change: &Change) -> String {
    let key = change.key.clone();
    let at = match change.of {
        Of::Instrument => Place::Instrument,
        Of::Language => Place::Language(key),
        Of::Section => Place::Section(key),
        Of::Item => Place::Item(key),
        Of::Scale => Place::Scale(key),
        Of::ShortForm => Place::ShortForm(key),
    };
    let there = match change.of {
        Of::Instrument => true,
        Of::Language => new.languages.iter().any(|language| language.code == change.key),
        Of::Section => new.sections.iter().any(|section| section.key == change.key),
        Of::Item => new.item(&change.key).is_some(),
        Of::Scale => new.scale(&change.key).is_some(),
        Of::ShortForm => new.short_form(&change.key).is_some(),
    };
    place(page, if there { new } else { old }, &at)
}

/// Of each scale that both versions have: whether what was answered before still counts, or which items are why not.
pub fn old_answers(page: &Page, old: &Instrument, new: &Instrument) -> Vec<(bool, String)> {
    let scales = new.scales.iter().filter(|scale| old.scale(&scale.key).is_some());
    let told = |scale: &survey::Scale| {
        let name = named(&scale.key, &text(page, new, &scale.title));
        let gone = uncounted(old, new, &scale.key)?;
        if gone.is_empty() {
            return Some((true, page.t1("instrument-old-count", "scale", name)));
        }
        let items = gone.iter().filter_map(|key| new.item(key));
        let items: Vec<String> = items.map(|one| format!("«{}»", item(page, new, one))).collect();
        Some((
            false,
            page.t2("instrument-old-dont-count", "scale", name, "items", items.join(", ")),
        ))
    };
    scales.filter_map(told).collect()
}
