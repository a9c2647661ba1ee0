//! Withdraws what was published, with a reason; and takes that back.

use askama::Template;
use domain::check::Wrong;
use domain::package::{Package, check_withdrawal};
use domain::permission::{ReturnPackage, WithdrawPackage};

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/packages/withdrawal.html", whitespace = "minimize")]
struct Withdraw {
    page: Page,
    package: Package,
    /// By the name under which it was signed.
    name: String,
    form: Form,
}

/// The form. Where it was withdrawn already, the page that says why.
pub async fn show(page: Page, can: Can<WithdrawPackage>) -> Answer {
    let package = &can.act().0;
    if !package.stands() {
        return page.go(&routes::package(package.id));
    }
    let form = Form::new().with("version", package.published.to_string());
    page.show(&template(&page, package, form).await?)
}

/// Withdraws it. Of two people the first one's reason stands.
pub async fn save(page: Page, can: Can<WithdrawPackage>, form: Form) -> Answer {
    let package = &can.act().0;
    let there = routes::package(package.id);
    if !package.stands() {
        return page.go_saying(&there, "done-package-withdrawn");
    }
    let reason = match check_withdrawal(form.get("reason")) {
        Ok(reason) => reason,
        Err(wrong) => return page.again(&template(&page, package, form.wrong(wrong)).await?),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.withdraw_package(can.proof(), form.version(), &reason).await {
        Err(store::Error::Stale) => {
            drop(w);
            let form = form
                .with("version", package.published.to_string())
                .wrong(Wrong::with("reason", "wrong-withdrawal-moved"));
            page.stale(&template(&page, package, form).await?)
        }
        other => {
            other?;
            w.commit().await?;
            page.go_saying(&there, "done-package-withdrawn")
        }
    }
}

/// Takes it back: the version stands again, with its name under it.
pub async fn take_back(page: Page, can: Can<ReturnPackage>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.return_package(can.proof()).await?;
    w.commit().await?;
    page.go_saying(&routes::package(can.act().package.id), "done-package-returned")
}

async fn template(page: &Page, package: &Package, form: Form) -> Result<Withdraw, Problem> {
    let version = page.app.db.newest_package_version(package.id).await?;
    Ok(Withdraw {
        name: version.map_or_else(String::new, |version| version.says().name),
        package: package.clone(),
        form,
        page: page.clone(),
    })
}
