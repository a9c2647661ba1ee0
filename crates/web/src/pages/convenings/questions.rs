//! Questions of the room: asked, voted for; and what whoever leads does with them.

use askama::Template;
use axum::extract::Path;
use axum::http::HeaderMap;
use domain::convening::{Convening, ModerationPlan, QuestionPlan, Taking};
use domain::id::{AudienceQuestionId, ConveningId};
use domain::permission::HostConvening;
use store::Question;

use super::attending::Brought;
use super::own::{Own, is_quiet, quietly, voice_of};
use crate::form::Form;
use crate::guard::Can;
use crate::guard::limits::Purpose;
use crate::guard::session::Visitor;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/convenings/questions.html", whitespace = "minimize")]
struct Asked {
    page: Page,
    convening: Convening,
    own: Own,
}

#[derive(Template)]
#[template(path = "pages/convenings/question.html", whitespace = "minimize")]
struct Moderated {
    page: Page,
    convening: Convening,
    question: Question,
    form: Form,
}

/// What one asked, and the form that asks: where a question came back.
pub async fn show(page: Page, visitor: Visitor, brought: Brought, Path(id): Path<ConveningId>) -> Answer {
    let voice = voice_of(&page, &visitor, &brought, id).await?;
    page.show(&Asked {
        own: Own::of(&page, &voice, Form::new()).await?,
        convening: voice.act().convening.clone(),
        page: page.clone(),
    })
}

/// Asks.
pub async fn ask(
    page: Page,
    visitor: Visitor,
    brought: Brought,
    Path(id): Path<ConveningId>,
    headers: HeaderMap,
    form: Form,
) -> Answer {
    let voice = voice_of(&page, &visitor, &brought, id).await?;
    let plan = match QuestionPlan::check(form.get("words"), form.get("signed")) {
        Ok(plan) => plan,
        Err(wrong) if is_quiet(&headers) => return quietly(&page, wrong.iter().map(|(_, key)| key).next()),
        Err(wrong) => {
            return page.again(&Asked {
                own: Own::of(&page, &voice, form.wrong(wrong)).await?,
                convening: voice.act().convening.clone(),
                page: page.clone(),
            });
        }
    };
    let registration = voice.act().attendee.registration.id;
    page.app
        .limits
        .count(Purpose::RoomQuestion, &registration.to_string())?;
    let fresh = || AudienceQuestionId::new(page.app.ids.as_ref(), page.now);
    let question = form.get("id").parse().unwrap_or_else(|_| fresh());
    let mut w = page.app.db.write(page.app.moment()).await?;
    let begins = match w.ask_audience_question(&voice, question, &plan).await {
        Err(store::Error::Refused(key)) if is_quiet(&headers) => return quietly(&page, Some(key)),
        begins => begins?,
    };
    w.commit().await?;
    page.app.live.hint(id);
    if is_quiet(&headers) {
        return quietly(&page, None);
    }
    let done = if begins.is_public() {
        "done-question-asked"
    } else {
        "done-question-waits"
    };
    page.go_saying(&format!("{}#preguntas", routes::convening_now(id)), done)
}

/// Votes, or takes that back.
pub async fn vote(
    page: Page,
    visitor: Visitor,
    brought: Brought,
    Path((id, question)): Path<(ConveningId, AudienceQuestionId)>,
    headers: HeaderMap,
    form: Form,
) -> Answer {
    let voice = voice_of(&page, &visitor, &brought, id).await?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    let given = form.get("given") == "1";
    match w.vote_for_question(&voice, question, given).await {
        Err(store::Error::Refused(key)) if is_quiet(&headers) => return quietly(&page, Some(key)),
        done => done?,
    }
    w.commit().await?;
    page.app.live.hint(id);
    if is_quiet(&headers) {
        return quietly(&page, None);
    }
    page.go(&format!("{}#preguntas", routes::convening_now(id)))
}

/// A question, for whoever leads: setting it aside takes a reason.
pub async fn moderation(
    page: Page,
    can: Can<HostConvening>,
    Path((_, question)): Path<(ConveningId, AudienceQuestionId)>,
) -> Answer {
    page.show(&template(&page, &can, question, Form::new()).await?)
}

/// Decides about a question.
pub async fn moderate(
    page: Page,
    can: Can<HostConvening>,
    Path((id, question)): Path<(ConveningId, AudienceQuestionId)>,
    form: Form,
) -> Answer {
    let plan = match ModerationPlan::check(form.get("moderation"), form.get("why")) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, &can, question, form.wrong(wrong)).await?),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.moderate_question(can.proof(), question, &plan).await?;
    w.commit().await?;
    page.app.live.hint(id);
    page.go(&format!("{}#preguntas", routes::convening_lead(id)))
}

/// Says how questions are taken.
pub async fn take(page: Page, can: Can<HostConvening>, form: Form) -> Answer {
    let id = can.act().0.convening.id;
    let taking: Taking = form.get("taking").parse().map_err(|_| Problem::bad_form())?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.take_questions(can.proof(), taking).await?;
    w.commit().await?;
    page.app.live.hint(id);
    page.go(&format!("{}#preguntas", routes::convening_lead(id)))
}

async fn template(
    page: &Page,
    can: &Can<HostConvening>,
    id: AudienceQuestionId,
    form: Form,
) -> Result<Moderated, Problem> {
    let convening = can.act().0.convening.clone();
    let all = page.app.db.audience_questions(convening.id).await?;
    let question = all
        .into_iter()
        .find(|one| one.id == id)
        .ok_or_else(Problem::not_found)?;
    Ok(Moderated {
        form: if form.get("why").is_empty() {
            form.with("why", question.why.clone().unwrap_or_default())
        } else {
            form
        },
        convening,
        question,
        page: page.clone(),
    })
}
