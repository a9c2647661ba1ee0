//! The file in which a change package travels: one JSON text with its materials in it and a checksum over all of it.
//!
//! Owns its form (docs/change-package-format.md), written and read. Nothing in it is compressed, so that nothing in it unpacks to more
//! than was sent; what it says is checked as if somebody had typed it, its materials as if somebody had uploaded them.

mod content;
mod read;
#[cfg(test)]
mod tests;
mod write;

pub use read::{Brought, BroughtFile, PackageProblem, read};
pub use write::{Sent, write};

/// The word by which the file says what it is.
const FORMAT: &str = "ronda-package";
/// The version of its form that is written, and the newest that is read.
const VERSION: u32 = 1;
