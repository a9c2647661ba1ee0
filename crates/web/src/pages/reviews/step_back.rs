//! Somebody steps back from a reading: whoever has least to read steps in, and nobody is told why.

use domain::permission::StepBack;
use store::step_in_until;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Keeps it.
pub async fn save(page: Page, can: Can<StepBack>) -> Answer {
    let (db, network, reading) = (&page.app.db, page.network()?.id, &can.act().0);
    let round = db.review_round(reading.round_id).await?;
    let substitutes = db.substitutes(network, &round, reading, page.now).await?;
    let until = step_in_until(page.calendars.everywhere(), page.today()).max(round.due_on);
    let mut w = db.write(page.app.moment()).await?;
    w.step_back(can.proof(), until, &substitutes).await?;
    w.commit().await?;
    let done = if substitutes.is_empty() {
        "done-reading-left-alone"
    } else {
        "done-reading-left"
    };
    page.go_saying(routes::REVIEW_ROUNDS, done)
}
