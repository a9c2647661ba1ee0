//! Rooms: opened for an encounter, shown on a projector, closed.

pub mod close;
pub mod list;
pub mod show;
