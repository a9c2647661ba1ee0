//! What changes at a table while people work at it. One task a process and part of the agenda asks for the versions of all its tables at once, and
//! draws those of which somebody waits for another.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use askama::Template;
use domain::convening::{Desk, Pace, ROOM, SegmentRow, TableNote};
use domain::id::SegmentId;
use domain::time::Instant;
use i18n::Lang;
use store::Seated;
use tokio::sync::{Notify, watch};

use super::protocol::ProtocolPanel;
use super::{EVERY, IDLE, Picture, Waiting};
use crate::app::App;
use crate::page::render;
use crate::routes;

/// The parts at whose tables somebody of this process works.
#[derive(Default)]
pub(crate) struct Halls(Mutex<HashMap<SegmentId, Arc<Hall>>>);

struct Hall {
    part: SegmentRow,
    desks: Mutex<HashMap<i64, watch::Sender<Option<Arc<Picture>>>>>,
    /// Somebody of this process wrote something.
    hint: Notify,
}

impl Halls {
    /// Waits for what changes at a table.
    pub(crate) fn follow(&self, app: &App, part: &SegmentRow, number: i64) -> Waiting {
        let mut halls = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let hall = halls.entry(part.id).or_insert_with(|| {
            let hall = Arc::new(Hall {
                part: part.clone(),
                desks: Mutex::default(),
                hint: Notify::new(),
            });
            tokio::spawn(keep_up(app.clone(), hall.clone()));
            hall
        });
        hall.hint.notify_one();
        let mut desks = hall.desks.lock().unwrap_or_else(PoisonError::into_inner);
        desks
            .entry(number)
            .or_insert_with(|| watch::channel(None).0)
            .subscribe()
    }

    /// Says that something was changed here. The next poll would see it too.
    pub(crate) fn hint(&self, part: SegmentId) {
        let halls = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(hall) = halls.get(&part) {
            hall.hint.notify_one();
        }
    }

    /// Lets tables go at which nobody waits; whether none is left. Decided under both locks, so that nobody sits down at one that is let go.
    fn let_go(&self, hall: &Hall) -> bool {
        let mut halls = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut desks = hall.desks.lock().unwrap_or_else(PoisonError::into_inner);
        desks.retain(|_, sender| sender.receiver_count() > 0);
        if desks.is_empty() {
            halls.remove(&hall.part.id);
        }
        desks.is_empty()
    }
}

async fn keep_up(app: App, hall: Arc<Hall>) {
    let mut idle = 0;
    loop {
        // A database that is away for a while: everybody keeps what they see, and the next poll asks again.
        if let Err(error) = look(&app, &hall).await {
            tracing::warn!(%error, "tables could not be followed");
        }
        let waited = {
            let desks = hall.desks.lock().unwrap_or_else(PoisonError::into_inner);
            desks.values().any(|sender| sender.receiver_count() > 0)
        };
        idle = if waited { 0 } else { idle + 1 };
        if idle > IDLE && app.halls.let_go(&hall) {
            return;
        }
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            () = hall.hint.notified() => {}
        }
    }
}

/// Draws the tables whose version is another.
async fn look(app: &App, hall: &Hall) -> store::Result<()> {
    let desks = app.db.desks(hall.part.id).await?;
    let seating = app.db.seating(hall.part.id).await?.map_or(0, |row| row.version);
    let of = |number| desks.iter().find(|desk| desk.number == number);
    let room = of(ROOM);
    let version = |number| {
        let counted = [of(number), room].into_iter().flatten().map(|desk| desk.version);
        counted.sum::<i64>() + seating
    };
    let stale: Vec<i64> = {
        let known = hall.desks.lock().unwrap_or_else(PoisonError::into_inner);
        let shown = |sender: &watch::Sender<Option<Arc<Picture>>>| sender.borrow().as_ref().map(|one| one.version());
        let other = known
            .iter()
            .filter(|(number, sender)| shown(sender) != Some(version(**number)));
        other.map(|(number, _)| *number).collect()
    };
    if stale.is_empty() {
        return Ok(());
    }
    let seated = app.db.seated(hall.part.id).await?;
    for number in stale {
        let table = AtTable {
            part: hall.part.clone(),
            number,
            pace: pace(&desks, number),
            seated: seated.iter().filter(|one| one.number == number).cloned().collect(),
            notes: app.db.table_notes(hall.part.id, number).await?,
        };
        let now = app.now();
        let picture = Picture::of_table(version(number), now, |lang| table.panels(lang, now));
        let known = hall.desks.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(sender) = known.get(&number) {
            sender.send_replace(Some(Arc::new(picture)));
        }
    }
    Ok(())
}

/// How far a table is: by itself or with the room.
pub(crate) fn pace(desks: &[Desk], number: i64) -> Option<Pace> {
    let of = |number| desks.iter().find(|desk| desk.number == number).and_then(Desk::pace);
    Pace::latest(of(number), of(ROOM))
}

/// What is seen at a table.
pub(crate) struct AtTable {
    /// The part.
    pub part: SegmentRow,
    /// Its number.
    pub number: i64,
    /// How far it is.
    pub pace: Option<Pace>,
    /// Who sits there.
    pub seated: Vec<Seated>,
    /// Its blocks.
    pub notes: Vec<TableNote>,
}

#[derive(Template)]
#[template(path = "pages/convenings/tables/_seats.html", whitespace = "minimize")]
struct Seats<'a> {
    seated: &'a [Seated],
}

impl AtTable {
    /// The panels, by name.
    pub(crate) fn panels(&self, lang: Lang, now: Instant) -> BTreeMap<&'static str, String> {
        let action = routes::table_step(self.part.convening_id, self.part.id, self.number);
        let protocol = ProtocolPanel::of(&self.part, self.pace, (lang, now), Some(action));
        let drawn = [
            (
                "protocol",
                protocol
                    .map(|panel| render(&panel))
                    .transpose()
                    .map(Option::unwrap_or_default),
            ),
            ("seats", render(&Seats { seated: &self.seated })),
        ];
        let fine = drawn.into_iter().filter_map(|(name, drawn)| Some((name, drawn.ok()?)));
        let mut panels: BTreeMap<&'static str, String> = fine.collect();
        panels.insert("notes", serde_json::to_string(&self.blocks()).unwrap_or_default());
        panels
    }

    /// The blocks as the page's script takes them: those that say something.
    fn blocks(&self) -> Vec<serde_json::Value> {
        let told = |note: &&TableNote| !note.words.is_empty();
        let block = |note: &TableNote| {
            serde_json::json!({
                "id": note.id,
                "words": note.words,
                "beside": self.is_beside(note),
                "version": note.version,
            })
        };
        self.notes.iter().filter(told).map(block).collect()
    }

    /// Whether a block stands beside another that still says something.
    pub(crate) fn is_beside(&self, note: &TableNote) -> bool {
        let other = note.beside_id.and_then(|id| self.notes.iter().find(|one| one.id == id));
        other.is_some_and(|other| !other.words.is_empty())
    }
}
