//! The form of an idea that is there.

use askama::Template;
use domain::id::IdeaId;
use domain::permission::EditIdea;

use super::fields::{Choices, filled};
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::theory::Stale;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/theory/ideas/edit.html")]
struct Edit {
    page: Page,
    id: IdeaId,
    form: Form,
    choices: Choices,
    stale: Option<Stale>,
}

/// Shows it.
pub async fn edit(page: Page, can: Can<EditIdea>) -> Answer {
    let idea = &can.act().0;
    page.show(&Edit {
        choices: Choices::of(&page, Some(idea.driver_id)).await?,
        page: page.clone(),
        id: idea.id,
        form: filled(idea),
        stale: None,
    })
}

/// Keeps what it says.
pub async fn save(page: Page, can: Can<EditIdea>, form: Form) -> Answer {
    let idea = &can.act().0;
    let choices = Choices::of(&page, Some(idea.driver_id)).await?;
    let plan = match choices.check(&form) {
        Ok(plan) => plan,
        Err(wrong) => {
            return page.again(&Edit {
                page: page.clone(),
                id: idea.id,
                form: form.wrong(wrong),
                choices,
                stale: None,
            });
        }
    };
    if plan != idea.plan() {
        let mut w = page.app.db.write(page.app.moment()).await?;
        match w.edit_idea(can.proof(), idea, form.version(), &plan).await {
            Ok(()) => w.commit().await?,
            Err(store::Error::Stale) => {
                drop(w);
                return faster(&page, choices, idea.id, form).await;
            }
            Err(error) => return Err(error.into()),
        }
    }
    page.go_saying(&routes::idea(idea.id), "done-theory-saved")
}

/// Somebody else was faster: what they wrote stands beside what was typed.
async fn faster(page: &Page, choices: Choices, id: IdeaId, form: Form) -> Answer {
    let idea = page.app.db.idea(id).await?;
    let form = form.with("version", idea.version.to_string());
    let now = vec![
        (page.t("theory-name"), idea.name.clone()),
        (page.t("idea-what"), idea.description.clone()),
        (page.t("idea-protocol"), idea.protocol.clone()),
        (page.t("idea-audience"), idea.audience.clone()),
    ];
    let stale = Some(Stale::of(page, id.0, now).await?);
    page.stale(&Edit {
        page: page.clone(),
        id,
        form,
        choices,
        stale,
    })
}
