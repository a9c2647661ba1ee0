//! On which theory a page stands: the network's, or a liceo's own. Both are shown, edited and remembered alike.

use std::fmt::Display;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use domain::id::{NetworkId, SchoolId};
use domain::permission::{EditLiceoTheory, EditTheory, SeeLiceoTheory, SeeTheory};
use domain::school::School;
use domain::theory::{Belief, Fork};
use store::LiceoTheory;

use super::token::Token;
use crate::app::App;
use crate::guard::{Can, Load, can::Asked};
use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// A theory as its reader finds it.
pub struct Ground {
    /// The network.
    pub network: NetworkId,
    /// The liceo whose theory it is; none for the network's.
    pub liceo: Option<School>,
    /// What forms carry: the versions that they were opened on.
    pub token: Token,
    /// What it says.
    pub belief: Belief,
    /// What a liceo's is made of.
    pub fork: Option<Fork>,
    /// Whether the reader may edit it.
    pub may_edit: bool,
}

impl Ground {
    /// The network's.
    ///
    /// # Errors
    /// Not found before the network is founded.
    pub async fn network(page: &Page) -> Result<Self, Problem> {
        let now = page.app.db.theory(page.network()?.id).await?;
        Ok(Self {
            network: now.network,
            liceo: None,
            token: Token::network(now.number),
            belief: now.belief,
            fork: None,
            may_edit: page.may(&EditTheory),
        })
    }

    /// A liceo's.
    ///
    /// # Errors
    /// Not found before the network is founded.
    pub async fn liceo(page: &Page, school: SchoolId) -> Result<Self, Problem> {
        let db = &page.app.db;
        let now = db.liceo_theory(page.network()?.id, school).await?;
        Ok(Self {
            network: now.network,
            liceo: Some(db.school(school).await?),
            token: Token::of(&now),
            belief: now.fork.belief(),
            fork: Some(now.fork),
            may_edit: page.may(&EditLiceoTheory(school)),
        })
    }

    /// The liceo's id.
    pub fn school(&self) -> Option<SchoolId> {
        self.liceo.as_ref().map(|school| school.id)
    }

    /// The theory's own page.
    pub fn home(&self) -> String {
        home(self.school())
    }

    /// That page with the panel of a node.
    pub fn panel(&self, node: impl Display) -> String {
        format!("{}?nodo={node}#panel", self.home())
    }

    /// Where edits go.
    pub fn changes(&self) -> String {
        self.school()
            .map_or_else(|| routes::THEORY_CHANGES.to_owned(), routes::liceo_changes)
    }

    /// Its history.
    pub fn history(&self) -> String {
        self.school()
            .map_or_else(|| routes::THEORY_HISTORY.to_owned(), routes::liceo_history)
    }

    /// A version.
    pub fn version(&self, number: i64) -> String {
        self.school().map_or_else(
            || routes::theory_version(number),
            |school| routes::liceo_version(school, number),
        )
    }

    /// Where the reason of a version goes.
    pub fn reason(&self, number: i64) -> String {
        self.school().map_or_else(
            || routes::theory_version_reason(number),
            |school| routes::liceo_version_reason(school, number),
        )
    }

    /// Where one asks to undo a version.
    pub fn reversal(&self, number: i64) -> String {
        self.school().map_or_else(
            || routes::theory_version_reversal(number),
            |school| routes::liceo_version_reversal(school, number),
        )
    }

    /// Where one asks to go back to a version.
    pub fn going_back(&self, number: i64) -> String {
        self.school().map_or_else(
            || routes::theory_version_return(number),
            |school| routes::liceo_version_return(school, number),
        )
    }
}

/// A theory's own page.
pub fn home(school: Option<SchoolId>) -> String {
    school.map_or_else(|| routes::THEORY.to_owned(), routes::liceo_theory)
}

/// Which theory an address names, for whoever may read it: with a liceo in it the liceo's, else the network's. The pages
/// of history serve both.
pub struct Reading(pub Option<SchoolId>);

impl FromRequestParts<App> for Reading {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        if in_liceo(parts) {
            let can = Can::<SeeLiceoTheory>::from_request_parts(parts, app).await?;
            return Ok(Self(Some(can.act().0)));
        }
        Can::<SeeTheory>::from_request_parts(parts, app).await?;
        Ok(Self(None))
    }
}

impl Reading {
    /// What stands there.
    ///
    /// # Errors
    /// Not found before the network is founded.
    pub async fn ground(&self, page: &Page) -> Result<Ground, Problem> {
        match self.0 {
            Some(school) => Ground::liceo(page, school).await,
            None => Ground::network(page).await,
        }
    }
}

pub(super) fn in_liceo(parts: &Parts) -> bool {
    parts.uri.path().starts_with("/liceos/")
}

impl Load for SeeLiceoTheory {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(known(asked).await?))
    }
}

impl Load for EditLiceoTheory {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(known(asked).await?))
    }
}

async fn known(asked: &Asked<'_>) -> Result<SchoolId, Problem> {
    Ok(asked.app.db.school(asked.id("school")?).await?.id)
}

impl Token {
    /// A liceo's theory as it stands.
    pub fn of(now: &LiceoTheory) -> Self {
        Self {
            number: now.number,
            network: Some(now.network_number),
        }
    }
}
