//! Sums a liceo's term up, once it is over and once and for all.

use domain::observation::{OWN_VERSION, Term, own_rubric};
use domain::permission::ClosePractice;

use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Sums it up; where nothing may be said, says so and changes nothing.
pub async fn save(page: Page, can: Can<ClosePractice>, form: Form) -> Answer {
    let back = routes::practice(can.act().0);
    let Ok(term) = form.get("term").parse::<Term>() else {
        return page.go(&back);
    };
    let levels: Vec<usize> = own_rubric(false).dimensions().map(|one| one.levels.len()).collect();
    let mut w = page.app.db.write(page.app.moment()).await?;
    let closed = w
        .close_practice(can.proof(), page.network()?.id, (term, OWN_VERSION, &levels))
        .await;
    match closed {
        Ok(true) => w.commit().await?,
        Ok(false) => return page.go_saying(&back, "done-practice-too-few"),
        Err(store::Error::Exists(_) | store::Error::Refused(_)) => return page.go(&back),
        Err(other) => return Err(other.into()),
    }
    page.go_saying(&back, "done-practice-closed")
}
