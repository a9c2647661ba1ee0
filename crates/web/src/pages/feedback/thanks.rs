//! Thanks for what was said, or takes the thanks away.

use domain::permission::ThankForFeedback;

use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Keeps it. Sent twice, it is one thanks.
pub async fn save(page: Page, can: Can<ThankForFeedback>, form: Form) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.thank(can.proof(), form.get("gracias") != "0").await?;
    w.commit().await?;
    let said = &can.act().0.feedback;
    page.go(&format!("{}#r-{}", routes::cycle(said.cycle_id), said.id))
}
