//! The language of one's pages.

use domain::permission::ActForOneself;
use domain::person::Language;

use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Chooses it; none follows the browser.
pub async fn choose(page: Page, can: Can<ActForOneself>, form: Form) -> Answer {
    let language: Option<Language> = form.get("idioma").parse().ok();
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.set_language(can.proof(), language).await?;
    w.commit().await?;
    page.go_saying(routes::ACCOUNT, "done-account-language")
}
