//! What every panel is drawn from, asked for once a change and process, however many look.

use std::collections::HashMap;

use domain::convening::{Agenda, Asked, Begun, Convening, Moderation, PollState, SegmentRow, Taking, agenda, ordered};
use domain::id::{AudienceQuestionId, ConveningId};
use domain::time::Instant;
use store::Question;

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
}

impl Known {
    /// Asks. `counts` are the answers that were counted before; what came since is added.
    pub(super) async fn ask(app: &App, id: ConveningId, counts: &mut Counts) -> store::Result<Self> {
        let convening = app.db.convening(id).await?;
        let rows = app.db.segments(id).await?;
        Ok(Self {
            agenda: agenda(convening.starts_at, &rows),
            begun: app.db.begun(id).await?,
            present: app.db.present_at(id).await?,
            taking: app.db.taking(id).await?,
            questions: app.db.audience_questions(id).await?,
            votes: app.db.audience_votes(id).await?,
            polls: counts.polls(app, id).await?,
            convening,
            rows,
        })
    }

    /// The questions that everybody sees, with their votes: what is on, the open ones by votes, the answered ones.
    pub(crate) fn public(&self) -> Vec<(&Question, usize)> {
        let asked: Vec<Asked> = self.questions.iter().map(Question::asked).collect();
        let votes = |one: &Asked| self.votes.get(&one.id).and_then(|n| usize::try_from(*n).ok()).unwrap_or(0);
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
}
