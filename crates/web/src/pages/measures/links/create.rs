//! Gives a link. It is shown once, beside its QR and a text to paste in a chat.

use askama::Template;
use domain::check::Wrong;
use domain::measure::NewEntryLink;
use domain::permission::EnterPoints;
use domain::text;

use super::list::{List, WEEKS, place_of};
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::people::qr;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/measures/links/made.html")]
struct Made {
    page: Page,
    measure: String,
    place: String,
    back: String,
    link: String,
    qr: String,
    text: String,
    until: String,
}

/// Makes it, and shows it.
pub async fn create(page: Page, can: Can<EnterPoints>, form: Form) -> Answer {
    let mut wrong = Wrong::none();
    let given_to = text::line(form.get("given_to"), 80);
    wrong.unless(!given_to.is_empty(), "given_to", "links-wrong-name");
    let weeks = form.get("weeks").parse().ok().filter(|weeks| WEEKS.contains(weeks));
    wrong.unless(weeks.is_some(), "weeks", "wrong-choice");
    let (Some(weeks), false) = (weeks, given_to.is_empty()) else {
        return page.again(&List::of(&page, can.act(), form.wrong(wrong)).await?);
    };
    let (place, _, back) = place_of(&page, can.act()).await?;
    let new = NewEntryLink {
        given_to,
        expires_at: page.now.plus_days(7 * weeks),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    let (_, secret) = w.give_entry_link(can.proof(), &new).await?;
    w.commit().await?;
    let link = page.app.link(&routes::entry_door(secret.reveal()));
    let measure = can.act().measure.name.clone();
    // Like an invitation's: the secret is kept nowhere, so no other page could show it.
    page.show(&Made {
        qr: qr::svg(&link, &page.t1("people-qr", "address", link.as_str())),
        text: page.lang.with(
            "links-text",
            &[
                ("measure", measure.as_str().into()),
                ("place", place.as_str().into()),
                ("link", link.as_str().into()),
            ],
        ),
        until: page.t1("links-once", "day", page.lang.day_long(new.expires_at.day().0)),
        page: page.clone(),
        measure,
        place,
        back,
        link,
    })
}
