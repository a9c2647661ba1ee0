//! A version taken away: as one page that needs nothing else, and as one file that another network's Ronda reads.

use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse as _;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::id::PackageId;
use domain::package::{Edition, EditionFile, Package, PackageVersion};
use domain::permission::SeePackage;
use interchange::package::{Sent, write};

use super::gone::gone;
use super::version::signed;
use super::view::{View, view};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page, render};

#[derive(Template)]
#[template(path = "pages/packages/page.html", whitespace = "minimize")]
struct Whole {
    page: Page,
    says: Edition,
    signed: String,
    network: String,
    view: View,
    /// Materials within the page: name, what it shows, its bytes as an address, whether it is a picture.
    materials: Vec<(String, String, String, bool)>,
}

/// One page with its materials in it.
pub async fn page(page: Page, can: Can<SeePackage>, Path((_, number)): Path<(PackageId, i64)>) -> Answer {
    let package = &can.act().0;
    let version = page.app.db.package_version(package.id, number).await?;
    if package.is_withdrawn(number) {
        return gone(&page, can.standing(), package).await;
    }
    let says = version.says();
    let mut shown = view(&page, can.standing(), &says).await?;
    // Whoever opens the file has neither this server nor an account on it.
    for idea in &mut shown.ideas {
        idea.links = None;
    }
    shown.materials.retain(|(href, _, _)| href.starts_with("https://"));
    let files = bytes(&page, package, &says).await?;
    let materials = files.iter().map(|(file, bytes)| {
        let address = format!("data:{};base64,{}", file.kind, STANDARD.encode(bytes));
        (file.name.clone(), file.words.clone(), address, file.kind.is_picture())
    });
    let whole = Whole {
        signed: signed(&page, &version).await?,
        network: page.network()?.name.clone(),
        materials: materials.collect(),
        view: shown,
        page: page.clone(),
        says,
    };
    let html = render(&whole)?;
    Ok(away(
        html.into_bytes(),
        "text/html; charset=utf-8",
        &whole.says.name,
        number,
        "html",
    ))
}

/// One file.
pub async fn file(page: Page, can: Can<SeePackage>, Path((_, number)): Path<(PackageId, i64)>) -> Answer {
    let package = &can.act().0;
    let version: PackageVersion = page.app.db.package_version(package.id, number).await?;
    if package.is_withdrawn(number) {
        return gone(&page, can.standing(), package).await;
    }
    let says = version.says();
    let files = bytes(&page, package, &says).await?;
    let name = page.app.db.person(version.signed_by).await?.name;
    let written = write(&Sent {
        edition: &says,
        network: &page.network()?.name,
        number,
        signed_by: &name,
        signed_on: &version.signed_at.day().to_string(),
        files: &files,
    });
    Ok(away(written, "application/json", &says.name, number, "ronda.json"))
}

/// The version's materials with their bytes.
async fn bytes(page: &Page, package: &Package, says: &Edition) -> Result<Vec<(EditionFile, Vec<u8>)>, Problem> {
    let mut files = Vec::new();
    for file in &says.files {
        let bytes = page.app.files.read(package.network_id, file.id).await?;
        files.push((file.clone(), bytes));
    }
    Ok(files)
}

/// To be saved, never opened within our own pages.
fn away(bytes: Vec<u8>, kind: &str, name: &str, number: i64, ending: &str) -> axum::response::Response {
    let name = domain::measure::measure_key(name);
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}-{number}.{ending}\""),
        ),
        (header::CACHE_CONTROL, "private, no-cache".to_owned()),
    ];
    (headers, bytes).into_response()
}
