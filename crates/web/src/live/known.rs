//! What every panel is drawn from, asked for once a change and process, however many look.

use std::collections::HashMap;

use domain::convening::{
    Agenda, Asked, Begun, Convening, Desk, Moderation, PollState, Resolution, SeatingRow, SegmentRow, Taking, agenda,
    ordered,
};
use domain::id::{AudienceQuestionId, ConveningId, SegmentId};
use domain::time::Instant;
use store::{CommitmentLine, Question, Seated};

use super::polls::{Counts, PollNow};
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
    /// How questions are taken.
    pub taking: Taking,
    /// All questions, the oldest first.
    questions: Vec<Question>,
    /// How many want each answered.
    votes: HashMap<AudienceQuestionId, i64>,
    /// The polls in order, with what may be seen of each.
    pub polls: Vec<PollNow>,
    /// The tables of its parts, composed or announced.
    pub seatings: Vec<SeatingRow>,
    /// The part whose tables people go to now, and who sits at them.
    pub tables: Option<(SegmentId, Vec<Seated>)>,
    /// How far the whole room is in a protocol, by part.
    pub room: Vec<Desk>,
    /// What the room decided, the newest last.
    resolutions: Vec<Resolution>,
    /// What teams leave to do.
    pub commitments: Vec<CommitmentLine>,
    /// The last convening that teams left with something to do, and that.
    pub before: Option<(Convening, Vec<CommitmentLine>)>,
    /// Whether whoever leads opened the minute of looking back.
    pub reflection: bool,
}

impl Known {
    /// Asks. `counts` are the answers that were counted before; what came since is added.
    pub(super) async fn ask(app: &App, id: ConveningId, counts: &mut Counts) -> store::Result<Self> {
        let mut known = Self::stand(app, id, counts).await?;
        if let Some(segment) = known.announced(app.now()) {
            known.tables = Some((segment, app.db.seated(segment).await?));
        }
        Ok(known)
    }

    async fn stand(app: &App, id: ConveningId, counts: &mut Counts) -> store::Result<Self> {
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
            taking: app.db.taking(id).await?,
            questions: app.db.audience_questions(id).await?,
            votes: app.db.audience_votes(id).await?,
            polls: counts.polls(app, id).await?,
            seatings: app.db.seatings(id).await?,
            tables: None,
            room: app.db.room_desks(id).await?,
            resolutions: app.db.resolutions(id).await?,
            commitments: app.db.commitments(id).await?,
            before,
            reflection: app.db.reflection_opened(id).await?.is_some(),
            convening,
            rows,
        })
    }

    /// The questions that everybody sees, with their votes: what is on, the open ones by votes, the answered ones.
    pub(crate) fn public(&self) -> Vec<(&Question, usize)> {
        let asked: Vec<Asked> = self.questions.iter().map(Question::asked).collect();
        let votes = |one: &Asked| {
            self.votes
                .get(&one.id)
                .and_then(|n| usize::try_from(*n).ok())
                .unwrap_or(0)
        };
        let by_id: HashMap<AudienceQuestionId, &Question> = self.questions.iter().map(|one| (one.id, one)).collect();
        let all = ordered(&asked, votes);
        all.into_iter()
            .filter_map(|(one, votes)| Some((*by_id.get(&one.id)?, votes)))
            .collect()
    }

    /// Those that stand so, the oldest first.
    pub(crate) fn standing(&self, moderation: Moderation) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter(move |one| one.moderation == moderation)
    }

    /// What the room decided, but for what was taken away again.
    pub(crate) fn decided(&self) -> impl DoubleEndedIterator<Item = &str> {
        let standing = self.resolutions.iter().filter(|one| !one.removed);
        standing.map(|one| one.words.as_str())
    }

    /// What is taken up now.
    pub(crate) fn on_stage(&self) -> Option<&Question> {
        self.standing(Moderation::OnStage).next()
    }

    /// The poll that everybody is shown.
    pub(crate) fn shown_poll(&self) -> Option<&PollNow> {
        self.polls.iter().find(|poll| poll.on_screen)
    }

    /// The poll that the room answers.
    pub(crate) fn open_poll(&self) -> Option<&PollNow> {
        self.polls.iter().find(|poll| poll.row.state == PollState::Open)
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
