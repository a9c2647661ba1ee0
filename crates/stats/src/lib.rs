//! Numbers in, a result or a named reason out.
//!
//! Owns every statistic of the product; each names its paper and its deviations in `docs/statistics/`. Must not read files,
//! know the time, speak a human language, or depend on another crate of the house. No function here panics on any input.

mod beta;
pub mod dif;
mod fisher;
pub mod forecast;
pub mod funnel;
mod gamma;
pub mod growth;
pub mod irt;
pub mod items;
pub mod mastery;
mod matrix;
mod median;
mod normal;
pub mod psychometrics;
mod quantile;
pub mod raters;
pub mod share;
pub mod since;
pub mod spc;
pub mod student;
mod sum;
mod summary;

pub use median::median;
pub use summary::{Summary, summary};
