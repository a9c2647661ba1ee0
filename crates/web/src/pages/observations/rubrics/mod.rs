//! Rubrics: Ronda's own, the network's, and each liceo's own.

pub mod list;
pub mod new;
pub mod show;
pub mod version;
