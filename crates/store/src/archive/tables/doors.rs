//! Invitations, rooms, who is expected, and claims.

use super::Kind::{Id, Int, Text};
use super::Table;

pub(super) const INVITATION: Table = Table {
    name: "invitation",
    key: "id",
    columns: &[
        ("id", Id),
        ("secret_hash", Text),
        ("network_id", Id),
        ("role", Text),
        ("school_id", Id),
        ("subject", Text),
        ("name", Text),
        ("mail", Text),
        ("created_by", Id),
        ("created_at", Int),
        ("expires_at", Int),
        ("uses_left", Int),
        ("revoked_at", Int),
        ("accepted_at", Int),
    ],
};

pub(super) const ROOM: Table = Table {
    name: "room",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("name", Text),
        ("code", Text),
        ("created_by", Id),
        ("created_at", Int),
        ("expires_at", Int),
        ("closed_at", Int),
    ],
};

pub(super) const EXPECTED_PERSON: Table = Table {
    name: "expected_person",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("name", Text),
        ("name_key", Text),
        ("mail", Text),
        ("role", Text),
        ("school_id", Id),
        ("subject", Text),
        ("added_by", Id),
        ("added_at", Int),
        ("matched_at", Int),
    ],
};

pub(super) const CLAIM: Table = Table {
    name: "claim",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("room_id", Id),
        ("person_id", Id),
        ("role", Text),
        ("school_id", Id),
        ("subject", Text),
        ("made_at", Int),
        ("outcome", Text),
        ("decided_at", Int),
        ("decided_by", Id),
    ],
};
