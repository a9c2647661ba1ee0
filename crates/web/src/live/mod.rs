//! What changes in a convening while people follow it: one hub a process, which asks the database twice a second for one small version and
//! draws anew only what everybody would see otherwise.
//!
//! Owns who waits for what, and that nobody is left behind: the version in the database is the truth, so that a lost connection, a restarted
//! server and a second process all come to the same picture. Must not know whose phone it is: what only one person sees is asked for by their
//! own page. What is seen is cut into panels; a new thing on the day is one more ([`panel::Panel`]).

mod agenda;
mod known;
mod leaving;
pub(crate) mod panel;
mod picture;

pub(crate) use known::Known;
pub(crate) use panel::{Panel, View};
pub(crate) use picture::Picture;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use domain::id::ConveningId;
use tokio::sync::{Notify, watch};

use crate::app::App;

/// How often the version is asked for.
const EVERY: Duration = Duration::from_millis(500);
/// Polls without anybody who waits, after which a room is let go.
const IDLE: u32 = 20;

/// What somebody waits for: the newest picture, none before the first one was drawn.
pub(crate) type Waiting = watch::Receiver<Option<Arc<Picture>>>;

/// The rooms that somebody of this process follows.
#[derive(Default)]
pub(crate) struct Live {
    rooms: Mutex<HashMap<ConveningId, Arc<Room>>>,
}

struct Room {
    sender: watch::Sender<Option<Arc<Picture>>>,
    /// Somebody of this process changed something: a hint, so that they don't wait half a second to see it.
    hint: Notify,
}

impl Live {
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
        waiting
    }

    /// Says that something was changed here. The next poll would see it too.
    pub(crate) fn hint(&self, id: ConveningId) {
        let rooms = self.rooms.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(room) = rooms.get(&id) {
            room.hint.notify_one();
        }
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
            () = room.hint.notified() => {}
        }
    }
}

/// A new picture where the version is another, or where the agenda has gone on by itself.
async fn look(app: &App, id: ConveningId, room: &Room) -> store::Result<Option<Picture>> {
    let version = app.db.pulse(id).await?;
    let now = app.now();
    let fresh = {
        let shown = room.sender.borrow();
        shown.as_ref().is_some_and(|shown| shown.is_fresh(version, now))
    };
    if fresh {
        return Ok(None);
    }
    let known = Known::ask(app, id).await?;
    Ok(Some(Picture::draw(&known, version, now)))
}
