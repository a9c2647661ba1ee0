//! The end of a class's entering, which its teacher sets. Without one nobody else reads anything: whoever read a sum before and after one
//! student's answers came in would know them.

use crate::id::{CourseId, PersonId};
use crate::time::Instant;

/// A class whose entering has ended: its answers stand as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Closing {
    /// The class.
    pub course_id: CourseId,
    /// Whether its teacher shows what it can do to whoever leads the liceo.
    pub shared: bool,
    /// Who ended it.
    pub by_id: Option<PersonId>,
    /// When.
    pub at: Instant,
}
