//! A pair in a list, for one of both or for the hub.

use domain::exchange::{ExchangePair, ExchangeRound, PairEnd, PairState, Side};
use domain::id::SchoolId;

use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::exchanges::Names;
use crate::pages::exchanges::proposal::title;
use crate::pages::exchanges::reasons::reasons;
use crate::routes;

/// It.
pub struct PairLine {
    /// «A visita a B».
    pub title: String,
    /// How it stands.
    pub state: String,
    /// Whether it took the place of another.
    pub substitute: bool,
    /// Why.
    pub reasons: Vec<String>,
    /// Where the reader says yes.
    pub confirm: Option<String>,
    /// Where the reader withdraws.
    pub withdraw: Option<String>,
    /// The visit that came of it.
    pub visit: Option<String>,
    /// Those that wait come first, what ended last.
    pub rank: u8,
}

/// For a liceo of the reader's, or for the hub.
///
/// # Errors
/// What the store says.
pub async fn line(
    page: &Page,
    names: &Names,
    round: &ExchangeRound,
    pair: &ExchangePair,
    own: Option<SchoolId>,
) -> Result<PairLine, Problem> {
    let visit = match pair.state() {
        PairState::Confirmed => page.app.db.visit_of_pair(pair.id).await?,
        _ => None,
    };
    let alive = own.filter(|_| pair.is_alive());
    Ok(PairLine {
        title: title(page, names, round, pair.pair()),
        state: state(page, names, pair, own),
        substitute: pair.substitute,
        reasons: reasons(page, names, pair.pair(), &pair.reasons(), pair.pinned),
        confirm: alive
            .filter(|school| pair.waits_for(*school))
            .map(|school| routes::pair_confirmation(pair.id, school)),
        withdraw: alive.map(|school| routes::pair_withdrawal(pair.id, school)),
        visit: visit.map(routes::visit),
        rank: match pair.state() {
            PairState::Proposed => 0,
            PairState::Half(_) => 1,
            PairState::Confirmed => 2,
            PairState::Ended(_) => 3,
        },
    })
}

fn state(page: &Page, names: &Names, pair: &ExchangePair, own: Option<SchoolId>) -> String {
    let of = |side: Side| match side {
        Side::Visitor => pair.visitor_id,
        Side::Host => pair.host_id,
    };
    match pair.state() {
        PairState::Proposed => page.t("exchange-pair-proposed"),
        PairState::Half(side) if own == Some(of(side)) => page.t("exchange-pair-you-said"),
        PairState::Half(side) => page.t1("exchange-pair-half", "school", names.school(of(side))),
        PairState::Confirmed => page.t("exchange-pair-confirmed"),
        // Who withdrew, and from what, is not told to the other one.
        PairState::Ended(PairEnd::Withdrawn) => page.t("exchange-pair-withdrawn"),
        PairState::Ended(PairEnd::Moved) => page.t("exchange-pair-moved"),
    }
}
