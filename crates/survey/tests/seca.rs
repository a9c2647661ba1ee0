//! A real instrument: WCSD-SECA, 40 items on how hard something is, in eight domains of five competencies.
//!
//! Its items stay outside the project (`../shared/data/instruments`); where they are missing, the tests say so and skip.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod support;

use std::path::Path;

use support::{chosen, section};
use survey::model::{Scale, half};
use survey::scoring::score;
use survey::xlsform::{from_sheets, to_sheets};
use survey::{Anchor, Asks, Instrument, Item, Language, Origin, ShortForm, ShortScale, Texts, Validation, check, json};

const ANCHORS: [(&str, &str, &str); 4] = [
    ("1", "Muy difícil", "Very difficult"),
    ("2", "Difícil", "Difficult"),
    ("3", "Fácil", "Easy"),
    ("4", "Muy fácil", "Very easy"),
];

/// A row of the file.
struct Line {
    code: String,
    competency: String,
    domain: String,
    text: Texts,
    short: bool,
}

fn both(es: &str, en: &str) -> Texts {
    Texts::none().with("es", es).with("en", en)
}

fn lines() -> Option<Vec<Line>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/instruments/wcsd_seca_40.csv");
    let Ok(mut reader) = csv::Reader::from_path(path) else {
        println!("skipped: no wcsd_seca_40.csv under ../shared/data/instruments");
        return None;
    };
    let line = |cells: csv::StringRecord| Line {
        code: cells[0].to_owned(),
        competency: cells[1].to_owned(),
        domain: cells[2].to_owned(),
        text: both(&cells[5], &cells[3]),
        short: !cells[4].is_empty(),
    };
    Some(reader.records().map(|cells| line(cells.unwrap())).collect())
}

/// `Self-management of goals` as a key.
fn key(name: &str) -> String {
    let words: Vec<String> = name
        .split(|sign: char| !sign.is_ascii_alphanumeric())
        .map(str::to_lowercase)
        .collect();
    words
        .into_iter()
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join("_")
}

fn item(line: &Line) -> Item {
    let anchors = ANCHORS.iter().map(|(key, es, en)| Anchor {
        key: (*key).into(),
        text: both(es, en),
    });
    Item {
        key: line.code.clone(),
        text: line.text.clone(),
        hint: Texts::none(),
        required: false,
        relevant: None,
        asks: Asks::Single {
            anchors: anchors.collect(),
            reversed: false,
            may_decline: true,
        },
    }
}

fn scale(name: &str, prefix: &str, items: Vec<String>, scales: Vec<String>) -> Scale {
    let minimum = half(items.len() + scales.len());
    Scale {
        key: format!("{prefix}{}", key(name)),
        title: both(name, name),
        items,
        scales,
        minimum,
    }
}

fn names(lines: &[Line], of: fn(&Line) -> &String) -> Vec<String> {
    let mut names: Vec<String> = lines.iter().map(|line| of(line).clone()).collect();
    names.dedup();
    names
}

fn language(code: &str, name: &str, origin: Origin) -> Language {
    Language {
        code: code.into(),
        name: name.into(),
        origin,
        by: "WCSD, CASEL, UIC".into(),
        licence: "free, open-source".into(),
    }
}

fn instrument(lines: &[Line]) -> Instrument {
    let domains: Vec<Scale> = names(lines, |line| &line.domain)
        .iter()
        .map(|name| {
            let of = lines.iter().filter(|line| line.domain == *name);
            scale(name, "domain_", of.map(|line| line.code.clone()).collect(), Vec::new())
        })
        .collect();
    let competencies = names(lines, |line| &line.competency).into_iter().map(|name| {
        let mut of: Vec<String> = lines
            .iter()
            .filter(|line| line.competency == name)
            .map(|line| format!("domain_{}", key(&line.domain)))
            .collect();
        of.dedup();
        scale(&name, "", Vec::new(), of)
    });
    let short: Vec<String> = lines
        .iter()
        .filter(|line| line.short)
        .map(|line| line.code.clone())
        .collect();
    let kept = |scale: &Scale| scale.items.iter().filter(|item| short.contains(item)).count();
    let measured = domains
        .iter()
        .map(|scale| ShortScale {
            scale: scale.key.clone(),
            minimum: half(kept(scale)),
        })
        .collect();
    let mut table = section("items", lines.iter().map(item).collect());
    (table.title, table.grid) = (
        both(
            "¿Qué tan fácil o difícil te resulta…?",
            "How easy or difficult is each of these for you?",
        ),
        true,
    );
    Instrument {
        key: "wcsd_seca".into(),
        version: 1,
        validation: Validation::Elsewhere,
        languages: vec![
            language("en", "English", Origin::Original),
            language("es", "Español", Origin::Draft),
        ],
        title: both("WCSD-SECA", "WCSD-SECA"),
        intro: Texts::none(),
        decline: both("Prefiero no responder", "I'd rather not answer"),
        free_text: false,
        sections: vec![table],
        scales: competencies.chain(domains.clone()).collect(),
        short_forms: vec![ShortForm {
            key: "short_17".into(),
            title: both("17 ítems", "17 items"),
            items: short.clone(),
            scales: measured,
        }],
    }
}

#[test]
fn it_can_be_said_with_its_subscales_and_comes_back_from_both_files() {
    let Some(lines) = lines() else {
        return;
    };
    let seca = instrument(&lines);
    assert_eq!(check(&seca), []);
    assert_eq!(
        (seca.items().count(), seca.scales.len(), seca.short_forms[0].items.len()),
        (40, 5 + 8, 17)
    );
    assert_eq!(json::read(&json::write(&seca).unwrap()).unwrap(), seca);
    assert_eq!(from_sheets(&to_sheets(&seca).unwrap()).unwrap(), seca);
}

#[test]
fn a_competency_is_the_mean_of_its_domains() {
    let Some(lines) = lines() else {
        return;
    };
    let seca = instrument(&lines);
    // Emotions easy, goals hard, school work not answered.
    let given: Vec<(&str, &str)> = lines
        .iter()
        .filter_map(|line| match line.domain.as_str() {
            "Self-management of emotions" => Some((line.code.as_str(), "3")),
            "Self-management of goals" => Some((line.code.as_str(), "2")),
            _ => None,
        })
        .collect();
    let scores = score(&seca, None, &chosen(&given));
    let of = |key: &str| scores.iter().find(|score| score.scale == key).unwrap();
    assert_eq!(of("self_management").score.unwrap().mean, 2.5);
    assert_eq!((of("self_management").answered, of("self_management").of), (2, 3));
    assert!(of("self_awareness").score.is_err());
}
