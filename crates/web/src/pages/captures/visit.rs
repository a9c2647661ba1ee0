//! A note of a visit from the phone: the same page, script and queue; what arrives stands among the visit's notes, and stays in the liceo that
//! went.

use domain::capture::NewCapture;
use domain::check::Wrong;
use domain::id::{VisitId, VisitNoteId};
use domain::permission::{Act as _, Standing, WriteVisitNotes};
use domain::time::Instant;
use domain::visit::{Visit, check_note};

use super::options::Choice;
use crate::guard::can::allow;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::visits::note_is_theirs;
use crate::pages::visits::words::{title, when};

/// What a form sends before a visit's id.
const PREFIX: &str = "pasantia:";
/// Days before and after a visit in which a note of it is offered.
const AROUND: i64 = 7;

/// The visit that a form names.
#[must_use]
pub fn named(about: &str) -> Option<VisitId> {
    about.strip_prefix(PREFIX)?.parse().ok()
}

/// As a form names a visit; nothing where the address names none.
#[must_use]
pub fn about(visit: &str) -> String {
    if visit.is_empty() {
        String::new()
    } else {
        format!("{PREFIX}{visit}")
    }
}

/// Visits of which somebody may note something now: those of these days, and the one from whose page they come. Today's come first.
///
/// # Errors
/// What the store says.
pub async fn choices(page: &Page, standing: &Standing, wanted: &str) -> Result<(Vec<Choice>, Vec<Choice>), Problem> {
    let wanted = named(wanted);
    let (mut first, mut others) = (Vec::new(), Vec::new());
    for school in standing.schools() {
        for line in page.app.db.visits_of(school).await? {
            let visit = line.visit;
            let here = visit.visitor_id == school && visit.called_off_at.is_none();
            if !here || !WriteVisitNotes(visit.clone()).allowed(standing) {
                continue;
            }
            let days = visit.starts_at.map(|at| at.day().days_since(page.today()).abs());
            if days == Some(0) || wanted == Some(visit.id) {
                first.push(choice(page, &visit).await?);
            } else if days.is_some_and(|days| days <= AROUND) {
                others.push(choice(page, &visit).await?);
            }
        }
    }
    Ok((first, others))
}

async fn choice(page: &Page, visit: &Visit) -> Result<Choice, Problem> {
    let quote = if visit.purpose.is_empty() {
        page.t("visit-notes-why")
    } else {
        visit.purpose.clone()
    };
    Ok(Choice {
        value: format!("{PREFIX}{}", visit.id),
        name: title(page, visit).await?,
        meta: when(page, visit),
        quote,
        // Nothing is asked back: what is seen is written down, and judged later.
        asks: "",
        asks_silent: "",
        chosen: false,
        folded: false,
    })
}

/// What became of it.
pub enum Noted {
    /// It is here, now or since before.
    Here(VisitNoteId),
    /// It can't be kept as it is.
    Wrong(Wrong),
}

/// Keeps it, at the moment at which it was noted. Sent twice, it is one.
///
/// # Errors
/// Not found where the visit isn't theirs to note, or the id is another note's; what the store says.
pub async fn keep(
    page: &Page,
    standing: &Standing,
    (visit, has_photo): (VisitId, bool),
    new: &NewCapture,
) -> Result<Noted, Problem> {
    let visit = page.app.db.visit(visit).await?;
    let proof = allow(standing, WriteVisitNotes(visit.clone()))?;
    if has_photo {
        // There are other people's students in it, and no place for it: the words are kept on the phone.
        return Ok(Noted::Wrong(Wrong::with("archivo", "wrong-visit-photo")));
    }
    let said: Vec<&str> = [new.words.as_str(), new.answer.as_str()]
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect();
    let words = match check_note(&said.join("\n")) {
        Ok(words) => words,
        Err(wrong) => return Ok(Noted::Wrong(wrong)),
    };
    let (id, at): (VisitNoteId, Instant) = (VisitNoteId(new.id.0), new.captured_at);
    let mut w = page.app.db.write(page.app.moment()).await?;
    if w.note_on_visit(&proof, id, (&words, at)).await? {
        w.commit().await?;
    } else {
        drop(w);
        note_is_theirs(page, standing.person(), visit.id, id).await?;
    }
    Ok(Noted::Here(id))
}
