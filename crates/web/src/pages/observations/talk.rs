//! The conversation, written down by either of both: one strength, one question, one next step.

use askama::Template;
use domain::observation::{Observation, Talk, TalkFields};
use domain::permission::TalkObservation;

use super::words::{Names, lesson};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/observations/talk.html")]
struct TalkPage {
    page: Page,
    form: Form,
    observation: Observation,
    of: String,
    lesson: String,
    stale: bool,
}

/// The form.
pub async fn show(page: Page, can: Can<TalkObservation>) -> Answer {
    let observation = &can.act().0;
    let form = Form::new()
        .with("strength", observation.strength.clone())
        .with("question", observation.question.clone())
        .with("next_step", observation.next_step.clone())
        .with("version", observation.version.to_string());
    page.show(&view(&page, observation, form, false).await?)
}

/// Keeps it.
pub async fn save(page: Page, can: Can<TalkObservation>, form: Form) -> Answer {
    let observation = &can.act().0;
    let fields = TalkFields {
        strength: form.get("strength").to_owned(),
        question: form.get("question").to_owned(),
        next_step: form.get("next_step").to_owned(),
    };
    let talk = match Talk::check(&fields) {
        Ok(talk) => talk,
        Err(wrong) => return page.again(&view(&page, observation, form.wrong(wrong), false).await?),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.talk_observation(can.proof(), form.version(), &talk).await {
        Ok(()) => w.commit().await?,
        Err(store::Error::Stale) => {
            drop(w);
            let now = page.app.db.observation(observation.id).await?;
            let form = form.with("version", now.version.to_string());
            return page.stale(&view(&page, &now, form, true).await?);
        }
        Err(other) => return Err(other.into()),
    }
    page.go_saying(&routes::observation(observation.id), "done-observation-talked")
}

async fn view(page: &Page, observation: &Observation, form: Form, stale: bool) -> Result<TalkPage, Problem> {
    Ok(TalkPage {
        of: page.t1(
            "observations-of",
            "name",
            Names::default().of(page, observation.teacher_id).await?,
        ),
        lesson: lesson(page, observation).await?,
        observation: observation.clone(),
        stale,
        form,
        page: page.clone(),
    })
}
