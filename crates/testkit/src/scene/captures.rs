//! Notes of the scene that wait, and files of its cycles and ideas.

use domain::capture::NewCapture;
use domain::file::clean;
use domain::id::{AttachmentId, CaptureId, CycleId, IdeaId, PersonId};
use domain::permission::{AttachFile, FileHost, NoteCapture, OwnCapture, in_the_name_of};
use store::{NewAttachment, Result, Write};

use crate::app::{SCHOOL_FILE_BYTES, TestApp};

/// They.
#[derive(Clone, Copy, Debug)]
pub struct Captures {
    /// Beto's note about his running cycle.
    pub noted: CaptureId,
    /// Beto's note about something new.
    pub new: CaptureId,
    /// A note that Beto threw away.
    pub thrown: CaptureId,
    /// A photo of Beto's running cycle.
    pub cycle_photo: AttachmentId,
    /// A photo of his shared cycle.
    pub shared_photo: AttachmentId,
    /// A guide of the hub's idea.
    pub idea_guide: AttachmentId,
    /// The photo of Beto's note.
    pub note_photo: AttachmentId,
    /// A photo of his running cycle that he took away.
    pub taken_away: AttachmentId,
}

/// A picture of one grey point.
pub const PICTURE: &[u8] = b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00\x3a\x7e\x9b\x55\
    \x00\x00\x00\x0a\x49\x44\x41\x54\x78\x9c\x63\x68\x00\x00\x00\x82\x00\x81\x77\xcd\x72\xb6\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\x82";

/// Beto notes, photographs and attaches; Ana attaches to the idea.
pub(super) async fn captures(app: &TestApp, running: CycleId, shared: CycleId, idea: IdeaId) -> Result<Captures> {
    let (world, db) = (app.world, &app.app.db);
    let (running, shared) = (db.cycle(running).await?, db.cycle(shared).await?);
    let idea = db.idea(idea).await?;
    let mut w = db.write(app.moment()).await?;
    let beto = world.beto;
    let about = |cycle| NoteCapture {
        school: world.arrayan,
        cycle,
    };
    let mut notes = Vec::new();
    for (cycle, words) in [
        (Some(running.clone()), "El viernes no alcanzó el tiempo"),
        (None, "Que ellos escriban la pregunta del boleto"),
        (None, "Probar con música"),
    ] {
        let new = NewCapture {
            id: CaptureId::new(w.ids(), w.at()),
            words: words.to_owned(),
            asked: None,
            answer: String::new(),
            captured_at: w.at(),
        };
        w.keep_capture(&in_the_name_of(beto, about(cycle)), world.network, &new)
            .await?;
        notes.push(new.id);
    }
    w.commit().await?;
    let note = db.capture(notes[0]).await?;
    let thrown = db.capture(notes[2]).await?;
    let mut w = db.write(app.moment()).await?;
    w.discard_capture(&in_the_name_of(beto, OwnCapture(thrown))).await?;
    let on = |cycle| FileHost::Cycle(cycle);
    let photo = ("pizarra.png", PICTURE);
    let cycle_photo = attach(app, &mut w, beto, on(running.clone()), photo).await?;
    let taken_away = attach(app, &mut w, beto, on(running.clone()), photo).await?;
    let shared_photo = attach(app, &mut w, beto, on(shared), photo).await?;
    let note_photo = attach(app, &mut w, beto, FileHost::Capture(note), photo).await?;
    let guide = ("guia.txt", "Una pregunta al final de la clase".as_bytes());
    let idea_guide = attach(app, &mut w, world.ana, FileHost::Idea(idea), guide).await?;
    w.remove_file(&in_the_name_of(beto, AttachFile(on(running))), taken_away)
        .await?;
    w.commit().await?;
    Ok(Captures {
        noted: notes[0],
        new: notes[1],
        thrown: notes[2],
        cycle_photo,
        shared_photo,
        idea_guide,
        note_photo,
        taken_away,
    })
}

pub(super) async fn attach(
    app: &TestApp,
    w: &mut Write<'_>,
    who: PersonId,
    host: FileHost,
    (name, bytes): (&str, &[u8]),
) -> Result<AttachmentId> {
    let (network, id) = (app.world.network, AttachmentId::new(w.ids(), w.at()));
    let file = clean(name, bytes).expect("a good file");
    app.app.files.keep(network, id, file.bytes.clone()).await?;
    let new = NewAttachment {
        id,
        network,
        file: &file,
        words: "",
        most_bytes: SCHOOL_FILE_BYTES,
    };
    w.attach_file(&in_the_name_of(who, AttachFile(host)), &new).await?;
    Ok(id)
}
