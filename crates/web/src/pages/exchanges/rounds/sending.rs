//! Sends the pairs to the liceos: from then on they decide.

use axum::http::StatusCode;
use domain::permission::ArrangeRound;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::exchanges::proposal::pairs_to_send;
use crate::routes;

/// Sends what the matching finds now; where somebody answered or changed something since the page was opened, the hub looks again first.
pub async fn save(page: Page, can: Can<ArrangeRound>, form: Form) -> Answer {
    let round = &can.act().0;
    if !round.takes_answers() {
        return Err(Problem::refused(StatusCode::CONFLICT, "problem-round-sent"));
    }
    let pairs = pairs_to_send(&page.app.db, round).await?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.send_exchange_round(can.proof(), form.version()).await?;
    w.send_pairs(can.proof(), &pairs).await?;
    w.commit().await?;
    page.go_saying(&routes::exchange_round(round.id), "done-round-sent")
}
