//! The theory: aim, drivers, ideas.

use super::Kind::{Bool, Id, Int, Text};
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
        ("school_id", Id),
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
        ("in_network", Bool),
        ("level", Text),
        ("subject", Text),
        ("scale", Text),
        ("audience", Text),
        ("protocol", Text),
        ("search_key", Text),
    ],
};

pub(super) const THEORY_VERSION: Table = Table {
    name: "theory_version",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("number", Int),
        ("belief", Text),
        ("changes", Text),
        ("reason", Text),
        ("by_id", Id),
        ("at", Int),
    ],
};

pub(super) const THEORY_FORK: Table = Table {
    name: "theory_fork",
    key: "school_id",
    columns: &[
        ("school_id", Id),
        ("network_id", Id),
        ("based_on", Int),
        ("by_id", Id),
        ("at", Int),
    ],
};

pub(super) const ADAPTATION: Table = Table {
    name: "adaptation",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("noun", Text),
        ("node_id", Id),
        ("set_aside", Bool),
        ("name", Text),
        ("description", Text),
        ("under_id", Id),
        ("was", Text),
        ("reason", Text),
        ("version", Int),
        ("by_id", Id),
        ("at", Int),
    ],
};

pub(super) const IDEA_CONNECTION: Table = Table {
    name: "idea_connection",
    key: "idea_id, driver_id",
    columns: &[
        ("idea_id", Id),
        ("driver_id", Id),
        ("network_id", Id),
        ("by_id", Id),
        ("at", Int),
    ],
};

pub(super) const IDEA_ANCESTOR: Table = Table {
    name: "idea_ancestor",
    key: "idea_id, parent_id",
    columns: &[
        ("idea_id", Id),
        ("parent_id", Id),
        ("kind", Text),
        ("why", Text),
        ("by_id", Id),
        ("at", Int),
    ],
};

pub(super) const IDEA_OFFER: Table = Table {
    name: "idea_offer",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("idea_id", Id),
        ("note", Text),
        ("offered_by", Id),
        ("offered_at", Int),
        ("outcome", Text),
        ("reason", Text),
        ("decided_by", Id),
        ("decided_at", Int),
    ],
};

pub(super) const INQUIRY: Table = Table {
    name: "inquiry",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("kind", Text),
        ("title", Text),
        ("problem", Text),
        ("created_by", Id),
        ("created_at", Int),
        ("version", Int),
    ],
};

pub(super) const INQUIRY_ENTRY: Table = Table {
    name: "inquiry_entry",
    key: "id",
    columns: &[
        ("id", Id),
        ("inquiry_id", Id),
        ("parent_id", Id),
        ("branch", Text),
        ("words", Text),
        ("position", Int),
        ("driver_id", Id),
        ("version", Int),
        ("by_id", Id),
        ("at", Int),
    ],
};
