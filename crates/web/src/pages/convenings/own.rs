//! What only whoever holds the phone sees: their answer to the poll that is open, their votes, their questions that wait. Never in a panel.

use askama::Template;
use axum::Json;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse as _;
use domain::convening::{Moderation, QUESTION_LENGTH};
use domain::id::ConveningId;
use domain::permission::{Proof, TakePart, decide_to_take_part};
use serde_json::json;

use super::attending::{Attending, Brought, attending};
use super::ballot::BallotView;
use crate::form::Form;
use crate::guard::session::{Visitor, header_text};
use crate::page::problem::Problem;
use crate::page::{Answer, Page, render};
use crate::routes;

/// What is one's own, in pieces of a page.
pub(super) struct Own {
    /// The form of the poll that is open, with what one answered.
    pub ballot: String,
    /// One's questions that nobody else sees.
    pub questions: String,
    /// The form that asks; it stays as it is while somebody types.
    pub asking: String,
    /// The ids of the questions that one votes for.
    votes: Vec<String>,
    /// Whether questions are taken now.
    open: bool,
}

#[derive(Template)]
#[template(path = "pages/convenings/_own_questions.html", whitespace = "minimize")]
struct OwnQuestions<'a> {
    page: &'a Page,
    waiting: Vec<(String, String)>,
    /// What was set aside, and why.
    set_aside: Vec<(String, String)>,
    /// What one votes for, with the way to take it back without scripts.
    voted: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "pages/convenings/_asking.html", whitespace = "minimize")]
struct Asking<'a> {
    page: &'a Page,
    form: Form,
    action: String,
    /// None where no questions are taken now.
    open: bool,
}

impl Own {
    /// Of somebody. `form` is a question that came back.
    pub(super) async fn of(page: &Page, voice: &Proof<TakePart>, form: Form) -> Result<Self, Problem> {
        let TakePart { convening, attendee } = voice.act();
        let (id, registration) = (convening.id, attendee.registration.id);
        let (_, known) = page.app.live.known(&page.app, id).await?;
        let votes = page.app.db.own_votes(id, registration).await?;
        let mine = |moderation| {
            known
                .standing(moderation)
                .filter(|one| one.registration_id == Some(registration))
        };
        let voted = known.standing(Moderation::Open).filter(|one| votes.contains(&one.id));
        let pieces = OwnQuestions {
            waiting: mine(Moderation::Waiting)
                .map(|one| (one.id.to_string(), one.words.clone()))
                .collect(),
            set_aside: mine(Moderation::SetAside)
                .map(|one| (one.words.clone(), one.why.clone().unwrap_or_default()))
                .collect(),
            voted: voted
                .map(|one| (one.words.clone(), routes::question_vote(id, one.id)))
                .collect(),
            page,
        };
        // The id that the form names: sent twice, it is one question.
        let named = if form.get("id").is_empty() {
            let fresh = domain::id::AudienceQuestionId::new(page.app.ids.as_ref(), page.now);
            form.with("id", fresh.to_string())
        } else {
            form
        };
        Ok(Self {
            ballot: match BallotView::open(page, &known, registration).await? {
                Some(ballot) => ballot.piece(page)?,
                None => String::new(),
            },
            questions: render(&pieces)?,
            asking: render(&Asking {
                page,
                form: named,
                action: routes::convening_questions(id),
                open: known.taking.begins().is_some(),
            })?,
            votes: votes.iter().map(ToString::to_string).collect(),
            open: known.taking.begins().is_some(),
        })
    }
}

impl Asking<'_> {
    const fn most(&self) -> usize {
        QUESTION_LENGTH
    }
}

/// Whoever follows as a voice in the room, if they have a place in it and it is on.
#[must_use]
pub(super) fn voice(page: &Page, who: &Attending) -> Option<Proof<TakePart>> {
    match who {
        Attending::Account(proof) => {
            let place = &proof.act().0;
            let own = place.own.clone()?;
            decide_to_take_part(place.convening.clone(), own, proof.who(), page.now).ok()
        }
        Attending::Guest(proof) => {
            let held = proof.act();
            decide_to_take_part(held.convening.clone(), held.attendee.clone(), None, page.now).ok()
        }
    }
}

/// The voice of whoever asks; not found for whoever has none here.
///
/// # Errors
/// Not found, or what the store says.
pub(super) async fn voice_of(
    page: &Page,
    visitor: &Visitor,
    brought: &Brought,
    id: ConveningId,
) -> Result<Proof<TakePart>, Problem> {
    let who = attending(&page.app, visitor, brought, id).await?;
    who.and_then(|who| voice(page, &who)).ok_or_else(Problem::not_found)
}

/// One's own, for the phone that asks.
pub async fn show(page: Page, visitor: Visitor, brought: Brought, Path(id): Path<ConveningId>) -> Answer {
    let voice = voice_of(&page, &visitor, &brought, id).await?;
    let own = Own::of(&page, &voice, Form::new()).await?;
    let told = json!({
        "ballot": own.ballot,
        "questions": own.questions,
        "asking": own.asking,
        "open": own.open,
        "votes": own.votes,
    });
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(told)).into_response())
}

/// Whether a script asks, that stays on its page.
#[must_use]
pub(super) fn is_quiet(headers: &HeaderMap) -> bool {
    header_text(headers, header::ACCEPT.as_str()).contains("application/json")
}

/// What a script is told: nothing where it went well, otherwise a sentence.
///
/// # Errors
/// None; the type lets a handler end with it.
pub(super) fn quietly(page: &Page, wrong: Option<&str>) -> Answer {
    let status = if wrong.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    Ok((status, Json(json!({ "wrong": wrong.map(|key| page.t(key)) }))).into_response())
}
