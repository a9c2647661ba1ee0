//! The theory of improvement: an aim, what drives it, and the ideas that might change it.

mod aim;
mod belief;
mod difference;
mod driver;
mod fork;
mod idea;
mod lineage;
mod offer;
mod state;
mod version;
mod warrant;

pub use aim::{Aim, AimPlan};
pub use belief::{Belief, Change, Conflict, Edit, Field, Kept, Merged, Misfit, Node, NodeId, Side, merge};
pub use difference::{Piece, difference};
pub use driver::{Driver, DriverPlan};
pub use fork::{Adaptation, Adapted, Fork, Overtaken, TheoryFork};
pub use idea::{ContextFields, Idea, IdeaContext, IdeaPlan};
pub use lineage::{Ancestor, Descent, DescentPlan, Lineage, Loop};
pub use offer::{Misstep, Offer, OfferDecision, OfferOutcome};
pub use state::{Counts, IdeaState, Test, rule};
pub use version::TheoryVersion;
pub use warrant::{Shift, Tested, Unknown, Warrant};
