//! A password: chosen, changed, given up. Whoever finds an open browser must not be able to change it.

use domain::check::Wrong;
use domain::permission::ActForOneself;
use domain::secret;

use super::show::Show;
use crate::form::Form;
use crate::guard::limits::Purpose;
use crate::guard::{Can, password};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Chooses one, or gives it up. Every other browser has to sign in again.
pub async fn choose(page: Page, can: Can<ActForOneself>, form: Form) -> Answer {
    let session = page.signed_in.as_ref().ok_or_else(Problem::not_found)?;
    let session = session.session.id;
    let kept = page.app.db.password_hash(can.who()).await?;
    if let Some(kept) = &kept {
        page.app.limits.count(Purpose::SignInTry, &can.who().to_string())?;
        if !password::matches(&page.app, form.get("current"), Some(kept)).await? {
            let form = form.wrong(Wrong::with("current", "account-wrong-current"));
            return page.again(&Show::of(&page, form).await?);
        }
    }
    let (hash, done) = if form.has("remove", "yes") {
        (None, "done-account-password-removed")
    } else {
        if let Some(wrong) = wrong_with(form.get("password"), form.get("current")) {
            let form = form.wrong(Wrong::with("password", wrong));
            return page.again(&Show::of(&page, form).await?);
        }
        let hash = password::hash(&page.app, form.get("password")).await?;
        (Some(hash), "done-account-password")
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.set_password(can.proof(), hash.as_deref(), session).await?;
    w.commit().await?;
    page.go_saying(routes::ACCOUNT, done)
}

fn wrong_with(typed: &str, current: &str) -> Option<&'static str> {
    let signs = typed.chars().count();
    if signs < password::SHORTEST {
        Some("account-wrong-password-short")
    } else if signs > password::LONGEST {
        Some("account-wrong-password-long")
    } else if !current.is_empty() && secret::equal(typed, current) {
        Some("account-wrong-password-same")
    } else {
        None
    }
}
