//! What was said to a cycle's team, as its page shows it: one level of answers, who thanked, what the reader may do.

use domain::cycle::Cycle;
use domain::feedback::FeedbackKind;
use domain::id::{FeedbackReplyId, PersonId};
use domain::permission::{GiveFeedback, Standing};
use domain::time::Instant;
use store::{Answer, Said, Thanks};

use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// The part of the page.
pub(crate) struct ThreadView {
    /// Whether it is on the page: a draft has none.
    pub shown: bool,
    /// How many people wrote.
    pub count: String,
    /// What they said.
    pub said: Vec<SaidView>,
    /// What stands there while nobody has.
    pub empty: &'static str,
    /// Where the reader says something: address and name.
    pub give: Option<(String, String)>,
    /// Where what was just taken back is put back.
    pub undo: Option<String>,
}

/// Something that was said.
pub(crate) struct SaidView {
    /// Its anchor.
    pub id: String,
    /// Who.
    pub name: String,
    /// From where, when.
    pub second: String,
    /// Label and words of what was filled in.
    pub parts: Vec<(String, String)>,
    /// Answers.
    pub answers: Vec<AnswerView>,
    /// Who thanked, in a sentence.
    pub thanks: String,
    /// Where the reader thanks or no longer does: address, value, name.
    pub thank: Option<(String, &'static str, String)>,
    /// Where its writer changes it.
    pub change: Option<String>,
    /// Where its writer takes it back.
    pub remove: Option<String>,
    /// Where the reader answers, with the id of the answer.
    pub reply: Option<(String, String)>,
}

/// An answer.
pub(crate) struct AnswerView {
    /// Who.
    pub name: String,
    /// When.
    pub second: String,
    /// What.
    pub words: String,
    /// Where its writer takes it back.
    pub remove: Option<String>,
}

/// Who reads, and what they are to the cycle.
struct Reader<'a> {
    page: &'a Page,
    person: PersonId,
    /// Owner, or who leads its liceo.
    of_the_team: bool,
}

impl ThreadView {
    /// Of a cycle that the reader may see.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, standing: &Standing, cycle: &Cycle) -> Result<Self, Problem> {
        let (db, person) = (&page.app.db, standing.person());
        let said = db.feedback_on(cycle.id).await?;
        let answers = db.answers_on(cycle.id).await?;
        let thanks = db.thanks_on(cycle.id).await?;
        let reader = Reader {
            page,
            person,
            of_the_team: person == cycle.owner_id || standing.leads(cycle.school_id),
        };
        let give = page.may(&GiveFeedback(cycle.clone())).then(|| {
            let key = match FeedbackKind::of(standing) {
                FeedbackKind::Peer => "feedback-give",
                FeedbackKind::Coach => "feedback-review",
            };
            (routes::cycle_feedback(cycle.id), page.lang.t(key))
        });
        Ok(Self {
            shown: !cycle.is_draft(),
            count: count(page, &said),
            said: said.iter().map(|one| reader.said(one, &answers, &thanks)).collect(),
            empty: if give.is_some() {
                "feedback-none"
            } else {
                "feedback-none-own"
            },
            give,
            undo: undo(page, cycle, person).await?,
        })
    }
}

/// Who wrote, in the margin.
fn count(page: &Page, said: &[Said]) -> String {
    let of = |kind| said.iter().filter(|one| one.kind == kind).count();
    let (peers, coaches) = (of(FeedbackKind::Peer), of(FeedbackKind::Coach));
    match (peers, coaches) {
        (0, 0) => String::new(),
        (_, 0) => page.t1("feedback-count-peers", "n", peers),
        (0, _) => page.t1("feedback-count-coaches", "n", coaches),
        _ => page.t2("feedback-count-both", "peers", peers, "coaches", coaches),
    }
}

impl Reader<'_> {
    fn said(&self, said: &Said, answers: &[Answer], thanks: &[Thanks]) -> SaidView {
        let (page, own) = (self.page, said.by_id == self.person);
        let of_this = thanks.iter().filter(|one| one.feedback_id == said.id);
        let names: Vec<String> = of_this.clone().map(|one| one.name.clone()).collect();
        let thanked = of_this.clone().any(|one| one.by_id == self.person);
        let place = match (said.kind, &said.school) {
            (FeedbackKind::Coach, _) => Some(page.t("feedback-of-hub")),
            (FeedbackKind::Peer, school) => school.clone(),
        };
        let (value, key) = if thanked {
            ("0", "feedback-unthank")
        } else {
            ("1", "feedback-thank")
        };
        SaidView {
            id: said.id.to_string(),
            name: said.name.clone(),
            second: second(page, place, said.at),
            parts: parts(page, said),
            answers: answers
                .iter()
                .filter(|answer| answer.feedback_id == said.id)
                .map(|answer| self.answer(answer))
                .collect(),
            thanks: if names.is_empty() {
                String::new()
            } else {
                page.t2("feedback-thanked", "n", names.len(), "names", page.lang.list(&names))
            },
            thank: (!own).then(|| (routes::feedback_thanks(said.id), value, page.lang.t(key))),
            change: own.then(|| routes::feedback(said.id)),
            remove: own.then(|| routes::feedback_removal(said.id)),
            reply: (own || self.of_the_team).then(|| {
                let reply = FeedbackReplyId::new(page.app.ids.as_ref(), page.now);
                (routes::feedback_replies(said.id), reply.to_string())
            }),
        }
    }

    fn answer(&self, answer: &Answer) -> AnswerView {
        AnswerView {
            name: answer.name.clone(),
            second: second(self.page, None, answer.at),
            words: answer.words.clone(),
            remove: (answer.by_id == self.person).then(|| routes::feedback_reply_removal(answer.id)),
        }
    }
}

/// From where, and when.
fn second(page: &Page, place: Option<String>, at: Instant) -> String {
    let day = page.lang.day(at.day().0);
    place.map_or_else(|| day.clone(), |place| format!("{place}, {day}"))
}

fn parts(page: &Page, said: &Said) -> Vec<(String, String)> {
    [
        ("feedback-valued-short", &said.valued),
        ("feedback-wondered-short", &said.wondered),
        ("feedback-suggested-short", &said.suggested),
    ]
    .into_iter()
    .filter(|(_, words)| !words.is_empty())
    .map(|(key, words)| (page.lang.t(key), words.clone()))
    .collect()
}

/// Only the page that says that something was taken back offers to put it back.
async fn undo(page: &Page, cycle: &Cycle, person: PersonId) -> Result<Option<String>, Problem> {
    let done = page.done.as_deref();
    if !matches!(done, Some("done-feedback-removed" | "done-reply-removed")) {
        return Ok(None);
    }
    let (feedback, reply) = page.app.db.taken_back(cycle.id, person).await?;
    Ok(match done {
        Some("done-feedback-removed") => feedback.map(routes::feedback_removal),
        _ => reply.map(routes::feedback_reply_removal),
    })
}
