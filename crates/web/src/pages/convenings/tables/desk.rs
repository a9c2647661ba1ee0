//! A table's page: who sits there, the step of its protocol, what it writes together, and the charts of its liceos.

use askama::Template;
use axum::extract::{Path, Query};
use domain::convening::{Convening, SegmentRow, Stand};
use domain::id::{TableNoteEditId, TableNoteId};
use domain::permission::{Proof, ReadTable};

use super::charts::Charts;
use super::notes::writes;
use super::place::{Named, reading};
use crate::form::Form;
use crate::guard::session::Visitor;
use crate::live::AtTable;
use crate::live::desk::pace;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::convenings::attending::Brought;
use crate::pages::convenings::words::part_name;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/convenings/tables/desk.html", whitespace = "minimize")]
struct DeskPage {
    page: Page,
    convening: Convening,
    number: i64,
    part: String,
    /// Where changes come from; nowhere once it is over.
    stream: String,
    at: i64,
    seats: String,
    protocol: Option<String>,
    notes: Vec<NoteView>,
    /// The block that is still to be written.
    fresh: NoteView,
    removed: Vec<NoteView>,
    form: Form,
    writes: bool,
    over: bool,
    leads: bool,
    charts: Charts,
    path: String,
    notes_at: String,
    /// Under which name a phone keeps what is still to be sent: this person's at this table.
    keep: String,
}

/// A block with what its form sends.
struct NoteView {
    id: String,
    /// The name of the next text that is sent for it.
    edit: String,
    words: String,
    /// Whether it stands beside another, because two changed the same words.
    beside: bool,
    version: i64,
    label: String,
    /// What stands in the field: what was typed, where that could not be kept.
    typed: String,
    /// And why it could not.
    wrong: Option<String>,
}

/// Which chart.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    grafico: String,
}

/// The page. Whoever is nobody here is asked for the code.
pub async fn show(
    page: Page,
    visitor: Visitor,
    brought: Brought,
    Path(named): Path<Named>,
    Query(asked): Query<Asked>,
) -> Answer {
    let Some((proof, row)) = reading(&page.app, &visitor, &brought, named).await? else {
        if page.signed_in.is_some() {
            return Err(Problem::not_found());
        }
        return page.go(routes::JOIN_DOOR);
    };
    let form = Form::new().with("grafico", asked.grafico);
    page.show(&template(&page, &proof, row, form).await?)
}

/// The page with words that could not be kept as they are.
pub(super) async fn again(page: &Page, proof: &Proof<ReadTable>, row: SegmentRow, form: Form) -> Answer {
    page.again(&template(page, proof, row, form).await?)
}

async fn template(page: &Page, proof: &Proof<ReadTable>, row: SegmentRow, form: Form) -> Result<DeskPage, Problem> {
    let (db, place) = (&page.app.db, &proof.act().0);
    let (segment, number) = (place.segment, place.number);
    let seated = db.seated_at(segment, number).await?;
    let notes = db.table_notes(segment, number).await?;
    if seated.is_empty() && notes.is_empty() && !place.sits() {
        return Err(Problem::not_found());
    }
    let removed = db.removed_notes(proof).await?;
    let table = AtTable {
        pace: pace(&db.desks(segment).await?, number),
        part: row,
        number,
        seated,
        notes,
    };
    let mut panels = table.panels(page.lang, page.now);
    let view = |id: TableNoteId, words: &str, (beside, version): (bool, i64), label: String| {
        let own = form.has_errors() && form.get("note") == id.to_string();
        NoteView {
            id: id.to_string(),
            edit: TableNoteEditId::new(page.app.ids.as_ref(), page.now).to_string(),
            typed: if own { form.get("words") } else { words }.to_owned(),
            wrong: form.error("words", &page.lang).filter(|_| own),
            words: words.to_owned(),
            beside,
            version,
            label,
        }
    };
    let mut n = 0;
    let mut said = Vec::new();
    for note in table.notes.iter().filter(|note| !note.words.is_empty()) {
        let beside = table.is_beside(note);
        n += i64::from(!beside);
        let label = page.t1(if beside { "table-note-beside" } else { "table-note-n" }, "n", n);
        said.push(view(note.id, &note.words, (beside, note.version), label));
    }
    let known = table.notes.iter().any(|note| note.id.to_string() == form.get("note"));
    let fresh = match form.get("note").parse::<TableNoteId>() {
        // What was typed for a new block stays in it.
        Ok(id) if !known => id,
        _ => TableNoteId::new(page.app.ids.as_ref(), page.now),
    };
    let over = page.now >= place.convening.ends_at;
    let on = place.convening.stand(page.now) == Stand::On;
    let who = place.seat.as_ref().map(|seat| seat.registration_id.to_string());
    let person = page.signed_in.as_ref().map(|known| known.person.id.to_string());
    Ok(DeskPage {
        part: part_name(page.lang, &table.part),
        stream: if on {
            routes::table_stream(place.convening.id, segment, number)
        } else {
            String::new()
        },
        at: page.now.micros() / 1000,
        seats: panels.remove("seats").unwrap_or_default(),
        protocol: panels.remove("protocol").filter(|drawn| !drawn.is_empty()),
        fresh: view(fresh, "", (false, 0), page.t("table-note-new")),
        removed: removed
            .iter()
            .map(|(id, words)| view(*id, words, (false, 0), String::new()))
            .collect(),
        notes: said,
        charts: Charts::of(page, &table.seated, form.get("grafico")).await?,
        writes: writes(page, proof.act()),
        leads: place.leads,
        path: routes::table(place.convening.id, segment, number),
        notes_at: routes::table_notes(place.convening.id, segment, number),
        keep: format!(
            "ronda-borrador:mesa:{segment}-{number}:{}",
            who.or(person).unwrap_or_default()
        ),
        convening: place.convening.clone(),
        number,
        over,
        form,
        page: page.clone(),
    })
}
