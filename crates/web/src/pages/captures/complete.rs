//! Structure later: a note's words stand in the form of its cycle, and with the form it is completed.

use domain::capture::{Asked, Capture};
use domain::id::{CaptureId, CycleId};
use domain::permission::{OwnCapture, Proof, Standing};
use store::Write;

use crate::form::Form;
use crate::guard::can::allow;
use crate::page::Page;
use crate::page::problem::Problem;

/// Signs of a new cycle's title that are taken from a note.
const LONGEST_TITLE: usize = 80;

/// The doing's form with the note's words behind what stands there, and the note's id hidden in it.
///
/// # Errors
/// What the store says.
pub async fn prefill_doing(page: &Page, standing: &Standing, form: Form, note: &str) -> Result<Form, Problem> {
    let Some(own) = open_note(page, standing, note).await? else {
        return Ok(form);
    };
    let capture = &own.act().0;
    let first = form.get("happened").is_empty();
    let told = [form.get("happened"), &capture.told()].map(str::trim).join("\n");
    let form = if first {
        form.with("done_on", capture.captured_at.day().to_string())
    } else {
        form
    };
    Ok(form
        .with("happened", told.trim())
        .with("capture", capture.id.to_string()))
}

/// A new plan's form with the note's first words as its title.
///
/// # Errors
/// What the store says.
pub async fn prefill_plan(page: &Page, standing: &Standing, form: Form, note: &str) -> Result<Form, Problem> {
    let Some(own) = open_note(page, standing, note).await? else {
        return Ok(form);
    };
    let capture = &own.act().0;
    let expected = capture.asked == Some(Asked::Expectation);
    let form = if expected {
        form.with("prediction", &*capture.answer)
    } else {
        form
    };
    Ok(form
        .with("title", title(capture))
        .with("question", &*capture.words)
        .with("capture", capture.id.to_string()))
}

/// Completes the note that a form names, in the form's own transaction.
///
/// # Errors
/// What the store says.
pub async fn complete(
    page: &Page,
    w: &mut Write<'_>,
    standing: &Standing,
    form: &Form,
    cycle: CycleId,
) -> Result<(), Problem> {
    if let Some(own) = open_note(page, standing, form.get("capture")).await? {
        w.complete_capture(&own, cycle).await?;
    }
    Ok(())
}

/// One's own note that still waits. Whatever else the address says is nothing.
async fn open_note(page: &Page, standing: &Standing, id: &str) -> Result<Option<Proof<OwnCapture>>, Problem> {
    let Ok(id) = id.parse::<CaptureId>() else {
        return Ok(None);
    };
    match page.app.db.capture(id).await {
        Ok(capture) if capture.is_open() => Ok(allow(standing, OwnCapture(capture)).ok()),
        Ok(_) | Err(store::Error::NotFound) => Ok(None),
        Err(other) => Err(other.into()),
    }
}

/// The first line, cut at a word.
fn title(capture: &Capture) -> String {
    let told = capture.told();
    let line = told.lines().next().unwrap_or_default();
    if line.chars().count() <= LONGEST_TITLE {
        return line.trim_end_matches('.').to_owned();
    }
    let cut: String = line.chars().take(LONGEST_TITLE).collect();
    cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole).to_owned()
}
