//! The theory of improvement: an aim, what drives it, and the ideas that might change it.

mod aim;
mod belief;
mod driver;
mod fork;
mod idea;
mod offer;
mod version;

pub use aim::{Aim, AimPlan};
pub use belief::{Belief, Change, Conflict, Edit, Field, Kept, Merged, Misfit, Node, NodeId, Side, merge};
pub use driver::{Driver, DriverPlan};
pub use fork::{Adaptation, Adapted, Fork, Overtaken, TheoryFork};
pub use idea::{Idea, IdeaPlan};
pub use offer::{Misstep, Offer, OfferDecision, OfferOutcome};
pub use version::TheoryVersion;
