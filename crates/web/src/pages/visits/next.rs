//! Two liceos go on: the next visit, from the last one's page. What it is for and when, they agree on as before.

use domain::id::VisitId;
use domain::permission::ArrangeVisit;

use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Begins it. The form names it; where the other liceo was faster, both are brought to the same one.
pub async fn save(page: Page, can: Can<ArrangeVisit>, form: Form) -> Answer {
    // A form that was sent by hand without a name gets one: the last visit has one next, whatever it is called.
    let made = || VisitId::new(page.app.ids.as_ref(), page.now);
    let (id, back) = (
        form.get("id").parse().unwrap_or_else(|_| made()),
        form.has("quien", "vuelta"),
    );
    let mut w = page.app.db.write(page.app.moment()).await?;
    let next = w.go_on_visiting(can.proof(), id, back).await?;
    if next == id {
        w.commit().await?;
    }
    page.go_saying(&routes::visit(next), "done-visit-next")
}
