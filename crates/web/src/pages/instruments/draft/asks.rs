//! A question as its form has it: which answers there are, and the limits of those that are typed.

use domain::check::Wrong;
use survey::{Asks, Instrument, Item};

use super::anchors;
use super::fields::{condition, key, taken, texts};
use crate::form::Form;

/// The kinds of answers, the usual one first.
pub const KINDS: [&str; 4] = ["single", "multiple", "number", "text"];

/// Signs of an answer in words, where nobody said: about four lines.
const USUAL_LENGTH: u32 = 300;

/// Fills a form.
pub fn fill(form: Form, instrument: &Instrument, asks: &Asks) -> Form {
    let check = |form: Form, name: &str, on: bool| if on { form.with(name, "1") } else { form };
    match asks {
        Asks::Single {
            anchors,
            reversed,
            may_decline,
        } => {
            let form = anchors::fill(form.with("kind", "single"), instrument, anchors);
            check(check(form, "reversed", *reversed), "may_decline", *may_decline)
        }
        Asks::Multiple { options, may_decline } => {
            let form = anchors::fill(form.with("kind", "multiple"), instrument, options);
            check(form, "may_decline", *may_decline)
        }
        Asks::Number {
            lowest,
            highest,
            decimals,
        } => {
            let number = |end: &Option<f64>| end.map_or_else(String::new, |end| end.to_string());
            form.with("kind", "number")
                .with("lowest", number(lowest))
                .with("highest", number(highest))
                .with("decimals", decimals.to_string())
        }
        Asks::Text { longest } => form.with("kind", "text").with("longest", longest.to_string()),
    }
}

/// Reads a question and its section. What can be shown again though it makes no sense is read: it is said at its place.
pub fn read(instrument: &Instrument, own: Option<&str>, form: &Form) -> Result<(String, Item), Wrong> {
    let section = form.get("section");
    if !instrument.sections.iter().any(|known| known.key == section) {
        return Err(Wrong::with("section", "wrong-choice"));
    }
    let item = Item {
        key: key(form, "p", own, &taken(instrument))?,
        text: texts(form, instrument, "text"),
        hint: texts(form, instrument, "hint"),
        required: form.has("required", "1"),
        relevant: condition(form)?,
        asks: asks(instrument, form)?,
    };
    Ok((section.to_owned(), item))
}

fn asks(instrument: &Instrument, form: &Form) -> Result<Asks, Wrong> {
    let may_decline = form.has("may_decline", "1");
    match form.get("kind") {
        "single" => Ok(Asks::Single {
            anchors: anchors::read(form, instrument),
            reversed: form.has("reversed", "1"),
            may_decline,
        }),
        "multiple" => Ok(Asks::Multiple {
            options: anchors::read(form, instrument),
            may_decline,
        }),
        "number" => Ok(Asks::Number {
            lowest: end(form, "lowest")?,
            highest: end(form, "highest")?,
            decimals: whole(form, "decimals", 0)?,
        }),
        "text" => Ok(Asks::Text {
            longest: whole(form, "longest", USUAL_LENGTH)?,
        }),
        _ => Err(Wrong::with("kind", "wrong-choice")),
    }
}

/// A limit, with a comma or a point; none where nothing stands there.
fn end(form: &Form, name: &'static str) -> Result<Option<f64>, Wrong> {
    let typed = form.get(name).trim().replace(',', ".");
    if typed.is_empty() {
        return Ok(None);
    }
    let number: Option<f64> = typed.parse().ok().filter(|number: &f64| number.is_finite());
    number.map(Some).ok_or_else(|| Wrong::with(name, "wrong-number"))
}

fn whole<N: std::str::FromStr>(form: &Form, name: &'static str, usual: N) -> Result<N, Wrong> {
    match form.get(name).trim() {
        "" => Ok(usual),
        typed => typed.parse().map_err(|_| Wrong::with(name, "wrong-whole-number")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instrument() -> Instrument {
        survey::json::read(survey::own::FILES[0].1).unwrap()
    }

    #[test]
    fn every_item_of_ours_comes_back_from_its_form() {
        let instrument = instrument();
        for (section, item) in instrument.placed() {
            let form = Form::new()
                .with("section", section.key.clone())
                .with("key", item.key.clone());
            let form = super::super::fields::fill(form, &instrument, "text", &item.text);
            let form = super::super::fields::fill(form, &instrument, "hint", &item.hint);
            let form = fill(form, &instrument, &item.asks);
            let (_, read) = read(&instrument, Some(&item.key), &form).unwrap();
            assert_eq!(read.asks, item.asks);
            assert_eq!((read.text, read.key), (item.text.clone(), item.key.clone()));
        }
    }

    #[test]
    fn numbers_and_lengths_are_read_as_people_type_them() {
        let instrument = instrument();
        let form = |kind: &str| Form::new().with("section", "week").with("kind", kind);
        let asks = |form: &Form| read(&instrument, None, form).map(|(_, item)| item.asks);
        let number = form("number").with("lowest", "0,5").with("decimals", "1");
        assert_eq!(
            asks(&number),
            Ok(Asks::Number {
                lowest: Some(0.5),
                highest: None,
                decimals: 1
            })
        );
        assert!(asks(&form("number").with("highest", "NaN")).is_err());
        assert!(asks(&form("text").with("longest", "mucho")).is_err());
        assert_eq!(asks(&form("text")), Ok(Asks::Text { longest: USUAL_LENGTH }));
        assert!(asks(&form("dibujo")).is_err());
    }
}
