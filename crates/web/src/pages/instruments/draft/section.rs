//! A section of a questionnaire: its heading, whether it is a table, when it is shown.

use askama::Template;
use axum::extract::Path;
use domain::check::Wrong;
use domain::id::InstrumentId;
use domain::permission::EditInstrument;
use survey::check::Place;
use survey::{Instrument, Section};

use super::desk::Desk;
use super::fields::{Head, TextField, condition, fields, fill, key, said, taken, texts};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/instruments/draft/section.html")]
struct View {
    page: Page,
    form: Form,
    head: Head,
    title: Vec<TextField>,
}

/// The form of a new one.
pub async fn fresh(page: Page, _can: Can<EditInstrument>, Path(id): Path<InstrumentId>) -> Answer {
    let desk = Desk::of(&page, id).await?;
    let form = Form::new().with("version", desk.version_value());
    page.show(&view(&page, &desk, None, form))
}

/// Adds one at the end.
pub async fn create(page: Page, can: Can<EditInstrument>, Path(id): Path<InstrumentId>, form: Form) -> Answer {
    keep(page, can, (id, None), form).await
}

/// The form of one.
pub async fn show(page: Page, _can: Can<EditInstrument>, Path((id, own)): Path<(InstrumentId, String)>) -> Answer {
    let desk = Desk::of(&page, id).await?;
    let section = of(&desk.instrument, &own).ok_or_else(Problem::not_found)?;
    let relevant = section.relevant.as_ref().map(ToString::to_string);
    let mut form = Form::new()
        .with("version", desk.version_value())
        .with("key", section.key.clone())
        .with("relevant", relevant.unwrap_or_default());
    if section.grid {
        form = form.with("grid", "1");
    }
    let form = fill(form, &desk.instrument, "title", &section.title);
    page.show(&view(&page, &desk, Some(&own), form))
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
    let section = match read(&desk.instrument, own, &form) {
        Ok(section) => section,
        Err(wrong) => return page.again(&view(&page, &desk, own, form.wrong(wrong))),
    };
    let mut changed = desk.instrument.clone();
    let there = changed.sections.iter_mut().find(|one| Some(one.key.as_str()) == own);
    match there {
        Some(there) => {
            *there = Section {
                items: std::mem::take(&mut there.items),
                ..section
            }
        }
        None => changed.sections.push(section),
    }
    match desk.keep(&page, &can, &form, &changed).await? {
        None => page.go_saying(&routes::draft(id), "done-instrument-kept"),
        Some(now) => {
            let there = own.and_then(|own| of(&now.instrument, own));
            let title = there.map_or_else(Vec::new, |section| {
                said(&page, &now.instrument, "instrument-section-title", &section.title)
            });
            let own = there.map(|section| section.key.clone());
            let mut again = view(&page, &now, own.as_deref(), form.with("version", now.version_value()));
            again.head.now = Some(title);
            page.stale(&again)
        }
    }
}

fn of<'a>(instrument: &'a Instrument, key: &str) -> Option<&'a Section> {
    instrument.sections.iter().find(|section| section.key == key)
}

fn read(instrument: &Instrument, own: Option<&str>, form: &Form) -> Result<Section, Wrong> {
    Ok(Section {
        key: key(form, "s", own, &taken(instrument))?,
        title: texts(form, instrument, "title"),
        grid: form.has("grid", "1"),
        relevant: condition(form)?,
        items: Vec::new(),
    })
}

fn view(page: &Page, desk: &Desk, own: Option<&str>, form: Form) -> View {
    let here = |place: &Place| matches!(place, Place::Section(key) if Some(key.as_str()) == own);
    View {
        title: fields(&desk.instrument, "title", &form),
        head: Head {
            problems: desk.problems(page, here),
            ..Head::of(desk, routes::draft_section(desk.line.id, own))
        },
        page: page.clone(),
        form,
    }
}
