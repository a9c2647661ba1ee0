//! Links for entering one measure in one place without signing in: given, listed, taken back.

pub mod create;
pub mod destroy;
pub mod list;
