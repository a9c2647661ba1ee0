//! A liceo offers an idea of its own to the network.

use axum::extract::Path;
use domain::id::{IdeaId, OfferId};
use domain::permission::OfferIdea;
use domain::text;

use crate::form::Form;
use crate::guard::can::Asked;
use crate::guard::{Can, Load};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

impl Load for OfferIdea {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(asked.app.db.idea(asked.id("idea")?).await?))
    }
}

/// Offers it. The form names the offer: sent twice, it is one.
pub async fn create(page: Page, Path(idea): Path<IdeaId>, can: Can<OfferIdea>, form: Form) -> Answer {
    let id: OfferId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.offer_idea(can.proof(), id, &text::prose(form.get("note"), 600))
        .await?;
    w.commit().await?;
    page.go_saying(&routes::idea(idea), "done-idea-offered")
}
