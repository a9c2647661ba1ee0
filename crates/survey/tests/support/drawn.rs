//! Instruments without problems, of every shape.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use survey::{
    Anchor, Asks, Condition, Instrument, Item, Origin, Scale, Section, ShortForm, ShortScale, Texts, Validation,
};

use super::{anchors, language};

/// Words with what makes trouble in sheets, JSON and XML: quotes, commas, tabs, new lines, angle brackets, colons.
pub fn words() -> impl Strategy<Value = String> {
    "[A-Za-zñáéíóú¿?¡\"',;:<>&|=#0-9\\t\n]([ -~ñáéíóú\n]{0,30}[a-z.?\"'])?"
        .prop_filter("no other tool's reference", |text| {
            !text.contains("${") && !text.trim().is_empty()
        })
}

fn texts(languages: usize) -> impl Strategy<Value = Texts> {
    prop::collection::vec(words(), languages).prop_map(|texts| {
        let codes = ["es-CL", "en", "arn"];
        codes
            .into_iter()
            .zip(texts)
            .fold(Texts::none(), |all, (code, text)| all.with(code, &text))
    })
}

fn maybe_texts(languages: usize) -> impl Strategy<Value = Texts> {
    prop_oneof![Just(Texts::none()), texts(languages)]
}

fn asks(languages: usize) -> impl Strategy<Value = Asks> {
    let anchor = move |key: String| texts(languages).prop_map(move |text| Anchor { key: key.clone(), text });
    let rated = move |descending: bool| {
        let mut keys: Vec<i32> = (0..5).collect();
        if descending {
            keys.reverse();
        }
        keys.into_iter().map(|key| anchor(key.to_string())).collect::<Vec<_>>()
    };
    let named = move || {
        ["si", "no", "tal-vez", "x.1"]
            .map(|key| anchor(key.to_owned()))
            .into_iter()
            .collect::<Vec<_>>()
    };
    let limit = |tenths: i32| f64::from(tenths) / 10.0;
    prop_oneof![
        4 => (any::<bool>().prop_flat_map(rated), any::<bool>(), any::<bool>())
            .prop_map(|(anchors, reversed, may_decline)| Asks::Single { anchors, reversed, may_decline }),
        1 => (named(), any::<bool>())
            .prop_map(|(anchors, may_decline)| Asks::Single { anchors, reversed: false, may_decline }),
        1 => (named(), any::<bool>()).prop_map(|(options, may_decline)| Asks::Multiple { options, may_decline }),
        1 => (prop::option::of(-500..0_i32), prop::option::of(0..500_i32), 1..=6_u8)
            .prop_map(move |(low, high, decimals)| Asks::Number { lowest: low.map(limit), highest: high.map(limit), decimals }),
        1 => Just(Asks::Number { lowest: None, highest: Some(30.0), decimals: 0 }),
        1 => (1..=5_000_u32).prop_map(|longest| Asks::Text { longest }),
    ]
}

type Drawn = (Texts, Texts, bool, Asks, Option<Index>);

fn item(languages: usize) -> impl Strategy<Value = Drawn> {
    (
        texts(languages),
        maybe_texts(languages),
        any::<bool>(),
        asks(languages),
        prop::option::of(any::<Index>()),
    )
}

/// Sections of items whose skip logic looks back.
fn sections(drawn: Vec<(Texts, bool, Vec<Drawn>)>) -> Vec<Section> {
    let mut before: Vec<String> = Vec::new();
    let mut sections = Vec::new();
    for (at, (title, asked, items)) in drawn.into_iter().enumerate() {
        let relevant = match before.first() {
            Some(first) if asked => {
                Condition::parse(&format!("${{{first}}} != '' and not(selected(${{{first}}}, ''))")).ok()
            }
            _ => None,
        };
        let mut section = Section {
            key: format!("part_{at}"),
            title,
            grid: false,
            relevant,
            items: Vec::new(),
        };
        for (text, hint, required, asks, looks_at) in items {
            let key = format!("q{}", before.len());
            let relevant = looks_at.filter(|_| !before.is_empty()).and_then(|index| {
                let earlier = index.get(&before);
                Condition::parse(&format!(
                    "string-length(${{{earlier}}}) > 1 or today() < date('2030-01-01')"
                ))
                .ok()
            });
            before.push(key.clone());
            section.items.push(Item {
                key,
                text,
                hint,
                required,
                relevant,
                asks,
            });
        }
        sections.push(section);
    }
    sections
}

