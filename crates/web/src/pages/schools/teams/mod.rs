//! A school's improvement team.

pub mod join;
pub mod leave;
pub mod show;
