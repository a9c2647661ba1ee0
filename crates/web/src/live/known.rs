//! What every panel is drawn from, asked for once a change.

use domain::convening::{Agenda, Begun, Convening, Desk, SegmentRow, agenda};
use domain::id::{ConveningId, SegmentId};
use domain::time::Instant;
use store::Seated;

use crate::app::App;

/// A convening as it stands.
pub(crate) struct Known {
    /// It.
    pub convening: Convening,
    /// Its parts.
    pub rows: Vec<SegmentRow>,
    /// The same as the rules know them.
    pub agenda: Agenda,
    /// Which were begun.
    pub begun: Vec<Begun>,
    /// How many came.
    pub present: i64,
    /// The tables of its parts, composed or announced.
    pub seatings: Vec<domain::convening::SeatingRow>,
    /// The part whose tables people go to now, and who sits at them.
    pub tables: Option<(SegmentId, Vec<Seated>)>,
    /// How far the whole room is in a protocol, by part.
    pub room: Vec<Desk>,
}

impl Known {
    /// Asks.
    pub(crate) async fn ask(app: &App, id: ConveningId) -> store::Result<Self> {
        let mut known = Self::stand(app, id).await?;
        known.present = app.db.present_at(id).await?;
        known.room = app.db.room_desks(id).await?;
        if let Some(segment) = known.announced(app.now()) {
            known.tables = Some((segment, app.db.seated(segment).await?));
        }
        Ok(known)
    }

    /// Where the agenda stands, and no more: what four hundred phones ask for at once reads nothing of anybody else.
    pub(crate) async fn stand(app: &App, id: ConveningId) -> store::Result<Self> {
        let convening = app.db.convening(id).await?;
        let rows = app.db.segments(id).await?;
        Ok(Self {
            agenda: agenda(convening.starts_at, &rows),
            begun: app.db.begun(id).await?,
            seatings: app.db.seatings(id).await?,
            present: 0,
            tables: None,
            room: Vec::new(),
            convening,
            rows,
        })
    }

    /// When the board shows something else by itself: a part begins, or what is on is over for good.
    pub(crate) fn until(&self, now: Instant) -> Option<Instant> {
        let times = self.agenda.forecast(&self.begun, now);
        let begins = times.iter().map(|(begins, _)| *begins);
        let ends = times.iter().flat_map(|(_, ends)| [*ends, ends.plus_seconds(15 * 60)]);
        begins.chain(ends).filter(|at| *at > now).min()
    }

    /// The part whose announced tables people go to: the one that is on, or the next one, so that a room moves during the break.
    pub(crate) fn announced(&self, now: Instant) -> Option<SegmentId> {
        let board = self.agenda.board(&self.begun, now);
        let near = [board.now, board.next].into_iter().flatten();
        let shown = |id: &SegmentId| {
            let row = self.seatings.iter().find(|row| row.segment_id == *id);
            row.is_some_and(|row| row.announced_at.is_some())
        };
        near.map(|stretch| stretch.segment.id).find(shown)
    }

    /// The part that is on, where it is a protocol at tables.
    pub(crate) fn protocol(&self, now: Instant) -> Option<&SegmentRow> {
        let on = self.agenda.board(&self.begun, now).now?;
        self.rows.get(on.place).filter(|row| row.protocol.is_some())
    }
}
