//! Lessons.

use super::Kind::{Bool, Id, Int, Text};
use super::Table;

pub(super) const MEASURE_LESSON: Table = Table {
    name: "measure_lesson",
    key: "measure_id",
    columns: &[("measure_id", Id), ("network_id", Id), ("by_id", Id), ("at", Int)],
};

pub(super) const LESSON_MARK: Table = Table {
    name: "lesson_mark",
    key: "person_id, measure_id, course_id, day",
    columns: &[
        ("person_id", Id),
        ("measure_id", Id),
        ("course_id", Id),
        ("day", Text),
        ("school_id", Id),
        ("used", Bool),
        ("at", Int),
    ],
};
