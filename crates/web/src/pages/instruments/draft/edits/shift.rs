//! A part goes up or down by one.

use survey::Instrument;
use survey::versions::Of;

/// Moves a part by one; an item at the edge of its section goes over into the next one. Whether anything moved.
pub fn shift(instrument: &mut Instrument, of: Of, key: &str, up: bool) -> bool {
    match of {
        Of::Item => shift_item(instrument, key, up),
        Of::Section => swap(&mut instrument.sections, |one| one.key == key, up),
        Of::Scale => swap(&mut instrument.scales, |one| one.key == key, up),
        Of::Language => swap(&mut instrument.languages, |one| one.code == key, up),
        Of::Instrument | Of::ShortForm => false,
    }
}

fn shift_item(instrument: &mut Instrument, key: &str, up: bool) -> bool {
    let holds = |section: &survey::Section| section.items.iter().any(|item| item.key == key);
    let Some(at) = instrument.sections.iter().position(holds) else {
        return false;
    };
    if swap(&mut instrument.sections[at].items, |item| item.key == key, up) {
        return true;
    }
    let next = if up { at.checked_sub(1) } else { Some(at + 1) };
    let Some(next) = next.filter(|next| *next < instrument.sections.len()) else {
        return false;
    };
    let Some(within) = instrument.sections[at].items.iter().position(|item| item.key == key) else {
        return false;
    };
    let item = instrument.sections[at].items.remove(within);
    let into = &mut instrument.sections[next].items;
    into.insert(if up { into.len() } else { 0 }, item);
    true
}

fn swap<T>(parts: &mut [T], is: impl Fn(&T) -> bool, up: bool) -> bool {
    let Some(at) = parts.iter().position(is) else {
        return false;
    };
    let other = if up { at.checked_sub(1) } else { Some(at + 1) };
    match other.filter(|other| *other < parts.len()) {
        Some(other) => {
            parts.swap(at, other);
            true
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn casel() -> Instrument {
        survey::json::read(survey::own::file("casel_short").unwrap()).unwrap()
    }

    fn order(instrument: &Instrument) -> Vec<String> {
        instrument.items().map(|item| item.key.clone()).collect()
    }

    #[test]
    fn an_item_moves_within_its_section_and_over_its_edge() {
        let mut instrument = casel();
        let before = order(&instrument);
        assert!(shift(&mut instrument, Of::Item, &before[1], true));
        assert_eq!(order(&instrument)[..2], [before[1].clone(), before[0].clone()]);
        assert!(!shift(&mut instrument, Of::Item, &before[1], true), "it is the first");
        let last = before.last().unwrap();
        assert!(!shift(&mut instrument, Of::Item, last, false), "it is the last");
        let mut second = instrument.sections[0].clone();
        (second.key, second.items) = ("more".to_owned(), Vec::new());
        instrument.sections.push(second);
        assert!(shift(&mut instrument, Of::Item, last, false));
        assert_eq!(instrument.sections.last().unwrap().items[0].key, *last);
    }
}
