//! Notes of the liceo that goes: what was seen and heard. Each reads their own; who leads the liceo reads all; nobody else reads one.

use askama::Template;
use domain::id::{PersonId, VisitId, VisitNoteId};
use domain::permission::{Act as _, ReadVisitNote, WriteVisitNotes};
use domain::visit::check_note;

use super::words::title;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/visits/notes.html", whitespace = "minimize")]
struct Notes {
    page: Page,
    form: Form,
    title: String,
    action: String,
    back: String,
    /// The page for the phone, where a note waits for a signal.
    phone: String,
    notes: Vec<NoteView>,
}

struct NoteView {
    by: String,
    when: String,
    words: String,
    removal: String,
}

/// The notes, and the form of one more.
pub async fn show(page: Page, can: Can<WriteVisitNotes>) -> Answer {
    let id = VisitNoteId::new(page.app.ids.as_ref(), page.now).to_string();
    page.show(&template(&page, &can, Form::new().with("id", id)).await?)
}

/// Keeps a note.
pub async fn save(page: Page, can: Can<WriteVisitNotes>, form: Form) -> Answer {
    let words = match check_note(form.get("words")) {
        Ok(words) => words,
        Err(wrong) => return page.again(&template(&page, &can, form.wrong(wrong)).await?),
    };
    let id: VisitNoteId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    let (visit, at) = (can.act().0.id, page.now);
    if w.note_on_visit(can.proof(), id, (&words, at)).await? {
        w.commit().await?;
    } else {
        // Sent twice it is here already, if it is theirs.
        drop(w);
        theirs(&page, can.who(), visit, id).await?;
    }
    page.go_saying(&routes::visit_notes(can.act().0.id), "done-visit-noted")
}

/// A note that is here already: of this visit, and of whoever sends it. Anything else isn't told apart from what isn't there.
///
/// # Errors
/// Not found.
pub(crate) async fn theirs(page: &Page, who: PersonId, visit: VisitId, id: VisitNoteId) -> Result<(), Problem> {
    let there = page.app.db.visit_note(id).await?;
    if there.by_id == who && there.visit_id == visit {
        Ok(())
    } else {
        Err(Problem::not_found())
    }
}

/// Takes one away for good.
pub async fn remove(page: Page, can: Can<ReadVisitNote>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.remove_visit_note(can.proof()).await?;
    w.commit().await?;
    page.go_saying(&routes::visit_notes(can.act().0.visit_id), "done-visit-note-removed")
}

async fn template(page: &Page, can: &Can<WriteVisitNotes>, form: Form) -> Result<Notes, Problem> {
    let visit = &can.act().0;
    let mut notes = Vec::new();
    for note in page.app.db.visit_notes(can.proof()).await? {
        let act = ReadVisitNote(note);
        if act.allowed(can.standing()) {
            let note = act.0;
            notes.push(NoteView {
                by: page.app.db.person(note.by_id).await?.name,
                when: page.lang.moment(note.at.in_chile().datetime()),
                removal: routes::visit_note_removal(note.id),
                words: note.words,
            });
        }
    }
    Ok(Notes {
        title: title(page, visit).await?,
        action: routes::visit_notes(visit.id),
        back: routes::visit(visit.id),
        phone: format!("{}?pasantia={}", routes::CAPTURE, visit.id),
        notes,
        form,
        page: page.clone(),
    })
}
