//! What a class answered, in the dresses that schools give it. Every name and number is invented.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop")]

mod asked;
mod dresses;
mod papers;
mod planned;
mod properties;
mod read;
mod real;
mod world;
