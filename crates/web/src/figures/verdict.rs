//! What a small chart says, in two or three words: it has no room for the sentence.

use stats::spc::{Finding, Reading, Side};

/// The key of the words. «Subió» is never said louder than «bajó».
#[must_use]
pub fn verdict(reading: &Reading) -> &'static str {
    match &reading.main {
        Finding::TooFew { .. } => "measures-verdict-few",
        Finding::NothingUseful { .. } => "measures-verdict-flat",
        Finding::Shift { side: Side::Above, .. } | Finding::PhaseChange { side: Side::Above, .. } => {
            "measures-verdict-up"
        }
        Finding::Shift { side: Side::Below, .. } | Finding::PhaseChange { side: Side::Below, .. } => {
            "measures-verdict-down"
        }
        Finding::Crossings { .. } => "measures-verdict-drift",
        Finding::BeyondLimit { .. } => "measures-verdict-limit",
        _ => "measures-verdict-none",
    }
}

/// Whether there is something to look at.
#[must_use]
pub fn is_signal(reading: &Reading) -> bool {
    matches!(
        reading.main,
        Finding::Shift { .. } | Finding::Crossings { .. } | Finding::BeyondLimit { .. } | Finding::PhaseChange { .. }
    )
}
