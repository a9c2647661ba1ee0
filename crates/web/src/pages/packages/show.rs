//! A package: its newest version. One that has none is its draft.

use domain::permission::{Act as _, EditPackage, SeePackage};

use super::gone::gone;
use super::version::shown;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// The page.
pub async fn show(page: Page, can: Can<SeePackage>) -> Answer {
    let package = &can.act().0;
    match page.app.db.newest_package_version(package.id).await? {
        Some(version) if package.is_withdrawn(version.number) => gone(&page, can.standing(), package).await,
        Some(version) => shown(&page, can.standing(), package, &version).await,
        None if EditPackage(package.clone()).allowed(can.standing()) => page.go(&routes::package_draft(package.id)),
        None => Err(crate::page::problem::Problem::not_found()),
    }
}
