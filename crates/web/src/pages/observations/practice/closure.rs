//! Sums a liceo's term up, once it is over and once and for all.

use domain::observation::{SummedBy, Term};
use domain::permission::ClosePractice;

use super::rubrics::known;
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Sums it up by the rubric that the form says; where nothing may be said, says so and changes nothing.
pub async fn save(page: Page, can: Can<ClosePractice>, form: Form) -> Answer {
    let school = can.act().0;
    let back = routes::practice(school);
    let (Ok(term), Ok(by)) = (form.get("term").parse::<Term>(), form.get("pauta").parse::<SummedBy>()) else {
        return page.go(&back);
    };
    let known = known(&page, Some(school)).await?;
    let Some(rubric) = known.iter().find(|one| one.by == by) else {
        return page.go(&back);
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    let closed = w
        .close_practice(can.proof(), page.network()?.id, &rubric.to_sum(term))
        .await;
    match closed {
        Ok(true) => w.commit().await?,
        Ok(false) => return page.go_saying(&back, "done-practice-too-few"),
        Err(store::Error::Exists(_) | store::Error::Refused(_)) => return page.go(&back),
        Err(other) => return Err(other.into()),
    }
    page.go_saying(&back, "done-practice-closed")
}
