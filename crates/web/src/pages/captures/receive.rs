//! Receives a note, whether a form or a phone sends it: once by its id, whole with its photo, or not at all.

use domain::capture::{Capture, CaptureFields, NewCapture};
use domain::check::Wrong;
use domain::file::CleanFile;
use domain::id::{AttachmentId, CaptureId, CycleId, VisitId, VisitNoteId};
use domain::permission::{AttachFile, FileHost, NoteCapture, OwnCapture, Proof, Standing};
use store::NewAttachment;

use super::visit::{self, Noted};
use crate::guard::can::allow;
use crate::multipart::FileForm;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::attachments::keep::{Kept, keep};

/// What became of a note.
pub enum Received {
    /// It is here, now or since before.
    Here(Capture),
    /// It is here, among the notes of a visit.
    OnVisit(VisitId, VisitNoteId),
    /// It can't be kept as it is.
    Wrong(Wrong),
}

/// Receives it.
///
/// # Errors
/// Not found where its cycle isn't running any more or isn't theirs; what the store says.
pub async fn receive(page: &Page, standing: &Standing, sent: FileForm) -> Result<Received, Problem> {
    let form = &sent.form;
    let fields = CaptureFields {
        id: form.get("id").to_owned(),
        words: form.get("words").to_owned(),
        asked: form.get("asked").to_owned(),
        answer: form.get("answer").to_owned(),
        captured_at: form.get("captured_at").to_owned(),
    };
    if let Some(there) = known(page, standing, &fields).await? {
        return Ok(Received::Here(there));
    }
    let new = match NewCapture::check(&fields, !sent.bytes.is_empty(), page.now) {
        Ok(new) => new,
        Err(wrong) => return Ok(Received::Wrong(wrong)),
    };
    if let Some(id) = visit::named(form.get("about")) {
        let sent = (id, !sent.bytes.is_empty());
        return Ok(match visit::keep(page, standing, sent, &new).await? {
            Noted::Here(note) => Received::OnVisit(id, note),
            Noted::Wrong(wrong) => Received::Wrong(wrong),
        });
    }
    let Some(note) = place(page, standing, form.get("about")).await? else {
        return Ok(Received::Wrong(Wrong::with("about", "wrong-capture-about")));
    };
    let capture = capture_of(page, standing, note.act(), &new)?;
    let host = FileHost::Capture(capture.clone());
    let photo = if sent.bytes.is_empty() {
        None
    } else {
        let Ok(id) = form.get("photo_id").parse() else {
            return Ok(Received::Wrong(Wrong::with("archivo", "wrong-capture-id")));
        };
        match keep(&page.app, id, &host, &sent.name, sent.bytes).await? {
            Kept::Now(file) => Some((id, file)),
            Kept::Before => None,
            Kept::Wrong(key) => return Ok(Received::Wrong(Wrong::with("archivo", key))),
        }
    };
    write(page, standing, &note, (&new, capture, photo)).await
}

/// A note that is here already. With it may come the answer to what was asked back.
async fn known(page: &Page, standing: &Standing, fields: &CaptureFields) -> Result<Option<Capture>, Problem> {
    let Ok(id) = fields.id.parse::<CaptureId>() else {
        return Ok(None);
    };
    let there = match page.app.db.capture(id).await {
        Ok(there) => there,
        Err(store::Error::NotFound) => return Ok(None),
        Err(other) => return Err(other.into()),
    };
    let own = allow(standing, OwnCapture(there.clone()))?;
    answer(page, &own, fields).await?;
    Ok(Some(there))
}

/// Keeps the answer, if there is one and none before.
///
/// # Errors
/// What the store says.
pub async fn answer(page: &Page, own: &Proof<OwnCapture>, fields: &CaptureFields) -> Result<(), Problem> {
    let answer = domain::text::prose(&fields.answer, domain::capture::LONGEST_ANSWER);
    if answer.is_empty() {
        return Ok(());
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    if w.answer_capture(own, fields.asked.parse().ok(), &answer).await? {
        w.commit().await?;
    }
    Ok(())
}

/// What it is about: a running cycle on which they write, or something new at their school. `None` where they have to say which.
async fn place(page: &Page, standing: &Standing, about: &str) -> Result<Option<Proof<NoteCapture>>, Problem> {
    let act = if let Ok(id) = about.parse::<CycleId>() {
        let cycle = page.app.db.cycle(id).await?;
        NoteCapture {
            school: cycle.school_id,
            cycle: Some(cycle),
        }
    } else {
        let named = about.strip_prefix("liceo:").and_then(|id| id.parse().ok());
        let Some(school) = named.or_else(|| standing.schools().first().copied()) else {
            return Ok(None);
        };
        if named.is_none() && !about.is_empty() {
            return Ok(None);
        }
        NoteCapture { school, cycle: None }
    };
    allow(standing, act).map(Some)
}

/// The note as it will stand, for whoever may put a photo to it: its owner.
fn capture_of(page: &Page, standing: &Standing, act: &NoteCapture, new: &NewCapture) -> Result<Capture, Problem> {
    Ok(Capture {
        id: new.id,
        network_id: page.network()?.id,
        school_id: act.school,
        course_id: act.cycle.as_ref().and_then(|cycle| cycle.course_id),
        person_id: standing.person(),
        cycle_id: act.cycle.as_ref().map(|cycle| cycle.id),
        words: new.words.clone(),
        asked: new.asked,
        answer: new.answer.clone(),
        captured_at: new.captured_at,
        received_at: page.now,
        completed_at: None,
        discarded_at: None,
    })
}

async fn write(
    page: &Page,
    standing: &Standing,
    note: &Proof<NoteCapture>,
    (new, capture, photo): (&NewCapture, Capture, Option<(AttachmentId, CleanFile)>),
) -> Result<Received, Problem> {
    let network = capture.network_id;
    let mut w = page.app.db.write(page.app.moment()).await?;
    if !w.keep_capture(note, network, new).await? {
        // Sent twice at once: the other one is kept, if it is theirs.
        drop(w);
        let there = page.app.db.capture(new.id).await?;
        allow(standing, OwnCapture(there.clone()))?;
        return Ok(Received::Here(there));
    }
    if let Some((id, file)) = &photo {
        let attach = allow(standing, AttachFile(FileHost::Capture(capture.clone())))?;
        let new = NewAttachment {
            id: *id,
            network,
            file,
            words: "",
            most_bytes: page.app.settings.school_file_bytes,
        };
        match w.attach_file(&attach, &new).await {
            Ok(_) => {}
            Err(store::Error::Refused(key)) => return Ok(Received::Wrong(Wrong::with("archivo", key))),
            Err(other) => return Err(other.into()),
        }
    }
    w.commit().await?;
    Ok(Received::Here(capture))
}
