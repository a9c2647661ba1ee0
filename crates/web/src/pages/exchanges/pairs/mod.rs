//! Pairs that were sent: how they stand, a yes, a no with its substitute.

pub mod confirmation;
pub mod view;
pub mod withdrawal;
