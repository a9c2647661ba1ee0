//! Invitations: the list, a new one with its link shown once, taking one back.

pub mod list;
pub mod new;
pub mod revoke;
