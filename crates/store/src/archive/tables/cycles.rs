//! Cycles and their steps.

use super::Kind::{Id, Int, Real, Text};
use super::Table;

pub(super) const CYCLE: Table = Table {
    name: "cycle",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("course_id", Id),
        ("idea_id", Id),
        ("measure_id", Id),
        ("title", Text),
        ("question", Text),
        ("prediction", Text),
        ("predicted_low", Real),
        ("predicted_high", Real),
        ("who", Text),
        ("place", Text),
        ("starts_on", Text),
        ("ends_on", Text),
        ("data", Text),
        ("owner_id", Id),
        ("planned_at", Int),
        ("shared_at", Int),
        ("follows_id", Id),
        ("version", Int),
        ("created_at", Int),
        ("moved_at", Int),
        ("scale", Text),
        ("predicted_direction", Text),
        ("depth", Text),
        ("dose_planned", Int),
        ("dose_unit", Text),
        ("search_key", Text),
    ],
};

pub(super) const CYCLE_DOING: Table = Table {
    name: "cycle_doing",
    key: "cycle_id",
    columns: &[
        ("cycle_id", Id),
        ("happened", Text),
        ("surprise", Text),
        ("done_on", Text),
        ("by_id", Id),
        ("at", Int),
    ],
};

pub(super) const CYCLE_STUDY: Table = Table {
    name: "cycle_study",
    key: "cycle_id",
    columns: &[
        ("cycle_id", Id),
        ("before", Real),
        ("observed", Real),
        ("comparison", Text),
        ("learned", Text),
        ("by_id", Id),
        ("at", Int),
        ("n", Int),
    ],
};

pub(super) const CYCLE_CLOSURE: Table = Table {
    name: "cycle_closure",
    key: "cycle_id",
    columns: &[
        ("cycle_id", Id),
        ("decision", Text),
        ("reason", Text),
        ("next", Text),
        ("by_id", Id),
        ("at", Int),
        ("reflection", Text),
    ],
};

pub(super) const CYCLE_EXTENSION: Table = Table {
    name: "cycle_extension",
    key: "id",
    columns: &[
        ("id", Id),
        ("cycle_id", Id),
        ("school_id", Id),
        ("was_on", Text),
        ("until_on", Text),
        ("reason", Text),
        ("by_id", Id),
        ("at", Int),
    ],
};

pub(super) const CYCLE_TASK: Table = Table {
    name: "cycle_task",
    key: "id",
    columns: &[
        ("id", Id),
        ("cycle_id", Id),
        ("school_id", Id),
        ("what", Text),
        ("owner_id", Id),
        ("due_on", Text),
        ("done_at", Int),
        ("done_by", Id),
        ("created_by", Id),
        ("created_at", Int),
        ("version", Int),
    ],
};

pub(super) const CYCLE_DOSE: Table = Table {
    name: "cycle_dose",
    key: "id",
    columns: &[
        ("id", Id),
        ("cycle_id", Id),
        ("school_id", Id),
        ("done_on", Text),
        ("times", Int),
        ("by_id", Id),
        ("at", Int),
    ],
};

pub(super) const CYCLE_TEMPLATE: Table = Table {
    name: "cycle_template",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("name", Text),
        ("fields", Text),
        ("version", Int),
        ("created_by", Id),
        ("created_at", Int),
    ],
};
