//! What the room sees on the projector: now, the clock, what comes, and how one comes in.

use askama::Template;
use domain::convening::{Convening, Stand};
use domain::permission::HostConvening;

use super::now::Live;
use crate::guard::Can;
use crate::live::View;
use crate::page::{Answer, Page};
use crate::pages::people::qr;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/convenings/screen.html", whitespace = "minimize")]
struct Screen {
    page: Page,
    convening: Convening,
    live: Live,
    on: bool,
    /// Whether its code opens later.
    to_come: bool,
    qr: String,
    address: String,
}

/// The page.
pub async fn show(page: Page, can: Can<HostConvening>) -> Answer {
    let convening = can.act().0.convening.clone();
    let join = page.app.link(&routes::join(&convening.code));
    let address = page.app.link(routes::JOIN_DOOR);
    // As people type it: without the scheme.
    let address = address
        .split_once("://")
        .map_or(address.as_str(), |(_, rest)| rest)
        .to_owned();
    page.show(&Screen {
        live: Live::of(&page, convening.id, View::Screen).await?,
        on: convening.stand(page.now) == Stand::On,
        to_come: convening.stand(page.now) == Stand::ToCome,
        qr: qr::svg(&join, &page.t1("people-qr", "address", join.as_str())),
        address,
        convening,
        page: page.clone(),
    })
}
