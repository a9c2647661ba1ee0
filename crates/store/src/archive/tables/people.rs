//! People, what they are, and the browsers they signed in with.

use super::Kind::{Bool, Id, Int, Text};
use super::Table;

pub(super) const PERSON: Table = Table {
    name: "person",
    key: "id",
    columns: &[
        ("id", Id),
        ("name", Text),
        ("sort_key", Text),
        ("search_key", Text),
        ("mail", Text),
        ("language", Text),
        ("password_hash", Text),
        ("created_at", Int),
        ("deactivated_at", Int),
        ("erased_at", Int),
        ("reminders", Bool),
    ],
};

pub(super) const ROLE_GRANT: Table = Table {
    name: "role_grant",
    key: "id",
    columns: &[
        ("id", Id),
        ("person_id", Id),
        ("role", Text),
        ("network_id", Id),
        ("school_id", Id),
        ("subject", Text),
        ("granted_at", Int),
        ("granted_by", Id),
        ("ended_at", Int),
    ],
};

pub(super) const SESSION: Table = Table {
    name: "session",
    key: "id",
    columns: &[
        ("id", Id),
        ("secret_hash", Text),
        ("person_id", Id),
        ("agent", Text),
        ("created_at", Int),
        ("seen_at", Int),
        ("expires_at", Int),
    ],
};

pub(super) const SIGN_IN: Table = Table {
    name: "sign_in",
    key: "id",
    columns: &[
        ("id", Id),
        ("person_id", Id),
        ("code_hash", Text),
        ("link_hash", Text),
        ("created_at", Int),
        ("expires_at", Int),
        ("tries", Int),
        ("used_at", Int),
    ],
};

pub(super) const FIRST_KEY: Table = Table {
    name: "first_key",
    key: "id",
    columns: &[("id", Id), ("secret_hash", Text), ("created_at", Int), ("used_at", Int)],
};
