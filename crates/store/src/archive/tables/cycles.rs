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
    ],
};
