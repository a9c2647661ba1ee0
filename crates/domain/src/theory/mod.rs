//! The theory of improvement: an aim, what drives it, and the ideas that might change it.

mod aim;
mod difference;
mod driver;
mod idea;
mod lineage;
mod state;
mod warrant;

pub use aim::{Aim, AimPlan};
pub use difference::{Piece, difference};
pub use driver::{Driver, DriverPlan};
pub use idea::{ContextFields, Idea, IdeaContext, IdeaPlan};
pub use lineage::{Ancestor, Descent, DescentPlan, Lineage, Loop};
pub use state::{Counts, IdeaState, Test, rule};
pub use warrant::{Change, Tested, Unknown, Warrant};
