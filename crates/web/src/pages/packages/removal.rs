//! Throws a draft away of which nothing was published.

use domain::permission::EditPackage;

use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Throws it away, once whoever writes on it said that they are sure.
pub async fn save(page: Page, can: Can<EditPackage>, form: Form) -> Answer {
    let draft = routes::package_draft(can.act().0.id);
    if !form.has("seguro", "1") {
        return page.go_saying(&format!("{draft}#descarte"), "done-package-not-discarded");
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.remove_package(can.proof()).await?;
    w.commit().await?;
    page.go_saying(routes::PACKAGES, "done-package-discarded")
}
