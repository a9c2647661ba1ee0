//! Change packages, syntheses, collections, and what people follow.

use super::Kind::{Id, Int, Text};
use super::Table;

pub(super) const CHANGE_PACKAGE: Table = Table {
    name: "change_package",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("driver_id", Id),
        ("name", Text),
        ("summary", Text),
        ("learned", Text),
        ("limits", Text),
        ("links", Text),
        ("origin", Text),
        ("version", Int),
        ("created_by", Id),
        ("created_at", Int),
        ("changed_at", Int),
    ],
};

pub(super) const CHANGE_PACKAGE_ITEM: Table = Table {
    name: "change_package_item",
    key: "id",
    columns: &[
        ("id", Id),
        ("package_id", Id),
        ("place", Int),
        ("idea_id", Id),
        ("name", Text),
        ("what", Text),
        ("steps", Text),
    ],
};

pub(super) const CHANGE_PACKAGE_VERSION: Table = Table {
    name: "change_package_version",
    key: "id",
    columns: &[
        ("id", Id),
        ("package_id", Id),
        ("number", Int),
        ("edition", Text),
        ("reason", Text),
        ("signed_by", Id),
        ("signed_at", Int),
    ],
};

pub(super) const SYNTHESIS: Table = Table {
    name: "synthesis",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("about", Text),
        ("about_id", Id),
        ("title", Text),
        ("sentences", Text),
        ("tests", Int),
        ("version", Int),
        ("created_by", Id),
        ("created_at", Int),
        ("signed_by", Id),
        ("signed_at", Int),
    ],
};

pub(super) const PACKAGE_WITHDRAWAL: Table = Table {
    name: "package_withdrawal",
    key: "package_id, number",
    columns: &[
        ("package_id", Id),
        ("number", Int),
        ("reason", Text),
        ("by_id", Id),
        ("at", Int),
    ],
};

pub(super) const SYNTHESIS_DISSENT: Table = Table {
    name: "synthesis_dissent",
    key: "id",
    columns: &[
        ("id", Id),
        ("synthesis_id", Id),
        ("words", Text),
        ("by_id", Id),
        ("at", Int),
        ("taken_back_at", Int),
    ],
};

pub(super) const COLLECTION: Table = Table {
    name: "collection",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("name", Text),
        ("note", Text),
        ("reach", Text),
        ("version", Int),
        ("created_by", Id),
        ("created_at", Int),
    ],
};

pub(super) const COLLECTION_ITEM: Table = Table {
    name: "collection_item",
    key: "collection_id, noun, noun_id",
    columns: &[
        ("collection_id", Id),
        ("noun", Text),
        ("noun_id", Id),
        ("note", Text),
        ("by_id", Id),
        ("at", Int),
    ],
};

pub(super) const FOLLOW: Table = Table {
    name: "follow",
    key: "person_id, noun, noun_id",
    columns: &[
        ("person_id", Id),
        ("noun", Text),
        ("noun_id", Id),
        ("since", Int),
        ("looked_at", Int),
    ],
};
