//! Nóminas as SIGE saves them, and what reading them would change. Every name and number is invented.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop")]

mod once;
mod planned;
mod properties;
mod read;
mod world;
