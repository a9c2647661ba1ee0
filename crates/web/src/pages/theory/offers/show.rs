//! On an idea's page: how it stands with the network, and the form that offers it.

use domain::id::OfferId;
use domain::permission::{OfferIdea, SeeLiceoTheory};
use domain::theory::{Idea, Offer, OfferOutcome};

use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// How a liceo's idea stands with the network.
pub struct Offering {
    /// Each offer in a sentence, with the reason that came back, oldest first.
    pub said: Vec<(String, String)>,
    /// The form: where it goes, and the offer's id.
    pub form: Option<(String, String)>,
    /// Whether it is the liceo's alone so far.
    pub own: bool,
}

impl Offering {
    /// For whoever may read the liceo's theory; for the others an idea of the network is one.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, idea: &Idea) -> Result<Option<Self>, Problem> {
        let reads = idea.school_id.is_some_and(|school| page.may(&SeeLiceoTheory(school)));
        let offers = page.app.db.offers_of(idea.id).await?;
        if !reads || (idea.in_network && offers.is_empty()) {
            return Ok(None);
        }
        let may = page.may(&OfferIdea(idea.clone())) && Offer::may_be_made(idea.in_network, &offers).is_ok();
        let id = OfferId::new(page.app.ids.as_ref(), page.now);
        Ok(Some(Self {
            said: offers.iter().map(|offer| said(page, offer)).collect(),
            form: may.then(|| (routes::idea_offer(idea.id), id.to_string())),
            own: !idea.in_network,
        }))
    }
}

fn said(page: &Page, offer: &Offer) -> (String, String) {
    let key = match offer.outcome {
        None => "forks-offer-waits",
        Some(OfferOutcome::Accepted) => "forks-offer-accepted",
        Some(OfferOutcome::Declined) => "forks-offer-declined",
    };
    let at = offer.decided_at.unwrap_or(offer.offered_at);
    (
        page.t1(key, "when", page.lang.day_long(at.day().0)),
        offer.reason.clone(),
    )
}
