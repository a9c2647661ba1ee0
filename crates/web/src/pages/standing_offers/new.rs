//! Offers to show something or to help: in one's own name, or in the liceo's by whoever leads it.

use askama::Template;
use domain::check::Wrong;
use domain::exchange::StandingOfferPlan;
use domain::id::StandingOfferId;
use domain::permission::{OfferHelp, SeeDirectory, Standing};

use crate::form::Form;
use crate::guard::Can;
use crate::guard::can::allow;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/standing_offers/new.html", whitespace = "minimize")]
struct New {
    page: Page,
    form: Form,
    drivers: Vec<(String, String)>,
    /// Liceos in whose name the reader may offer.
    schools: Vec<(String, String)>,
}

/// The form.
pub async fn show(page: Page, can: Can<SeeDirectory>) -> Answer {
    let form = Form::new().with("id", StandingOfferId::new(page.app.ids.as_ref(), page.now).to_string());
    page.show(&New::of(&page, can.standing(), form).await?)
}

/// Offers it. The form names it: sent twice, it is one.
pub async fn save(page: Page, can: Can<SeeDirectory>, form: Form) -> Answer {
    let checked = StandingOfferPlan::check(form.get("words"), form.get("driver"), form.get("school"));
    let plan = match checked {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&New::of(&page, can.standing(), form.wrong(wrong)).await?),
    };
    let (db, network) = (&page.app.db, page.network()?.id);
    if !db.drivers(network).await?.iter().any(|driver| driver.id == plan.driver) {
        let wrong = Wrong::with("driver", "wrong-offer-driver");
        return page.again(&New::of(&page, can.standing(), form.wrong(wrong)).await?);
    }
    let id: StandingOfferId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let proof = allow(can.standing(), OfferHelp(plan.school))?;
    let place = can.standing().schools().into_iter().next();
    let mut w = db.write(page.app.moment()).await?;
    w.offer_help(&proof, (network, id), place, &plan).await?;
    w.commit().await?;
    page.go_saying(routes::STANDING_OFFERS, "done-offer-made")
}

impl New {
    async fn of(page: &Page, reader: &Standing, form: Form) -> Result<Self, Problem> {
        let (db, network) = (&page.app.db, page.network()?.id);
        let drivers = db.drivers(network).await?;
        let mut schools = Vec::new();
        for school in reader.schools().into_iter().filter(|school| reader.leads(*school)) {
            schools.push((school.to_string(), db.school(school).await?.name));
        }
<<<<<<< HEAD:crates/web/src/pages/standing_offers/new.rs
        let fresh = StandingOfferId::new(page.app.ids.as_ref(), page.now).to_string();
        let form = if form.get("id").is_empty() { form.with("id", fresh) } else { form };
=======
        let fresh = StandingOfferId::new(page.app.ids.as_ref(), page.now).to_string();
        let form = if form.get("id").is_empty() {
            form.with("id", fresh)
        } else {
            form
        };
>>>>>>> asking:crates/web/src/pages/standing_offers/new.rs
        Ok(Self {
            drivers: drivers
                .into_iter()
                .map(|driver| (driver.id.to_string(), driver.name))
                .collect(),
            schools,
            form,
            page: page.clone(),
        })
    }
}
