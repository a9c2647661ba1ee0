//! Answers what was said. The form stands on the cycle's page; an empty one comes back on a page of its own.

use askama::Template;
use domain::feedback::check_reply;
use domain::id::FeedbackReplyId;
use domain::permission::AnswerFeedback;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/feedback/reply.html", whitespace = "minimize")]
struct ReplyPage {
    page: Page,
    form: Form,
    href: String,
    title: String,
    action: String,
    who: String,
    parts: Vec<String>,
}

/// Keeps it. The form names it: sent twice, it is one answer.
pub async fn save(page: Page, can: Can<AnswerFeedback>, form: Form) -> Answer {
    let words = match check_reply(form.get("words")) {
        Ok(words) => words,
        Err(wrong) => return page.again(&template(&page, &can, form.wrong(wrong)).await?),
    };
    let id: FeedbackReplyId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let said = &can.act().0.feedback;
    let back = format!("{}#r-{}", routes::cycle(said.cycle_id), said.id);
    match page.app.db.feedback_reply(id).await {
        Ok(there) if there.by_id != can.who() || there.feedback_id != said.id => return Err(Problem::not_found()),
        Ok(_) => return page.go_saying(&back, "done-reply-given"),
        Err(store::Error::NotFound) => {}
        Err(other) => return Err(other.into()),
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.answer_feedback(can.proof(), id, &words).await?;
    w.commit().await?;
    page.go_saying(&back, "done-reply-given")
}

async fn template(page: &Page, can: &Can<AnswerFeedback>, form: Form) -> Result<ReplyPage, Problem> {
    let place = &can.act().0;
    let said = &place.feedback;
    let parts = [&said.valued, &said.wondered, &said.suggested];
    // A form without an id was sent by hand; it gets one now.
    let form = if form.get("id").is_empty() {
        form.with("id", FeedbackReplyId::new(page.app.ids.as_ref(), page.now).to_string())
    } else {
        form
    };
    Ok(ReplyPage {
        href: routes::cycle(said.cycle_id),
        title: place.cycle.title.clone(),
        action: routes::feedback_replies(said.id),
        who: page.app.db.person(said.by_id).await?.name,
        parts: parts.into_iter().filter(|part| !part.is_empty()).cloned().collect(),
        form,
        page: page.clone(),
    })
}
