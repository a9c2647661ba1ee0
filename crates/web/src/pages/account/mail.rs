//! The mail that one signs in with.

use domain::check::Wrong;
use domain::permission::ActForOneself;

use super::show::Show;
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Changes it.
pub async fn edit(page: Page, can: Can<ActForOneself>, form: Form) -> Answer {
    let Some(mail) = domain::text::mail(form.get("mail")) else {
        let form = form.wrong(Wrong::with("mail", "door-wrong-mail"));
        return page.again(&Show::of(&page, form).await?);
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.set_mail(can.proof(), &mail).await {
        Ok(()) => w.commit().await?,
        Err(store::Error::Exists(_)) => {
            drop(w);
            let form = form.wrong(Wrong::with("mail", "account-wrong-mail-taken"));
            return page.again(&Show::of(&page, form).await?);
        }
        Err(error) => return Err(error.into()),
    }
    page.go_saying(routes::ACCOUNT, "done-account-mail")
}
