//! The rights of the person concerned: to have what is kept about them, to be erased, and to be forgotten in time.
//!
//! Owns what touches a person across all tables. Must not decide how long something is kept (`domain::retention`), nor
//! know the words for it. What erasing leaves stands in `erasure`.

pub(crate) mod clearing;
pub(crate) mod copy;
pub(crate) mod erasure;

pub use copy::PersonExport;
pub use erasure::MayErase;

#[cfg(test)]
mod tests;
