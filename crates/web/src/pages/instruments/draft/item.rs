//! A question of a questionnaire: its words, its answers, when it is shown; beside it, how a phone would show it.

use askama::Template;
use axum::extract::{Path, Query};
use domain::id::InstrumentId;
use domain::permission::EditInstrument;
use survey::check::Place;
use survey::{Instrument, Item};

use super::anchors;
use super::asks::{self, KINDS};
use super::desk::Desk;
use super::edits::put_item;
use super::fields::{Head, TextField, fields, fill, said};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::instruments::phone::Phone;
use crate::pages::instruments::words::{named, text};
use crate::routes;

/// What the page's address asks for.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    seccion: String,
    idioma: String,
}

#[derive(Template)]
#[template(path = "pages/instruments/draft/item.html")]
struct View {
    page: Page,
    form: Form,
    head: Head,
    text: Vec<TextField>,
    help: Vec<TextField>,
    anchors: Vec<TextField>,
    kinds: Vec<(String, String)>,
    sections: Vec<(String, String)>,
    free_text: bool,
    phone: Phone,
}

/// The form of a new one, with the answers of the one before it: most items of a questionnaire share theirs.
pub async fn fresh(
    page: Page,
    _can: Can<EditInstrument>,
    Path(id): Path<InstrumentId>,
    Query(asked): Query<Asked>,
) -> Answer {
    let desk = Desk::of(&page, id).await?;
    let instrument = &desk.instrument;
    let named = instrument.sections.iter().find(|section| section.key == asked.seccion);
    let section = named.or_else(|| instrument.sections.last());
    let before = section
        .and_then(|section| section.items.last())
        .or_else(|| instrument.items().last());
    let mut form = Form::new().with("kind", KINDS[0]);
    if let Some(before) = before {
        form = asks::fill(form, instrument, &before.asks);
    }
    let form = form.with("version", desk.version_value()).with(
        "section",
        section.map(|section| section.key.clone()).unwrap_or_default(),
    );
    page.show(&view(&page, &desk, None, form, &asked.idioma))
}

/// Adds one at the end of its section.
pub async fn create(page: Page, can: Can<EditInstrument>, Path(id): Path<InstrumentId>, form: Form) -> Answer {
    keep(page, can, (id, None), form).await
}

/// The form of one.
pub async fn show(
    page: Page,
    _can: Can<EditInstrument>,
    Path((id, own)): Path<(InstrumentId, String)>,
    Query(asked): Query<Asked>,
) -> Answer {
    let desk = Desk::of(&page, id).await?;
    let instrument = &desk.instrument;
    let mut placed = instrument.placed();
    let (section, item) = placed
        .find(|(_, item)| item.key == own)
        .ok_or_else(Problem::not_found)?;
    let relevant = item.relevant.as_ref().map(ToString::to_string);
    let mut form = Form::new()
        .with("version", desk.version_value())
        .with("key", item.key.clone())
        .with("section", section.key.clone())
        .with("relevant", relevant.unwrap_or_default());
    if item.required {
        form = form.with("required", "1");
    }
    form = fill(form, instrument, "text", &item.text);
    form = fill(form, instrument, "hint", &item.hint);
    form = asks::fill(form, instrument, &item.asks);
    page.show(&view(&page, &desk, Some(&own), form, &asked.idioma))
}

/// Changes one.
pub async fn save(
    page: Page,
    can: Can<EditInstrument>,
    Path((id, own)): Path<(InstrumentId, String)>,
    form: Form,
) -> Answer {
    keep(page, can, (id, Some(&own)), form).await
}

async fn keep(page: Page, can: Can<EditInstrument>, (id, own): (InstrumentId, Option<&str>), form: Form) -> Answer {
    let desk = Desk::of(&page, id).await?;
    let (section, item) = match asks::read(&desk.instrument, own, &form) {
        Ok(read) => read,
        Err(wrong) => return page.again(&view(&page, &desk, own, form.wrong(wrong), "")),
    };
    // Looked at, not kept: the phone shows what is typed.
    if form.has("ver", "1") {
        return page.show(&view(&page, &desk, own, form, ""));
    }
    let key = item.key.clone();
    let mut changed = desk.instrument.clone();
    put_item(
        &mut changed,
        own.filter(|own| desk.instrument.item(own).is_some()),
        &section,
        item,
    );
    match desk.keep(&page, &can, &form, &changed).await? {
        None => page.go_saying(
            &format!("{}#{}", routes::draft(id), anchor(&key)),
            "done-instrument-kept",
        ),
        Some(now) => {
            let there = own.and_then(|own| now.instrument.item(own));
            let text = there.map_or_else(Vec::new, |item| {
                said(&page, &now.instrument, "instrument-field-text", &item.text)
            });
            let own = there.map(|item| item.key.clone());
            let form = form.with("version", now.version_value());
            let mut again = view(&page, &now, own.as_deref(), form, "");
            again.head.now = Some(text);
            page.stale(&again)
        }
    }
}

/// Where an item stands on the draft's page.
pub fn anchor(key: &str) -> String {
    format!("p-{}", routes::encode(key))
}

fn view(page: &Page, desk: &Desk, own: Option<&str>, form: Form, language: &str) -> View {
    let instrument = &desk.instrument;
    let here = |place: &Place| match place {
        Place::Item(key) | Place::Anchor(key, _) => Some(key.as_str()) == own,
        _ => false,
    };
    let section = |(at, section): (usize, &survey::Section)| {
        let number = page.t1("instrument-section-number", "n", at + 1);
        (
            section.key.clone(),
            named(&number, &text(page, instrument, &section.title)),
        )
    };
    let kind = |kind: &&str| ((*kind).to_owned(), page.word("asks", kind));
    let typed = asks::read(instrument, own, &form).ok().map(|(_, item)| item);
    View {
        text: fields(instrument, "text", &form),
        help: fields(instrument, "hint", &form),
        anchors: fields(instrument, anchors::BASE, &form),
        kinds: KINDS.iter().map(kind).collect(),
        sections: instrument.sections.iter().enumerate().map(section).collect(),
        free_text: instrument.free_text,
        phone: Phone::of(page, &alone(instrument, typed), language),
        head: Head {
            problems: desk.problems(page, here),
            ..Head::of(desk, routes::draft_item(desk.line.id, own))
        },
        page: page.clone(),
        form,
    }
}

/// A questionnaire with one item, as far as it can be read.
fn alone(instrument: &Instrument, item: Option<Item>) -> Instrument {
    let section = survey::Section {
        key: String::new(),
        title: survey::Texts::none(),
        grid: false,
        relevant: None,
        items: item.into_iter().collect(),
    };
    Instrument {
        intro: survey::Texts::none(),
        sections: vec![section],
        ..instrument.clone()
    }
}
