//! Which items somebody sees who has answered so far.

use std::collections::BTreeMap;

use super::{Answer, Answers};
use crate::logic::{Condition, Day};
use crate::model::{Instrument, ShortForm};

/// The keys of the items that are shown, in order. The answer to an item that isn't shown counts for nothing, also where a later
/// item asks about it; skip logic looks back only, so once through is enough.
#[must_use]
pub fn shown<'a>(instrument: &'a Instrument, form: Option<&ShortForm>, answers: &Answers, today: Day) -> Vec<&'a str> {
    let mut counting: BTreeMap<&str, &Answer> = BTreeMap::new();
    let mut shown = Vec::new();
    for section in &instrument.sections {
        let holds = |condition: &Option<Condition>, counting: &BTreeMap<&str, &Answer>| {
            let answered = |key: &str| counting.get(key).map_or_else(String::new, |answer| answer.written());
            condition
                .as_ref()
                .is_none_or(|condition| condition.holds(&answered, today))
        };
        if !holds(&section.relevant, &counting) {
            continue;
        }
        for item in &section.items {
            let asked = form.is_none_or(|form| form.asks(&item.key));
            if asked && holds(&item.relevant, &counting) {
                shown.push(item.key.as_str());
                counting.extend(answers.get(&item.key).map(|answer| (item.key.as_str(), answer)));
            }
        }
    }
    shown
}
