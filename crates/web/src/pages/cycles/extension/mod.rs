//! A later end for data that come late: put off with a reason, told on the cycle's page, taken back.

mod removal;
mod show;
mod view;

pub use removal::save as remove;
pub use show::{save, show};
pub use view::{EndsView, ends};
