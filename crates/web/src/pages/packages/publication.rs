//! Publishes a version: what it will say, what is otherwise than before, and the name under it.

use askama::Template;
use domain::check::Wrong;
use domain::file::{Attachment, Host};
use domain::id::{AttachmentId, PackageVersionId};
use domain::package::{Edition, Package};
use domain::permission::PublishPackage;
use domain::text;
use store::NewPackageVersion;

use super::changes::{Row, rows};
use super::edition::{edition, lacks, of};
use super::view::{View, view};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/packages/publication.html", whitespace = "minimize")]
struct Publication {
    page: Page,
    package: Package,
    view: View,
    changes: Vec<Row>,
    /// Whether it is the first version.
    first: bool,
    /// Why it can't be published yet.
    lacks: Option<String>,
    form: Form,
}

/// What it would say.
pub async fn show(page: Page, can: Can<PublishPackage>) -> Answer {
    let package = can.act().0.clone();
    let form = Form::new().with("version", package.version.to_string());
    page.show(&template(&page, package, form).await?)
}

/// Signs it. What is signed is what was looked at: where somebody wrote on it meanwhile, it is shown again.
pub async fn save(page: Page, can: Can<PublishPackage>, form: Form) -> Answer {
    let package = can.act().0.clone();
    let (files, says, before) = ground(&page, &package).await?;
    let reason = text::prose(form.get("reason"), 600);
    let mut wrong = Wrong::none();
    wrong.unless(reason.chars().count() >= 3, "reason", "wrong-package-reason");
    if let Some(key) = lacks(&says) {
        wrong.add("lacks", key);
    }
    // What the tests say moves by itself; something that a person wrote must be new.
    if before.as_ref().is_some_and(|before| *before == says) {
        wrong.add("lacks", "wrong-package-nothing-new");
    }
    if !wrong.is_none() {
        return page.again(&template(&page, package, form.wrong(wrong)).await?);
    }
    if form.version() != package.version {
        return stale(&page, package, form).await;
    }
    let copies = copies(&page, &files).await?;
    let says = Edition {
        files: copies.iter().map(|(file, id)| of(file, *id)).collect(),
        ..says
    };
    let new = NewPackageVersion {
        id: PackageVersionId::new(page.app.ids.as_ref(), page.now),
        edition: &says,
        reason: &reason,
        files: &copies,
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.publish_package(can.proof(), package.version, &new).await {
        Err(store::Error::Stale) => {
            drop(w);
            let now = page.app.db.package(package.id).await?;
            stale(&page, now, form).await
        }
        other => {
            other?;
            w.commit().await?;
            page.go_saying(&routes::package(package.id), "done-package-published")
        }
    }
}

async fn stale(page: &Page, package: Package, form: Form) -> Answer {
    let version = package.version.to_string();
    let form = form
        .with("version", version)
        .wrong(Wrong::with("lacks", "wrong-package-moved"));
    page.stale(&template(page, package, form).await?)
}

/// The draft's files, what it would say, and what the newest version says.
async fn ground(page: &Page, package: &Package) -> Result<(Vec<Attachment>, Edition, Option<Edition>), Problem> {
    let db = &page.app.db;
    let files = db.attachments(Host::Package, package.id.0).await?;
    let says = edition(db, package, &files).await?;
    let before = db.newest_package_version(package.id).await?;
    // A version has files of its own: they are the same where their bytes are.
    let before = before.map(|version| {
        let mut before = version.says();
        for file in &mut before.files {
            if let Some(same) = says
                .files
                .iter()
                .find(|one| one.sha256 == file.sha256 && one.name == file.name)
            {
                file.id = same.id;
            }
        }
        before
    });
    Ok((files, says, before))
}

/// The version's own files: their bytes are in the store of files before anything is written of them.
async fn copies(page: &Page, files: &[Attachment]) -> Result<Vec<(Attachment, AttachmentId)>, Problem> {
    let mut copies = Vec::new();
    for file in files {
        let id = AttachmentId::new(page.app.ids.as_ref(), page.now);
        let bytes = page.app.files.read(file.network_id, file.id).await?;
        page.app.files.keep(file.network_id, id, bytes).await?;
        copies.push((file.clone(), id));
    }
    Ok(copies)
}

async fn template(page: &Page, package: Package, form: Form) -> Result<Publication, Problem> {
    let (_, says, before) = ground(page, &package).await?;
    let standing = page.standing().ok_or_else(Problem::not_found)?;
    Ok(Publication {
        view: view(page, standing, &says).await?,
        changes: before
            .as_ref()
            .map_or_else(Vec::new, |before| rows(page, before, &says)),
        first: before.is_none(),
        lacks: form
            .error("lacks", &page.lang)
            .or_else(|| lacks(&says).map(|key| page.t(key))),
        package,
        form,
        page: page.clone(),
    })
}
