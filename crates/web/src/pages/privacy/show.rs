//! The privacy page, for everybody. Each line comes from a rule that the code keeps, so that it can't say otherwise.

use askama::Template;
use domain::permission::SeePeople;
use domain::{retention, suppression};

use super::reach::{self, Sees};
use crate::page::{Answer, Page};

/// A kind of data, how long it is kept, and why.
struct Kept {
    what: String,
    long: String,
    why: String,
}

/// Whom to write to.
struct Contact {
    name: String,
    mail: Option<String>,
}

#[derive(Template)]
#[template(path = "pages/privacy/show.html")]
struct Show {
    page: Page,
    kept: Vec<Kept>,
    smallest: String,
    reach: Vec<Sees>,
    contacts: Vec<Contact>,
}

/// Shows it.
pub async fn show(page: Page) -> Answer {
    // Names of people are for people of the network: a stranger is told whom to ask, not who it is.
    let contacts = if page.standing().is_some() {
        let hub = page.app.db.hub_people().await?;
        let mut contacts: Vec<Contact> = Vec::new();
        for line in hub {
            if contacts.iter().all(|known| known.name != line.name) {
                contacts.push(Contact {
                    // Mail addresses stay with whoever may see the list of people, and with the hub's leaders.
                    mail: line.mail.filter(|_| page.may(&SeePeople)),
                    name: line.name,
                });
            }
        }
        contacts
    } else {
        Vec::new()
    };
    page.show(&Show {
        kept: kept(&page),
        smallest: page.t1("privacy-smallest", "n", suppression::SMALLEST_GROUP),
        reach: reach::of_every_role(&page),
        contacts,
        page: page.clone(),
    })
}

/// The rules of retention, one line a kind of data: several tables may hold one kind.
fn kept(page: &Page) -> Vec<Kept> {
    let mut lines: Vec<(&str, Kept)> = Vec::new();
    for rule in retention::RULES {
        if lines.iter().any(|(what, _)| *what == rule.what) {
            continue;
        }
        let long = match rule.days {
            Some(days) => page.t1("privacy-days", "n", days),
            None => page.t("privacy-while"),
        };
        let line = Kept {
            what: page.t(rule.what),
            long,
            why: page.t(rule.why),
        };
        lines.push((rule.what, line));
    }
    lines.into_iter().map(|(_, line)| line).collect()
}
