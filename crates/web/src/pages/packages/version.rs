//! A published version, the newest or an older one, with what was tested since it was signed.

use askama::Template;
use axum::extract::Path;
use domain::collection::{Followed, Kept};
use domain::event::Noun;
use domain::id::PackageId;
use domain::package::{Edition, Package, PackageVersion};
use domain::permission::{Act as _, EditPackage, SeePackage, Standing, WithdrawPackage};

use super::changes::{Row, rows};
use super::edition::closed;
use super::gone::gone;
use super::view::{View, view};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::collections::block::KeepBlock;
use crate::pages::search::best::{Best, like};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/packages/show.html", whitespace = "minimize")]
struct Show {
    page: Page,
    package: Package,
    says: Edition,
    number: i64,
    signed: String,
    driver: Option<String>,
    view: View,
    /// How many tests of its ideas were closed since.
    since: Option<String>,
    changes: Vec<Row>,
    versions: Vec<(String, String, String)>,
    edits: bool,
    /// Whether the reader may withdraw it.
    withdraws: bool,
    keep: KeepBlock,
    like: Vec<Best>,
}

/// A version by its number.
pub async fn show(page: Page, can: Can<SeePackage>, Path((_, number)): Path<(PackageId, i64)>) -> Answer {
    let package = &can.act().0;
    let version = page.app.db.package_version(package.id, number).await?;
    if package.is_withdrawn(number) {
        return gone(&page, can.standing(), package).await;
    }
    shown(&page, can.standing(), package, &version).await
}

/// The page of a version.
///
/// # Errors
/// What the store says.
pub async fn shown(page: &Page, reader: &Standing, package: &Package, version: &PackageVersion) -> Answer {
    let (db, says) = (&page.app.db, version.says());
    let before = match version.number {
        1 => None,
        number => Some(db.package_version(package.id, number - 1).await?.says()),
    };
    let lines = db.package_version_lines(package.id).await?;
    let versions = lines.into_iter().map(|line| {
        let name = page.t1("package-version", "number", line.number);
        let day = page.lang.day_long(line.signed_at.day().0);
        let signed = page.t2("answer-who-when", "name", line.signer, "day", day);
        (
            routes::package_version(package.id, line.number),
            format!("{name}. {signed}"),
            line.reason,
        )
    });
    page.show(&Show {
        signed: signed(page, version).await?,
        number: version.number,
        driver: driver(page, &says).await?,
        view: view(page, reader, &says).await?,
        since: since(page, &says, version).await?,
        changes: before
            .as_ref()
            .map_or_else(Vec::new, |before| rows(page, before, &says)),
        versions: versions.collect(),
        edits: EditPackage(package.clone()).allowed(reader),
        withdraws: package.published == version.number && WithdrawPackage(package.clone()).allowed(reader),
        keep: KeepBlock::of(page, reader, Some(Kept::Package), Some(Followed::Package), package.id.0).await?,
        like: like(page, reader, Noun::Package, package.id.0).await?,
        package: package.clone(),
        says,
        page: page.clone(),
    })
}

/// `Versión 2, firmada por Ana el 3 de junio de 2026`.
///
/// # Errors
/// What the store says.
pub async fn signed(page: &Page, version: &PackageVersion) -> Result<String, Problem> {
    let name = page.app.db.person(version.signed_by).await?.name;
    let args = [
        ("number", version.number.into()),
        ("name", name.into()),
        ("day", page.lang.day_long(version.signed_at.day().0).into()),
    ];
    Ok(page.lang.with("package-signed", &args))
}

/// The driver's page, as long as it is there.
async fn driver(page: &Page, says: &Edition) -> Result<Option<String>, Problem> {
    let Some(id) = says.driver_id else { return Ok(None) };
    match page.app.db.driver(id).await {
        Ok(driver) => Ok(Some(routes::driver(driver.id))),
        Err(store::Error::NotFound) => Ok(None),
        Err(other) => Err(other.into()),
    }
}

/// What was tested since: a version doesn't change, what is known does.
async fn since(page: &Page, says: &Edition, version: &PackageVersion) -> Result<Option<String>, Problem> {
    let mut newer = 0_usize;
    for idea in says.ideas.iter().filter_map(|idea| idea.idea) {
        let tests = closed(&page.app.db, idea).await?;
        newer += tests
            .iter()
            .filter(|test| test.decided_at.is_some_and(|at| at > version.signed_at))
            .count();
    }
    Ok((newer > 0).then(|| page.t1("package-since", "n", newer)))
}
