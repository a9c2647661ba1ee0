//! A part of a draft goes up or down by one.

use axum::extract::Path;
use domain::id::InstrumentId;
use domain::permission::EditInstrument;
use survey::versions::Of;

use super::desk::Desk;
use super::edits::shift;
use super::parts::place;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Moves it; at the edge it stays where it is.
pub async fn save(page: Page, can: Can<EditInstrument>, Path(id): Path<InstrumentId>, form: Form) -> Answer {
    let of: Of = form.get("que").parse().map_err(|_| Problem::bad_form())?;
    let key = form.get("clave");
    let desk = Desk::of(&page, id).await?;
    let here = format!("{}#{}", routes::draft(id), place(of, key));
    let mut changed = desk.instrument.clone();
    if !shift(&mut changed, of, key, form.has("hacia", "arriba")) {
        return page.go(&here);
    }
    match desk.keep(&page, &can, &form, &changed).await? {
        None => page.go(&here),
        Some(_) => Err(Problem::from(store::Error::Stale)),
    }
}
