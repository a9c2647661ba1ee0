//! A draft becomes a version: what changes, what becomes of old answers, and what still keeps it from being asked.

use askama::Template;
use axum::extract::Path;
use domain::id::InstrumentId;
use domain::permission::EditInstrument;
use survey::{Validation, check};

use super::draft::Desk;
use super::versions::{old_answers, told};
use super::words::{self, read, title, write};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/instruments/publication.html")]
struct Publication {
    page: Page,
    id: InstrumentId,
    title: String,
    version: String,
    /// What keeps it from being published: where, and what.
    open: Vec<(String, String)>,
    /// Whether there is a draft at all.
    has_draft: bool,
    /// None for a first version.
    changes: Option<Vec<String>>,
    old_answers: Vec<(bool, String)>,
    /// Whether what was known of it was known of other questions.
    look_again: bool,
    next: String,
}

/// What would become of it.
pub async fn show(page: Page, _can: Can<EditInstrument>, Path(id): Path<InstrumentId>) -> Answer {
    let desk = Desk::of(&page, id).await?;
    page.show(&publication(&page, &desk).await?)
}

/// Publishes the draft that was looked at; where somebody wrote at it meanwhile, shows it anew.
pub async fn save(page: Page, can: Can<EditInstrument>, Path(id): Path<InstrumentId>, form: Form) -> Answer {
    let desk = Desk::of(&page, id).await?;
    let view = publication(&page, &desk).await?;
    if !view.open.is_empty() || !view.has_draft {
        return page.again(&view);
    }
    if desk.is_stale(&form) {
        return page.stale(&view);
    }
    let definition = write(&desk.instrument)?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    // Kept once more as it was looked at: whoever wrote since the look above makes this stale.
    w.edit_instrument(can.proof(), id, (desk.version, &definition)).await?;
    let mut unwritten = None;
    let number = |number: i64| {
        let mut instrument = desk.instrument.clone();
        instrument.version = u32::try_from(number).unwrap_or(u32::MAX);
        write(&instrument).unwrap_or_else(|problem| {
            unwritten = Some(problem);
            String::new()
        })
    };
    w.publish_instrument(can.proof(), id, number).await?;
    if let Some(problem) = unwritten {
        return Err(problem);
    }
    w.commit().await?;
    page.go_saying(&routes::instrument(id), "done-instrument-published")
}

async fn publication(page: &Page, desk: &Desk) -> Result<Publication, Problem> {
    let new = &desk.instrument;
    let old = match desk.line.version {
        None => None,
        Some(number) => Some(page.app.db.instrument_version(desk.line.id, number).await?.definition),
    };
    let old = old.as_deref().map(read).transpose()?;
    let open = check(new).into_iter().map(|problem| {
        (
            words::place(page, new, &problem.place),
            words::problem(page, new, &problem),
        )
    });
    let changes = old.as_ref().map(|old| told(page, old, new));
    Ok(Publication {
        id: desk.line.id,
        title: title(page, new),
        version: desk.version_value(),
        open: open.collect(),
        has_draft: desk.version.is_some(),
        old_answers: old.as_ref().map_or_else(Vec::new, |old| old_answers(page, old, new)),
        look_again: new.validation != Validation::NotYet && changes.as_ref().is_some_and(|told| !told.is_empty()),
        changes,
        next: page.t1("instrument-publish-title", "n", new.version.to_string()),
        page: page.clone(),
    })
}
