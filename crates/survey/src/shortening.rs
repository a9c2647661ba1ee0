//! Short forms: an instrument as one of them asks it.
//!
//! Owns what is left: the items that are asked, and the scales that they still measure. Must not change what an item or a scale is.

use crate::model::{Instrument, ShortForm};

/// The instrument with what a form asks and measures, and nothing else; without a form, the whole. Some items of a scale may be asked by
/// a form that doesn't measure it: they stand by themselves then, and say nothing of the scale.
#[must_use]
pub fn asked(instrument: &Instrument, form: Option<&ShortForm>) -> Instrument {
    let mut asked = instrument.clone();
    let Some(form) = form else { return asked };
    for section in &mut asked.sections {
        section.items.retain(|item| form.asks(&item.key));
    }
    asked.sections.retain(|section| !section.items.is_empty());
    asked.scales.retain(|scale| form.minimum(&scale.key).is_some());
    for scale in &mut asked.scales {
        scale.items.retain(|item| form.asks(item));
        scale.scales.retain(|part| form.minimum(part).is_some());
    }
    asked
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ShortScale;

    fn casel() -> Instrument {
        crate::json::read(crate::own::file("casel_short").unwrap()).unwrap()
    }

    fn form(items: &[String], scales: &[&str]) -> ShortForm {
        ShortForm {
            key: "few".to_owned(),
            title: crate::Texts::default(),
            items: items.to_vec(),
            scales: scales
                .iter()
                .map(|scale| ShortScale {
                    scale: (*scale).to_owned(),
                    minimum: 1,
                })
                .collect(),
        }
    }

    #[test]
    fn without_a_form_it_is_the_whole() {
        assert_eq!(asked(&casel(), None), casel());
    }

    #[test]
    fn what_a_form_does_not_measure_is_no_scale_of_it() {
        let whole = casel();
        let (first, second) = (&whole.scales[0], &whole.scales[1]);
        let items = [first.items[0].clone(), second.items[0].clone()];
        let few = asked(&whole, Some(&form(&items, &[&first.key])));
        let keys: Vec<&str> = few.items().map(|item| item.key.as_str()).collect();
        assert_eq!(keys.len(), 2);
        assert!(items.iter().all(|item| keys.contains(&item.as_str())));
        assert_eq!(
            few.scales.len(),
            1,
            "of the second one item is asked, and the scale isn't measured"
        );
        assert_eq!(few.scales[0].items, items[..1]);
    }
}
