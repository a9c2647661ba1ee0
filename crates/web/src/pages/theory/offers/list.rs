//! The offers that wait, and those that were decided.

use askama::Template;
use domain::check::Wrong;
use domain::id::OfferId;
use domain::permission::DecideOffers;
use domain::theory::{Driver, OfferOutcome};
use store::OfferLine;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::theory::ideas::fields::in_tree;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/theory/offers/list.html")]
pub struct List {
    page: Page,
    waiting: Vec<Waiting>,
    decided: Vec<Decided>,
}

/// An offer with the form that decides it.
struct Waiting {
    id: String,
    action: String,
    href: String,
    idea: String,
    description: String,
    from: String,
    note: String,
    reason: String,
    wrong: bool,
    /// Drivers of the network, where the idea hangs on one of the liceo's.
    drivers: Vec<(String, String)>,
}

/// An offer that was decided.
struct Decided {
    href: String,
    idea: String,
    said: String,
    reason: String,
}

/// Shows them.
pub async fn show(page: Page, _can: Can<DecideOffers>) -> Answer {
    page.show(&List::of(&page, None).await?)
}

impl List {
    /// The page; `sent` where the form of an offer came back.
    pub async fn of(page: &Page, sent: Option<(OfferId, &Form)>) -> Result<Self, Problem> {
        let (network, db) = (page.network()?.id, &page.app.db);
        let (drivers, offers) = (db.drivers(network).await?, db.offers(network).await?);
        let (waiting, decided): (Vec<&OfferLine>, Vec<&OfferLine>) =
            offers.iter().partition(|offer| offer.outcome.is_none());
        Ok(Self {
            waiting: waiting
                .into_iter()
                .map(|offer| Waiting::of(page, &drivers, offer, sent))
                .collect(),
            decided: decided.into_iter().map(|offer| said(page, offer)).collect(),
            page: page.clone(),
        })
    }
}

impl Waiting {
    fn of(page: &Page, drivers: &[Driver], offer: &OfferLine, sent: Option<(OfferId, &Form)>) -> Self {
        let form = sent.filter(|(id, _)| *id == offer.id).map(|(_, form)| form);
        let shared = drivers.iter().any(|driver| driver.id == offer.driver_id);
        let by = offer.offered_by.clone().unwrap_or_else(|| page.t("theory-somebody"));
        Self {
            id: offer.id.to_string(),
            action: routes::offer(offer.id),
            href: routes::idea(offer.idea_id),
            idea: offer.idea.clone(),
            description: offer.description.clone(),
            from: page.lang.with(
                "forks-offer-from",
                &[
                    ("liceo", offer.school.as_str().into()),
                    ("who", by.into()),
                    ("when", page.lang.day_long(offer.offered_at.day().0).into()),
                ],
            ),
            note: offer.note.clone(),
            reason: form.map_or_else(String::new, |form| form.get("reason").to_owned()),
            wrong: form.is_some(),
            drivers: if shared { Vec::new() } else { in_tree(drivers) },
        }
    }
}

fn said(page: &Page, offer: &OfferLine) -> Decided {
    let accepted = offer.outcome == Some(OfferOutcome::Accepted);
    let by = offer.decided_by.clone().unwrap_or_else(|| page.t("theory-somebody"));
    Decided {
        href: routes::idea(offer.idea_id),
        idea: offer.idea.clone(),
        said: page.lang.with(
            if accepted {
                "forks-said-accepted"
            } else {
                "forks-said-declined"
            },
            &[
                ("liceo", offer.school.as_str().into()),
                ("who", by.into()),
                (
                    "when",
                    page.lang
                        .day_long(offer.decided_at.unwrap_or(offer.offered_at).day().0)
                        .into(),
                ),
            ],
        ),
        reason: offer.reason.clone(),
    }
}

/// The page again, with the offer whose reason is missing.
pub async fn again(page: &Page, id: OfferId, form: Form, wrong: Wrong) -> Answer {
    let form = form.wrong(wrong);
    page.again(&List::of(page, Some((id, &form))).await?)
}
