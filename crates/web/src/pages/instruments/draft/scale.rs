//! A scale of a questionnaire: what it measures, of which items or subscales, and how many must be answered.

use askama::Template;
use axum::extract::Path;
use domain::check::Wrong;
use domain::id::InstrumentId;
use domain::permission::EditInstrument;
use survey::check::Place;
use survey::model::half;
use survey::{Instrument, Scale};

use super::desk::Desk;
use super::edits::rename_scale;
use super::fields::{Head, TextField, fields, fill, key, said, texts};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::instruments::words;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/instruments/draft/scale.html")]
struct View {
    page: Page,
    form: Form,
    head: Head,
    title: Vec<TextField>,
    items: Vec<(String, String)>,
    subscales: Vec<(String, String)>,
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
    let scale = desk.instrument.scale(&own).ok_or_else(Problem::not_found)?;
    let mut form = Form::new()
        .with("version", desk.version_value())
        .with("key", scale.key.clone())
        .with("minimum", scale.minimum.to_string());
    for item in &scale.items {
        form = form.and("item", item.clone());
    }
    for part in &scale.scales {
        form = form.and("scale", part.clone());
    }
    let form = fill(form, &desk.instrument, "title", &scale.title);
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
    let scale = match read(&desk.instrument, own, &form) {
        Ok(scale) => scale,
        Err(wrong) => return page.again(&view(&page, &desk, own, form.wrong(wrong))),
    };
    let mut changed = desk.instrument.clone();
    if let Some(own) = own {
        rename_scale(&mut changed, own, &scale.key);
    }
    let there = changed
        .scales
        .iter_mut()
        .find(|one| own.is_some() && one.key == scale.key);
    match there {
        Some(there) => *there = scale,
        None => changed.scales.push(scale),
    }
    match desk.keep(&page, &can, &form, &changed).await? {
        None => page.go_saying(&format!("{}#escalas", routes::draft(id)), "done-instrument-kept"),
        Some(now) => {
            let there = own.and_then(|own| now.instrument.scale(own));
            let title = there.map_or_else(Vec::new, |scale| {
                said(&page, &now.instrument, "instrument-scale-title", &scale.title)
            });
            let own = there.map(|scale| scale.key.clone());
            let mut again = view(&page, &now, own.as_deref(), form.with("version", now.version_value()));
            again.head.now = Some(title);
            page.stale(&again)
        }
    }
}

/// Its parts in the order of the questionnaire; what it named that isn't there any more goes.
fn read(instrument: &Instrument, own: Option<&str>, form: &Form) -> Result<Scale, Wrong> {
    let taken: Vec<&str> = instrument.scales.iter().map(|scale| scale.key.as_str()).collect();
    let items = instrument.items().map(|item| item.key.clone());
    let items: Vec<String> = items.filter(|key| form.has("item", key)).collect();
    let scales = taken.iter().map(|key| (*key).to_owned());
    let scales: Vec<String> = scales.filter(|key| form.has("scale", key)).collect();
    let minimum = match form.get("minimum").trim() {
        "" => half(items.len() + scales.len()),
        typed => typed
            .parse()
            .map_err(|_| Wrong::with("minimum", "wrong-whole-number"))?,
    };
    Ok(Scale {
        key: key(form, "e", own, &taken)?,
        title: texts(form, instrument, "title"),
        items,
        scales,
        minimum,
    })
}

fn view(page: &Page, desk: &Desk, own: Option<&str>, form: Form) -> View {
    let instrument = &desk.instrument;
    let here = |place: &Place| matches!(place, Place::Scale(key) if Some(key.as_str()) == own);
    let others = instrument.scales.iter().filter(|scale| Some(scale.key.as_str()) != own);
    let items = instrument.items();
    View {
        title: fields(instrument, "title", &form),
        items: items
            .map(|item| (item.key.clone(), words::item(page, instrument, item)))
            .collect(),
        subscales: others
            .map(|scale| {
                let title = words::text(page, instrument, &scale.title);
                (scale.key.clone(), words::named(&scale.key, &title))
            })
            .collect(),
        head: Head {
            problems: desk.problems(page, here),
            ..Head::of(desk, routes::draft_scale(desk.line.id, own))
        },
        page: page.clone(),
        form,
    }
}
