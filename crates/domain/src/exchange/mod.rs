//! Exchanges: which liceo visits which, which generations walk together, who reads whose cycle, and who is asked what.
//!
//! Owns how such pairs are proposed and why: strengths and needs, ways between liceos, the matching, its reasons, the
//! substitute, rounds of review, and the routing of questions. A proposal is a proposal: the hub changes it, both sides
//! confirm it. Must not write a sentence (reasons are data), order liceos by strength for anybody to see, know a student,
//! or draw lots: the same input gives the same proposal, in whatever order it came. `docs/matching.md` says how and why.

mod asking;
mod case;
mod doubt;
mod entry;
mod exchange_pair;
mod exchange_round;
mod expertise;
mod flow;
mod matching;
mod place;
mod reason;
mod reviews;
mod round;
mod routing;
mod strength;
mod substitute;
#[cfg(test)]
mod tests;
mod told;

pub use asking::{ASKED_AT_ONCE, ASKED_DAYS, Ask, AskIds, AskPlan, Asking, AskingOutcome, PASSES, Topic, Turn, Way};
pub use case::{Barrier, Case, Contradiction, Edits, Kind, Pair, Partner};
pub use doubt::Doubt;
pub use entry::{EntryFields, EntryPlan, GOES_AT_MOST, HOSTS_AT_MOST, RoundEntry, WISHES_AT_MOST, Wish};
pub use exchange_pair::{ExchangePair, PairEnd, PairState, Side};
pub use exchange_round::{Edit, ExchangeRound, RoundFields, RoundPlan};
pub use expertise::{
    Corrections, ExpertiseLine, ExpertisePlan, LONGEST_PAUSE, LineKind, OfferedBy, StandingOffer, StandingOfferPlan,
    check_pause,
};
pub use matching::{Alone, Match, Proposal, WhyAlone};
pub use place::{DAY_KM, NIGHT_KM, NotAPlace, Place, Reach};
pub use reason::{Reason, Term};
pub use reviews::{MOST_REVIEWS, OpenRound, Reading, ReadingState, ReviewRoundPlan};
pub use round::{Allocation, Author, Review, Round, Short};
pub use routing::{Deed, Knower, LATELY_ENOUGH, Outcome, Question, Said, Shown, Suggested};
pub use strength::{Done, Ground, Lore, Moved, OwnWord, Weighed};
pub use substitute::{Gone, Substitution};
pub use told::Told;
