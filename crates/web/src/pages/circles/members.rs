//! Lets somebody of a circle lead it, or no longer, or takes them out.

use axum::extract::Path;
use domain::dialogue::Part;
use domain::id::{CircleId, PersonId};
use domain::permission::LeadCircle;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Keeps it: `parte` says what they are from now on, or that they go.
pub async fn save(
    page: Page,
    Path((circle, person)): Path<(CircleId, PersonId)>,
    can: Can<LeadCircle>,
    form: Form,
) -> Answer {
    let part = match form.get("parte") {
        "lead" => Some(Part::Lead),
        "member" => Some(Part::Member),
        "fuera" => None,
        _ => return Err(Problem::bad_form()),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.place_in_circle(can.proof(), person, part).await?;
    w.commit().await?;
    // Whoever leads no longer may still read; whoever took themselves out may not.
    let stays = person != can.who() || part.is_some();
    let onward = if stays {
        routes::circle(circle)
    } else {
        routes::CIRCLES.to_owned()
    };
    page.go_saying(&onward, "done-circle-member")
}
