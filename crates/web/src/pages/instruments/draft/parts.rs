//! The parts of a draft as its page lists them: what each is, what is wrong at it, where it is changed.

use domain::id::InstrumentId;
use survey::check::Place;
use survey::versions::Of;
use survey::{Condition, Instrument, Item};

use super::item::anchor;
use crate::page::Page;
use crate::pages::instruments::words::{self, named, text};
use crate::routes;

/// A section with its items.
pub struct SectionView {
    /// What it is.
    pub part: Part,
    /// Where a new item of it is begun.
    pub add: String,
    /// Its items.
    pub items: Vec<Part>,
}

/// A part that can be changed, moved and taken out.
pub struct Part {
    /// Where it stands on the page.
    pub anchor: String,
    /// Of which kind.
    pub of: Of,
    /// Its key.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// What it is like.
    pub meta: String,
    /// Where it is changed; nowhere, where it is empty.
    pub edit: String,
    /// What is wrong with it.
    pub problems: Vec<String>,
}

/// Where a part stands on the page.
pub fn place(of: Of, key: &str) -> String {
    match of {
        Of::Item => anchor(key),
        Of::Scale => "escalas".to_owned(),
        Of::Language => "idiomas".to_owned(),
        Of::Section => format!("s-{}", routes::encode(key)),
        Of::Instrument | Of::ShortForm => "breves".to_owned(),
    }
}

/// What the parts are read from.
pub struct View<'a> {
    /// The page.
    pub page: &'a Page,
    /// What is written.
    pub instrument: &'a Instrument,
    /// All that is wrong with it.
    pub found: &'a [survey::Problem],
    /// Whose parts they are.
    pub id: InstrumentId,
}

impl View<'_> {
    /// What is wrong at a place, in sentences.
    pub fn problems(&self, at: impl Fn(&Place) -> bool) -> Vec<String> {
        let there = self.found.iter().filter(|problem| at(&problem.place));
        there
            .map(|problem| words::problem(self.page, self.instrument, problem))
            .collect()
    }

    /// A section.
    pub fn section(&self, at: usize, section: &survey::Section) -> SectionView {
        let page = self.page;
        let number = page.t1("instrument-section-number", "n", at + 1);
        let mut meta = condition(page, section.relevant.as_ref());
        if section.grid {
            meta.insert(0, page.t("instrument-grid"));
        }
        SectionView {
            part: Part {
                anchor: place(Of::Section, &section.key),
                of: Of::Section,
                name: named(&number, &text(page, self.instrument, &section.title)),
                meta: meta.join(" · "),
                edit: routes::draft_section(self.id, Some(&section.key)),
                problems: self.problems(|place| *place == Place::Section(section.key.clone())),
                key: section.key.clone(),
            },
            add: format!(
                "{}?seccion={}",
                routes::draft_item(self.id, None),
                routes::encode(&section.key)
            ),
            items: section.items.iter().map(|item| self.item(item)).collect(),
        }
    }

    fn item(&self, item: &Item) -> Part {
        let page = self.page;
        let kind = match &item.asks {
            survey::Asks::Single { .. } => "asks-single",
            survey::Asks::Multiple { .. } => "asks-multiple",
            survey::Asks::Number { .. } => "asks-number",
            survey::Asks::Text { .. } => "asks-text",
        };
        let anchors = item.anchors().iter();
        let anchors: Vec<String> = anchors
            .map(|anchor| text(page, self.instrument, &anchor.text))
            .collect();
        let mut meta = vec![page.t(kind)];
        meta.extend(Some(anchors.join(", ")).filter(|anchors| !anchors.is_empty()));
        meta.extend(item.is_reversed().then(|| page.t("instrument-reversed")));
        meta.extend(condition(page, item.relevant.as_ref()));
        let here = |place: &Place| matches!(place, Place::Item(key) | Place::Anchor(key, _) if *key == item.key);
        Part {
            anchor: place(Of::Item, &item.key),
            of: Of::Item,
            name: words::item(page, self.instrument, item),
            meta: meta.join(" · "),
            edit: routes::draft_item(self.id, Some(&item.key)),
            problems: self.problems(here),
            key: item.key.clone(),
        }
    }

    /// A scale.
    pub fn scale(&self, scale: &survey::Scale) -> Part {
        let page = self.page;
        Part {
            anchor: String::new(),
            of: Of::Scale,
            name: named(&scale.key, &text(page, self.instrument, &scale.title)),
            meta: page.t2("instrument-minimum", "n", scale.minimum, "of", scale.parts().len()),
            edit: routes::draft_scale(self.id, Some(&scale.key)),
            problems: self.problems(|place| *place == Place::Scale(scale.key.clone())),
            key: scale.key.clone(),
        }
    }

    /// A language.
    pub fn language(&self, language: &survey::Language) -> Part {
        Part {
            anchor: String::new(),
            of: Of::Language,
            name: named(&language.code, &language.name),
            meta: words::origin(self.page, language.origin),
            edit: routes::draft_language(self.id, Some(&language.code)),
            problems: self.problems(|place| *place == Place::Language(language.code.clone())),
            key: language.code.clone(),
        }
    }

    /// A short form.
    pub fn short_form(&self, form: &survey::ShortForm) -> Part {
        Part {
            anchor: String::new(),
            of: Of::ShortForm,
            name: named(&form.key, &text(self.page, self.instrument, &form.title)),
            meta: self.page.t1("instrument-short-form-size", "n", form.items.len()),
            edit: String::new(),
            problems: self.problems(|place| *place == Place::ShortForm(form.key.clone())),
            key: form.key.clone(),
        }
    }
}

/// When something is shown, where not always.
fn condition(page: &Page, condition: Option<&Condition>) -> Vec<String> {
    let told = |condition: &Condition| page.t1("instrument-shown-if", "condition", condition.to_string());
    condition.map(told).into_iter().collect()
}
