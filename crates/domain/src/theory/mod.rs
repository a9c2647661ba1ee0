//! The theory of improvement: an aim, what drives it, and the ideas that might change it.

mod aim;
mod driver;
mod idea;

pub use aim::{Aim, AimPlan};
pub use driver::{Driver, DriverPlan};
pub use idea::{Idea, IdeaPlan};
