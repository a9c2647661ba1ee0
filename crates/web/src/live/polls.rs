//! Polls as everybody sees them: answers counted as far as `domain::convening::Live` lets them out.
//!
//! What was counted before is kept, so that an answer costs one row, not all of them again. It follows from the order in which answers were
//! kept: each process comes to the same, and a restarted one begins anew.

use std::collections::HashMap;

use domain::convening::{Live, PollPlan, PollRow, PollState, Shown, Tally};
use domain::id::{ConveningId, PollId};

use crate::app::App;

/// A poll at this moment.
#[derive(Clone)]
pub(crate) struct PollNow {
    /// As it is kept.
    pub row: PollRow,
    /// As the rules know it.
    pub plan: PollPlan,
    /// What may be seen; none where it is too early.
    pub tally: Option<Tally>,
    /// Whether these are all answers.
    pub last: bool,
    /// How many answered, from eight on.
    pub count: Option<usize>,
    /// Whether everybody is shown it.
    pub on_screen: bool,
}

/// Answers of a convening's polls that were counted, and up to which place.
#[derive(Default)]
pub(super) struct Counts(HashMap<PollId, (i64, Live<String>)>);

impl Counts {
    /// The polls of a convening as they stand.
    pub(super) async fn polls(&mut self, app: &App, id: ConveningId) -> store::Result<Vec<PollNow>> {
        let on_screen = app.db.poll_on_screen(id).await?;
        let mut all = Vec::new();
        for row in app.db.polls(id).await? {
            let live = self.count(app, &row).await?;
            all.push(PollNow::of(row, live, on_screen));
        }
        Ok(all)
    }

    async fn count(&mut self, app: &App, row: &PollRow) -> store::Result<&Live<String>> {
        let (upto, live) = self.0.entry(row.id).or_insert_with(|| (-1, Live::new(row.kind)));
        if row.state == PollState::Prepared {
            // Nobody answers what nobody has seen, and its kind may still change.
            *live = Live::new(row.kind);
        } else {
            for (place, act) in app.db.poll_acts_after(row.id, *upto).await? {
                live.add(act);
                *upto = place;
            }
        }
        Ok(live)
    }
}

impl PollNow {
    fn of(row: PollRow, live: &Live<String>, on_screen: Option<PollId>) -> Self {
        let plan = row.plan();
        let (tally, last) = match live.shown() {
            Shown::NotYet => (None, false),
            Shown::Answers { answers, last } => (Some(Tally::of(&plan, &answers, &row.hidden())), last),
        };
        Self {
            tally,
            last,
            count: live.count(),
            on_screen: on_screen == Some(row.id),
            plan,
            row,
        }
    }
}
