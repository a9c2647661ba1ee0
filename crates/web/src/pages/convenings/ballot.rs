//! Answering a poll: with one's place in the room, once, and otherwise as long as it is open.

use askama::Template;
use axum::extract::Path;
use axum::http::HeaderMap;
use domain::convening::{Answer as Said, AnswerFields, PollKind, PollPlan, PollRow, PollState};
use domain::id::{ConveningId, PollId, RegistrationId};

use super::attending::Brought;
use super::own::{is_quiet, quietly, voice_of};
use crate::form::Form;
use crate::guard::session::Visitor;
use crate::live::Known;
use crate::page::problem::Problem;
use crate::page::{Answer, Page, render};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/convenings/ballot.html", whitespace = "minimize")]
struct Ballot {
    page: Page,
    back: String,
    piece: String,
}

/// The form of a poll, with what somebody answered.
pub(super) struct BallotView {
    action: String,
    words: String,
    kind: PollKind,
    plan: PollPlan,
    answered: bool,
    form: Form,
}

#[derive(Template)]
#[template(path = "pages/convenings/_ballot.html", whitespace = "minimize")]
struct Piece<'a> {
    page: &'a Page,
    ballot: &'a BallotView,
}

impl BallotView {
    /// Of the poll that is open, if one is.
    pub(super) async fn open(page: &Page, known: &Known, who: RegistrationId) -> Result<Option<Self>, Problem> {
        match known.open_poll() {
            Some(poll) => Ok(Some(Self::of(page, &poll.row, who).await?)),
            None => Ok(None),
        }
    }

    async fn of(page: &Page, row: &PollRow, who: RegistrationId) -> Result<Self, Problem> {
        let said = page.app.db.own_answer(row, who).await?;
        Ok(Self {
            action: routes::ballot(row.convening_id, row.id),
            words: row.words.clone(),
            kind: row.kind,
            plan: row.plan(),
            answered: said.is_some(),
            form: said.map_or_else(Form::new, |said| filled(&said)),
        })
    }

    /// As a piece of a page.
    pub(super) fn piece(&self, page: &Page) -> Result<String, Problem> {
        render(&Piece { page, ballot: self })
    }

    const fn most(&self) -> usize {
        self.plan.most
    }

    fn one_of(&self) -> bool {
        self.plan.most == 1
    }

    /// Steps or options, each with its value and its words.
    fn options(&self, page: &Page) -> Vec<(String, String)> {
        if self.kind != PollKind::Scale {
            let all = self.plan.options.iter().enumerate();
            return all.map(|(place, words)| (place.to_string(), words.clone())).collect();
        }
        let end = |place: usize| self.plan.options.get(place).filter(|end| !end.is_empty());
        let name = |step: usize| {
            let said = match step {
                1 => end(0),
                last if last == self.plan.most => end(1),
                _ => None,
            };
            let args = |said: &String| [("n", step.into()), ("end", said.as_str().into())];
            said.map_or_else(|| step.to_string(), |said| page.lang.with("poll-step", &args(said)))
        };
        (1..=self.plan.most)
            .map(|step| (step.to_string(), name(step)))
            .collect()
    }

    /// The places of an order, each with its name and which option stands there.
    fn places(&self, page: &Page) -> Vec<(String, String)> {
        let picked = self.form.every("picked");
        let place = |at: usize| {
            let name = page.lang.with("poll-place", &[("n", (at + 1).into())]);
            (name, picked.get(at).cloned().unwrap_or_default())
        };
        (0..self.plan.options.len()).map(place).collect()
    }
}

/// An answer as its form shows it.
fn filled(said: &Said) -> Form {
    let picked = |places: Vec<String>| {
        places
            .into_iter()
            .fold(Form::new(), |form, place| form.and("picked", place))
    };
    match said {
        Said::Choice(places) => picked(places.iter().map(ToString::to_string).collect()),
        Said::Order(places) => picked(places.iter().map(ToString::to_string).collect()),
        Said::Scale(step) => picked(vec![step.to_string()]),
        Said::Words(words) => Form::new().with("words", words.join("\n")),
    }
}

/// The form, for phones without scripts.
pub async fn show(
    page: Page,
    visitor: Visitor,
    brought: Brought,
    Path((id, poll)): Path<(ConveningId, PollId)>,
) -> Answer {
    let voice = voice_of(&page, &visitor, &brought, id).await?;
    let row = seen(&page, id, poll).await?;
    let ballot = BallotView::of(&page, &row, voice.act().attendee.registration.id).await?;
    page.show(&template(&page, &ballot, id)?)
}

/// Answers, or takes the answer back.
pub async fn save(
    page: Page,
    visitor: Visitor,
    brought: Brought,
    Path((id, poll)): Path<(ConveningId, PollId)>,
    headers: HeaderMap,
    form: Form,
) -> Answer {
    let voice = voice_of(&page, &visitor, &brought, id).await?;
    let row = seen(&page, id, poll).await?;
    let answer = match said(&form, &row) {
        Ok(answer) => answer,
        Err(wrong) if is_quiet(&headers) => return quietly(&page, wrong.iter().map(|(_, key)| key).next()),
        Err(wrong) => {
            let who = voice.act().attendee.registration.id;
            let ballot = BallotView {
                form: form.wrong(wrong),
                ..BallotView::of(&page, &row, who).await?
            };
            return page.again(&template(&page, &ballot, id)?);
        }
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.answer_poll(&voice, poll, answer.as_ref()).await {
        Err(store::Error::Refused(key)) if is_quiet(&headers) => return quietly(&page, Some(key)),
        done => done?,
    }
    w.commit().await?;
    page.app.live.hint(id);
    if is_quiet(&headers) {
        return quietly(&page, None);
    }
    let done = if answer.is_some() {
        "done-poll-answered"
    } else {
        "done-poll-taken-back"
    };
    page.go_saying(&format!("{}#votacion", routes::convening_now(id)), done)
}

fn said(form: &Form, row: &PollRow) -> Result<Option<Said>, domain::check::Wrong> {
    if form.get("back") == "1" {
        return Ok(None);
    }
    // Places of an order that were left open are none.
    let picked = form.every("picked").iter().filter(|place| !place.is_empty());
    let fields = AnswerFields {
        picked: picked.cloned().collect(),
        words: form.get("words").to_owned(),
    };
    Said::check(&fields, &row.plan()).map(Some)
}

/// A poll that the room has seen.
async fn seen(page: &Page, id: ConveningId, poll: PollId) -> Result<PollRow, Problem> {
    let row = page.app.db.poll(id, poll).await?;
    match row.state {
        PollState::Prepared => Err(Problem::not_found()),
        PollState::Open | PollState::Closed => Ok(row),
    }
}

fn template(page: &Page, ballot: &BallotView, id: ConveningId) -> Result<Ballot, Problem> {
    Ok(Ballot {
        piece: ballot.piece(page)?,
        back: routes::convening_now(id),
        page: page.clone(),
    })
}
