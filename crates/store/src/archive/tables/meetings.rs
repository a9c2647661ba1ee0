//! Meetings of a team.

use super::Kind::{Bool, Id, Int, Text};
use super::Table;

pub(super) const MEETING: Table = Table {
    name: "meeting",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("name", Text),
        ("held_on", Text),
        ("minutes", Int),
        ("version", Int),
        ("opened_by", Id),
        ("opened_at", Int),
        ("closed_by", Id),
        ("closed_at", Int),
    ],
};

pub(super) const MEETING_ITEM: Table = Table {
    name: "meeting_item",
    key: "id",
    columns: &[
        ("id", Id),
        ("meeting_id", Id),
        ("school_id", Id),
        ("position", Int),
        ("kind", Text),
        ("cycle_id", Id),
        ("measure_id", Id),
        ("course_id", Id),
        ("title", Text),
        ("notes", Text),
        ("decision", Text),
        ("kept", Bool),
        ("version", Int),
        ("by_id", Id),
        ("at", Int),
    ],
};

pub(super) const MEETING_STEP: Table = Table {
    name: "meeting_step",
    key: "id",
    columns: &[
        ("id", Id),
        ("meeting_id", Id),
        ("item_id", Id),
        ("school_id", Id),
        ("what", Text),
        ("owner_id", Id),
        ("due_on", Text),
        ("cycle_id", Id),
        ("done_at", Int),
        ("created_by", Id),
        ("created_at", Int),
    ],
};

pub(super) const MEETING_PRESENCE: Table = Table {
    name: "meeting_presence",
    key: "meeting_id, person_id",
    columns: &[("meeting_id", Id), ("person_id", Id), ("school_id", Id)],
};
