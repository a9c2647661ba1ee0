//! The theory: aim, drivers, ideas.

use super::Kind::{Id, Int, Text};
use super::Table;

pub(super) const AIM: Table = Table {
    name: "aim",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("statement", Text),
        ("population", Text),
        ("target", Text),
        ("target_on", Text),
        ("measure_id", Id),
        ("version", Int),
        ("created_by", Id),
        ("created_at", Int),
    ],
};

pub(super) const DRIVER: Table = Table {
    name: "driver",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("aim_id", Id),
        ("parent_id", Id),
        ("name", Text),
        ("description", Text),
        ("position", Int),
        ("version", Int),
    ],
};

pub(super) const IDEA: Table = Table {
    name: "idea",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("driver_id", Id),
        ("school_id", Id),
        ("name", Text),
        ("description", Text),
        ("position", Int),
        ("version", Int),
        ("created_by", Id),
        ("created_at", Int),
    ],
};
