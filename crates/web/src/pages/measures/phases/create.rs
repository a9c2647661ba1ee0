//! Accepts a phase: the evidence proposes, a person decides and says what was changed.

use domain::check::Wrong;
use domain::permission::EnterPoints;
use domain::text;
use serde_json::json;

use super::show::{Phases, proposed};
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Accepts what is proposed now. A proposal that is gone meanwhile is said so, never accepted blindly.
pub async fn create(page: Page, can: Can<EnterPoints>, form: Form) -> Answer {
    let reason = text::prose(form.get("reason"), 500);
    if reason.is_empty() {
        let form = form.wrong(Wrong::with("reason", "phases-wrong-reason"));
        return page.again(&Phases::of(&page, can.act(), form).await?);
    }
    let now = proposed(&page, can.act()).await?;
    let Some(new) = now
        .ok()
        .filter(|new| new.starts_on.to_string() == form.get("starts_on"))
    else {
        let form = form.wrong(Wrong::with("reason", "phases-wrong-gone"));
        return page.again(&Phases::of(&page, can.act(), form).await?);
    };
    let evidence = new.proposal.evidence;
    let kept = json!({
        "length": evidence.length,
        "longest_max": evidence.longest_max,
        "useful_before": evidence.useful_before,
        "before": evidence.before,
        "after": evidence.after,
    });
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.accept_phase(can.proof(), new.starts_on, &reason, kept).await?;
    w.commit().await?;
    let place = can.act().place;
    let measure = can.act().measure.id;
    let back = match place.course {
        None => routes::measure_at(measure, place.school),
        Some(course) => routes::measure_in(measure, course),
    };
    page.go_saying(&back, "done-phase-accepted")
}
