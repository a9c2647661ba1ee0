//! The draft as a whole: every part with what is wrong at it, and a phone that shows it all.

use askama::Template;
use axum::extract::{Path, Query};
use domain::id::{InstrumentId, UploadId};
use domain::permission::EditInstrument;
use survey::check::Place;

use super::desk::Desk;
use super::parts::{Part, SectionView, View};
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::instruments::phone::Phone;
use crate::pages::instruments::words::size;

/// What the page's address asks for.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    idioma: String,
    quitado: String,
}

#[derive(Template)]
#[template(path = "pages/instruments/draft/show.html")]
struct Show {
    page: Page,
    id: InstrumentId,
    title: String,
    size: String,
    version: String,
    has_draft: bool,
    /// How many things are still to be mended, in a sentence; empty where it could be published.
    open: String,
    /// Those of the whole.
    problems: Vec<String>,
    sections: Vec<SectionView>,
    scales: Vec<Part>,
    languages: Vec<Part>,
    short_forms: Vec<Part>,
    phone: Phone,
    /// What was just taken out, to be put back.
    removed: Option<UploadId>,
}

/// Shows it.
pub async fn show(
    page: Page,
    _can: Can<EditInstrument>,
    Path(id): Path<InstrumentId>,
    Query(asked): Query<Asked>,
) -> Answer {
    let desk = Desk::of(&page, id).await?;
    let found = survey::check(&desk.instrument);
    let view = View {
        page: &page,
        instrument: &desk.instrument,
        found: &found,
        id,
    };
    let sections = desk.instrument.sections.iter().enumerate();
    page.show(&Show {
        id,
        title: desk.title.clone(),
        size: size(&page, &desk.instrument),
        version: desk.version_value(),
        has_draft: desk.version.is_some(),
        open: match found.len() {
            0 => String::new(),
            many => page.t1("instrument-open", "n", many),
        },
        problems: view.problems(|place| *place == Place::Instrument),
        sections: sections.map(|(at, section)| view.section(at, section)).collect(),
        scales: desk.instrument.scales.iter().map(|scale| view.scale(scale)).collect(),
        languages: desk.instrument.languages.iter().map(|one| view.language(one)).collect(),
        short_forms: desk
            .instrument
            .short_forms
            .iter()
            .map(|form| view.short_form(form))
            .collect(),
        phone: Phone::of(&page, &desk.instrument, &asked.idioma),
        removed: asked.quitado.parse().ok().filter(|_| page.done.is_some()),
        page: page.clone(),
    })
}
