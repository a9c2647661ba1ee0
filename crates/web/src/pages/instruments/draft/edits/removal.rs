//! A part is taken out, also where others name it.

use survey::versions::Of;
use survey::{Instrument, Item};

use super::recode;

/// Takes a part out, also where others name it. A language takes its words along. Whether it was there.
pub fn remove(instrument: &mut Instrument, of: Of, key: &str) -> bool {
    let before = instrument.clone();
    match of {
        Of::Instrument => {}
        Of::Language => {
            instrument.languages.retain(|language| language.code != key);
            recode(instrument, key, "");
        }
        Of::Section => {
            let gone = instrument.sections.iter().filter(|section| section.key == key);
            let gone: Vec<String> = gone.flat_map(|section| keys(&section.items)).collect();
            instrument.sections.retain(|section| section.key != key);
            forget(instrument, &gone);
        }
        Of::Item => {
            for section in &mut instrument.sections {
                section.items.retain(|item| item.key != key);
            }
            forget(instrument, &[key.to_owned()]);
        }
        Of::Scale => {
            instrument.scales.retain(|scale| scale.key != key);
            for scale in &mut instrument.scales {
                scale.scales.retain(|part| part != key);
            }
            for form in &mut instrument.short_forms {
                form.scales.retain(|measured| measured.scale != key);
            }
        }
        Of::ShortForm => instrument.short_forms.retain(|form| form.key != key),
    }
    before != *instrument
}

fn keys(items: &[Item]) -> Vec<String> {
    items.iter().map(|item| item.key.clone()).collect()
}

/// Items that are gone from scales and short forms; a minimum asks for no more than is left.
fn forget(instrument: &mut Instrument, gone: &[String]) {
    for scale in &mut instrument.scales {
        let many = scale.items.len();
        scale.items.retain(|key| !gone.contains(key));
        if scale.items.len() < many {
            let left = u32::try_from(scale.items.len()).unwrap_or(u32::MAX);
            scale.minimum = scale.minimum.min(left.max(1));
        }
    }
    for form in &mut instrument.short_forms {
        form.items.retain(|key| !gone.contains(key));
        for measured in &mut form.scales {
            let scale = instrument.scales.iter().find(|scale| scale.key == measured.scale);
            let left = scale.map_or(0, |scale| {
                scale.items.iter().filter(|key| form.items.contains(key)).count()
            });
            if scale.is_some_and(|scale| !scale.items.is_empty()) {
                measured.minimum = measured.minimum.min(u32::try_from(left).unwrap_or(u32::MAX).max(1));
            }
        }
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
    fn what_is_taken_out_is_named_nowhere_any_more() {
        let mut instrument = casel();
        let key = order(&instrument)[0].clone();
        assert!(remove(&mut instrument, Of::Item, &key));
        assert!(!remove(&mut instrument, Of::Item, &key));
        let scale = instrument.scales[0].key.clone();
        assert!(remove(&mut instrument, Of::Scale, &scale));
        let wrong = survey::check(&instrument);
        assert!(
            wrong
                .iter()
                .all(|problem| !problem.detail.contains(&key) && !problem.detail.contains(&scale)),
            "{wrong:?}"
        );
    }

    #[test]
    fn a_language_takes_its_words_along() {
        let mut instrument = casel();
        recode(&mut instrument, "en", "pt");
        assert!(instrument.title.get("en").is_none() && instrument.title.get("pt").is_some());
        recode(&mut instrument, "pt", "en");
        assert!(remove(&mut instrument, Of::Language, "en"));
        assert_eq!(survey::check(&instrument), []);
    }
}
