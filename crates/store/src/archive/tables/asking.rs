//! Questions to the network, who knows what, rounds of review.

use super::Kind::{Bool, Id, Int, Text};
use super::Table;

pub(super) const ASK: Table = Table {
    name: "ask",
    key: "conversation_id",
    columns: &[
        ("conversation_id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("by_id", Id),
        ("driver_id", Id),
        ("idea_id", Id),
        ("measure_id", Id),
        ("cycle_id", Id),
        ("passes", Int),
        ("due_on", Text),
        ("at", Int),
    ],
};

pub(super) const ASKING: Table = Table {
    name: "asking",
    key: "id",
    columns: &[
        ("id", Id),
        ("conversation_id", Id),
        ("school_id", Id),
        ("person_id", Id),
        ("way", Text),
        ("asked_by", Id),
        ("reasons", Text),
        ("asked_at", Int),
        ("outcome", Text),
        ("outcome_at", Int),
    ],
};

pub(super) const EXPERTISE_LINE: Table = Table {
    name: "expertise_line",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("person_id", Id),
        ("kind", Text),
        ("driver_id", Id),
        ("idea_id", Id),
        ("subject", Text),
        ("words", Text),
        ("at", Int),
    ],
};

pub(super) const EXPERTISE_PAUSE: Table = Table {
    name: "expertise_pause",
    key: "person_id",
    columns: &[("person_id", Id), ("network_id", Id), ("until", Text), ("at", Int)],
};

pub(super) const STANDING_OFFER: Table = Table {
    name: "standing_offer",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("by_id", Id),
        ("in_name", Text),
        ("driver_id", Id),
        ("words", Text),
        ("at", Int),
        ("ended_at", Int),
    ],
};

pub(super) const REVIEW_ROUND: Table = Table {
    name: "review_round",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("circle_id", Id),
        ("title", Text),
        ("focus", Text),
        ("reads", Int),
        ("due_on", Text),
        ("opened_by", Id),
        ("opened_at", Int),
        ("closed_at", Int),
    ],
};

pub(super) const REVIEW_ENTRY: Table = Table {
    name: "review_entry",
    key: "round_id, by_id",
    columns: &[("round_id", Id), ("by_id", Id), ("school_id", Id), ("cycle_id", Id)],
};

pub(super) const REVIEW: Table = Table {
    name: "review",
    key: "id",
    columns: &[
        ("id", Id),
        ("round_id", Id),
        ("school_id", Id),
        ("person_id", Id),
        ("by_id", Id),
        ("cycle_id", Id),
        ("due_on", Text),
        ("steps_in", Bool),
        ("feedback_id", Id),
        ("ended_at", Int),
    ],
};
