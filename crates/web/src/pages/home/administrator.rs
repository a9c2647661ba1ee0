//! The state of the installation, for whoever administers it: configuration and people, no content.

use charts::ring::to_do;
use charts::{RingPhase, RingSize, ring};

use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// Something that an installation needs, and whether it has it.
pub struct Need {
    /// Ring: full where it is there.
    pub ring: String,
    /// What it is.
    pub name: String,
    /// How it stands.
    pub state: String,
    /// Where it is done.
    pub action: Option<(String, String)>,
}

/// What the installation has and needs, in the order in which it is done.
///
/// # Errors
/// What the store says.
pub async fn needs(page: &Page) -> Result<Vec<Need>, Problem> {
    let db = &page.app.db;
    let Some(network) = &page.network else {
        let state = page.t("home-network-none");
        let action = (routes::NETWORK_NEW, "home-network-found");
        return Ok(vec![need(page, false, "home-network", state, Some(action))]);
    };
    let schools = db.members(network.id).await?.len();
    let hub = db.hub_people().await?.len();
    let (_, people) = db.find_people("", 1, 0).await?;
    Ok(vec![
        need(page, true, "home-network", network.name.clone(), None),
        need(
            page,
            schools > 0,
            "home-schools",
            page.t1("home-schools-count", "n", schools),
            Some((routes::NETWORK, "home-schools-do")),
        ),
        need(
            page,
            hub > 0,
            "home-hub",
            page.t1("home-hub-count", "n", hub),
            Some((routes::INVITATION_NEW, "home-hub-do")),
        ),
        need(
            page,
            people > 1,
            "home-people",
            page.t1("home-people-count", "n", people),
            Some((routes::PEOPLE, "home-people-do")),
        ),
        // No page may claim a backup that it didn't see.
        need(page, false, "home-backup", page.t("home-backup-unknown"), None),
    ])
}

fn need(page: &Page, done: bool, name: &str, state: String, action: Option<(&str, &str)>) -> Need {
    Need {
        ring: if done {
            ring(RingPhase::Closed, None, false, RingSize::Small)
        } else {
            to_do(RingSize::Small)
        },
        name: page.lang.t(name),
        state,
        action: action.map(|(href, key)| (href.to_owned(), page.lang.t(key))),
    }
}
