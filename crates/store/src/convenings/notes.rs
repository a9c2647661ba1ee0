//! What a table writes together: each block a row, each text that a phone sent kept once by its id.
//!
//! How two texts become one is `domain::convening::note`'s. Who wrote stands in no page.

use domain::convening::TableNote;
use domain::convening::note::{Folded, fold};
use domain::event::{Happened, Noun, Verb};
use domain::id::{ConveningId, SegmentId, TableNoteEditId, TableNoteId};
use domain::permission::{Proof, ReadTable, WriteAtTable};
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    OF_TABLE = "select id, segment_id, number, words, beside_id, version from table_note where segment_id = $1 and number = $2 order by position, beside_id is not null, made_at, id";
    OF_CONVENING = "select id, segment_id, number, words, beside_id, version from table_note where convening_id = $1 and words <> '' order by segment_id, number, position, beside_id is not null, made_at, id";
    ONE = "select id, segment_id, number, words, beside_id, version from table_note where id = $1";
    SENT = "select table_note_id from table_note_edit where id = $1";
    SEND = "insert into table_note_edit (id, table_note_id, convening_id, said, by_id, at) values ($1, $2, $3, $4, $5, $6)";
    LAST = "select coalesce(max(position), 0) from table_note where segment_id = $1 and number = $2";
    BEGIN = "insert into table_note (id, segment_id, convening_id, number, position, words, version, made_at, by_id) values ($1, $2, $3, $4, $5, $6, 1, $7, $8)";
    BESIDE = "insert into table_note (id, segment_id, convening_id, number, position, words, beside_id, version, made_at, by_id) select $1, n.segment_id, n.convening_id, n.number, n.position, $3, n.id, 1, $4, $5 from table_note n where n.id = $2";
    CHANGE = "update table_note set words = $2, version = version + 1, by_id = $3 where id = $1";
    REMOVED_WORDS = "select e.table_note_id, e.said from table_note_edit e join table_note n on n.id = e.table_note_id where n.segment_id = $1 and n.number = $2 and n.words = '' and e.said <> '' order by e.at, e.id";
}

/// What a phone sends.
#[derive(Clone, Copy, Debug)]
pub struct Wrote<'a> {
    /// Its own name for this text: sent twice, it is kept once.
    pub id: TableNoteEditId,
    /// Which block; a new one where there is none by this id.
    pub note: TableNoteId,
    /// What the block said when they began to write.
    pub was: &'a str,
    /// What they made of it.
    pub said: &'a str,
}

/// What came of it.
#[derive(Clone, Debug)]
pub struct NoteWritten {
    /// The block in which the text is now: another one where two changed the same words.
    pub note: TableNote,
    /// Whether it stands beside another's words.
    pub beside: bool,
}

impl Db {
    /// A table's blocks, in order; those that somebody took away are empty.
    ///
    /// # Errors
    /// What the database says.
    pub async fn table_notes(&self, segment: SegmentId, number: i64) -> Result<Vec<TableNote>> {
        all!(self, TableNote, OF_TABLE, segment, number)
    }

    /// All of a convening, part by part and table by table, for its minutes.
    ///
    /// # Errors
    /// What the database says.
    pub async fn notes_of_convening(&self, convening: ConveningId) -> Result<Vec<TableNote>> {
        all!(self, TableNote, OF_CONVENING, convening)
    }

    /// What blocks said that somebody took away: the last words of each.
    ///
    /// # Errors
    /// What the database says.
    pub async fn removed_notes(&self, proof: &Proof<ReadTable>) -> Result<Vec<(TableNoteId, String)>> {
        let place = &proof.act().0;
        let said = all!(self, (TableNoteId, String), REMOVED_WORDS, place.segment, place.number)?;
        let mut last: Vec<(TableNoteId, String)> = Vec::new();
        for (note, words) in said {
            last.retain(|(other, _)| *other != note);
            last.push((note, words));
        }
        Ok(last)
    }
}

impl Write<'_> {
    /// Writes in a table's notes. Sent twice, it is one; where somebody else changed the block meanwhile both changes are in it, or both texts
    /// stand beside each other.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the block is another table's.
    pub async fn write_note(&mut self, proof: &Proof<WriteAtTable>, wrote: &Wrote<'_>) -> Result<NoteWritten> {
        let (place, by, at) = (&proof.act().0, proof.who(), self.at());
        let (segment, number, convening) = (place.segment, place.number, place.convening.id);
        self.touch_desk(segment, number, convening).await?;
        self.record(by, told(segment, number)).await?;
        if let Some((note,)) = maybe!(self, (TableNoteId,), SENT, wrote.id)? {
            return self.written(note, (segment, number)).await;
        }
        let known = maybe!(self, TableNote, ONE, wrote.note)?;
        let note = match known {
            None => {
                let (last,) = one!(self, (i64,), LAST, segment, number)?;
                let position = last + 1;
                run!(
                    self, BEGIN, wrote.note, segment, convening, number, position, wrote.said, at, by
                )?;
                wrote.note
            }
            Some(note) if (note.segment_id, note.number) != (segment, number) => return Err(Error::NotFound),
            Some(note) => match fold(wrote.was, &note.words, wrote.said) {
                Folded::Words(words) => {
                    if words != note.words {
                        run!(self, CHANGE, note.id, &words, by)?;
                    }
                    note.id
                }
                Folded::Beside => {
                    // Named by the text that was sent: however often it is sent, it is one block.
                    let id = TableNoteId(wrote.id.0);
                    run!(self, BESIDE, id, note.id, wrote.said, at, by)?;
                    id
                }
            },
        };
        run!(self, SEND, wrote.id, note, convening, wrote.said, by, at)?;
        self.written(note, (segment, number)).await
    }

    async fn written(&mut self, note: TableNoteId, table: (SegmentId, i64)) -> Result<NoteWritten> {
        let note = maybe!(self, TableNote, ONE, note)?.filter(|note| (note.segment_id, note.number) == table);
        let note = note.ok_or(Error::NotFound)?;
        Ok(NoteWritten {
            beside: note.beside_id.is_some(),
            note,
        })
    }
}

fn told(segment: SegmentId, number: i64) -> Happened {
    let happened = Happened::to(Verb::Changed, Noun::TableNotes, segment.0);
    happened.with(json!({ "table": number }))
}
