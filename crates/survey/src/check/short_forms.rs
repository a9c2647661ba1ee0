//! Short forms: enough items for each scale that they measure, and none whose skip logic asks about one left out.

use super::scales::{minimum, twice};
use super::{Found, Place, Wrong};
use crate::logic::Condition;
use crate::model::{Instrument, ShortForm};

pub(super) fn check(instrument: &Instrument, found: &mut Found) {
    let place = |form: &ShortForm| Place::ShortForm(form.key.clone());
    found.twice(
        instrument
            .short_forms
            .iter()
            .map(|form| (form.key.as_str(), place(form))),
    );
    for form in &instrument.short_forms {
        let place = place(form);
        found.key(&form.key, place.clone());
        if form.items.is_empty() {
            found.say(Wrong::EmptyShortForm, place.clone());
        }
        twice(&form.items, &place, found);
        for key in form.items.iter().filter(|key| instrument.item(key).is_none()) {
            found.name(Wrong::UnknownItem, place.clone(), key);
        }
        references(instrument, form, &place, found);
        scales(instrument, form, &place, found);
    }
}

fn references(instrument: &Instrument, form: &ShortForm, place: &Place, found: &mut Found) {
    for (section, item) in instrument.placed().filter(|(_, item)| form.asks(&item.key)) {
        let conditions = [&section.relevant, &item.relevant].into_iter().flatten();
        for key in conditions.flat_map(Condition::references).filter(|key| !form.asks(key)) {
            found.name(
                Wrong::ShortFormReference,
                place.clone(),
                &format!("{}: {key}", item.key),
            );
        }
    }
}

fn scales(instrument: &Instrument, form: &ShortForm, place: &Place, found: &mut Found) {
    let named: Vec<String> = form.scales.iter().map(|measured| measured.scale.clone()).collect();
    twice(&named, place, found);
    for measured in &form.scales {
        let Some(scale) = instrument.scale(&measured.scale) else {
            found.name(Wrong::UnknownScale, place.clone(), &measured.scale);
            continue;
        };
        let items = scale.items.iter().filter(|key| form.asks(key)).count();
        let scales = scale.scales.iter().filter(|key| form.minimum(key).is_some()).count();
        minimum(measured.minimum, items + scales, place, found);
    }
}
