//! A survey of one question, and answers to it.

use domain::administration::{Administration, Linking};
use domain::id::{AdministrationId, CourseId, InstrumentId, NetworkId, SchoolId};
use domain::school::Level;
use domain::suppression::{self, Cell, Course, Item, Outline, Split};
use domain::time::Instant;
use survey::{Anchor, Asks, Instrument, Language, Origin, Scale, Section, Texts, Validation};
use uuid::Uuid;

pub fn administration() -> Administration {
    let at = Instant::from_micros(1_780_322_400_000_000);
    Administration {
        id: AdministrationId(Uuid::from_u128(1)),
        network_id: NetworkId(Uuid::nil()),
        school_id: SchoolId(Uuid::from_u128(7)),
        instrument_id: InstrumentId(Uuid::nil()),
        instrument_version: 1,
        short_form: None,
        name: "=Pulso".to_owned(),
        linking: Linking::Anonymous,
        basis: domain::consent::LegalBasis::LegalFunction,
        thirds: false,
        asks_sex: true,
        opens_at: at,
        closes_at: at.plus_days(2),
        created_by: None,
        created_at: at,
        released_at: Some(at.plus_days(3)),
    }
}

/// One question of five options, which is a scale of its own.
pub fn instrument() -> Instrument {
    let spanish = |text: &str| Texts::none().with("es", text);
    let anchor = |points: i32| Anchor {
        key: points.to_string(),
        text: spanish(&format!("{points} de 5")),
    };
    let item = survey::Item {
        text: spanish("=¿Te interesó?"),
        key: "interest".to_owned(),
        hint: Texts::none(),
        required: false,
        relevant: None,
        asks: Asks::Single {
            anchors: (1..=5).map(anchor).collect(),
            reversed: false,
            may_decline: false,
        },
    };
    Instrument {
        key: "pulse".to_owned(),
        version: 1,
        validation: Validation::NotYet,
        languages: vec![Language {
            code: "es".to_owned(),
            name: "Español".to_owned(),
            origin: Origin::Original,
            by: "Ronda".to_owned(),
            licence: "CC0".to_owned(),
        }],
        title: spanish("Pulso"),
        intro: Texts::none(),
        decline: Texts::none(),
        free_text: false,
        sections: vec![Section {
            key: "all".to_owned(),
            title: Texts::none(),
            grid: false,
            relevant: None,
            items: vec![item],
        }],
        scales: vec![Scale {
            key: "pulse".to_owned(),
            title: spanish("-Pulso"),
            items: vec!["interest".to_owned()],
            scales: vec![],
            minimum: 1,
        }],
        short_forms: vec![],
    }
}

/// Each course's girls, boys and others by option; courses of both levels in turn.
pub fn answers(courses: &[[[u32; 5]; 3]], split: Split) -> suppression::Administration {
    let id = |at: usize| CourseId(Uuid::from_u128(at as u128 + 1));
    let sexes = ["female", "male", "other"].map(str::to_owned).to_vec();
    let level = |at: usize| {
        if at.is_multiple_of(2) {
            Level::First
        } else {
            Level::Second
        }
    };
    let mut cells = Vec::new();
    for (at, course) in courses.iter().enumerate() {
        for (sex, counts) in sexes.iter().zip(course) {
            cells.push(Cell {
                course: id(at),
                sex: sex.clone(),
                n: counts.iter().sum(),
                items: vec![counts.to_vec()],
            });
        }
    }
    let course = |at: usize| Course {
        id: id(at),
        level: level(at),
    };
    suppression::Administration {
        cells,
        outline: Outline {
            administration: administration().id.0,
            school: administration().school_id,
            instrument: "pulse 1".to_owned(),
            courses: (0..courses.len()).map(course).collect(),
            items: vec![Item {
                name: "interest".to_owned(),
                options: 5,
            }],
            sexes,
            split,
        },
    }
}
