//! Writing in a table's notes: a block, what it said when one began, and what one made of it. A script sends by itself, whoever has none presses a
//! button; both keep each text once.

use axum::Json;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse as _;
use domain::check::Wrong;
use domain::convening::note;
use domain::id::{TableNoteEditId, TableNoteId};
use domain::permission::{Proof, ReadTable, WriteAtTable};
use domain::text;
use store::Wrote;

use super::desk;
use super::place::{Named, reading, writing};
use crate::form::Form;
use crate::guard::limits::Purpose;
use crate::guard::session::{Visitor, header_text};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::convenings::attending::Brought;
use crate::routes;

/// Keeps it.
pub async fn save(
    page: Page,
    visitor: Visitor,
    brought: Brought,
    Path(named): Path<Named>,
    headers: HeaderMap,
    form: Form,
) -> Answer {
    let (proof, row) = writing(&page.app, &visitor, &brought, named).await?;
    let json = header_text(&headers, header::ACCEPT.as_str()).contains("application/json");
    let note: TableNoteId = form.get("note").parse().map_err(|_| Problem::bad_form())?;
    let id = form.get("id").parse();
    let id = id.unwrap_or_else(|_| TableNoteEditId::new(page.app.ids.as_ref(), page.now));
    let was = text::prose(form.get("was"), usize::MAX);
    let Some(said) = note::block(form.get("words")) else {
        if json {
            let wrong = Json(serde_json::json!({ "wrong": page.t("wrong-table-note-long") }));
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, wrong).into_response());
        }
        let found = reading(&page.app, &visitor, &brought, named).await?;
        let (reads, row) = found.ok_or_else(Problem::not_found)?;
        let wrong = form.wrong(Wrong::with("words", "wrong-table-note-long"));
        return desk::again(&page, &reads, row, wrong).await;
    };
    let (convening, segment, number) = named;
    let at = format!("{}#notas", routes::table(convening, segment, number));
    if said.is_empty() && was.is_empty() {
        return if json {
            Ok(StatusCode::NO_CONTENT.into_response())
        } else {
            page.go(&at)
        };
    }
    let wrote = Wrote {
        id,
        note,
        was: &was,
        said: &said,
    };
    let limited = page.app.limits.count(Purpose::TableNote, &writer(&proof));
    if json {
        // A phone keeps the text and tries again.
        limited?;
    } else if limited.is_err() {
        let found = reading(&page.app, &visitor, &brought, named).await?;
        let (reads, row) = found.ok_or_else(Problem::not_found)?;
        let wrong = form.wrong(Wrong::with("words", "wrong-table-notes-many"));
        return desk::again(&page, &reads, row, wrong).await;
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    let kept = w.write_note(&proof, &wrote).await?;
    w.commit().await?;
    page.app.halls.hint(row.id);
    if json {
        let told = serde_json::json!({
            "id": kept.note.id,
            "words": kept.note.words,
            "version": kept.note.version,
        });
        return Ok(Json(told).into_response());
    }
    let done = if kept.beside && kept.note.id != note {
        "done-table-note-beside"
    } else if said.is_empty() {
        "done-table-note-removed"
    } else {
        "done-table-note-kept"
    };
    page.go_saying(&at, done)
}

/// Whose texts are counted together: an account's, or those of the ticket that sits there.
fn writer(proof: &Proof<WriteAtTable>) -> String {
    let seat = proof.act().0.seat.as_ref().map(|seat| seat.registration_id.to_string());
    proof
        .who()
        .map(|person| person.to_string())
        .or(seat)
        .unwrap_or_default()
}

/// For whom the page says that they may write: whoever reads after the end doesn't.
pub(super) fn writes(page: &Page, reads: &ReadTable) -> bool {
    domain::permission::decide_writing_at_table(reads.0.clone(), None, page.now).is_ok()
}
