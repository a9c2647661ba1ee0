//! Templates: a plan kept to begin from, the liceo's own or the network's.

mod begin;
mod change;
mod list;
mod load;
mod new;
mod removal;

pub use begin::{from_template, see_template};
pub use change::{save as change, show as one};
pub use list::show as list;
pub use new::{save as keep, show as new};
pub use removal::{put_back, remove};
