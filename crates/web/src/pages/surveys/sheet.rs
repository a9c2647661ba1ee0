//! A sheet to print: one page a course, with its code, its QR and what students are told.

use askama::Template;
use domain::administration::{Administration, Linking};
use domain::permission::SeeAdministration;
use domain::suppression::SMALLEST_GROUP;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::people::qr;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/surveys/sheet.html")]
struct Sheet {
    page: Page,
    administration: Administration,
    address: String,
    promise: String,
    sittings: Vec<(String, String, String)>,
}

/// The sheet.
pub async fn show(page: Page, can: Can<SeeAdministration>) -> Answer {
    let administration = can.act().administration.clone();
    let address = page.app.link(routes::ANSWERING_DOOR);
    let mut sittings = Vec::new();
    for line in page.app.db.sittings(administration.id).await? {
        let link = page.app.link(&routes::answering(&line.sitting.code));
        let qr = qr::svg(&link, &page.t1("people-qr", "address", link.as_str()));
        sittings.push((line.course(), line.sitting.code, qr));
    }
    let promise = match administration.linking {
        Linking::Anonymous => "surveys-promise-anonymous",
        Linking::OwnCode => "surveys-promise-own-code",
        Linking::Slip => "surveys-promise-slip",
    };
    page.show(&Sheet {
        promise: page.t1(promise, "n", SMALLEST_GROUP),
        address: address
            .split_once("://")
            .map_or(address.as_str(), |(_, rest)| rest)
            .to_owned(),
        page: page.clone(),
        administration,
        sittings,
    })
}
