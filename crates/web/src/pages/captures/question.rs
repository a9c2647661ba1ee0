//! The one question that is asked back, on a page of its own for who has no scripts.

use askama::Template;
use domain::capture::{About, Asked, Capture, CaptureFields, missing};
use domain::permission::OwnCapture;

use super::receive::answer;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/captures/question.html", whitespace = "minimize")]
struct Question {
    page: Page,
    said: String,
    arrived: String,
    asked: Option<(String, String)>,
    action: String,
    form: Form,
}

/// What is missing, if anything is.
pub async fn show(page: Page, can: Can<OwnCapture>) -> Answer {
    let capture = &can.act().0;
    let asked = if capture.answer.is_empty() {
        asked(&page, capture).await?
    } else {
        None
    };
    let at = capture.received_at.in_chile();
    let time = format!("{:02}:{:02}", at.hour(), at.minute());
    page.show(&Question {
        said: capture.words.clone(),
        arrived: page.t1("capture-state-arrived", "time", time),
        asked: asked.map(|asked| (asked.word().to_owned(), page.word("capture-ask", asked))),
        action: routes::capture_question(capture.id),
        form: Form::new(),
        page: page.clone(),
    })
}

/// Keeps the answer. An empty one is none.
pub async fn save(page: Page, can: Can<OwnCapture>, form: Form) -> Answer {
    let fields = CaptureFields {
        asked: form.get("asked").to_owned(),
        answer: form.get("answer").to_owned(),
        ..CaptureFields::default()
    };
    answer(&page, can.proof(), &fields).await?;
    page.go_saying(routes::CAPTURE, "done-capture-answered")
}

async fn asked(page: &Page, capture: &Capture) -> Result<Option<Asked>, Problem> {
    let about = match capture.cycle_id {
        Some(cycle) => page.app.db.quoted_plan(cycle).await?.about(),
        None => About {
            phase: None,
            predicted: false,
            measured: false,
        },
    };
    Ok(missing(about, capture.words.is_empty()))
}
