//! In the classroom: a page that works without a signal. Evidence alone: no level is given while a lesson runs.
//!
//! Owns the page within reach of its service worker, and what a phone sends. Must not put anything of a person into what a phone keeps for
//! everybody.

pub mod offline;
pub mod record;
pub mod show;
