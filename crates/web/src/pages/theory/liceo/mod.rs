//! A liceo's own theory: the network's, with the liceo's words on it and its own drivers and ideas.

mod all;
mod show;

pub use all::show as adaptations;
pub use show::{Show, show};
