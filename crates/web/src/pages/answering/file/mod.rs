//! The file that a phone hands over as a last resort, brought to its sitting by a student or a teacher.
//!
//! Owns what such a file is and what whoever brings it is told. Its answers are kept by the way of all others
//! ([`keep`](super::receive::keep)); must not keep the file, nor show an answer.

mod bring;
mod read;

pub use bring::{bring, show};
pub use read::LONGEST_FILE;
