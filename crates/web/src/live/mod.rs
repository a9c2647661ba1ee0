//! What changes in a convening while people follow it: one hub a process, which asks the database twice a second for one small version and
//! draws anew only what everybody would see otherwise.
//!
//! Owns who waits for what, and that nobody is left behind: the version in the database is the truth, so that a lost connection, a restarted
//! server and a second process all come to the same picture. Must not know whose phone it is: what only one person sees is asked for by their
//! own page. What is seen is cut into panels; a new thing on the day is one more ([`panel::Panel`]).

mod agenda;
pub(crate) mod desk;
mod hints;
mod known;
mod leaving;
pub(crate) mod panel;
mod picture;
mod polls;
mod polls_panel;
mod protocol;
mod questions_panel;
mod tables;
pub(crate) mod tally;

pub(crate) use desk::{AtTable, Halls};
pub(crate) use known::Known;
pub(crate) use panel::{Panel, View};
pub(crate) use picture::Picture;
pub(crate) use polls::PollNow;

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use domain::id::ConveningId;
use domain::time::Instant;
use tokio::sync::{Notify, watch};

use crate::app::App;

/// How often the version is asked for.
const EVERY: Duration = Duration::from_millis(500);
/// Polls without anybody who waits, after which a room is let go.
const IDLE: u32 = 20;

/// What somebody waits for: the newest picture, none before the first one was drawn.
pub(crate) type Waiting = watch::Receiver<Option<Arc<Picture>>>;

/// Between two pictures at the least: in a room of four hundred each is sent four hundred times.
const LEAST: Duration = Duration::from_millis(200);
/// Seconds after which a convening is asked for again though nothing changed in it.
const AGAIN: i64 = 20;
/// Convenings of which it is remembered what was known.
const MOST_KNOWN: usize = 32;

/// What was asked for last, and under which version.
#[derive(Default)]
struct Remembered {
    known: Option<(i64, Arc<Known>)>,
    /// When it is asked for again: the agenda goes on by itself, and what teams left to do is done elsewhere.
    until: Option<Instant>,
    counts: polls::Counts,
}

/// The rooms that somebody of this process follows.
#[derive(Default)]
pub(crate) struct Live {
    rooms: Mutex<HashMap<ConveningId, Arc<Room>>>,
    remembered: Mutex<HashMap<ConveningId, Arc<tokio::sync::Mutex<Remembered>>>>,
    listens: AtomicBool,
}

struct Room {
    sender: watch::Sender<Option<Arc<Picture>>>,
    /// Somebody changed something: a hint, so that they don't wait half a second to see it.
    hint: Notify,
}

impl Live {
    /// A convening as it stands, with its version: asked for once, however many want to know it at once.
    pub(crate) async fn known(&self, app: &App, id: ConveningId) -> store::Result<(i64, Arc<Known>)> {
        let version = app.db.pulse(id).await?;
        let remembered = self.remembered(id);
        let mut remembered = remembered.lock().await;
        let now = app.now();
        if let Some((of, known)) = &remembered.known
            && *of >= version
            && remembered.until.is_none_or(|until| now < until)
        {
            return Ok((*of, known.clone()));
        }
        // Read after its version: what came in between is in it already, and is asked for once more.
        let known = Arc::new(Known::ask(app, id, &mut remembered.counts).await?);
        remembered.until = known.until(now).into_iter().chain([now.plus_seconds(AGAIN)]).min();
        remembered.known = Some((version, known.clone()));
        Ok((version, known))
    }

    fn remembered(&self, id: ConveningId) -> Arc<tokio::sync::Mutex<Remembered>> {
        let mut all = self.remembered.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= MOST_KNOWN && !all.contains_key(&id) {
            all.clear();
        }
        all.entry(id).or_default().clone()
    }

    /// Waits with everybody else of this process.
    pub(crate) fn follow(&self, app: &App, id: ConveningId) -> Waiting {
        let mut rooms = self.rooms.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(room) = rooms.get(&id) {
            return room.sender.subscribe();
        }
        let (sender, waiting) = watch::channel(None);
        let room = Arc::new(Room {
            sender,
            hint: Notify::new(),
        });
        rooms.insert(id, room.clone());
        tokio::spawn(keep_up(app.clone(), id, room));
        if !self.listens.swap(true, Ordering::SeqCst) {
            tokio::spawn(hints::listen(app.clone()));
        }
        waiting
    }

    /// Says that something was changed. The next poll would see it too.
    pub(crate) fn hint(&self, id: ConveningId) {
        let rooms = self.rooms.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(room) = rooms.get(&id) {
            room.hint.notify_one();
        }
    }

    /// Whether anybody follows anything; where not, whoever listens stops. Decided under the lock, so that nobody begins to follow meanwhile.
    fn stops_listening(&self) -> bool {
        let rooms = self.rooms.lock().unwrap_or_else(PoisonError::into_inner);
        if rooms.is_empty() {
            self.listens.store(false, Ordering::SeqCst);
        }
        rooms.is_empty()
    }

    /// Lets a room go if nobody waits. Decided under the lock, so that nobody subscribes to a room that is being let go.
    fn let_go(&self, id: ConveningId) -> bool {
        let mut rooms = self.rooms.lock().unwrap_or_else(PoisonError::into_inner);
        let idle = rooms.get(&id).is_none_or(|room| room.sender.receiver_count() == 0);
        if idle {
            rooms.remove(&id);
        }
        idle
    }
}

/// Keeps a room's picture up to date for as long as anybody waits.
async fn keep_up(app: App, id: ConveningId, room: Arc<Room>) {
    let mut idle = 0;
    loop {
        let looked = tokio::time::Instant::now();
        match look(&app, id, &room).await {
            Ok(Some(picture)) => {
                room.sender.send_replace(Some(Arc::new(picture)));
            }
            Ok(None) => {}
            // A database that is away for a while: everybody keeps what they see, and the next poll asks again.
            Err(error) => tracing::warn!(%error, "a convening could not be followed"),
        }
        idle = if room.sender.receiver_count() == 0 { idle + 1 } else { 0 };
        if idle > IDLE && app.live.let_go(id) {
            return;
        }
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            () = room.hint.notified() => tokio::time::sleep_until(looked + LEAST).await,
        }
    }
}

/// A new picture where the version is another, or where the agenda has gone on by itself.
async fn look(app: &App, id: ConveningId, room: &Room) -> store::Result<Option<Picture>> {
    let (version, known) = app.live.known(app, id).await?;
    let now = app.now();
    let fresh = {
        let shown = room.sender.borrow();
        shown.as_ref().is_some_and(|shown| shown.is_fresh(version, now))
    };
    Ok((!fresh).then(|| Picture::of(known, version, now)))
}
