//! A version that was withdrawn: what it was called, why it stands no longer, who says so. Read by whoever could read it.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _};
use domain::package::Package;
use domain::permission::{Act as _, EditPackage, ReturnPackage, Standing};
use store::WithdrawalLine;

use crate::page::problem::Problem;
use crate::page::{Answer, Page, render};

#[derive(Template)]
#[template(path = "pages/packages/gone.html", whitespace = "minimize")]
struct Gone {
    page: Page,
    package: Package,
    name: String,
    /// Who and when.
    said: String,
    reason: String,
    /// Whether the reader may take it back, write on a newer one.
    returns: bool,
    edits: bool,
}

/// The page: whoever has an old link learns what happened, and so does a program that follows it (410).
///
/// # Errors
/// What the store says.
pub async fn gone(page: &Page, reader: &Standing, package: &Package) -> Answer {
    let db = &page.app.db;
    let line = db
        .package_withdrawal(package.id)
        .await?
        .ok_or_else(Problem::not_found)?;
    let version = db.newest_package_version(package.id).await?;
    let gone = Gone {
        name: version.map_or_else(String::new, |version| version.says().name),
        said: said(page, &line),
        reason: line.withdrawal.reason.clone(),
        returns: ReturnPackage {
            package: package.clone(),
            withdrawal: line.withdrawal,
        }
        .allowed(reader),
        edits: EditPackage(package.clone()).allowed(reader),
        package: package.clone(),
        page: page.clone(),
    };
    Ok((StatusCode::GONE, Html(render(&gone)?)).into_response())
}

/// `Lo retiró Ana el 3 de junio`.
#[must_use]
pub(crate) fn said(page: &Page, line: &WithdrawalLine) -> String {
    let day = page.lang.day_long(line.withdrawal.at.day().0);
    page.t2("package-withdrawn-by", "name", line.name.as_str(), "day", day)
}
