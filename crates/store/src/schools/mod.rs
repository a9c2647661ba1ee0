//! Schools, their courses and teams.

pub(crate) mod courses;
pub(crate) mod list;
pub(crate) mod taking_in;
pub(crate) mod teams;

pub use courses::CourseTeacher;
pub use list::SchoolLine;
pub(crate) use list::contains;
pub use taking_in::{ImportedSchool, NewSchool};
