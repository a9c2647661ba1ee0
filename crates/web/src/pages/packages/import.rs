//! Brings in a package of another network, as a draft.

use askama::Template;
use domain::check::Wrong;
use domain::id::{AttachmentId, PackageId};
use domain::package::Package;
use domain::permission::{AttachFile, EditPackage, FileHost, ImportPackage};
use interchange::package::{Brought, BroughtFile, read};
use store::{BroughtPackage, NewAttachment};

use crate::form::Form;
use crate::guard::Can;
use crate::guard::can::allow;
use crate::multipart::FileForm;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/packages/import.html", whitespace = "minimize")]
struct Import {
    page: Page,
    form: Form,
}

/// The form.
pub async fn show(page: Page, _: Can<ImportPackage>) -> Answer {
    let form = Form::new().with("id", PackageId::new(page.app.ids.as_ref(), page.now).to_string());
    page.show(&Import {
        form,
        page: page.clone(),
    })
}

/// Keeps what a file brought as a draft. The form names it: sent twice, it is one.
pub async fn save(page: Page, can: Can<ImportPackage>, sent: FileForm) -> Answer {
    let FileForm { form, bytes, .. } = sent;
    if bytes.is_empty() {
        return again(&page, form, "wrong-package-file-none");
    }
    let id: PackageId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    match page.app.db.package(id).await {
        Ok(there) if there.created_by != can.who() => return Err(Problem::not_found()),
        Ok(_) => return page.go_saying(&routes::package_draft(id), "done-package-imported"),
        Err(store::Error::NotFound) => {}
        Err(other) => return Err(other.into()),
    }
    // Ten million bytes are read through: not on a thread that serves pages.
    let brought = tokio::task::spawn_blocking(move || read(&bytes)).await;
    let brought = match brought.map_err(|error| Problem::ours(&error.to_string()))? {
        Ok(brought) => brought,
        Err(why) => return again(&page, form, why.0),
    };
    keep(&page, &can, id, &brought).await?;
    page.go_saying(&routes::package_draft(id), "done-package-imported")
}

/// The draft first, in one transaction with its materials; their bytes are in the store of files before.
async fn keep(page: &Page, can: &Can<ImportPackage>, id: PackageId, brought: &Brought) -> Result<(), Problem> {
    let network = page.network()?.id;
    let mut kept: Vec<(AttachmentId, &BroughtFile)> = Vec::new();
    for file in &brought.files {
        let id = AttachmentId::new(page.app.ids.as_ref(), page.now);
        page.app.files.keep(network, id, file.file.bytes.clone()).await?;
        kept.push((id, file));
    }
    let new = BroughtPackage {
        id,
        plan: &brought.plan,
        items: &brought.items,
        origin: &brought.origin,
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    let package: Package = w.bring_in_package(can.proof(), network, &new).await?;
    let edit = allow(can.standing(), EditPackage(package))?;
    let host = FileHost::Package(Box::new(edit.act().0.clone()));
    let attach = allow(can.standing(), AttachFile(host))?;
    for (id, file) in kept {
        let new = NewAttachment {
            id,
            network,
            file: &file.file,
            words: &file.words,
            most_bytes: page.app.settings.school_file_bytes,
        };
        w.attach_file(&attach, &new).await?;
    }
    w.commit().await?;
    Ok(())
}

fn again(page: &Page, form: Form, key: &'static str) -> Answer {
    page.again(&Import {
        form: form.wrong(Wrong::with("archivo", key)),
        page: page.clone(),
    })
}
