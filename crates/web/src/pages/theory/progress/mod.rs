//! Where the network stands on its aim, and where it would be if it went on like this.
//!
//! Owns the network's level, its page and the sentence on the theory's. Must not show a liceo's value: fewer than three give none.

mod ahead;
mod level;
mod now;
mod show;

pub use now::AimNow;
pub use show::show;
