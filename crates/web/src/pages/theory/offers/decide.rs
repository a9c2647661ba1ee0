//! The hub takes an offered idea in, or says why not.

use axum::extract::Path;
use domain::id::OfferId;
use domain::permission::DecideOffers;
use domain::theory::{OfferDecision, OfferOutcome};

use super::list;
use crate::form::Form;
use crate::guard::can::Asked;
use crate::guard::{Can, Load};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

impl Load for DecideOffers {
    async fn load(_: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self)
    }
}

/// Decides.
pub async fn save(page: Page, Path(id): Path<OfferId>, can: Can<DecideOffers>, form: Form) -> Answer {
    let offer = page.app.db.offer(id).await?;
    let checked = OfferDecision::check(form.get("outcome"), form.get("reason"), form.get("driver_id"));
    let decision = match checked {
        Ok(decision) => decision,
        Err(wrong) => return list::again(&page, id, form, wrong).await,
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.decide_offer(can.proof(), &offer, &decision).await?;
    w.commit().await?;
    let done = match decision.outcome {
        OfferOutcome::Accepted => "done-offer-accepted",
        OfferOutcome::Declined => "done-offer-declined",
    };
    page.go_saying(routes::OFFERS, done)
}
