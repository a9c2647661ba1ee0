//! Instruments for tests: one that has something of everything, and any number of others.

#![allow(dead_code, reason = "each test uses its own part")]

pub mod drawn;

use survey::{
    Anchor, Answer, Answers, Asks, Condition, Day, Instrument, Item, Language, Origin, Scale, Section, ShortForm,
    ShortScale, Texts, Validation,
};

/// A text in both languages.
pub fn texts(text: &str) -> Texts {
    Texts::none().with("es-CL", text).with("en", &format!("{text} (en)"))
}

pub fn language(code: &str, name: &str) -> Language {
    Language {
        code: code.into(),
        name: name.into(),
        origin: Origin::Original,
        by: "Ronda".into(),
        licence: "CC0-1.0".into(),
    }
}

/// Anchors with the points from 1 on.
pub fn anchors(many: usize) -> Vec<Anchor> {
    let anchor = |points: usize| Anchor {
        key: points.to_string(),
        text: texts(&format!("ancla {points}")),
    };
    (1..=many).map(anchor).collect()
}

pub fn item(key: &str, asks: Asks) -> Item {
    Item {
        key: key.into(),
        text: texts(&format!("¿{key}?")),
        hint: Texts::none(),
        required: false,
        relevant: None,
        asks,
    }
}

pub fn single(key: &str, many: usize) -> Item {
    item(
        key,
        Asks::Single {
            anchors: anchors(many),
            reversed: false,
            may_decline: true,
        },
    )
}

pub fn reversed(key: &str, many: usize) -> Item {
    item(
        key,
        Asks::Single {
            anchors: anchors(many),
            reversed: true,
            may_decline: true,
        },
    )
}

pub fn when(condition: &str, item: Item) -> Item {
    Item {
        relevant: Some(Condition::parse(condition).unwrap()),
        ..item
    }
}

pub fn section(key: &str, items: Vec<Item>) -> Section {
    Section {
        key: key.into(),
        title: texts(key),
        grid: false,
        relevant: None,
        items,
    }
}

pub fn scale(key: &str, items: &[&str], minimum: u32) -> Scale {
    let items = items.iter().map(|item| (*item).to_owned()).collect();
    Scale {
        key: key.into(),
        title: texts(key),
        items,
        scales: Vec::new(),
        minimum,
    }
}

/// Two scales of four points, and their total; a number, a multiple choice, words, skip logic and a short form.
pub fn everything() -> Instrument {
    let options = ["futbol", "musica", "otro"]
        .map(|key| Anchor {
            key: key.into(),
            text: texts(key),
        })
        .to_vec();
    let many = item(
        "likes",
        Asks::Multiple {
            options,
            may_decline: true,
        },
    );
    let hours = item(
        "hours",
        Asks::Number {
            lowest: Some(0.0),
            highest: Some(24.0),
            decimals: 1,
        },
    );
    let words = item("words", Asks::Text { longest: 200 });
    let mut total = scale("total", &[], 2);
    total.scales = vec!["calm".into(), "care".into()];
    let mut grid = section("grid", vec![single("a", 4), single("b", 4), reversed("c", 4)]);
    grid.grid = true;
    let mut later = section("later", vec![hours, when("selected(${likes}, 'otro')", words)]);
    later.relevant = Some(Condition::parse("${a} >= 2").unwrap());
    Instrument {
        key: "everything".into(),
        version: 3,
        validation: Validation::NotYet,
        languages: vec![language("es-CL", "Español (Chile)"), language("en", "English")],
        title: texts("Todo"),
        intro: texts("Antes de empezar"),
        decline: texts("Prefiero no responder"),
        free_text: true,
        sections: vec![grid, section("more", vec![single("d", 4), single("e", 4), many]), later],
        scales: vec![total, scale("calm", &["a", "b", "c"], 2), scale("care", &["d", "e"], 1)],
        short_forms: vec![ShortForm {
            key: "short".into(),
            title: texts("Corta"),
            items: vec!["a".into(), "c".into(), "d".into()],
            scales: vec![
                ShortScale {
                    scale: "calm".into(),
                    minimum: 2,
                },
                ShortScale {
                    scale: "care".into(),
                    minimum: 1,
                },
                ShortScale {
                    scale: "total".into(),
                    minimum: 2,
                },
            ],
        }],
    }
}

/// Answers to single choices.
pub fn chosen(answers: &[(&str, &str)]) -> Answers {
    let mut all = Answers::none();
    for (item, key) in answers {
        all.set(item, Answer::Choice((*key).to_owned()));
    }
    all
}

pub fn today() -> Day {
    Day::of(2026, 5, 4).unwrap()
}
