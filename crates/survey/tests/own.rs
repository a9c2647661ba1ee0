//! Ronda's own instruments.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod support;

use support::{chosen, today};
use survey::answers::validate;
use survey::model::Instrument;
use survey::scoring::score;
use survey::xlsform::{from_sheets, to_sheets};
use survey::{Answers, Validation, check, json, own};

fn all() -> Vec<Instrument> {
    own::FILES.iter().map(|(_, file)| json::read(file).unwrap()).collect()
}

#[test]
fn nothing_is_wrong_with_them_and_they_say_that_nobody_validated_them_yet() {
    for ((key, _), instrument) in own::FILES.iter().zip(all()) {
        assert_eq!(check(&instrument), [], "{key}");
        assert_eq!(
            (instrument.key.as_str(), instrument.validation),
            (*key, Validation::NotYet)
        );
        let codes: Vec<&str> = instrument
            .languages
            .iter()
            .map(|language| language.code.as_str())
            .collect();
        assert_eq!(codes, ["es-CL", "en"]);
    }
    assert!(own::file("pulse_conditions").is_some() && own::file("nobody").is_none());
}

#[test]
fn they_come_back_from_json_and_from_sheets() {
    for ((_, file), instrument) in own::FILES.iter().zip(all()) {
        assert_eq!(json::write(&instrument).unwrap(), *file);
        assert_eq!(from_sheets(&to_sheets(&instrument).unwrap()).unwrap(), instrument);
    }
}

#[test]
fn the_pulse_asks_one_thing_of_each_condition_and_the_short_form_two_of_each_area() {
    let [pulse, areas, _] = <[Instrument; 3]>::try_from(all()).unwrap();
    let keys: Vec<&str> = pulse.items().map(|item| item.key.as_str()).collect();
    assert_eq!(
        keys,
        ["interest", "practice", "feedback", "reflection", "collaboration"]
    );
    assert_eq!((areas.scales.len(), areas.items().count()), (5, 10));
    assert!(areas.scales.iter().all(|scale| scale.items.len() == 2));
    for item in pulse.items().chain(areas.items()) {
        assert!(
            item.may_decline() && !item.required && item.ends() == Some((1, 5)),
            "{}",
            item.key
        );
        let asks_about_now = ["esta semana", "Esta semana", "última vez"];
        let text = item.text.get("es-CL").unwrap();
        assert!(asks_about_now.iter().any(|words| text.contains(words)), "{text}");
    }
}

#[test]
fn a_ticket_asks_two_things_of_one_practice_and_measures_it_whole() {
    let tickets = all().pop().unwrap();
    assert_eq!((tickets.short_forms.len(), tickets.items().count()), (5, 10));
    for (form, scale) in tickets.short_forms.iter().zip(&tickets.scales) {
        assert_eq!((form.items.len(), &form.items), (2, &scale.items));
        assert_eq!(form.minimum(&scale.key), Some(2));
    }
    assert!(tickets.items().all(|item| item.may_decline() && !item.required));
}

#[test]
fn they_are_scored() {
    for instrument in all() {
        let keys: Vec<&str> = instrument.items().map(|item| item.key.as_str()).collect();
        let given: Vec<(&str, &str)> = keys.iter().map(|key| (*key, "4")).collect();
        let checked = validate(&instrument, None, &chosen(&given), today());
        assert_eq!(checked.answers.len(), keys.len());
        for scored in score(&instrument, None, &checked.answers) {
            assert_eq!(scored.score.unwrap().percent, 75.0);
        }
        assert!(
            score(&instrument, None, &Answers::none())
                .iter()
                .all(|scored| scored.score.is_err())
        );
    }
}
