//! What is done to a draft, without a page: parts put in, moved, renamed and taken out, and what leans on them kept right.

mod removal;
mod shift;

pub use removal::remove;
pub use shift::shift;

use survey::{Asks, Condition, Instrument, Item, Texts};

/// Puts an item into a section: a new one at its end, one that is there in its place, unless it comes from another section.
pub fn put_item(instrument: &mut Instrument, own: Option<&str>, section: &str, item: Item) {
    if let Some(own) = own {
        rename_item(instrument, own, &item.key);
    }
    let here = |one: &Item| own.is_some() && one.key == item.key;
    for one in &mut instrument.sections {
        let Some(at) = one.items.iter().position(here) else {
            continue;
        };
        if one.key == section {
            one.items[at] = item;
            return;
        }
        one.items.remove(at);
        break;
    }
    if let Some(into) = instrument.sections.iter_mut().find(|one| one.key == section) {
        into.items.push(item);
    }
}

/// Gives an item another key, also where scales, short forms and conditions name it.
fn rename_item(instrument: &mut Instrument, old: &str, new: &str) {
    if old == new {
        return;
    }
    let replace = |keys: &mut Vec<String>| {
        for key in keys.iter_mut().filter(|key| key.as_str() == old) {
            new.clone_into(key);
        }
    };
    let mention = |condition: &mut Option<Condition>| {
        let written = condition.as_ref().map(ToString::to_string).unwrap_or_default();
        // A key that can't stand in a condition leaves it as it was: it is said that nothing of that name is there.
        if let Ok(renamed) = Condition::parse(&written.replace(&format!("${{{old}}}"), &format!("${{{new}}}"))) {
            *condition = Some(renamed);
        }
    };
    for section in &mut instrument.sections {
        mention(&mut section.relevant);
        for item in &mut section.items {
            mention(&mut item.relevant);
            if item.key == old {
                new.clone_into(&mut item.key);
            }
        }
    }
    for scale in &mut instrument.scales {
        replace(&mut scale.items);
    }
    for form in &mut instrument.short_forms {
        replace(&mut form.items);
    }
}

/// Gives a scale another key, also where scales and short forms name it.
pub fn rename_scale(instrument: &mut Instrument, old: &str, new: &str) {
    for scale in &mut instrument.scales {
        if scale.key == old {
            new.clone_into(&mut scale.key);
        }
        for part in scale.scales.iter_mut().filter(|part| part.as_str() == old) {
            new.clone_into(part);
        }
    }
    for form in &mut instrument.short_forms {
        for measured in form.scales.iter_mut().filter(|measured| measured.scale == old) {
            new.clone_into(&mut measured.scale);
        }
    }
}

/// Every text of a language goes over to another code; without one, it goes.
pub fn recode(instrument: &mut Instrument, old: &str, new: &str) {
    if old == new {
        return;
    }
    let recode = |texts: &mut Texts| {
        let text = texts.get(old).unwrap_or_default().to_owned();
        texts.set(old, "");
        if !new.is_empty() && !text.is_empty() {
            texts.set(new, &text);
        }
    };
    for texts in [&mut instrument.title, &mut instrument.intro, &mut instrument.decline] {
        recode(texts);
    }
    for section in &mut instrument.sections {
        recode(&mut section.title);
        for item in &mut section.items {
            recode(&mut item.text);
            recode(&mut item.hint);
            if let Asks::Single { anchors, .. } | Asks::Multiple { options: anchors, .. } = &mut item.asks {
                anchors.iter_mut().for_each(|anchor| recode(&mut anchor.text));
            }
        }
    }
    instrument.scales.iter_mut().for_each(|scale| recode(&mut scale.title));
    instrument
        .short_forms
        .iter_mut()
        .for_each(|form| recode(&mut form.title));
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
    fn a_new_key_is_followed_by_scales_and_conditions() {
        let mut instrument = casel();
        let keys = order(&instrument);
        let mut item = instrument.item(&keys[1]).unwrap().clone();
        item.relevant = Some(Condition::parse(&format!("${{{}}} = '1'", keys[0])).unwrap());
        let section = instrument.sections[0].key.clone();
        put_item(&mut instrument, Some(&keys[1]), &section, item);
        let mut first = instrument.item(&keys[0]).unwrap().clone();
        first.key = "renamed".to_owned();
        put_item(&mut instrument, Some(&keys[0]), &section, first);
        assert_eq!(survey::check(&instrument), []);
        assert_eq!(order(&instrument)[0], "renamed");
    }
}
