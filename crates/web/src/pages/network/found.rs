//! The second step of an installation: the network gets its name.

use askama::Template;
use domain::check::Wrong;
use domain::permission::FoundNetwork;
use domain::text;

use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Signs of a network's name.
pub(super) const NAME_LONGEST: usize = 80;

#[derive(Template)]
#[template(path = "pages/network/found.html")]
struct Found {
    page: Page,
    form: Form,
}

/// The form. Where the network is founded already, there is nothing to found.
pub async fn new(page: Page, _can: Can<FoundNetwork>) -> Answer {
    if page.network.is_some() {
        return page.go(routes::NETWORK);
    }
    page.show(&Found {
        form: Form::new(),
        page: page.clone(),
    })
}

/// Founds it. Sent twice, the second finds it founded.
pub async fn create(page: Page, can: Can<FoundNetwork>, form: Form) -> Answer {
    let name = text::line(form.get("name"), NAME_LONGEST);
    if name.is_empty() {
        let form = form.wrong(Wrong::with("name", "wrong-name-empty"));
        return page.again(&Found {
            form,
            page: page.clone(),
        });
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.found_network(can.proof(), &name, false).await {
        Err(store::Error::Exists(_)) => return page.go(routes::NETWORK),
        done => done?,
    };
    w.commit().await?;
    page.go_saying(routes::NETWORK, "done-network-founded")
}
