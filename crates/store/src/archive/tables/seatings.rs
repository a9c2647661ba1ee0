//! Tables of convenings: who sits where, how far each table is, what it writes.

use super::Kind::{Bool, Id, Int, Text};
use super::Table;

pub(super) const SEATING: Table = Table {
    name: "seating",
    key: "segment_id",
    columns: &[
        ("segment_id", Id),
        ("convening_id", Id),
        ("size", Int),
        ("near_tables", Int),
        ("shown", Text),
        ("seed", Int),
        ("version", Int),
        ("composed_at", Int),
        ("composed_by", Id),
        ("announced_at", Int),
        ("announced_by", Id),
    ],
};

pub(super) const SEAT: Table = Table {
    name: "seat",
    key: "segment_id, registration_id",
    columns: &[
        ("segment_id", Id),
        ("registration_id", Id),
        ("convening_id", Id),
        ("number", Int),
        ("pinned", Bool),
        ("moved_from", Int),
        ("why", Text),
    ],
};

pub(super) const SEATING_EDIT: Table = Table {
    name: "seating_edit",
    key: "id",
    columns: &[
        ("id", Id),
        ("segment_id", Id),
        ("convening_id", Id),
        ("act", Text),
        ("was", Text),
        ("by_id", Id),
        ("at", Int),
    ],
};

pub(super) const DESK: Table = Table {
    name: "desk",
    key: "segment_id, number",
    columns: &[
        ("segment_id", Id),
        ("number", Int),
        ("convening_id", Id),
        ("version", Int),
        ("step", Int),
        ("step_begun_at", Int),
        ("extra", Int),
    ],
};

pub(super) const TABLE_NOTE: Table = Table {
    name: "table_note",
    key: "id",
    columns: &[
        ("id", Id),
        ("segment_id", Id),
        ("convening_id", Id),
        ("number", Int),
        ("position", Int),
        ("words", Text),
        ("beside_id", Id),
        ("version", Int),
        ("made_at", Int),
        ("by_id", Id),
    ],
};

pub(super) const TABLE_NOTE_EDIT: Table = Table {
    name: "table_note_edit",
    key: "id",
    columns: &[
        ("id", Id),
        ("table_note_id", Id),
        ("convening_id", Id),
        ("said", Text),
        ("by_id", Id),
        ("at", Int),
    ],
};
