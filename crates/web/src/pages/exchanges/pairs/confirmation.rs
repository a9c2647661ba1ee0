//! A yes to a pair, for one of both. With the second one there is a visit.

use domain::exchange::PairState;
use domain::permission::SpeakForPair;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Keeps it.
pub async fn save(page: Page, can: Can<SpeakForPair>) -> Answer {
    let pair = &can.act().pair;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.confirm_pair(can.proof()).await?;
    w.commit().await?;
    let now = page.app.db.exchange_pair(pair.id).await?;
    match page.app.db.visit_of_pair(pair.id).await? {
        Some(visit) if now.state() == PairState::Confirmed => {
            page.go_saying(&routes::visit(visit), "done-pair-confirmed")
        }
        _ => page.go_saying(
            &format!("{}#parejas", routes::exchange_round(pair.exchange_round_id)),
            "done-pair-said",
        ),
    }
}
