//! The language of the pages: kept in the browser, and with the account of whoever is signed in.

use domain::permission::ActForOneself;
use i18n::Lang;

use super::entering::{local, with_cookie};
use crate::form::Form;
use crate::guard::can;
use crate::guard::session::{language_of, set_cookie};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};

const A_YEAR: i64 = 365 * 86_400;

/// Chooses it, and comes back to the same page.
pub async fn choose(page: Page, form: Form) -> Answer {
    let lang = Lang::from_tag(form.get("idioma")).ok_or_else(Problem::bad_form)?;
    if let Some(known) = &page.signed_in {
        let oneself = can::allow(&known.standing, ActForOneself(known.person.id))?;
        let mut w = page.app.db.write(page.app.moment()).await?;
        w.set_language(&oneself, Some(language_of(lang))).await?;
        w.commit().await?;
    }
    let answer = page.go(local(form.get("luego")))?;
    Ok(with_cookie(answer, set_cookie(&page.app, "idioma", lang.tag(), A_YEAR)))
}
