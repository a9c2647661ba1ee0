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
        ("kind", Text),
        ("name_en", Text),
        ("definition_en", Text),
        ("counted", Text),
        ("among", Text),
        ("per", Int),
        ("rules", Text),
    ],
};

pub(super) const MEASURE_DEFINITION: Table = Table {
    name: "measure_definition",
    key: "id",
    columns: &[
        ("id", Id),
        ("measure_id", Id),
        ("number", Int),
        ("name", Text),
        ("definition", Text),
        ("name_en", Text),
        ("definition_en", Text),
        ("counted", Text),
        ("among", Text),
        ("starts_on", Text),
        ("reason", Text),
        ("created_by", Id),
        ("created_at", Int),
    ],
};

pub(super) const ANNOTATION: Table = Table {
    name: "annotation",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("starts_on", Text),
        ("ends_on", Text),
        ("words", Text),
        ("left_out", Bool),
        ("created_by", Id),
        ("created_at", Int),
    ],
};

pub(super) const CHART_PHASE: Table = Table {
    name: "chart_phase",
    key: "id",
    columns: &[
        ("id", Id),
        ("measure_id", Id),
        ("school_id", Id),
        ("course_id", Id),
        ("starts_on", Text),
        ("reason", Text),
        ("accepted_by", Id),
        ("accepted_at", Int),
    ],
};

pub(super) const ENTRY_LINK: Table = Table {
    name: "entry_link",
    key: "id",
    columns: &[
        ("id", Id),
        ("secret_hash", Text),
        ("measure_id", Id),
        ("school_id", Id),
        ("course_id", Id),
        ("given_to", Text),
        ("created_by", Id),
        ("created_at", Int),
        ("expires_at", Int),
        ("revoked_at", Int),
        ("used_at", Int),
        ("uses", Int),
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
        ("numerator", Real),
        ("denominator", Real),
        ("entry_link_id", Id),
    ],
};

pub(super) const STRATUM_POINT: Table = Table {
    name: "stratum_point",
    key: "id",
    columns: &[
        ("id", Id),
        ("measure_id", Id),
        ("school_id", Id),
        ("period", Text),
        ("dimension", Text),
        ("stratum", Text),
        ("value", Real),
        ("n", Int),
        ("numerator", Real),
        ("denominator", Real),
        ("entered_by", Id),
        ("entered_at", Int),
    ],
};

pub(super) const COLUMN_MAPPING: Table = Table {
    name: "column_mapping",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("headers_hash", Text),
        ("columns", Text),
        ("created_by", Id),
        ("used_at", Int),
    ],
};
