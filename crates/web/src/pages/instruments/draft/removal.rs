//! A part of a draft is taken out, and put back where that was a mistake.

use axum::extract::Path;
use domain::id::{InstrumentId, UploadId};
use domain::permission::EditInstrument;
use serde::{Deserialize, Serialize};
use survey::versions::Of;

use super::desk::Desk;
use super::edits::remove;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::instruments::words::{read, write};
use crate::routes;

/// The kind of upload that holds a draft as it was. Like files that wait it is cleared after a day.
const BEFORE: &str = "instrument-before";

/// A draft as it was.
#[derive(Serialize, Deserialize)]
struct Before {
    instrument: InstrumentId,
    /// The version that it had after the part was taken out: as long as it has it, nobody wrote since.
    after: i64,
    definition: String,
}

/// Takes a part out.
pub async fn save(page: Page, can: Can<EditInstrument>, Path(id): Path<InstrumentId>, form: Form) -> Answer {
    let of: Of = form.get("que").parse().map_err(|_| Problem::bad_form())?;
    let desk = Desk::of(&page, id).await?;
    let mut changed = desk.instrument.clone();
    if !remove(&mut changed, of, form.get("clave")) {
        return page.go(&routes::draft(id));
    }
    let before = Before {
        instrument: id,
        after: desk.version.unwrap_or(0) + 1,
        definition: write(&desk.instrument)?,
    };
    if desk.keep(&page, &can, &form, &changed).await?.is_some() {
        return Err(Problem::from(store::Error::Stale));
    }
    let kept = serde_json::to_string(&before).map_err(|error| Problem::ours(&error.to_string()))?;
    let w = page.app.db.write(page.app.moment()).await?;
    let upload = w.keep_upload(BEFORE, "", &kept, can.who()).await?;
    let path = format!("{}?quitado={upload}", routes::draft(id));
    page.go_saying(&path, "done-instrument-removed")
}

/// Puts it back, where nobody has written since: otherwise theirs would be lost.
pub async fn undo(page: Page, can: Can<EditInstrument>, Path(id): Path<InstrumentId>, form: Form) -> Answer {
    let upload: UploadId = form.get("quitado").parse().map_err(|_| Problem::bad_form())?;
    let upload = page.app.db.upload(upload, BEFORE, can.who()).await?;
    let before: Before = serde_json::from_str(&upload.content).map_err(|error| Problem::ours(&error.to_string()))?;
    if before.instrument != id {
        return Err(Problem::not_found());
    }
    let desk = Desk::of(&page, id).await?;
    let as_it_was = read(&before.definition)?;
    let form = form.with("version", before.after.to_string());
    match desk.keep(&page, &can, &form, &as_it_was).await? {
        None => page.go_saying(&routes::draft(id), "done-instrument-back"),
        Some(_) => Err(Problem::from(store::Error::Stale)),
    }
}
