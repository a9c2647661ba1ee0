//! The network gets another name.

use askama::Template;
use domain::check::Wrong;
use domain::permission::ArrangeNetwork;
use domain::text;

use super::found::NAME_LONGEST;
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/network/rename.html")]
struct Rename {
    page: Page,
    form: Form,
    /// The name that somebody else gave it in the meantime.
    now: Option<String>,
}

/// The form.
pub async fn edit(page: Page, _can: Can<ArrangeNetwork>) -> Answer {
    let name = page.network()?.name.clone();
    page.show(&Rename {
        form: Form::new().with("name", name.as_str()).with("before", name),
        now: None,
        page: page.clone(),
    })
}

/// Renames it, unless somebody else did so since the form was opened.
pub async fn update(page: Page, can: Can<ArrangeNetwork>, form: Form) -> Answer {
    let network = page.network()?.clone();
    let name = text::line(form.get("name"), NAME_LONGEST);
    if name.is_empty() {
        let form = form.wrong(Wrong::with("name", "wrong-name-empty"));
        return page.again(&Rename {
            form,
            now: None,
            page: page.clone(),
        });
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    let before = form.get("before");
    match w.rename_network_from(can.proof(), network.id, before, &name).await {
        // Sent twice: it is as it was asked for.
        Err(store::Error::Stale) if network.name == name => return page.go(routes::NETWORK),
        Err(store::Error::Stale) => {
            drop(w);
            return stale(&page, form).await;
        }
        done => done?,
    }
    w.commit().await?;
    page.go_saying(routes::NETWORK, "done-network-renamed")
}

async fn stale(page: &Page, form: Form) -> Answer {
    let network = page.app.db.network().await?;
    let now = network.map(|network| network.name).unwrap_or_default();
    page.stale(&Rename {
        form: form.with("before", now.as_str()),
        now: Some(now),
        page: page.clone(),
    })
}
