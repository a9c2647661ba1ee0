//! One's name.

use domain::check::Wrong;
use domain::permission::ActForOneself;

use super::show::Show;
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::doors::names;
use crate::routes;

/// Changes it.
pub async fn edit(page: Page, can: Can<ActForOneself>, form: Form) -> Answer {
    let Some(names) = names(form.get("name")) else {
        let form = form.wrong(Wrong::with("name", "door-wrong-name"));
        return page.again(&Show::of(&page, form).await?);
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.rename_person(can.proof(), &names).await?;
    w.commit().await?;
    page.go_saying(routes::ACCOUNT, "done-account-name")
}
