//! WCSD-SECA: 40 items that stay outside the project; where they are missing, the test says so and goes on without.

use survey::{Anchor, Asks, Instrument, Item, Language, Origin, Section, Texts, Validation};

fn both(es: &str, en: &str) -> Texts {
    Texts::none().with("es", es).with("en", en)
}

/// The instrument, a section a domain.
pub fn instrument() -> Option<Instrument> {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../shared/data/instruments/wcsd_seca_40.csv"
    );
    let Ok(bytes) = std::fs::read(path) else {
        println!("skipped: no wcsd_seca_40.csv under ../shared/data/instruments");
        return None;
    };
    let table = interchange::delimited::read(&bytes).unwrap();
    let mut sections: Vec<Section> = Vec::new();
    for row in &table.rows {
        let domain = row.cell(2);
        if sections
            .last()
            .is_none_or(|section| section.title.get("en") != Some(domain))
        {
            sections.push(Section {
                key: format!("domain_{}", sections.len() + 1),
                title: both(domain, domain),
                grid: true,
                relevant: None,
                items: Vec::new(),
            });
        }
        let section = sections.last_mut().unwrap();
        section.items.push(item(row.cell(0), both(row.cell(5), row.cell(3))));
    }
    assert_eq!(sections.iter().map(|section| section.items.len()).sum::<usize>(), 40);
    let language = |code: &str, name: &str, origin| Language {
        code: code.into(),
        name: name.into(),
        origin,
        by: "WCSD".into(),
        licence: "open".into(),
    };
    Some(Instrument {
        key: "wcsd_seca".into(),
        version: 1,
        validation: Validation::NotYet,
        languages: vec![
            language("es", "Español", Origin::Draft),
            language("en", "English", Origin::Original),
        ],
        title: both("SECA", "SECA"),
        intro: Texts::none(),
        decline: both("Prefiero no responder", "I'd rather not say"),
        free_text: false,
        sections,
        scales: Vec::new(),
        short_forms: Vec::new(),
    })
}

fn item(key: &str, text: Texts) -> Item {
    let anchors = [
        ("1", "Muy difícil", "Very difficult"),
        ("2", "Difícil", "Difficult"),
        ("3", "Fácil", "Easy"),
        ("4", "Muy fácil", "Very easy"),
    ];
    let anchor = |(key, es, en): (&str, &str, &str)| Anchor {
        key: key.into(),
        text: both(es, en),
    };
    Item {
        key: key.into(),
        text,
        hint: Texts::none(),
        required: false,
        relevant: None,
        asks: Asks::Single {
            anchors: anchors.map(anchor).to_vec(),
            reversed: false,
            may_decline: true,
        },
    }
}
