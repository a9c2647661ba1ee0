//! What is said of the whole: its title, what a student reads first, what is known of it, and whether one may write freely.

use askama::Template;
use axum::extract::Path;
use domain::id::InstrumentId;
use domain::permission::EditInstrument;
use survey::check::Place;
use survey::{Instrument, Validation};

use super::desk::Desk;
use super::fields::{Head, TextField, fields, fill, said, texts};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/instruments/draft/whole.html")]
struct Whole {
    page: Page,
    form: Form,
    head: Head,
    title: Vec<TextField>,
    intro: Vec<TextField>,
    decline: Vec<TextField>,
    validations: Vec<(String, String)>,
}

/// The form.
pub async fn show(page: Page, _can: Can<EditInstrument>, Path(id): Path<InstrumentId>) -> Answer {
    let desk = Desk::of(&page, id).await?;
    let instrument = &desk.instrument;
    let mut form = Form::new()
        .with("version", desk.version_value())
        .with("validation", instrument.validation.word());
    for (base, texts) in of(instrument) {
        form = fill(form, instrument, base, texts);
    }
    if instrument.free_text {
        form = form.with("free_text", "1");
    }
    page.show(&template(&page, &desk, form, None))
}

/// Keeps it.
pub async fn save(page: Page, can: Can<EditInstrument>, Path(id): Path<InstrumentId>, form: Form) -> Answer {
    let desk = Desk::of(&page, id).await?;
    let validation: Validation = form.get("validation").parse().map_err(|_| Problem::bad_form())?;
    let changed = Instrument {
        title: texts(&form, &desk.instrument, "title"),
        intro: texts(&form, &desk.instrument, "intro"),
        decline: texts(&form, &desk.instrument, "decline"),
        free_text: form.has("free_text", "1"),
        validation,
        ..desk.instrument.clone()
    };
    match desk.keep(&page, &can, &form, &changed).await? {
        None => page.go_saying(&routes::draft(id), "done-instrument-kept"),
        Some(now) => {
            let there = of(&now.instrument)
                .into_iter()
                .flat_map(|(base, texts)| said(&page, &now.instrument, label(base), texts))
                .collect();
            let form = form.with("version", now.version_value());
            page.stale(&template(&page, &now, form, Some(there)))
        }
    }
}

fn of(instrument: &Instrument) -> [(&'static str, &survey::Texts); 3] {
    [
        ("title", &instrument.title),
        ("intro", &instrument.intro),
        ("decline", &instrument.decline),
    ]
}

fn label(base: &str) -> &'static str {
    match base {
        "title" => "instrument-field-title",
        "intro" => "instrument-field-intro",
        _ => "instrument-field-decline",
    }
}

fn template(page: &Page, desk: &Desk, form: Form, now: Option<Vec<(String, String)>>) -> Whole {
    let validation = |word: &Validation| (word.to_string(), page.word("validation", word));
    Whole {
        title: fields(&desk.instrument, "title", &form),
        intro: fields(&desk.instrument, "intro", &form),
        decline: fields(&desk.instrument, "decline", &form),
        validations: Validation::ALL.iter().map(validation).collect(),
        head: Head {
            problems: desk.problems(page, |place| *place == Place::Instrument),
            now,
            ..Head::of(desk, routes::draft_whole(desk.line.id))
        },
        page: page.clone(),
        form,
    }
}
