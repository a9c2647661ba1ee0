//! Requests for help outside of rounds: asked, offered to, accepted (then there is a visit), closed.

pub mod acceptance;
pub mod closure;
pub mod new;
pub mod offers;
pub mod show;
