//! Drivers: what we believe moves the aim.

pub mod create;
pub mod destroy;
mod form;
pub mod show;
