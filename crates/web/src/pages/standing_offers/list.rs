//! What is offered now, driver by driver in the theory's order.

use askama::Template;
use domain::exchange::OfferedBy;
use domain::id::DriverId;
use domain::permission::{Act as _, EndStandingOffer, SeeDirectory, Standing};
use store::StandingOfferLine;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/standing_offers/list.html", whitespace = "minimize")]
struct Offers {
    page: Page,
    groups: Vec<Group>,
}

/// The offers of a driver.
struct Group {
    name: String,
    /// The driver's page, where it is still there.
    href: Option<String>,
    offers: Vec<OfferView>,
}

struct OfferView {
    words: String,
    /// Who offers it.
    by: String,
    /// Their page of the directory.
    href: String,
    /// Where it is ended, by whoever may.
    end: Option<String>,
}

/// The page.
pub async fn show(page: Page, can: Can<SeeDirectory>) -> Answer {
    let (db, network) = (&page.app.db, page.network()?.id);
    let (drivers, lines) = (db.drivers(network).await?, db.standing_offer_lines(network).await?);
    let of = |wanted: &dyn Fn(DriverId) -> bool| -> Vec<OfferView> {
        let fits = lines.iter().filter(|line| wanted(line.offer.driver_id));
        fits.map(|line| view(&page, can.standing(), line)).collect()
    };
    let mut groups: Vec<Group> = drivers
        .iter()
        .map(|driver| Group {
            name: driver.name.clone(),
            href: Some(routes::driver(driver.id)),
            offers: of(&|id| id == driver.id),
        })
        .collect();
    groups.push(Group {
        name: page.t("offers-other"),
        href: None,
        offers: of(&|id| !drivers.iter().any(|driver| driver.id == id)),
    });
    groups.retain(|group| !group.offers.is_empty());
    page.show(&Offers {
        groups,
        page: page.clone(),
    })
}

fn view(page: &Page, reader: &Standing, line: &StandingOfferLine) -> OfferView {
    let school = line.school.clone().unwrap_or_default();
    let by = match line.offer.in_name {
        OfferedBy::School => page.t2("offer-by-school", "school", school, "name", line.name.as_str()),
        OfferedBy::Person if school.is_empty() => line.name.clone(),
        OfferedBy::Person => format!("{}, {school}", line.name),
    };
    let ends = EndStandingOffer(line.offer.clone()).allowed(reader);
    OfferView {
        words: line.offer.words.clone(),
        by,
        href: routes::knower(line.offer.by_id),
        end: ends.then(|| routes::standing_offer_end(line.offer.id)),
    }
}
