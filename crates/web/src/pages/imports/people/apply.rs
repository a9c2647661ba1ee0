//! The decision about a list of people: an invitation each, or expected in a room.

use axum::extract::Path;
use domain::event::{Happened, Noun, Verb};
use domain::id::UploadId;
use domain::permission::{ArrangeNetwork, Invite};
use serde_json::json;
use store::{ExpectedPerson, Write};

use super::invite::{invite, show_once};
use super::kept::{KeptPeople, Outcome};
use super::{DECIDED, WAITING};
use crate::form::Form;
use crate::guard::Can;
use crate::guard::can::allow;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Brings them in. Sent twice, the second sees what became of the first: the links are shown once.
pub async fn apply(page: Page, can: Can<ArrangeNetwork>, Path(id): Path<UploadId>, form: Form) -> Answer {
    let here = routes::people_import_decision(id);
    let kept = match page.app.db.upload(id, WAITING, can.who()).await {
        Ok(upload) => KeptPeople::read(&upload.content)?,
        Err(store::Error::NotFound) => {
            page.app.db.upload(id, DECIDED, can.who()).await?;
            return page.go(&here);
        }
        Err(error) => return Err(error.into()),
    };
    let invited = form.get("como") == "invitaciones";
    if kept.rows.is_empty() || (!invited && form.get("como") != "sala") {
        return Err(Problem::bad_form());
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.take_upload(id, WAITING, DECIDED).await {
        Err(store::Error::NotFound) => return page.go(&here),
        taken => taken?,
    }
    let mut made = Vec::new();
    if invited {
        made = invite(&page, &mut w, &can, &kept).await?;
    } else {
        expect(&page, &mut w, &can, &kept).await?;
    }
    let people = u64::try_from(kept.rows.len()).unwrap_or(u64::MAX);
    let outcome = json!(Outcome { invited, people });
    w.leave_outcome(id, &outcome.to_string()).await?;
    let happened = Happened::to(Verb::Imported, Noun::Person, id.0).with(outcome);
    w.record(Some(can.who()), happened).await?;
    w.commit().await?;
    if invited {
        return show_once(&page, made);
    }
    page.go(&here)
}

async fn expect(page: &Page, w: &mut Write<'_>, can: &Can<ArrangeNetwork>, kept: &KeptPeople) -> Result<(), Problem> {
    let network = page.network()?.id;
    for person in &kept.rows {
        let charge = person.charge()?;
        let proof = allow(can.standing(), Invite(charge))?;
        let expected = ExpectedPerson {
            name: person.name.clone(),
            name_key: i18n::search_key(&person.name),
            mail: person.mail.clone(),
            charge,
        };
        w.expect_person(&proof, network, &expected).await?;
    }
    Ok(())
}
