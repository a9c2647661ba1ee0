//! A note for oneself. It is asked for by cycle and reader together: there is no way to ask for somebody else's.

use askama::Template;
use domain::cycle::Cycle;
use domain::feedback::PrivateNote;
use domain::permission::KeepNote;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// The reader's own note, for the cycle's page.
pub(crate) struct NoteView {
    /// The form; its fields have names of their own, because the page has other forms.
    pub form: Form,
    /// Where it is kept.
    pub action: String,
    /// The cycle's page.
    pub href: String,
}

impl NoteView {
    /// Of whoever reads.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, cycle: &Cycle) -> Result<Option<Self>, Problem> {
        let Some(standing) = page.standing() else {
            return Ok(None);
        };
        let note = page.app.db.private_note(cycle.id, standing.person()).await?;
        Ok(Some(view(cycle, form(note.as_ref()))))
    }
}

#[derive(Template)]
#[template(path = "pages/feedback/note.html", whitespace = "minimize")]
struct NotePage {
    page: Page,
    note: NoteView,
    title: String,
    /// What the same person wrote elsewhere meanwhile.
    there: Option<String>,
}

/// The form on a page of its own.
pub async fn show(page: Page, can: Can<KeepNote>) -> Answer {
    let cycle = &can.act().0;
    let note = page.app.db.private_note(cycle.id, can.who()).await?;
    page.show(&template(&page, cycle, form(note.as_ref()), None))
}

/// Keeps it; emptied, it goes.
pub async fn save(page: Page, can: Can<KeepNote>, form: Form) -> Answer {
    let cycle = &can.act().0;
    let words = PrivateNote::words_of(form.get("note"));
    let version = form.get("note-version").parse().unwrap_or(0);
    let back = format!("{}#nota", routes::cycle(cycle.id));
    let there = page.app.db.private_note(cycle.id, can.who()).await?;
    let said = there.as_ref().map_or("", |note| note.words.as_str());
    // Nothing new, or sent twice.
    if said == words {
        return page.go(&back);
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.keep_note(can.proof(), version, &words).await {
        Err(store::Error::Stale) => {
            drop(w);
            let version = there.as_ref().map_or(0, |note| note.version);
            let form = form.with("note-version", version.to_string());
            let now = there.map(|note| note.words).unwrap_or_default();
            return page.stale(&template(&page, cycle, form, Some(now)));
        }
        other => other?,
    }
    w.commit().await?;
    page.go_saying(
        &back,
        if words.is_empty() {
            "done-note-gone"
        } else {
            "done-note-kept"
        },
    )
}

fn form(note: Option<&PrivateNote>) -> Form {
    let version = note.map_or(0, |note| note.version);
    Form::new()
        .with("note", note.map_or("", |note| note.words.as_str()))
        .with("note-version", version.to_string())
}

fn view(cycle: &Cycle, form: Form) -> NoteView {
    NoteView {
        form,
        action: routes::cycle_note(cycle.id),
        href: routes::cycle(cycle.id),
    }
}

fn template(page: &Page, cycle: &Cycle, form: Form, there: Option<String>) -> NotePage {
    NotePage {
        note: view(cycle, form),
        title: cycle.title.clone(),
        there,
        page: page.clone(),
    }
}
