//! What is left of a convening: commitments, reflections, certificates, minutes, cost; and templates of sessions.

use super::Kind::{Id, Int, Text};
use super::Table;

pub(super) const COMMITMENT: Table = Table {
    name: "commitment",
    key: "id",
    columns: &[
        ("id", Id),
        ("convening_id", Id),
        ("segment_id", Id),
        ("table_number", Int),
        ("school_id", Id),
        ("registration_id", Id),
        ("what", Text),
        ("owner_id", Id),
        ("who", Text),
        ("due_on", Text),
        ("idea_id", Id),
        ("cycle_id", Id),
        ("done_at", Int),
        ("done_by", Id),
        ("let_go_at", Int),
        ("let_go_by", Id),
        ("reason", Text),
        ("by_id", Id),
        ("created_at", Int),
        ("version", Int),
    ],
};

pub(super) const RESOLUTION: Table = Table {
    name: "resolution",
    key: "id",
    columns: &[
        ("id", Id),
        ("convening_id", Id),
        ("segment_id", Id),
        ("words", Text),
        ("noted_by", Id),
        ("noted_at", Int),
        ("removed_by", Id),
        ("removed_at", Int),
    ],
};

pub(super) const REFLECTION_OPENING: Table = Table {
    name: "reflection_opening",
    key: "convening_id",
    columns: &[("convening_id", Id), ("opened_at", Int), ("opened_by", Id)],
};

pub(super) const CONVENING_REFLECTION: Table = Table {
    name: "convening_reflection",
    key: "registration_id",
    columns: &[
        ("registration_id", Id),
        ("convening_id", Id),
        ("interest", Int),
        ("practice", Int),
        ("feedback", Int),
        ("reflection", Int),
        ("collaboration", Int),
        ("words", Text),
        ("at", Int),
    ],
};

pub(super) const ATTENDANCE_CERTIFICATE: Table = Table {
    name: "attendance_certificate",
    key: "registration_id",
    columns: &[
        ("registration_id", Id),
        ("convening_id", Id),
        ("code", Text),
        ("name", Text),
        ("minutes", Int),
        ("of_minutes", Int),
        ("issued_at", Int),
    ],
};

pub(super) const CONVENING_MINUTES: Table = Table {
    name: "convening_minutes",
    key: "convening_id",
    columns: &[
        ("convening_id", Id),
        ("body", Text),
        ("version", Int),
        ("written_by", Id),
        ("written_at", Int),
        ("signed_by", Id),
        ("signed_at", Int),
    ],
};

pub(super) const CONVENING_COST: Table = Table {
    name: "convening_cost",
    key: "convening_id",
    columns: &[
        ("convening_id", Id),
        ("pesos", Int),
        ("words", Text),
        ("said_by", Id),
        ("said_at", Int),
    ],
};

pub(super) const SESSION_TEMPLATE: Table = Table {
    name: "session_template",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("name", Text),
        ("kind", Text),
        ("mode", Text),
        ("about", Text),
        ("days", Int),
        ("starts_at", Text),
        ("ends_at", Text),
        ("parts", Text),
        ("year", Int),
        ("month", Int),
        ("week", Int),
        ("made_by", Id),
        ("made_at", Int),
        ("removed_at", Int),
        ("removed_by", Id),
    ],
};
