//! The network, its generations, and which schools are in them.

use super::Kind::{Bool, Id, Int, Text};
use super::Table;

pub(super) const NETWORK: Table = Table {
    name: "network",
    key: "id",
    columns: &[("id", Id), ("name", Text), ("demo", Bool), ("created_at", Int)],
};

pub(super) const GENERATION: Table = Table {
    name: "generation",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("name", Text),
        ("entry_year", Int),
        ("accompanied_until", Int),
        ("graduation_year", Int),
        ("created_at", Int),
    ],
};

pub(super) const MEMBERSHIP: Table = Table {
    name: "membership",
    key: "generation_id, school_id",
    columns: &[
        ("generation_id", Id),
        ("school_id", Id),
        ("joined_on", Text),
        ("left_on", Text),
    ],
};
