//! What every panel is drawn from, asked for once a change.

use domain::convening::{Agenda, Begun, Convening, SegmentRow, agenda};
use domain::id::ConveningId;
use domain::time::Instant;

use store::CommitmentLine;

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
    /// What teams leave to do.
    pub commitments: Vec<CommitmentLine>,
    /// The last convening that teams left with something to do, and that.
    pub before: Option<(Convening, Vec<CommitmentLine>)>,
    /// Whether whoever leads opened the minute of looking back.
    pub reflection: bool,
}

impl Known {
    /// Asks.
    pub(crate) async fn ask(app: &App, id: ConveningId) -> store::Result<Self> {
        let convening = app.db.convening(id).await?;
        let rows = app.db.segments(id).await?;
        let before = match app.db.convening_before(id).await? {
            Some(last) => {
                let theirs = app.db.commitments(last.id).await?;
                Some((last, theirs))
            }
            None => None,
        };
        Ok(Self {
            agenda: agenda(convening.starts_at, &rows),
            begun: app.db.begun(id).await?,
            present: app.db.present_at(id).await?,
            commitments: app.db.commitments(id).await?,
            before,
            reflection: app.db.reflection_opened(id).await?.is_some(),
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
}
