//! A round: opened, answered by each liceo, changed by the hub, sent.

pub mod edits;
pub mod entry;
pub mod new;
pub mod sending;
pub mod show;
