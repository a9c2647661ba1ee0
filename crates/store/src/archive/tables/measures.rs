//! Measures and their points.

use super::Kind::{Bool, Id, Int, Real, Text};
use super::Table;

pub(super) const MEASURE: Table = Table {
    name: "measure",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("key", Text),
        ("name", Text),
        ("definition", Text),
        ("unit", Text),
        ("decimals", Int),
        ("direction", Text),
        ("family", Text),
        ("area", Text),
        ("cadence", Text),
        ("chart", Text),
        ("target", Real),
        ("driver_id", Id),
        ("open", Bool),
        ("source", Text),
        ("version", Int),
        ("created_by", Id),
        ("created_at", Int),
    ],
};

pub(super) const POINT: Table = Table {
    name: "point",
    key: "id",
    columns: &[
        ("id", Id),
        ("measure_id", Id),
        ("school_id", Id),
        ("course_id", Id),
        ("period", Text),
        ("value", Real),
        ("n", Int),
        ("entered_by", Id),
        ("entered_at", Int),
    ],
};
