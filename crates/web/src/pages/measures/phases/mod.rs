//! Phases of a chart: proposed by the evidence, accepted by a person with a reason, taken back.

pub mod create;
pub mod destroy;
pub mod show;
