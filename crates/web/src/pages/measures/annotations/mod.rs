//! Annotations: what people know about a time, for every chart of a school or of all.

pub mod create;
pub mod destroy;
pub mod list;
