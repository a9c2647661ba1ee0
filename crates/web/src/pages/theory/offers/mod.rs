//! What liceos offer to the network, and what became of it.

pub mod create;
pub mod decide;
pub mod list;
pub mod show;