/// Scales of the items that have points, a scale of scales, and a short form of what asks about nothing else.
fn add_scales(instrument: &mut Instrument, title: &Texts, pick: &[bool]) {
    let rated: Vec<String> = instrument
        .items()
        .filter(|item| item.ends().is_some())
        .map(|item| item.key.clone())
        .collect();
    let (one, other): (Vec<_>, Vec<_>) = rated
        .iter()
        .cloned()
        .zip(pick.iter().cycle())
        .partition(|(_, picked)| **picked);
    for (key, items) in [("one", one), ("other", other)] {
        let items: Vec<String> = items.into_iter().map(|(key, _)| key).collect();
        if !items.is_empty() {
            let minimum = survey::model::half(items.len());
            instrument.scales.push(Scale {
                key: key.into(),
                title: title.clone(),
                items,
                scales: Vec::new(),
                minimum,
            });
        }
    }
    let scales: Vec<String> = instrument.scales.iter().map(|scale| scale.key.clone()).collect();
    if scales.len() == 2 {
        instrument.scales.insert(
            0,
            Scale {
                key: "all".into(),
                title: title.clone(),
                items: Vec::new(),
                scales,
                minimum: 2,
            },
        );
    }
    let free = instrument
        .placed()
        .filter(|(section, item)| section.relevant.is_none() && item.relevant.is_none());
    let items: Vec<String> = free.map(|(_, item)| item.key.clone()).collect();
    let measured = instrument
        .scales
        .iter()
        .filter(|scale| scale.items.iter().any(|key| items.contains(key)));
    let scales = measured
        .map(|scale| ShortScale {
            scale: scale.key.clone(),
            minimum: 1,
        })
        .collect();
    if !items.is_empty() {
        instrument.short_forms.push(ShortForm {
            key: "brief".into(),
            title: title.clone(),
            items,
            scales,
        });
    }
}

/// Any instrument without problems.
pub fn instrument() -> impl Strategy<Value = Instrument> {
    (1..=3_usize).prop_flat_map(|languages| {
        let section = (
            maybe_texts(languages),
            any::<bool>(),
            prop::collection::vec(item(languages), 1..5),
        );
        let said = (texts(languages), maybe_texts(languages), texts(languages));
        let made = (
            prop::collection::vec(section, 1..4),
            prop::collection::vec(any::<bool>(), 3),
            any::<bool>(),
        );
        (said, made, select(Validation::ALL), select(Origin::ALL), 1..99_u32).prop_map(
            move |((title, intro, decline), (drawn, pick, grid), validation, origin, version)| {
                let all = [("es-CL", "Español (Chile)"), ("en", "English"), ("arn", "Mapudungun")];
                let mut spoken: Vec<_> = all
                    .iter()
                    .take(languages)
                    .map(|(code, name)| language(code, name))
                    .collect();
                spoken[0].origin = origin;
                let mut instrument = Instrument {
                    key: "any-thing_1".into(),
                    version,
                    validation,
                    languages: spoken,
                    title: title.clone(),
                    intro,
                    decline,
                    free_text: true,
                    sections: sections(drawn),
                    scales: Vec::new(),
                    short_forms: Vec::new(),
                };
                add_scales(&mut instrument, &title, &pick);
                // After the scales: a table's items have other points than the rest.
                if grid && languages == 2 {
                    let rated = |key: &str| {
                        super::item(
                            key,
                            Asks::Single {
                                anchors: anchors(7),
                                reversed: false,
                                may_decline: true,
                            },
                        )
                    };
                    let items = vec![rated("g1"), rated("g2")];
                    let table = Section {
                        key: "table".into(),
                        title: Texts::none(),
                        grid: true,
                        relevant: None,
                        items,
                    };
                    instrument.sections.push(table);
                }
                instrument
            },
        )
    })
}
