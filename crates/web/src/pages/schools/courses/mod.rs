//! Courses: the classes of a school in a school year, and who teaches them.

pub mod create;
pub mod give;
pub mod list;
pub mod take;
pub mod told;
