//! The ramp in which a cycle stands: its drawing, its list, and how large the next test should be.

pub mod advice;
mod show;
mod view;

pub use show::show;
pub use view::{RampView, ramp_view};
