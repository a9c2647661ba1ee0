//! A questionnaire from a file becomes a draft: a new one, or of one that is there.

use axum::extract::Path;
use domain::check::Wrong;
use domain::id::{InstrumentId, UploadId};
use domain::permission::EditInstrument;
use domain::text;
use store::{InstrumentLine, Write};
use survey::check::LONGEST_KEY;

use super::show::{Ground, decided};
use super::{DECIDED, WAITING};
use crate::form::Form;
use crate::guard::{Member, can};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::instruments::load::place_value;
use crate::pages::instruments::words::{has_good_key, write};
use crate::routes;

/// Keeps it. Sent twice, the second sees the draft that it became.
pub async fn save(page: Page, who: Member, Path(upload): Path<UploadId>, form: Form) -> Answer {
    let standing = &who.signed_in.standing;
    let Some(mut ground) = Ground::of(&page, standing, upload).await? else {
        return page.go(&decided(&page, standing, upload).await?);
    };
    let next_of = ground.next_of.clone().filter(|_| form.has("como", "version"));
    let whose = ground
        .places
        .iter()
        .find(|(place, _)| place_value(*place) == form.get("de"));
    let place = match (&next_of, whose) {
        (Some(line), _) => line.school_id,
        (None, Some((place, _))) => *place,
        (None, None) => return wrong(&page, &ground, form, "de", "wrong-choice"),
    };
    if next_of.is_none() {
        ground.instrument.key = text::line(form.get("key"), LONGEST_KEY);
        ground.instrument.version = 1;
        if !has_good_key(&ground.instrument) {
            return wrong(&page, &ground, form, "key", "wrong-instrument-key");
        }
    }
    let proof = can::allow(standing, EditInstrument(place))?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.take_upload(upload, WAITING, DECIDED).await {
        Err(store::Error::NotFound) => {
            drop(w);
            return page.go(&decided(&page, standing, upload).await?);
        }
        taken => taken?,
    }
    let id = match keep(&page, &mut w, (&proof, next_of), &ground).await? {
        Ok(id) => id,
        Err(key) => {
            drop(w);
            return wrong(&page, &ground, form, "key", key);
        }
    };
    w.leave_outcome(upload, &id.to_string()).await?;
    w.commit().await?;
    page.go_saying(&routes::draft(id), "done-instrument-imported")
}

/// As the draft of what is there, or as a new one; the key of why not, where another has its key.
async fn keep(
    page: &Page,
    w: &mut Write<'_>,
    (proof, next_of): (&domain::permission::Proof<EditInstrument>, Option<InstrumentLine>),
    ground: &Ground,
) -> Result<Result<InstrumentId, &'static str>, Problem> {
    let definition = write(&ground.instrument)?;
    if let Some(line) = next_of {
        w.edit_instrument(proof, line.id, (None, &definition)).await?;
        return Ok(Ok(line.id));
    }
    let key = ground.instrument.key.as_str();
    match w.begin_instrument(proof, page.network()?.id, (key, &definition)).await {
        Ok(id) => Ok(Ok(id)),
        Err(store::Error::Exists(key)) => Ok(Err(key)),
        Err(other) => Err(other.into()),
    }
}

fn wrong(page: &Page, ground: &Ground, form: Form, field: &'static str, key: &'static str) -> Answer {
    page.again(&ground.page(page, form.wrong(Wrong::with(field, key)), ""))
}
