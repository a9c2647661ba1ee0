//! What was noted before it had a form, and files.

use super::Kind::{Id, Int, Text};
use super::Table;

pub(super) const CAPTURE: Table = Table {
    name: "capture",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("course_id", Id),
        ("person_id", Id),
        ("cycle_id", Id),
        ("words", Text),
        ("asked", Text),
        ("answer", Text),
        ("captured_at", Int),
        ("received_at", Int),
        ("completed_at", Int),
        ("discarded_at", Int),
    ],
};

pub(super) const ATTACHMENT: Table = Table {
    name: "attachment",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("noun", Text),
        ("noun_id", Id),
        ("name", Text),
        ("media_type", Text),
        ("bytes", Int),
        ("sha256", Text),
        ("words", Text),
        ("by_id", Id),
        ("at", Int),
        ("removed_at", Int),
    ],
};
