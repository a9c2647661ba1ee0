//! Changes what one said. What stood there before stays beside it, for whoever answered that.

use askama::Template;
use domain::check::Wrong;
use domain::dialogue::check_words;
use domain::permission::ChangeContribution;

use super::mentions::mentioned;
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/conversations/edit.html", whitespace = "minimize")]
struct Edit {
    page: Page,
    form: Form,
    title: String,
    back: String,
    action: String,
    /// What is there now, where the same person was faster elsewhere.
    now: Option<String>,
}

/// The form.
pub async fn show(page: Page, can: Can<ChangeContribution>) -> Answer {
    let said = &can.act().0.contribution;
    let form = Form::new()
        .with("words", said.words.as_str())
        .with("version", said.version.to_string());
    page.show(&template(&page, &can, form, None))
}

/// Keeps it.
pub async fn save(page: Page, can: Can<ChangeContribution>, form: Form) -> Answer {
    let words = match check_words(form.get("words")) {
        Ok(words) => words,
        Err(wrong) => return page.again(&template(&page, &can, form.wrong(wrong), None)),
    };
    let there = &can.act().0;
    let back = back(&can);
    if there.contribution.words == words {
        return page.go(&back);
    }
    let reached = mentioned(&page.app, can.standing(), &there.place.matter, &words).await?;
    if reached.storm {
        let wrong = Wrong::with("words", "wrong-mentions-storm");
        return page.again(&template(&page, &can, form.wrong(wrong), None));
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w
        .change_contribution(can.proof(), form.version(), &words, &reached.people)
        .await
    {
        Err(store::Error::Stale) => {
            drop(w);
            let form = form.with("version", there.contribution.version.to_string());
            let now = Some(there.contribution.words.clone());
            page.stale(&template(&page, &can, form, now))
        }
        other => {
            other?;
            w.commit().await?;
            let done = if reached.missed {
                "done-contribution-missed"
            } else {
                "done-contribution-changed"
            };
            page.go_saying(&back, done)
        }
    }
}

fn template(page: &Page, can: &Can<ChangeContribution>, form: Form, now: Option<String>) -> Edit {
    let said = &can.act().0;
    Edit {
        title: said.place.conversation.title.clone(),
        back: back(can),
        action: routes::contribution_edit(said.contribution.id),
        form,
        now,
        page: page.clone(),
    }
}

fn back(can: &Can<ChangeContribution>) -> String {
    let said = &can.act().0;
    let href = routes::conversation(said.place.conversation.id);
    format!("{href}#a-{}", said.contribution.id)
}
