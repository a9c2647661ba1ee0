//! What people say to each other about a cycle, and to themselves.

use super::Kind::{Id, Int, Text};
use super::Table;

pub(super) const FEEDBACK: Table = Table {
    name: "feedback",
    key: "id",
    columns: &[
        ("id", Id),
        ("cycle_id", Id),
        ("school_id", Id),
        ("kind", Text),
        ("valued", Text),
        ("wondered", Text),
        ("suggested", Text),
        ("version", Int),
        ("by_id", Id),
        ("at", Int),
        ("taken_back_at", Int),
    ],
};

pub(super) const FEEDBACK_REPLY: Table = Table {
    name: "feedback_reply",
    key: "id",
    columns: &[
        ("id", Id),
        ("feedback_id", Id),
        ("school_id", Id),
        ("words", Text),
        ("by_id", Id),
        ("at", Int),
        ("taken_back_at", Int),
    ],
};

pub(super) const FEEDBACK_THANKS: Table = Table {
    name: "feedback_thanks",
    key: "feedback_id, by_id",
    columns: &[("feedback_id", Id), ("by_id", Id), ("school_id", Id), ("at", Int)],
};

pub(super) const PRIVATE_NOTE: Table = Table {
    name: "private_note",
    key: "cycle_id, person_id",
    columns: &[
        ("cycle_id", Id),
        ("person_id", Id),
        ("words", Text),
        ("version", Int),
        ("at", Int),
    ],
};
