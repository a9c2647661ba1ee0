//! The answers of a choice as they are typed: one a line, its key and its words, once in each language.

use survey::{Anchor, Instrument, Texts};

use crate::form::Form;

/// What the fields are called, before the code of their language.
pub const BASE: &str = "anchors";

/// The name of a language's field.
fn field(code: &str) -> String {
    format!("{BASE}-{code}")
}

/// Fills a form.
pub fn fill(form: Form, instrument: &Instrument, anchors: &[Anchor]) -> Form {
    instrument.languages.iter().fold(form, |form, language| {
        let line = |anchor: &Anchor| {
            let text = anchor.text.get(&language.code).unwrap_or_default();
            format!("{} {}", anchor.key, text).trim_end().to_owned()
        };
        let lines: Vec<String> = anchors.iter().map(line).collect();
        form.with(&field(&language.code), lines.join("\n"))
    })
}

/// Reads them: the first language gives the order, the others add their words by key. A key that stands there twice stays twice, so
/// that it is said.
pub fn read(form: &Form, instrument: &Instrument) -> Vec<Anchor> {
    let mut anchors: Vec<Anchor> = Vec::new();
    for language in &instrument.languages {
        let mut used = vec![false; anchors.len()];
        for line in form.get(&field(&language.code)).lines() {
            let line = line.trim();
            let (key, text) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
            if key.is_empty() {
                continue;
            }
            let known = anchors
                .iter()
                .zip(&used)
                .position(|(anchor, used)| anchor.key == key && !used);
            let at = known.unwrap_or_else(|| {
                anchors.push(Anchor {
                    key: key.to_owned(),
                    text: Texts::none(),
                });
                used.push(false);
                anchors.len() - 1
            });
            used[at] = true;
            anchors[at].text.set(&language.code, text);
        }
    }
    anchors
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instrument() -> Instrument {
        survey::json::read(survey::own::FILES[0].1).unwrap()
    }

    #[test]
    fn languages_meet_by_key_and_a_key_twice_stays_twice() {
        let form = Form::new()
            .with("anchors-es-CL", "1 Nunca\r\n\r\n2 A veces\n2 Siempre\n")
            .with("anchors-en", "2 Sometimes\n1 Never");
        let read = read(&form, &instrument());
        let keys: Vec<&str> = read.iter().map(|anchor| anchor.key.as_str()).collect();
        assert_eq!(keys, ["1", "2", "2"]);
        assert_eq!(read[0].text.get("en"), Some("Never"));
        assert_eq!(
            (read[1].text.get("en"), read[2].text.get("en")),
            (Some("Sometimes"), None)
        );
    }

    #[test]
    fn what_is_filled_is_read_again() {
        let instrument = instrument();
        let anchors = instrument.items().next().unwrap().anchors();
        assert_eq!(read(&fill(Form::new(), &instrument, anchors), &instrument), anchors);
    }
}
