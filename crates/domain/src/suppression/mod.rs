//! Privacy of groups: the smallest group about which anything is said, and what else stays unsaid so that nobody can work it out.
//!
//! Owns the thresholds, what of a survey is released (`plan`), what a network sums up of it (`Aggregate`), the attack on
//! everything ever released (`attack`) and the proof from the answers that no attack succeeds (`prove`).
//! Must not draw lots, read a clock or compute a release twice: it is planned once, frozen, and kept as it is.
//! `docs/statistics/suppression.md` says how and why.

mod administration;
mod attack;
mod bounds;
mod decision;
mod escalation;
mod exchange;
mod follow;
mod freeze;
mod groups;
mod knowledge;
mod lattice;
mod layers;
mod ledger;
mod network;
mod pairs;
mod plan;
mod proof;
mod release;
mod residual;
mod single;
mod state;
mod system;
#[cfg(test)]
mod tests;

pub use administration::{Administration, Cell, Malformed};
pub use attack::{Finding, Report, attack};
pub use groups::{Course, Group, Item, Outline, Part, Split};
pub use layers::Count;
pub use ledger::{AlreadyReleased, Ledger};
pub use network::{Aggregate, SMALLEST_NETWORK};
pub use plan::{Protection, plan};
pub use proof::{Unproven, prove};
pub use release::{Bin, ItemResult, Outcome, Reason, Release, may_show_scale, scale_mean};
pub use single::{may_show, withheld};

/// Results of fewer answers than this are withheld (PRODUCT: nothing below 8 answers).
pub const SMALLEST_GROUP: i64 = 8;

/// What people wrote in their own words is listed from so many on: a manner of writing tells more than a tick.
pub const SMALLEST_TEXT_GROUP: i64 = 10;

/// So many values at least stay possible for whatever is not shown.
pub const POSSIBLE_VALUES: u32 = 3;

/// Whether the running count of answers may be shown while a course is answering: one more each minute would tell who came last,
/// and the count says nothing of what was answered, so the threshold is the one of groups.
#[must_use]
pub fn may_count_live(n: i64) -> bool {
    n >= SMALLEST_GROUP
}

/// Whether `n` texts of a group may be listed; only where the group itself is shown.
#[must_use]
pub fn may_list_texts(release: &Release, group: &Group, n: i64) -> bool {
    n >= SMALLEST_TEXT_GROUP && release.shown(group).is_some()
}
